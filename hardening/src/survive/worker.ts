import { parentPort } from 'node:worker_threads'
import { stagesOfCore } from './in-core.ts'
import { stagesOfEditor } from './in-editor.ts'
import type { Message } from './message.ts'
import type { Sample, Stage } from './stage.ts'

const tell = (message: Message) => parentPort?.postMessage(message)
/** More of one kind say no more. */
const MOST_PROBLEMS = 5

async function run({ name, run }: Stage): Promise<void> {
  tell({ type: 'begins', stage: name })
  const began = process.cpuUsage()
  let problems: readonly string[]
  try {
    problems = await run()
  } catch (error) {
    problems = [error instanceof Error ? (error.stack ?? error.message) : `thrown: ${String(error)}`]
  }
  const { user, system } = process.cpuUsage(began)
  tell({ type: 'ended', stage: name, problems: problems.slice(0, MOST_PROBLEMS), time: (user + system) / 1000 })
}

parentPort?.on('message', async (sample: Sample) => {
  for (const stage of stagesOfCore(sample)) await run(stage)
  for (const stage of stagesOfEditor(sample)) await run(stage)
  tell({ type: 'done' })
})
