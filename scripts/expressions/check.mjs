// `pnpm expressions`: no regular expression of what ships may take more than linear time. With `--check` nothing is searched or written.
import { fileURLToPath } from 'node:url'
import { ACCEPTED } from './accepted.mjs'
import { searchAttack } from './analyse.mjs'
import { recordBuilt } from './built.mjs'
import { judge } from './judge.mjs'
import { readSources } from './literals.mjs'
import { keyOf, readVerdicts, writeVerdicts } from './verdicts.mjs'
import { useEverything } from './workload.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
  .replaceAll('\\', '/')
  .replace(/\/$/, '')

const { literals, constructions } = readSources(root)
const built = await recordBuilt(root, () => useEverything(root))
const verdicts = readVerdicts()

if (!process.argv.includes('--check')) {
  const expressions = new Map([...literals, ...built].map((expression) => [keyOf(expression), expression]))
  for (const key of verdicts.keys()) if (!expressions.has(key)) verdicts.delete(key)
  for (const [key, expression] of expressions) {
    if (verdicts.has(key)) continue
    verdicts.set(key, await searchAttack(expression))
    console.log(`${expression.place}: ${verdicts.get(key)}`)
    // So that a search that is broken off goes on where it was.
    writeVerdicts(verdicts)
  }
  writeVerdicts(verdicts)
}

const counts = Object.entries(Object.groupBy(verdicts.values(), (verdict) => verdict)).map(
  ([verdict, { length }]) => `${length} ${verdict}`,
)
console.log(
  `${literals.length} literals, and ${built.length} expressions built at ${constructions.length} places: ${counts.sort().join(', ')}; ${ACCEPTED.length} accepted for what they run over.`,
)
const problems = judge({ literals, built, constructions }, verdicts, ACCEPTED)
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1
