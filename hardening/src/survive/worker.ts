import { parentPort } from 'node:worker_threads'
import { stagesOfCore } from './in-core.ts'
import { stagesOfEditor } from './in-editor.ts'
import type { Message } from './message.ts'
import type { Judge, Sample, Stage } from './stage.ts'
import { startThreadClock } from './thread-time.ts'

const tell = (message: Message) => parentPort?.postMessage(message)
/** More of one kind say no more. */
const MOST_PROBLEMS = 5

async function run({ name, run }: Stage): Promise<void> {
  tell({ type: 'begins', stage: name })
  const elapsed = startThreadClock()
  const thrown = (error: unknown) => [error instanceof Error ? (error.stack ?? error.message) : `thrown: ${String(error)}`]
  let judge: Judge
  try {
    judge = await run()
  } catch (error) {
    judge = () => thrown(error)
  }
  const time = elapsed()
  tell({ type: 'ended', stage: name, problems: judge().slice(0, MOST_PROBLEMS), time })
}

parentPort?.on('message', async (sample: Sample) => {
  for (const stage of stagesOfCore(sample)) await run(stage)
  for (const stage of stagesOfEditor(sample)) await run(stage)
  tell({ type: 'done' })
})
