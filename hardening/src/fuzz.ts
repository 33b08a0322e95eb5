import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { TARGETS } from './fuzz/targets.ts'
import type { Batch, BatchResult } from './fuzz/worker.ts'

const USAGE = 'Usage: pnpm fuzz [--minutes NUMBER] [--seed NUMBER] [--only WORDS]'
/** How long a batch may take on a busy machine before it counts as hanging, in milliseconds. */
const PATIENCE = 600_000

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    only: { type: 'string', default: '' },
  },
})
const [minutes, first] = [Number(values.minutes), Number(values.seed)]
const targets = TARGETS.filter(({ name }) => name.includes(values.only))
if (!(minutes > 0) || !Number.isInteger(first) || targets.length === 0) {
  console.error(`${USAGE}\nTargets: ${TARGETS.map(({ name }) => name).join('; ')}`)
  process.exit(2)
}

let worker: Worker | undefined

/** Runs a batch in a thread, which is ended where the batch hangs. */
function run(batch: Batch): Promise<BatchResult> {
  worker ??= new Worker(new URL('fuzz/worker.ts', import.meta.url))
  const thread = worker
  return new Promise((resolve) => {
    const end = (result: BatchResult) => {
      clearTimeout(timer)
      thread.off('message', end).off('error', fail)
      resolve(result)
    }
    const giveUp = (failure: string) => {
      worker = undefined
      void thread.terminate()
      end({ executions: 0, failure })
    }
    const fail = (error: unknown) => giveUp(`the thread ended: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    const timer = setTimeout(() => giveUp(`hangs: over ${PATIENCE / 60_000} minutes`), PATIENCE)
    thread.on('message', end).on('error', fail)
    thread.postMessage(batch)
  })
}

console.log(`seed ${first}, ${minutes} minutes, ${targets.length} targets`)
const executions = new Map<string, number>()
const until = Date.now() + minutes * 60_000
let failures = 0
for (let seed = first; Date.now() < until; seed++)
  for (const { name, runs } of targets) {
    if (Date.now() >= until) break
    const result = await run({ target: name, seed, runs })
    executions.set(name, (executions.get(name) ?? 0) + result.executions)
    if (result.failure === undefined) continue
    failures++
    console.log(`\n${name}, seed ${seed}: ${result.failure}`)
  }
await worker?.terminate()

console.log('\nExecutions:')
for (const [name, count] of executions) console.log(`  ${String(count).padStart(8)}  ${name}`)
console.log(`${[...executions.values()].reduce((sum, count) => sum + count, 0)} executions, ${failures} failures`)
process.exitCode = failures === 0 ? 0 : 1
