import { describe, expect, it } from 'vitest'
import { createRetries } from './retries.ts'

class Answer extends Error {
  readonly status: number
  readonly response: { readonly headers: Readonly<Record<string, string>> }
  constructor(status: number, headers: Readonly<Record<string, string>> = {}, message = 'no') {
    super(message)
    this.status = status
    this.response = { headers }
  }
}

/** Answers with the failures, then with 'yes'; tells how often it was asked and how long was waited. */
async function ask(method: string, ...failures: readonly Error[]) {
  const waits: number[] = []
  let asked = 0
  const retry = createRetries(
    async (seconds) => void waits.push(seconds),
    () => 1_000_000,
  )
  const answer = await retry(
    () => {
      const failure = failures[asked++]
      if (failure !== undefined) throw failure
      return 'yes'
    },
    { method, url: '/' },
  ).catch((error: unknown) => error)
  return { answer, asked, waits }
}

const SECONDARY = 'You have exceeded a secondary rate limit.'

describe('asking again', () => {
  it.each([
    ['after a failure of the server', [new Answer(502)], [1]],
    ['longer each time', [new Answer(500), new Answer(503), new Answer(500)], [1, 3, 9]],
    ['after as long as the answer says', [new Answer(403, { 'retry-after': '7' }, SECONDARY)], [7]],
    ['after a minute where a secondary limit does not say', [new Answer(403, {}, SECONDARY)], [60]],
    ['when the limit is lifted', [new Answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1030' })], [30]],
    ['after 429', [new Answer(429)], [60]],
  ])('%s', async (_, failures, waits) => {
    expect(await ask('GET', ...failures)).toEqual({ answer: 'yes', asked: failures.length + 1, waits })
  })

  it('never sends a POST twice', async () => {
    for (const failure of [new Answer(502), new Answer(403, { 'retry-after': '1' }, SECONDARY), new Answer(429)])
      expect(await ask('POST', failure)).toEqual({ answer: failure, asked: 1, waits: [] })
  })

  it.each([
    ['a refusal', new Answer(403)],
    ['what is not there', new Answer(404)],
    ['a limit for an hour', new Answer(403, { 'retry-after': '3600' }, SECONDARY)],
    ['an error that is no answer', new Error('odd')],
  ])('not after %s', async (_, failure) => {
    expect(await ask('GET', failure)).toEqual({ answer: failure, asked: 1, waits: [] })
  })

  it('gives up in the end', async () => {
    const failures = Array.from({ length: 9 }, () => new Answer(500))
    expect(await ask('PATCH', ...failures)).toMatchObject({ asked: 4, waits: [1, 3, 9] })
  })
})
