import type { ClauseNode, Policy } from '../../document/policy.ts'
import { findDates } from '../../text/dates.ts'

const HEADING =
  /^\W*(?:change ?log|(?:change|revision|version|update|document) (?:history|log)|history of (?:changes|revisions|updates)|history|(?:previous|past|prior|earlier) (?:versions|changes|updates)|summary of (?:changes|updates)|what(?:['’]s| is) new|recent (?:changes|updates))\b/i

/** The dated statements of a clause. */
export const entriesOf = ({ statements }: ClauseNode) => statements.filter(({ text }) => findDates(text).length > 0)

/** Whether a clause keeps a record of changes: its heading says so, or one above it does, and there is a date in it. */
function isRecord(clause: ClauseNode): boolean {
  const titled = [clause.heading ?? '', ...clause.path].some((heading) => HEADING.test(heading))
  return titled && (findDates(clause.heading ?? '').length > 0 || entriesOf(clause).length > 0)
}

/** The clauses in which a policy keeps a record of its changes. */
export function changelogOf(policy: Policy): readonly ClauseNode[] {
  return policy.clauses.filter(isRecord)
}
