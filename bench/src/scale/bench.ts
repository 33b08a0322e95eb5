import { spawn } from 'node:child_process'
import { createWriteStream, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { environment } from '../environment.ts'
import { CLAUSAL } from '../processes/programs.ts'
import { toTable } from '../table.ts'
import { variation } from '../variations.ts'

// pnpm bench:scale [count] [file for the results]: streams policies that nobody wrote before through one process.

const [, , given = '20000', results] = process.argv
const count = Number(given)
const MEASURED_EVERY = 250

function* documents(): Generator<string> {
  for (let seed = 0; seed < count; seed++)
    yield `${JSON.stringify({ id: seed, path: `archive/${seed}/privacy.md`, text: variation(seed) })}\n`
}

const began = performance.now()
const child = spawn(process.execPath, [CLAUSAL, 'check', '--stdin-ndjson', '--format', 'ndjson', '--law', 'gdpr,ccpa', '--no-config'], {
  stdio: ['pipe', 'pipe', 'inherit'],
})
Readable.from(documents()).pipe(child.stdin)

/** What a process takes now and took so far; undefined where the system does not say. */
function costOf(pid: number): { readonly megabytes: number; readonly seconds: number } | undefined {
  const folder = `/proc/${pid}`
  if (!existsSync(folder)) return undefined
  const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`${folder}/status`, 'utf8'))?.[1]
  const [user = '0', system = '0'] = readFileSync(`${folder}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13) ?? []
  return { megabytes: Number(resident) / 1024, seconds: (Number(user) + Number(system)) / 100 }
}

const kept = results === undefined ? undefined : createWriteStream(results)
const memory: number[] = []
let seconds = 0
let records = 0
let findings = 0
for await (const line of createInterface({ input: child.stdout })) {
  if (records++ % MEASURED_EVERY === 0) {
    const cost = child.pid === undefined ? undefined : costOf(child.pid)
    memory.push(cost?.megabytes ?? Number.NaN)
    seconds = cost?.seconds ?? Number.NaN
  }
  const { error, summary } = JSON.parse(line)
  if (error !== undefined) throw new Error(line)
  findings += summary.findings.error + summary.findings.warning + summary.findings.info
  kept?.write(`${line}\n`)
}
kept?.end()
if (records !== count) throw new Error(`${records} records came back for ${count} policies`)

const wall = (performance.now() - began) / 1000
const third = Math.floor(memory.length / 3)
const most = (values: readonly number[]) => Math.round(Math.max(...values)).toString()
const page = `# Many policies, measured
${count} policies of 12 KB, no two alike (\`bench/src/variations.ts\`), through one \`clausal check --stdin-ndjson --format ndjson\` with the recommended rules, GDPR and
CCPA. Command: \`pnpm bench:scale\`, which writes this page.

Measured on ${environment()}, with ${availableParallelism()} threads; load of the machine ${loadavg()[2]?.toFixed(1)} in the last quarter of an hour: the processor time tells
what a quiet one does.

${toTable(
  ['', ''],
  [
    ['policies', String(count)],
    ['findings', String(findings)],
    ['wall time, s', wall.toFixed(0)],
    ['processor time, s', seconds.toFixed(0)],
    ['policies per second', (count / wall).toFixed(1)],
    ['policies per second of one core', (count / seconds).toFixed(1)],
    ['memory in the first third, MB at most', most(memory.slice(0, third))],
    ['in the second third', most(memory.slice(third, 2 * third))],
    ['in the last third', most(memory.slice(2 * third))],
  ],
)}
`
writeFileSync(new URL('../../../docs/scale-benchmark.md', import.meta.url), page)
console.log(page)
