import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { defineRule } from '../../rule.ts'

/** A whole sentence: data is used to make the service better, and for nothing else. */
const SHAPE =
  /^(?:we|the company|our company|(?:this|the|your|such|that|personal) (?:personal )?(?:data|information)|it) (?:(?:may|will|can|might|also|is|are|be|only|mainly) ){0,4}(?:use|uses|used|process|processed|collect|collected|analy[sz]ed?) (?:[^.:;()]{0,100}? )?(?:to|for|in order to)(?: (?:help(?: us)?|further|better|constantly|continually|continuously|the purposes? of|to)){0,4} (?:improve|improving|enhance|enhancing|optimi[sz]e|optimi[sz]ing)(?: and (?:improve|enhance|develop|optimi[sz]e|maintain))? (?:(?:our|the|your|its|quality|of|user|customer|overall) ){0,6}(?:services?|products?|website|sites?|apps?|applications?|platform|business|offerings?|experience|performance)(?: and (?:(?:our|the|your|user) ){0,3}(?:services?|products?|website|site|app|business|experience))?[.]?$/iu
const IMPROVEMENT: ReadonlySet<string> = new Set(['service improvement'])

export default defineRule({
  id: 'clarity/no-vague-purpose',
  description: 'Finds clauses whose only purpose is to improve the service.',
  recommended: 'off',
  sources: [
    { citation: 'GDPR Art. 5(1)(b)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_5' },
    { citation: 'GDPR Art. 13(1)(c)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13' },
  ],
  messages: {
    vague:
      'This gives no purpose but to improve the service. Nearly anything can be done in its name, and the law asks for specified purposes. Say what is improved and how: find faults, measure which pages are read.',
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const purposes = new Set(
      readPolicy(policy).disclosures.flatMap((one) =>
        one.type === 'uses' && one.affirmed && !IMPROVEMENT.has(one.purpose.label) ? (policy.statements[one.statement]?.clause ?? -1) : [],
      ),
    )
    for (const { text, span, clause, kind } of policy.statements)
      if (kind !== 'row' && !purposes.has(clause) && SHAPE.test(text)) report({ message: 'vague', span })
  },
})
