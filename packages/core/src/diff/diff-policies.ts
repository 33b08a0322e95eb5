import type { ClauseNode, Policy } from '../document/policy.ts'
import { type KindConfidence, readPolicy } from '../reading/reading.ts'
import { toRange } from '../text/source.ts'
import { align } from './align/align.ts'
import type { ClausePair } from './align/alignment.ts'
import type { Change, ClauseRef, PolicyDiff } from './change.ts'
import { fingerprintOf } from './fingerprint.ts'
import { judge } from './judge/judge.ts'
import { operationsOf } from './operations.ts'
import { createRedline } from './redline/create-redline.ts'
import { computeShifts } from './shifts/compute-shifts.ts'
import { summarize } from './summary.ts'
import { isUntouched } from './untouched.ts'

function toRef(policy: Policy, { id, heading, span }: ClauseNode): ClauseRef {
  const range = toRange(policy.source, span)
  return heading === undefined ? { id, range } : { id, heading, range }
}

/** What a pair's clauses are about in the later version, in the earlier one if they are gone; each kind once, the main ones first. */
function kindsOf(before: Policy, after: Policy, pair: ClausePair): readonly KindConfidence[] {
  const [policy, clauses] = pair.after.length > 0 ? [after, pair.after] : [before, pair.before]
  const kinds = new Map<string, KindConfidence>()
  for (const clause of clauses) for (const kind of readPolicy(policy).kindsOf(clause)) if (!kinds.has(kind.kind)) kinds.set(kind.kind, kind)
  return [...kinds.values()]
}

/** Among clauses that all read the same the pairs would be a matter of taste; between equal texts they are not. */
const isOneText = (before: Policy, after: Policy) => before.format === after.format && before.source.text === after.source.text

/**
 * What changed between two versions of a policy, clause by clause: what was done, word by word, and what it means for the
 * reader. Pure; takes about linear time. Swapping the versions mirrors the result.
 *
 * @example
 * const diff = diffPolicies(parsePolicy('# Sale\n\nWe do not sell data.'), parsePolicy('# Sale\n\nWe sell data.'))
 * diff.changes[0].shifts[0].type // 'polarity'
 */
export function diffPolicies(before: Policy, after: Policy): PolicyDiff {
  if (isOneText(before, after)) return { changes: [], summary: summarize([]) }
  const alignment = align(before, after)
  const shiftsOf = computeShifts(alignment)
  const changes = alignment.clauses.flatMap((pair): Change[] => {
    if (isUntouched(pair, alignment)) return []
    const redline = createRedline(pair, alignment)
    const operations = operationsOf(pair, redline)
    if (operations.length === 0) return []
    const kinds = kindsOf(before, after, pair)
    const shifts = shiftsOf.get(pair) ?? []
    return [
      {
        operations,
        before: pair.before.map((clause) => toRef(before, clause)),
        after: pair.after.map((clause) => toRef(after, clause)),
        kinds,
        ...judge({ pair, operations, shifts, redline, kinds, alignment }),
        shifts,
        redline,
        fingerprint: fingerprintOf(pair, operations),
      },
    ]
  })
  return { changes, summary: summarize(changes) }
}
