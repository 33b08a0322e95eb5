import type { DisclosureExtractor } from '../context.ts'
import type { Disclosure, DoNotTrackDisclosure } from '../disclosure.ts'
import { definePhrases } from '../phrases/table.ts'
import { spanning, stateAt } from './statement.ts'

const SIGNAL = definePhrases({
  dnt: ['do not track', 'dnt'],
  gpc: ['global privacy control~', 'gpc', 'opt out preference signal~', 'universal opt out'],
})
const RESPONSE = definePhrases({
  response: [
    'respond~',
    'response to',

    'honor~',
    'honour~',
    'recogni*',
    'react~',
    'support~',
    'comply~ with',
    'process~',
    'take (any)? action',
    'alter (our|its)? ..3',
    'change (our|its|the)? ..3',
    'respect~',
    'treat~ ..8 (opt out|request)',
    'act on',
    'obey~',
    'follow~',
    'observe~',
    'acknowledge~',
    'heed',
    'detect~',
    'address',
    'participate',
    'monitor~',
  ],
})

/** Whether opt-out signals of browsers are honoured (Cal. Bus. & Prof. Code 22575(b)(5)). */
export const DO_NOT_TRACK: DisclosureExtractor = {
  tables: [SIGNAL, RESPONSE],
  extract(context): Disclosure[] {
    const found: DoNotTrackDisclosure[] = []
    for (const [index, statement] of context.statements.entries()) {
      const previous = context.statements[index - 1]
      const own = context.hits(SIGNAL, statement)
      const response = context.hits(RESPONSE, statement)[0]
      if (response === undefined) continue
      const before =
        previous !== undefined && previous.statement.clause === statement.statement.clause ? context.hits(SIGNAL, previous) : []
      const carried =
        own.length === 0 &&
        /\b(?:such|these|those|this|the) (?:browser )?(?:signals?|requests?|settings?|headers?)\b/i.test(statement.statement.text)
      const signals = own.length > 0 ? own : carried ? before : []
      for (const signal of new Set(signals.map((hit) => hit.key))) {
        const hit = signals.find((one) => one.key === signal)
        const assertion = context.assertionOf(statement, response.first)
        if (hit === undefined || assertion.actor === 'reader') continue
        if (assertion.actor === 'other' && assertion.place === 'main' && !/\b(?:we|our)\b/i.test(statement.statement.text)) continue
        found.push({
          type: 'do-not-track',
          signal,
          honoured: assertion.affirmed,
          ...stateAt(context, statement, own.length > 0 ? spanning(hit, response) : spanning(response), { ...assertion, affirmed: true }),
        })
      }
    }
    return found
  },
}
