import type { DisclosureType } from '../../../reading/disclosure.ts'
import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { toSourceSpan } from '../../../text/prose.ts'
import { defineRule } from '../../rule.ts'

/** Disclosures in which it matters who acts. How long data is kept, or whether it is sold, is the organization's own doing in any voice. */
const PRACTICES: ReadonlySet<DisclosureType> = new Set(['collects', 'uses', 'recipient'])
/** "Your data may be shared": data, or what stands for it, and what is done to it. */
const PASSIVE =
  /\b(?:data|information|details|records|addresses?|cookies|they|it) (?:(?:about|of|from) [\p{L}]{2,15} )?(?<passive>(?:is|are|was|were|may be|might be|can be|could be|will be|would be|has been|have been)(?: also| then| automatically| sometimes| only| not| never)? (?:collected|gathered|obtained|recorded|logged|used|processed|analy[sz]ed|combined|shared|disclosed|transferred|transmitted|sent|passed on|passed|provided|given|made available|released))\b/giu
/** Who does it is said behind it, or is a condition's business. */
const NAMES_ACTOR = /^[^.;]{0,80}\b(?:by|through) (?:us|our|the|a|an|these|your|third|other|\p{Lu}|service|partners?|means of)/iu
/** A clause within the sentence: what is done there is not what the sentence tells. */
const SUBORDINATE =
  /\b(?:that|which|who|when|where|if|once|unless|until|after|before|how|why|whether|while|because|as|what|whose)\b[^,;:]{0,60}$/i

export default defineRule({
  id: 'clarity/no-hidden-actor',
  description: 'Finds passive sentences that leave open who collects, uses or shares data.',
  recommended: 'off',
  sources: [{ citation: 'GDPR Art. 12(1)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    hidden:
      "'{passive}' does not say by whom. Readers cannot tell whether it is you or somebody else. Say who does it: 'we share', 'our carrier uses'.",
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const stated = new Set(readPolicy(policy).disclosures.flatMap(({ type, statement }) => (PRACTICES.has(type) ? statement : [])))
    for (const [index, { text, prose, kind }] of policy.statements.entries()) {
      if (!stated.has(index) || kind === 'row') continue
      for (const { 0: words, index: at, groups } of text.matchAll(PASSIVE)) {
        const passive = groups?.['passive'] ?? ''
        const end = at + words.length
        if (NAMES_ACTOR.test(text.slice(end)) || SUBORDINATE.test(text.slice(0, at))) continue
        const start = prose.start + end - passive.length
        report({ message: 'hidden', data: { passive }, span: toSourceSpan(policy.prose, { start, end: prose.start + end }) })
      }
    }
  },
})
