import type { DisclosureExtractor } from '../context.ts'
import type { AutomatedDecisionDisclosure, Disclosure } from '../disclosure.ts'
import { definePhrases } from '../phrases/table.ts'
import { spanning, stateAt } from './statement.ts'

const DECISION = definePhrases({
  decision: [
    'automat* (individual)? (decision~|decisioning)',
    'automat* (individual)? decision making',
    'decision~ (that (is|are))? ..2 (solely|purely|exclusively)? (by|on|through|using) automat*',
    'solely (on)? automat*',
    'automat* (means|processing) ..6 decision~',
    'automat* processing',
    'algorithmic decision~',
    'decision~ ..5 automat*',
  ],
  profiling: [
    'profiling',
    'profile you',
    'create (a)? profile~ (of|about) (you|users|visitors)',
    'build ..2 profile of you',
    'profiles of (you|users)',
  ],
})
const EFFECT = definePhrases({
  effect: ['legal effect~ (or|and)? ..6', 'legal or similarly significant', 'similarly significant ..3', 'significantly affect~ (you)?'],
  logic: ['(the)? logic (involved|behind|used)', 'based on (your|the) ..6'],
  right: ['right~', 'object', 'not (to)? be subject', 'opt out', 'request', 'human (intervention|review)', 'contest', 'entitled'],
  own: [
    'we (do|may|use|make|will|carry|engage|conduct|perform|also)',
    'is used',
    'are made',
    'our (use|automated)',
    'does (not)? (use|make)',
    'takes place',
  ],
})

/** Whether decisions are made by automatic means, and profiles built (Art. 13(2)(f), Art. 22 GDPR). */
export const AUTOMATED_DECISION: DisclosureExtractor = {
  tables: [DECISION, EFFECT],
  extract(context): Disclosure[] {
    const found: AutomatedDecisionDisclosure[] = []
    for (const statement of context.statements) {
      const hit = context.hits(DECISION, statement)[0]
      if (hit === undefined) continue
      const details = context.hits(EFFECT, statement)
      const has = (key: 'effect' | 'logic' | 'right' | 'own') => details.find((one) => one.key === key)
      // "You have the right not to be subject to automated decisions" gives a right and says nothing of what is done.
      if (
        hit.key === 'profiling' &&
        /^\s{0,3}(?:systems?|models?|cookies?|tech)/i.test(context.text({ start: hit.end, end: statement.statement.prose.end }))
      )
        continue
      if (has('right') !== undefined && has('own') === undefined) continue
      const assertion = context.assertionOf(statement, hit.first)
      if (assertion.actor === 'reader' || assertion.place === 'condition' || assertion.place === 'exception') continue
      const effect = has('effect')
      const logic = has('logic')
      found.push({
        type: 'automated-decision',
        ...(effect === undefined ? {} : { effect: context.text(effect) }),
        ...(logic === undefined ? {} : { logic: context.text(logic) }),
        ...stateAt(context, statement, spanning(hit), assertion),
      })
    }
    return found
  },
}
