import type { RetentionDisclosure } from '../../../reading/disclosure.ts'
import { findDurations } from '../../../text/durations.ts'
import type { EntryOf } from '../../definition/definition.ts'
import { type ImportContext, labelsOf } from '../import-context.ts'
import { type FieldImporter, type FoundEntry, joinEntries, lowered, sentence, toList, union } from '../imported.ts'

type Retention = EntryOf<'retention'>

/** From when a period runs, right behind it. */
const AFTER = /^,? (?<after>(?:after|from|following|since|once|as of)\b[^.;,|]{3,120})/i
/** A longer stretch is left to the person who imports. */
const ONE_UNIT = /^(?:P[1-9]\d{0,3}[DWMY]|PT[1-9]\d{0,3}H)$/
/** What is left of punctuation behind words that were cut off. */
const LOOSE_END = /(?<![\s,:])[\s,:]+$/

function afterIn(retention: RetentionDisclosure, context: ImportContext): string | undefined {
  const text = sentence(context.statementOf(retention)?.text ?? '')
  const duration = findDurations(text).find(({ value }) => value === retention.period)
  const after = duration === undefined ? undefined : AFTER.exec(text.slice(duration.span.end))?.groups?.['after']
  return after?.trim()
}

/** The reader cuts long criteria short: here they go to the end of their sentence. Words that lead on to a list that is lost say nothing. */
function wholeCriteria(criteria: string, retention: RetentionDisclosure, context: ImportContext): string {
  const text = sentence(context.statementOf(retention)?.text ?? '')
  const at = text.indexOf(sentence(criteria))
  const rest = at < 0 ? '' : text.slice(at + sentence(criteria).length)
  const whole = /^[\p{L}\p{N}]/u.test(rest) ? `${sentence(criteria)}${/^[^.;|]*/.exec(rest)?.[0] ?? ''}` : sentence(criteria)
  return whole
    .replace(LOOSE_END, '')
    .replace(/\b(?:to|for)$/, '')
    .replace(LOOSE_END, '')
}

export const importRetention: FieldImporter<'retention'> = (context) => {
  const found = context.affirmed('retention').flatMap((retention): FoundEntry<Retention>[] => {
    const labels = labelsOf(retention.data)
    const data = labels?.includes('all other data') === true ? undefined : labels
    // The longer end of a range is what is promised.
    const period = retention.period?.split('/').at(-1)
    const isPeriod = period !== undefined && ONE_UNIT.test(period)
    const after = isPeriod ? afterIn(retention, context) : undefined
    const criteria = isPeriod ? undefined : (retention.criteria ?? (period === undefined ? undefined : period))
    if (!isPeriod && criteria === undefined) return []
    return [
      {
        entry: {
          ...(data !== undefined && { data }),
          ...(isPeriod && { period }),
          ...(after !== undefined && { after }),
          ...(criteria !== undefined && { criteria: lowered(wholeCriteria(criteria, retention, context)) }),
        },
        from: [context.originOf(retention)],
      },
    ]
  })
  const keyOf = ({ period = '', after = '', criteria = '', data }: Retention) =>
    JSON.stringify([period, after, criteria, data === undefined])
  return toList(
    joinEntries(found, keyOf, (a, b) => {
      const data = union(a.data, b.data)
      return { ...a, ...(data !== undefined && { data }) }
    }),
  )
}
