import type { DisclosureExtractor } from '../context.ts'
import type { DataSubjectRight, Disclosure, ResponseTimeDisclosure } from '../disclosure.ts'
import { definePhrases } from '../phrases/table.ts'
import { spanning, stateAt, underHeading } from './statement.ts'

const RESPOND = definePhrases({
  respond: [
    'respond~',
    'reply',
    'replies',
    'answer~',
    'response',
    'get back to you',
    '(process|fulfil*|handle|address|honor|honour|comply with|act on|complete|deal with|acknowledge|confirm receipt of|consider) (your|any|all|the|such|these|verifiable)? ..3 request~',
    'provide (you)? (with)? ..3 (information|response|copy)',
    'inform you',
  ],
})
const REQUEST = definePhrases({
  access: ['access request~', 'request~ (for|to) access'],
  erasure: ['deletion request~', 'request~ (for|to) (deletion|delete|erasure)'],
  portability: ['portability request~'],
  request: ['request~', 'inquir*', 'enquir*', 'quer*', 'complaint~', 'question~'],
})
const RIGHTS: ReadonlySet<string> = new Set(['access', 'erasure', 'portability'])

function toRight(key: string): DataSubjectRight | undefined {
  return RIGHTS.has(key) ? (['access', 'erasure', 'portability'] as const).find((right) => right === key) : undefined
}

/** Within which time requests are answered (Art. 12(3) GDPR, Cal. Civ. Code 1798.130). */
export const RESPONSE_TIME: DisclosureExtractor = {
  tables: [RESPOND, REQUEST],
  extract(context): Disclosure[] {
    const found: ResponseTimeDisclosure[] = []
    for (const statement of context.statements) {
      const respond = context.hits(RESPOND, statement).find((hit) => {
        const assertion = context.assertionOf(statement, hit.first)
        return assertion.actor !== 'reader' && assertion.actor !== 'other' && assertion.place !== 'exception'
      })
      if (respond === undefined) continue
      const duration = context.durations(statement).find((one) => one.value !== undefined)
      if (duration?.value === undefined) continue
      const request = context.hits(REQUEST, statement)[0]
      if (request === undefined && !underHeading(statement, /right|request|contact|choice/)) continue
      if (
        !/\b(?:within|in|no later than|up to|not exceed|maximum|at most|after|take|days? (?:of|from|after)|extend|additional)\b/i.test(
          statement.statement.text,
        )
      )
        continue
      const right = request === undefined ? undefined : toRight(request.key)
      found.push({
        type: 'response-time',
        period: duration.value,
        ...(right === undefined ? {} : { request: right }),
        ...stateAt(context, statement, spanning(respond, duration.span), context.assertionOf(statement, respond.first)),
      })
    }
    return found
  },
}
