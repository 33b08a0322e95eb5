import type { DisclosureExtractor } from '../context.ts'
import type { BreachNoticeDisclosure, Disclosure } from '../disclosure.ts'
import { definePhrases } from '../phrases/table.ts'
import { spanning, stateAt } from './statement.ts'

const BREACH = definePhrases({
  breach: [
    '(data|security|personal data|information|privacy) (security)? (breach*|incident~)',
    'breach* (of|in) (the|our|your)? ..2 (security|data|personal|systems)',
    'breach (occur~|notification~|response)',
    'security compromise',
    'unauthori* (access|disclosure|acquisition) ..4 (occur*|your|has)',
    'data leak*',
    'breach|breaches',
  ],
})
const NOTIFY = definePhrases({
  notify: ['notif*', 'inform', 'informing', 'alert~', 'report (it|such|the|this|any)? ..2', 'let you know', 'communicate~', 'tell you'],
})
const TO = definePhrases({
  authority: ['supervisory authorit*', 'authorit*', 'regulator~', 'commissioner', 'data protection authorit*'],
  'data-subject': ['you', 'affected (individuals|users|persons|data subjects)', 'users', 'data subject~', 'affected'],
  customer: ['customer~', 'controller', 'client~'],
})

/** Whether and when the reader or an authority hears of a breach (Art. 33, 34 GDPR). */
export const BREACH_NOTICE: DisclosureExtractor = {
  tables: [BREACH, NOTIFY, TO],
  extract(context): Disclosure[] {
    const found: BreachNoticeDisclosure[] = []
    for (const [index, statement] of context.statements.entries()) {
      const previous = context.statements[index - 1]
      const own = context.hits(BREACH, statement)[0]
      const goesOn =
        own === undefined &&
        previous !== undefined &&
        previous.statement.clause === statement.statement.clause &&
        context.hits(BREACH, previous).length > 0
      if (own === undefined && !goesOn) continue
      const notify = context.hits(NOTIFY, statement).find((hit) => {
        const assertion = context.assertionOf(statement, hit.first)
        return (
          assertion.actor !== 'reader' &&
          assertion.place !== 'exception' &&
          (hit.first > statement.from || statement.statement.kind === 'item')
        )
      })
      if (notify === undefined) continue
      const to = context.hits(TO, { start: notify.start, end: statement.statement.prose.end })[0]
      const period = context.durations(statement).find((one) => one.value !== undefined)?.value
      found.push({
        type: 'breach-notice',
        ...(period === undefined ? {} : { period }),
        ...(to === undefined ? {} : { to: to.key }),
        ...stateAt(
          context,
          statement,
          own === undefined ? spanning(notify) : spanning(own, notify),
          context.assertionOf(statement, notify.first),
        ),
      })
    }
    return found
  },
}
