import type { FoundDuration } from '../../text/durations.ts'
import type { DisclosureExtractor, ReadingContext, StatementReading } from '../context.ts'
import type { ResponseTimeDisclosure } from '../disclosure.ts'
import { definePhrases } from '../phrases/table.ts'
import { readEach } from './read-each.ts'
import { spanning, stateAt, underHeading } from './statement.ts'

const RESPOND = definePhrases({
  respond: [
    'respond~',
    'reply',
    'replies',
    'answer~',
    'response',
    'acknowledge~',
    'confirm receipt',
    'get back to you',
    '(hear from|answer from|reply from|response from) us',
    '(process|fulfil*|handle|address|honor|honour|comply with|act on|complete|deal with|consider|meet) (your|any|all|the|such|these|verifiable)? ..3 request~',
    'request~ ..9 (is|are|will be) (completed|fulfil*|met|processed|handled|answered|honored|honoured|addressed)',
    '(is|are|be) (fulfilled|completed|met|answered|processed)',
    'do so',
    'provide (you)? (with)? ..3 (information|response|copy)',
    'inform you',
    '(need|require) (another|a further|an additional|up to|more time)',
    '(act on|carry out) ..3 request~',
  ],
})
const REQUEST = definePhrases({
  access: ['access request~', 'request~ (for|to) access'],
  erasure: ['(deletion|erasure) request~', 'request~ (for|to) (deletion|delete|erasure)', 'ask us to (delete|erase|remove)'],
  portability: ['portability request~', 'request~ (for|to) portability'],
  rectification: [
    '(correction|rectification) request~',
    'request~ (for|to) (correction|correct|rectif*)',
    'ask us to (correct|rectify|update)',
  ],
  restriction: ['restriction request~', 'ask us to restrict'],
  object: ['objection~'],
  request: ['request~', 'inquir*', 'enquir*', 'quer*', 'complaint~', 'question~', 'ask us'],
})

/** The words just before a time that make it one within which something happens. */
const WITHIN =
  /\b(?:within|in|no later than|latest|up to|not exceed|maximum|at most|after|take|takes|by|additional|further|another|allow)\b[^.;]{0,30}$/i
/** A time looked back on, or in which something may happen again. */
const OTHER_TIME = /\b(?:any|every|each|per|preceding|past|last|previous|prior|rolling)\s$/i
const REQUEST_HEADING = /right|request|contact|choice|your say|complaint/

function isAboutRequest(context: ReadingContext, statement: StatementReading): boolean {
  if (context.hits(REQUEST, statement).length > 0 || underHeading(statement, REQUEST_HEADING)) return true
  const previous = context.statements[statement.index - 1]
  return previous?.statement.clause === statement.statement.clause && context.hits(REQUEST, previous).length > 0
}

function readStatement(context: ReadingContext, statement: StatementReading): ResponseTimeDisclosure[] {
  const { prose } = statement.statement
  const responds = context.hits(RESPOND, statement).filter((hit) => {
    const { actor, place } = context.assertionOf(statement, hit.first)
    // "You will hear from us": the reader's verb is our answer.
    const received =
      /from us$/i.test(context.text(hit)) ||
      /\b(?:get|receive|have|expect) (?:an?|our|your) $/i.test(context.text({ start: prose.start, end: hit.start }))
    return place !== 'exception' && place !== 'condition' && (received || (actor !== 'reader' && actor !== 'other'))
  })
  const respond = responds[0]
  if (respond === undefined || !isAboutRequest(context, statement)) return []
  const request = context.hits(REQUEST, statement)[0]?.key
  const isAnswerTime = ({ value, span }: FoundDuration) =>
    value !== undefined &&
    WITHIN.test(context.text({ start: prose.start, end: span.start })) &&
    !OTHER_TIME.test(context.text({ start: Math.max(prose.start, span.start - 12), end: span.start }))
  const found = new Map<string, ResponseTimeDisclosure>()
  for (const duration of context.durations(statement).filter(isAnswerTime)) {
    if (duration.value === undefined || found.has(duration.value)) continue
    const nearest = responds.filter((hit) => hit.start < duration.span.start).at(-1) ?? respond
    found.set(duration.value, {
      type: 'response-time',
      period: duration.value,
      ...(request === undefined || request === 'request' ? {} : { request }),
      ...stateAt(context, statement, spanning(nearest, duration.span), context.assertionOf(statement, nearest.first)),
    })
  }
  return [...found.values()]
}

/** Within which time requests are answered (Art. 12(3) GDPR, Cal. Civ. Code 1798.130). One disclosure for each time. */
export const RESPONSE_TIME: DisclosureExtractor = {
  tables: [RESPOND, REQUEST],
  cues: [RESPOND],
  extract: (context) => readEach(context, readStatement),
}
