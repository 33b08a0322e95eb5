import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { createEngine } from './engine.ts'

/** Answers with the name of what is asked, and works on one call for ever. */
const THREAD = `
const { parentPort } = require('node:worker_threads')
parentPort.on('message', ({ tool }) => {
  while (tool === 'endless');
  parentPort.postMessage({ answer: { structured: {}, text: tool } })
})
`

function createCounted() {
  const threads: Worker[] = []
  const engine = createEngine(() => {
    const thread = new Worker(THREAD, { eval: true })
    threads.push(thread)
    return thread
  })
  const answer = (tool: string, signal = new AbortController().signal) => engine.answer({ tool, job: undefined }, signal)
  return { threads, answer }
}

describe('the engine of calls', () => {
  it('ends a call that is given up, and answers those behind it on another thread', async () => {
    const { threads, answer } = createCounted()
    const controller = new AbortController()
    const given = answer('endless', controller.signal)
    const next = answer('next')
    await expect.poll(() => threads.length).toBe(1)
    const ended = Promise.all(threads.map((thread) => once(thread, 'exit')))
    controller.abort('enough')
    await expect(given).rejects.toBe('enough')
    expect((await next).text).toBe('next')
    await ended
    expect(threads).toHaveLength(2)
    await threads[1]?.terminate()
  })

  it('answers one after the other on one thread otherwise, and passes over what is given up before its turn', async () => {
    const { threads, answer } = createCounted()
    const controller = new AbortController()
    const [one, given, other] = [answer('one'), answer('given up', controller.signal), answer('other')]
    controller.abort('enough')
    await expect(given).rejects.toBe('enough')
    expect([(await one).text, (await other).text]).toEqual(['one', 'other'])
    expect(threads).toHaveLength(1)
    await threads[0]?.terminate()
  })
})
