import type { Span } from '../../text/span.ts'
import type { ReadingContext, StatedAssertion, StatementReading } from '../context.ts'
import type { Hit } from '../phrases/hits.ts'

/** What every disclosure has. */
export interface Stated {
  readonly span: Span
  readonly statement: number
  readonly affirmed: boolean
  readonly exception?: string
  readonly condition?: string
}

/** The common part of a disclosure read from a span of the prose. */
export function stateAt(
  context: ReadingContext,
  { place }: StatementReading,
  span: Span,
  assertion: Partial<StatedAssertion> = {},
): Stated {
  const { affirmed = true, exception, condition } = assertion
  return {
    span: context.toSource(span),
    statement: place,
    affirmed,
    ...(exception === undefined ? {} : { exception }),
    ...(condition === undefined ? {} : { condition }),
  }
}

/** From the beginning of the first hit to the end of the last, of however many. */
export function spanningAll(hits: readonly Span[]): Span {
  return {
    start: hits.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
    end: hits.reduce((most, { end }) => Math.max(most, end), 0),
  }
}

/** The same of a few. */
export const spanning = (...hits: readonly Span[]): Span => spanningAll(hits)

/** Whether what is said is asserted, and not only asked, named as a condition or excepted. */
export function isAsserted({ place }: StatedAssertion): boolean {
  return place === 'main' || place === 'relative'
}

/** A sentence that leads to another text: what it mentions on the way is said there. */
const POINTS =
  /^\W*(?:(?:for|to) (?:\w+ )?(?:more|further|additional|learn|find out|read more|see)\b|please (?:also )?(?:see|visit|read|review|refer|consult|check)\b|(?:see|visit|refer|consult|learn more|find out more|read more)\b|you (?:can|may) (?:also )?(?:learn|find|read|see) (?:out )?(?:more|further|additional|detail)|(?:more|further|additional) (?:information|details?)\b|(?:this|our) (?:section|polic(?:y|ies)|privacy (?:policy|notice|statement)|notice|statement|page|document) (?:\w+ )?(?:describe|explain|set|cover|tell|outline|inform|detail|provide|aim|contain)s?\b)/i

/** Whether a statement only leads to where something is said: "To learn more about our use of cookies, see ...". */
export function isPointer({ statement }: StatementReading): boolean {
  return statement.kind === 'sentence' && POINTS.test(statement.text)
}

/** "Account means a unique account", "Company (referred to as "we") refers to": said of a word, and not of what is done. */
const DEFINES =
  /^\W{0,4}(?:the (?:term|word|expression) )?\W{0,2}(?!(?:this|that|which|it|we|you|your|our|by|other)\b)\w+(?:[\s/’'-]{1,2}\w+){0,5}\W{0,3}(?:\([^()]{1,120}\)\W{0,3})?\b(?:means?|shall mean|refers? to|shall refer to)\b(?!\s(?:of|that|to|we|you|our|for|such|by)\b)/i
/** What every definition has, quicker to look for. */
const DEFINING = /\b(?:mean|refer)/i
const DEFINITIONS_HEADING = /^\W{0,9}(?:\d[\d.]{0,9}\W{0,9})?(?:key |some |important )?(?:definitions?|glossary|defined terms)\W*$/

/** Whether a statement tells what a word means: what it mentions on the way is not said to happen. */
export function isDefinition({ statement, headings }: StatementReading): boolean {
  return (DEFINING.test(statement.text) && DEFINES.test(statement.text)) || DEFINITIONS_HEADING.test(headings.at(-1) ?? '')
}

/** Whether the organization does what an assertion says, as far as the sentence tells. */
export function isOwn(assertion: StatedAssertion): boolean {
  return assertion.actor === 'organization' || assertion.actor === 'unspecified'
}

/** The nouns a purpose or condition may follow with "to" without becoming one. */
const NOT_A_PURPOSE_AFTER_TO: ReadonlySet<string> = new Set([
  'us',
  'you',
  'your',
  'our',
  'the',
  'a',
  'an',
  'this',
  'these',
  'any',
  'third',
  'such',
  'whom',
  'which',
  'it',
  'them',
  'other',
  'others',
  'and',
  'or',
  'date',
])

/** Where what a verb speaks of ends: at the next condition, exception, contrast, new subject or, unless `throughPurpose`, purpose. */
export function objectSpan(context: ReadingContext, statement: StatementReading, verb: Hit, throughPurpose = false): Span {
  const { words, starts, ends } = context.tokens
  const { segments } = context.scopeOf(statement)
  let end = statement.to
  const own = segments.findIndex((segment) => segment.from <= verb.last && verb.last < segment.to)
  for (const segment of segments.slice(own + 1)) {
    if (segment.place === 'relative' || segment.place === 'mention' || segment.resumes) continue
    if (segment.place === 'main' || segment.place === 'exception' || segment.place === 'condition') {
      end = segment.from
      break
    }
  }
  if (!throughPurpose) {
    for (let at = verb.last + 1; at < end; at++) {
      const word = words[at] ?? ''
      const next = words[at + 1] ?? ''
      if ((word === 'to' && !NOT_A_PURPOSE_AFTER_TO.has(next) && words[at - 1] !== 'access') || (word === 'in' && next === 'order')) {
        end = at
        break
      }
    }
  }
  return { start: ends[verb.last] ?? verb.end, end: end > verb.last + 1 ? (ends[end - 1] ?? starts[verb.last] ?? verb.end) : verb.end }
}

/** Words (lower case) of a statement at an offset from one of its words. */
export function wordAt(context: ReadingContext, index: number): string {
  return context.tokens.words[index] ?? ''
}

/** Whether one of the headings over a statement matches. */
export function underHeading(statement: StatementReading, pattern: RegExp): boolean {
  return statement.isUnder(pattern)
}
