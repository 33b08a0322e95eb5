import { readPolicy } from '../../../reading/reading.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'clarity/no-vague-retention',
  description: 'Finds retention statements that give neither a period nor a criterion one could apply.',
  recommended: 'warning',
  sources: [{ citation: 'GDPR Art. 13(2)(a)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13' }],
  messages: {
    vague:
      'This does not tell how long data is kept. Readers cannot work out when theirs is deleted. Give a period, or the event after which it is deleted, for each kind of data.',
  },
  check({ policy, report }) {
    for (const disclosure of readPolicy(policy).disclosures) {
      if (disclosure.type === 'retention' && disclosure.vague && disclosure.affirmed) report({ message: 'vague', span: disclosure.span })
    }
  },
})
