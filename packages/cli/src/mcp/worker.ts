import { parentPort } from 'node:worker_threads'
import { TOOLS } from './tools/index.ts'

// Answers one call after the other, on a thread of its own: what takes long there keeps nobody waiting, and can be ended.

/** A call whose arguments are read. */
export interface Call {
  readonly tool: string
  readonly job: unknown
}

parentPort?.on('message', ({ tool: name, job }: Call) => {
  try {
    const tool = TOOLS.find((candidate) => candidate.name === name)
    if (tool === undefined) throw new Error(`there is no tool ${name}`)
    parentPort?.postMessage({ answer: tool.run(job) })
  } catch (error) {
    parentPort?.postMessage({ problem: error instanceof Error ? error.message : String(error) })
  }
})
