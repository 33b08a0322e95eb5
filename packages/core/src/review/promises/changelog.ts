import type { ClauseNode } from '../../document/policy.ts'
import { findDates } from '../../text/dates.ts'
import { toRange } from '../../text/source.ts'
import type { DuePromise } from '../review.ts'
import { changelogOf, entriesOf } from './changelog-clauses.ts'
import { type PromiseCheck, quoted } from './promise.ts'

const datesOf = (clauses: readonly ClauseNode[]) =>
  new Set(
    clauses
      .flatMap(({ heading = '', statements }) => [heading, ...statements.map(({ text }) => text)])
      .flatMap((text) => findDates(text).map(({ value }) => value)),
  )

/** Where a policy keeps a record of its changes, this one belongs into it. */
export const checkChangelog: PromiseCheck = ({ before, after, substance }): readonly DuePromise[] => {
  if (after === undefined || substance.length === 0) return []
  const kept = changelogOf(before)
  const now = changelogOf(after)
  const [record] = kept
  if (record === undefined) return []
  const known = datesOf(kept)
  if ([...datesOf(now)].some((date) => !known.has(date))) return []
  const last = entriesOf(record)[0]
  const [place] = now
  const name = `"${record.heading ?? record.path.at(-1) ?? record.id}"`
  return [
    {
      type: 'changelog-entry-missing',
      state: 'broken',
      message:
        place === undefined
          ? `The record of changes (${name}) is gone. Readers who follow it learn nothing of this change. Restore it, and add an entry with the date and what changes.`
          : `The policy keeps a record of its changes (${name}), and this change is not in it. Readers who follow the record miss it. Add an entry with the date and what changes.`,
      ...quoted(before, last?.span ?? record.span),
      ...(place === undefined ? {} : { range: toRange(after.source, place.headingSpan ?? place.span) }),
    },
  ]
}
