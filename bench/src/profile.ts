import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { checking, inspecting, parsing, reading } from './contenders.ts'
import { type BenchFormat, policyOf } from './corpus.ts'
import { milliseconds, toTable } from './table.ts'

// pnpm bench:profile [stage] [format] [size in KB]: where a stage takes its time, and the whole profile for the browser's tools.

const STAGES = { parse: parsing, read: reading, inspect: inspecting, check: checking } as const
const FORMATS: readonly BenchFormat[] = ['markdown', 'html', 'text']
const ROWS = 25
const DURATION = 4000
const FILE = 'bench.cpuprofile'

const [, , stage = 'check', format = 'markdown', size = '12'] = process.argv
const named = Object.entries(STAGES).find(([name]) => name === stage)
const written = FORMATS.find((name) => name === format)
if (named === undefined || written === undefined || !/^\d+$/.test(size)) {
  console.error(`usage: pnpm bench:profile [${Object.keys(STAGES).join('|')}] [${FORMATS.join('|')}] [size in KB]`)
  process.exit(2)
}

const contender = named[1]([{ text: policyOf(written, Number(size) * 1024), format: written }])
const repeat = (milliseconds: number) => {
  const until = performance.now() + milliseconds
  do contender.round()
  while (performance.now() < until)
}
repeat(DURATION / 2)
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.start')
repeat(DURATION)
const { profile } = await session.post('Profiler.stop')
writeFileSync(FILE, JSON.stringify(profile))

const own = new Map<string, number>()
const byId = new Map(profile.nodes.map((node) => [node.id, node]))
for (const [index, id] of (profile.samples ?? []).entries()) {
  const frame = byId.get(id)?.callFrame
  if (frame === undefined) continue
  const name = `${frame.functionName || '(anonymous)'} ${frame.url.split('/').slice(-2).join('/')}:${frame.lineNumber + 1}`
  own.set(name, (own.get(name) ?? 0) + (profile.timeDeltas?.[index] ?? 0) / 1000)
}
const all = [...own.values()].reduce((sum, time) => sum + time, 0)
const rows = [...own].sort(([, a], [, b]) => b - a).slice(0, ROWS)
console.log(
  toTable(
    ['function', 'ms', '%'],
    rows.map(([name, time]) => [name, milliseconds(time), ((100 * time) / all).toFixed(1)]),
  ),
)
console.log(`\nThe whole profile: ${FILE}, for the developer tools of a browser.`)
