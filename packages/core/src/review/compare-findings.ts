import type { Change } from '../diff/change.ts'
import type { Policy } from '../document/policy.ts'
import type { Finding } from '../lint/finding.ts'
import { firstAt } from '../text/first-at.ts'
import type { Range } from '../text/span.ts'

/** Findings of one version, with the policy they were found in. */
export interface FoundIn {
  readonly policy: Policy
  readonly findings: readonly Finding[]
}

export interface FindingComparison {
  readonly new: readonly Finding[]
  readonly fixed: readonly Finding[]
}

/** Names a finding so that its counterpart in the other version has the same name; undefined where it can have none. */
type Naming = (finding: Finding) => string | undefined

function clauseAt({ clauses }: Policy, offset: number): string {
  return clauses[firstAt(offset + 1, 0, clauses.length, (index) => clauses[index]?.span.start ?? 0) - 1]?.id ?? ''
}

const wordsOf = ({ source }: Policy, { start, end }: Range) => source.text.slice(start.offset, end.offset).replace(/\s+/g, ' ').trim()
const isWithin = (inner: Range, outer: Range) => outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset

/** Takes out what has a counterpart in the other list: as many as there are of each name. */
function leaveUnmatched(before: readonly Finding[], after: readonly Finding[], nameBefore: Naming, nameAfter: Naming) {
  const waiting = new Map<string, Finding[]>()
  for (const finding of before) {
    const name = nameBefore(finding)
    if (name === undefined) continue
    const same = waiting.get(name)
    if (same === undefined) waiting.set(name, [finding])
    else same.push(finding)
  }
  const matched = new Set<Finding>()
  const fresh = after.filter((finding) => {
    const counterpart = waiting.get(nameAfter(finding) ?? '')?.shift()
    if (counterpart !== undefined) matched.add(counterpart)
    return counterpart === undefined
  })
  return { before: before.filter((finding) => !matched.has(finding)), after: fresh }
}

/** Names a finding by the changed statement it stands in. */
function byStatement(changes: readonly Change[], version: 'before' | 'after'): Naming {
  const lines = changes.flatMap(({ redline }, change) =>
    redline.flatMap((line, at) => {
      const range = line.before === undefined || line.after === undefined ? undefined : line[version]
      return range === undefined ? [] : [{ range, name: `${change} ${at}` }]
    }),
  )
  return ({ rule, range }) => {
    const line = lines.find((one) => isWithin(range, one.range))
    return line === undefined ? undefined : `${rule} ${line.name}`
  }
}

/**
 * Tells which findings are new and which are fixed. A finding is the same one where the rule and the words are the same, in the
 * same clause or another one, or where the statement it stands in is the successor of one that had it. What laws miss is left
 * out: requirements tell it.
 */
export function compareFindings(before: FoundIn | undefined, after: FoundIn | undefined, changes: readonly Change[]): FindingComparison {
  const own = (found: FoundIn | undefined) => found?.findings.filter(({ law }) => law === undefined) ?? []
  if (before === undefined || after === undefined) return { new: own(after), fixed: own(before) }
  const byWords =
    ({ policy }: FoundIn): Naming =>
    ({ rule, range }) =>
      `${rule}\n${wordsOf(policy, range)}`
  const byClause =
    (found: FoundIn): Naming =>
    (finding) =>
      `${clauseAt(found.policy, finding.range.start.offset)}\n${byWords(found)(finding)}`
  let left = { before: own(before), after: own(after) }
  left = leaveUnmatched(left.before, left.after, byClause(before), byClause(after))
  left = leaveUnmatched(left.before, left.after, byWords(before), byWords(after))
  left = leaveUnmatched(left.before, left.after, byStatement(changes, 'before'), byStatement(changes, 'after'))
  return { new: left.after, fixed: left.before }
}
