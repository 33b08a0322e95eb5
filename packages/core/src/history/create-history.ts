import type { Change, Materiality, PolicyDiff } from '../diff/change.ts'
import { diffPolicies } from '../diff/diff-policies.ts'
import { parseDocument } from '../document/parse.ts'
import type { Policy } from '../document/policy.ts'
import { type Checks, checkPolicy } from '../lint/check-policy.ts'
import { findSubjectChanges } from '../reading/subjects.ts'
import { coverageOf } from '../review/coverage.ts'
import { hashText } from '../text/hash.ts'
import { findFailure } from './failure.ts'
import type { AnsweredLaw, ClauseShift, FileVersion, HistoryRow, VersionStatus } from './history-row.ts'
import { createPassages } from './passages.ts'

/** Going between two readings for the third time is no change any more but a habit. */
const FLIPPING = 3

const MATERIALITIES: readonly Materiality[] = ['material', 'minor', 'editorial']

/** The latest version that is a policy. */
interface Latest {
  readonly number: number
  readonly policy: Policy
  readonly reading: string
}

const parse = (path: string, text: string) => parseDocument(text, { path }, findSubjectChanges)

const readingOf = ({ prose }: Policy) => hashText(prose.text.replace(/\s+/g, ' ').trim())

const clauseOf = ({ before, after }: Change) => {
  const [clause] = [...after, ...before]
  return clause?.heading ?? clause?.id ?? ''
}

const shiftsOf = ({ changes }: PolicyDiff): ClauseShift[] =>
  changes.flatMap((change) => change.shifts.map((shift) => ({ ...shift, clause: clauseOf(change) })))

const weightiest = ({ summary }: PolicyDiff) => MATERIALITIES.find((name) => summary.materiality[name] > 0) ?? null

function answersOf(policy: Policy, checks: Checks, date: string): AnsweredLaw[] {
  const { requirements } = checkPolicy(policy, { ...checks, rules: [], today: date.slice(0, 10) })
  return coverageOf(checks.laws, undefined, requirements).flatMap(({ law, name, after }) =>
    after === null ? [] : { law, name, answers: after },
  )
}

const NOTHING = { version: 1, comparedWith: null, materiality: null, summary: null, shifts: [], coverage: [] } as const

/** What is told of a version that is no policy. */
function otherRow({ content, ...version }: FileVersion, latest: Latest | undefined): HistoryRow | Policy {
  if (content === undefined) return { ...version, ...NOTHING, status: 'removed' }
  if (!('text' in content))
    return {
      ...version,
      ...NOTHING,
      status: 'failed',
      failure: { reason: 'unreadable', explanation: `The file is not readable: ${content.explanation}` },
    }
  const policy = parse(version.path, content.text)
  const failure = findFailure(policy, latest?.policy)
  return failure === undefined ? policy : { ...version, ...NOTHING, status: 'failed', failure }
}

const isRow = (told: HistoryRow | Policy): told is HistoryRow => 'commit' in told

/** Where telling goes on from. */
export interface HistoryStart {
  /** Rows that are told already, in their order. */
  readonly past: readonly Pick<HistoryRow, 'reading' | 'number'>[]
  /** The latest version that is a policy. */
  readonly latest?: { readonly number: number; readonly path: string; readonly text: string }
}

/** Tells of one version after the other; remembers of the past what the latest policy says, and of all others a hash. */
export interface History {
  /** Ids of the laws that versions are held against. */
  readonly laws: readonly string[]
  /** Reads the next version, newer than those before it. */
  next(version: FileVersion): HistoryRow
}

export function createHistory(checks: Checks, { past, latest: known }: HistoryStart): History {
  const passages = createPassages(past)
  let latest: Latest | undefined
  if (known !== undefined) {
    const policy = parse(known.path, known.text)
    latest = { number: known.number, policy, reading: readingOf(policy) }
    // Where the past was not told but only looked up, the way begins here.
    if (past.length === 0) passages.goTo(latest.reading, latest.number)
  }
  return {
    laws: checks.laws.map(({ id }) => id),
    next(version) {
      const policy = otherRow(version, latest)
      if (isRow(policy)) return policy
      const before = latest
      const { content: _, ...told } = version
      const { number, date } = version
      const reading = readingOf(policy)
      const { seenIn, times } = passages.goTo(reading, number)
      latest = { number, policy, reading }
      const row = { ...NOTHING, ...told, reading, coverage: answersOf(policy, checks, date), comparedWith: before?.number ?? null }
      if (before === undefined) return { ...row, status: 'first' }
      if (times >= FLIPPING && seenIn !== undefined) return { ...row, status: 'flipping', returnsTo: seenIn }
      const diff = diffPolicies(before.policy, policy)
      const isReturn = times > 0 && seenIn !== undefined
      const status: VersionStatus = isReturn ? 'returned' : diff.changes.length === 0 ? 'unchanged' : 'changed'
      return {
        ...row,
        status,
        ...(isReturn ? { returnsTo: seenIn } : {}),
        materiality: weightiest(diff),
        summary: diff.summary,
        shifts: shiftsOf(diff),
      }
    },
  }
}
