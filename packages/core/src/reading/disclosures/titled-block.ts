import type { Span } from '../../text/span.ts'
import type { ReadingContext, StatementReading } from '../context.ts'
import { holderIn } from './party-name.ts'
import { spanningAll } from './statement.ts'
import { type WaysToReach, waysToReachIn } from './ways-to-reach.ts'

/** How many statements below a heading can belong to the address it announces. */
const REACH = 8
/** A heading of more words than a title needs tells of the office rather than naming it. */
const MAX_WORDS = 12

/** What stands below a heading that is the title of an office: who holds it, and how to reach them. */
export interface TitledBlock extends WaysToReach {
  /** The heading's readable text. */
  readonly heading: string
  /** The statement the block begins with. */
  readonly statement: StatementReading
  readonly name?: string
  /** From the name or the first way to the last, as a span of the prose. */
  readonly span: Span
}

/** Whether a heading is the title of an office: one of its `titles`, and not a question or a sentence about it. */
export function isTitle(heading: string | undefined, titles: RegExp): boolean {
  return heading !== undefined && titles.test(heading) && heading.split(/\s+/).length <= MAX_WORDS && !/\bif\b/i.test(heading)
}

function readBlock(context: ReadingContext, heading: string, statements: readonly StatementReading[]): TitledBlock | undefined {
  const ways: { -readonly [Way in keyof WaysToReach]: WaysToReach[Way] } = {}
  const spans: Span[] = []
  let name: string | undefined
  for (const statement of statements.slice(0, REACH)) {
    const { span, ...found } = waysToReachIn(context, statement)
    const { start } = statement.statement.prose
    const holder = name === undefined ? holderIn(context.text({ start, end: span?.start ?? statement.statement.prose.end })) : undefined
    if (holder !== undefined && spans.length === 0) {
      name = holder.name
      spans.push({ start: start + holder.span.start, end: start + holder.span.end })
    }
    const news = Object.entries(found).filter(([way]) => !Object.hasOwn(ways, way))
    if (span === undefined || news.length === 0) continue
    Object.assign(ways, Object.fromEntries(news))
    spans.push(span)
  }
  const [statement] = statements
  if (statement === undefined || spans.length === 0) return undefined
  return { heading, statement, ...(name === undefined ? {} : { name }), ...ways, span: spanningAll(spans) }
}

/** What stands below the heading of a clause that is the title of an office; undefined where it names neither holder nor way. */
export function titledBlock(context: ReadingContext, titles: RegExp): TitledBlock | undefined {
  const { heading } = context.clause
  return heading !== undefined && isTitle(heading, titles) ? readBlock(context, heading, context.statements) : undefined
}
