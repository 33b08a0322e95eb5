import { findStaticProblems } from './analyse.mjs'
import { keyOf } from './verdicts.mjs'

/**
 * What is wrong with the expressions of the sources, in words; nothing where each is known to take linear time, or accepted.
 *
 * @param sources the expressions that stand in the sources, those that were built while they ran, and where others might be.
 * @param verdicts of searches for attacks, by key.
 * @param accepted the table of reasons.
 */
export function judge({ literals, built, constructions }, verdicts, accepted) {
  const problems = []
  const reached = new Set(built.map(({ place }) => place))
  for (const place of constructions)
    if (!reached.has(place)) problems.push(`${place}: what is built here is never seen; let scripts/expressions/workload.mjs come by`)

  const expressions = new Map([...literals, ...built].map((expression) => [keyOf(expression), expression]))
  const needed = new Set()
  for (const [key, { source, flags, place }] of expressions) {
    const verdict = verdicts.get(key)
    if (verdict === undefined) problems.push(`${place}: not yet searched for attacks; run pnpm expressions`)
    const found = findStaticProblems({ source, flags })
    if (verdict === 'vulnerable') found.push('an attack was found')
    if (found.length === 0) continue
    const row = accepted.find(({ file, begins }) => place.startsWith(`${file}:`) && source.startsWith(begins))
    if (row === undefined) problems.push(`${place}: ${found.join('; ')}: /${source.slice(0, 200)}/${flags}`)
    else needed.add(row)
  }
  const stale = [...verdicts.keys()].filter((key) => !expressions.has(key)).length
  if (stale > 0) problems.push(`verdicts.json has ${stale} verdicts on expressions that are gone; run pnpm expressions`)
  for (const row of accepted)
    if (!needed.has(row)) problems.push(`accepted.mjs: nothing needs the row for ${row.file} that begins with ${row.begins} any more`)
  return problems
}
