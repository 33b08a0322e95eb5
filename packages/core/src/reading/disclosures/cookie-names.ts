import type { FoundDuration } from '../../text/durations.ts'
import type { Span } from '../../text/span.ts'
import type { ReadingContext, StatementReading } from '../context.ts'
import { createPlacedSearch } from '../placed-within.ts'

/** A cookie that a text names, with the words about it. */
export interface NamedCookie {
  readonly name: string
  readonly span: Span
  /** From the name to the next one, as a span of the prose. */
  readonly about: Span
}

/** A name as programs write them: with an underscore, or set as code. */
const NAME =
  /(?<![\p{L}\p{N}@./-])_{0,2}[a-z][a-z0-9]{0,24}(?:_[a-z0-9]{1,24}){1,4}(?![\p{L}\p{N}@])|(?<![\p{L}\p{N}])_{1,2}[a-z]{2,12}(?![\p{L}\p{N}_])/gu

const codeWithin = createPlacedSearch(({ marks }) => marks.filter(({ type }) => type === 'code'))

/** The cookies a statement names. */
export function namedCookies(context: ReadingContext, { statement }: StatementReading): readonly NamedCookie[] {
  const { prose } = statement
  const text = context.text(prose)
  const marked = codeWithin(context.policy, prose).map(({ prose: { start, end } }) => ({ start, end }))
  const written = [...text.matchAll(NAME)].map((match) => ({
    start: prose.start + match.index,
    end: prose.start + match.index + match[0].length,
  }))
  const spans = [...marked, ...written.filter((one) => !marked.some((mark) => mark.start <= one.start && one.end <= mark.end))]
    .filter((span) => /^[\w.-]{1,40}$/.test(context.text(span)))
    .sort((a, b) => a.start - b.start)
  return spans.map((span, index) => ({
    name: context.text(span),
    span,
    about: { start: span.start, end: spans[index + 1]?.start ?? prose.end },
  }))
}

/** How long a cookie lives by the first time that stands within a span. */
export function lifetimeWithin(durations: readonly FoundDuration[], { start, end }: Span): string | undefined {
  return durations.find((one) => one.value !== undefined && one.span.start >= start && one.span.start < end)?.value
}
