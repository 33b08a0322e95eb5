import { createFact } from '../document/fact.ts'
import type { Policy } from '../document/policy.ts'
import { toSourceSpan } from '../text/prose.ts'
import { toRange } from '../text/source.ts'
import { overlaps, type Range, type Span } from '../text/span.ts'
import { createContextsOf } from './disclosures/index.ts'
import { RIGHT } from './disclosures/right-phrases.ts'
import { isRead } from './language.ts'
import type { Hit } from './phrases/hits.ts'
import { DATA, RECIPIENT, UNSPECIFIC_DATA } from './vocabulary.ts'

/** Words that name something of the taxonomy, whatever is said of it. */
export interface Mention {
  readonly type: 'data' | 'recipient' | 'right'
  /** The name in the taxonomy. */
  readonly label: string
  readonly range: Range
}

/** A length of time that a text names. */
export interface Period {
  /** ISO 8601, such as `P3M`. */
  readonly period: string
  readonly range: Range
}

/** The words of a policy that name data, recipients and rights, in reading order; of those that overlap, the longest. */
export const mentionsOf: (policy: Policy) => readonly Mention[] = createFact((policy) => {
  if (!isRead(policy)) return []
  const found: { readonly type: Mention['type']; readonly label: string; readonly span: Span }[] = []
  const contexts = createContextsOf(policy)
  for (const { context, statement } of contexts.flatMap((context) => context.statements.map((statement) => ({ context, statement })))) {
    const add = (type: Mention['type'], hits: readonly Hit[]) => {
      for (const { key, start, end } of hits) if (key !== UNSPECIFIC_DATA) found.push({ type, label: key, span: { start, end } })
    }
    add('right', context.hits(RIGHT, statement))
    add('data', context.hits(DATA, statement))
    add('recipient', context.hits(RECIPIENT, statement))
  }
  const kept: typeof found = []
  for (const one of found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = kept.at(-1)
    if (last === undefined || !overlaps(last.span, one.span)) kept.push(one)
  }
  return kept.map(({ type, label, span }) => ({ type, label, range: toRange(policy.source, toSourceSpan(policy.prose, span)) }))
})

/** The lengths of time that the statements of a policy name, in reading order. */
export const periodsOf: (policy: Policy) => readonly Period[] = createFact((policy) =>
  createContextsOf(policy).flatMap((context) =>
    context.statements
      .flatMap(context.durations)
      .flatMap(({ value, span }) =>
        value === undefined ? [] : [{ period: value, range: toRange(policy.source, context.toSource(span)) }],
      ),
  ),
)
