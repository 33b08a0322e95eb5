import type { Change } from '../diff/change.ts'
import type { RedlineLine } from '../diff/redline/redline.ts'
import type { Policy } from '../document/policy.ts'
import type { Range, Span } from '../text/span.ts'
import { changelogOf } from './promises/changelog-clauses.ts'
import { ownDatesOf } from './promises/own-dates.ts'

const touches = (range: Range | undefined, spans: readonly Span[]) =>
  range !== undefined && spans.some(({ start, end }) => range.start.offset < end && start < range.end.offset)

function dateSpans(policy: Policy): Span[] {
  const { effective, lastUpdated } = ownDatesOf(policy)
  return [effective, lastUpdated].flatMap((date) => (date === undefined ? [] : [date.span]))
}

const isTouched = ({ type }: RedlineLine) => type !== 'same' && type !== 'formatting'

/** Tells which changes are only about the dates the policy gives itself or about its own record of changes. */
function createHousekeeping(before: Policy, after: Policy): (change: Change) => boolean {
  const dates = { before: dateSpans(before), after: dateSpans(after) }
  const records = new Set([...changelogOf(before), ...changelogOf(after)].map(({ id }) => id))
  return ({ shifts, materiality, redline, before: from, after: to }) => {
    if ([...from, ...to].every(({ id }) => records.has(id))) return true
    if (materiality === 'material' || shifts.some(({ type }) => type !== 'date')) return false
    const lines = redline.filter(isTouched)
    return lines.length > 0 && lines.every((line) => touches(line.before, dates.before) || touches(line.after, dates.after))
  }
}

/** The changes that say something else than before: above editorial, and more than a new date or an entry in the changelog. */
export function substanceOf(before: Policy, after: Policy, changes: readonly Change[]): readonly Change[] {
  const isHousekeeping = createHousekeeping(before, after)
  return changes.filter((change) => change.materiality !== 'editorial' && !isHousekeeping(change))
}

/** The changes by which any words of the text are other ones, be they read or not. */
export function rewordingsOf(before: Policy, after: Policy, changes: readonly Change[]): readonly Change[] {
  const isHousekeeping = createHousekeeping(before, after)
  return changes.filter((change) => change.redline.some(isTouched) && !isHousekeeping(change))
}
