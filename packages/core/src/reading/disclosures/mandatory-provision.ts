import type { DisclosureExtractor } from '../context.ts'
import type { Disclosure, MandatoryProvisionDisclosure } from '../disclosure.ts'
import { definePhrases } from '../phrases/table.ts'
import { categoriesOf, DATA } from '../vocabulary.ts'
import { spanning, stateAt } from './statement.ts'

const PROVISION = definePhrases({
  required: [
    '(information|data|details|fields) ..3 (is|are|may be) (required|mandatory|necessary|needed|compulsory) ..2 (to|for|in)',
    'required to (provide|register|give|supply|use|submit)',
    '(mandatory|obligatory|compulsory) (information|data|fields|to provide|provision)',
    'must (provide|supply|give) (us)? ..2 (information|data|personal|certain)',
    '(statutory|contractual) ..3 requirement',
    'obliged|obligated to (provide|give|disclose|supply)',
    'provision of ..4 (is|are) (required|mandatory|necessary|voluntary|a statutory|a contractual|obligatory|optional)',
  ],
  voluntary: [
    'provi* ..5 (is|are) (entirely|purely|completely)? voluntary',
    'under no obligation to (provide|give)',
    'not (required|obliged|obligated) to (provide|give|disclose)',
    '(information|data) ..3 (is|are) optional',
    'opt not to (disclose|provide)',
    'choose not to (provide|give|disclose|share)',
    '(may|can) (decline|refuse) to (provide|submit|give|share)',
  ],
  failure: [
    '(if|where|should|when) you (do not|choose not to|fail to|decline to|refuse to|are unwilling to|prefer not to|decide not to) (provide|give|supply|share|disclose|submit|wish to (provide|share)|want to (provide|share)|agree to provide) ..9',
    '(failure|refusal) to (provide|supply|give|disclose|share) ..6',
    'without (this|your|such|that|the) ..2 (information|data) ..2 (we|you) (may|can|will|are)',
    'not (providing|provide) ..6 (may|will|might|could|can) ..3',
    'if you do not provide',
    'withhold~ (consent|information|data|personal)',
  ],
})
const CONSEQUENCE = definePhrases({
  consequence: [
    '(we|you) (may|might|will|can|could|would|shall) (then)? not (be able (to)?|have access (to)?|provide|use|access|receive|offer|perform) ..9',
    'unable to ..9',
    '(may|will|might) (prevent|limit|restrict|affect|result|mean|impair) ..9',
    'not (be)? (possible|available|able) ..7',
    'to (register|use|take advantage|create|provide) ..7',
    'some (features|functions|parts|services) ..8',
    'cannot ..7',
    'can not ..7',
    'no consequences',
  ],
})

/** Whether giving data is required, and what follows if it is not given (Art. 13(2)(e) GDPR). */
export const MANDATORY_PROVISION: DisclosureExtractor = {
  tables: [PROVISION, CONSEQUENCE, DATA],
  extract(context): Disclosure[] {
    const found: MandatoryProvisionDisclosure[] = []
    for (const statement of context.statements) {
      const hits = context.hits(PROVISION, statement)
      const hit = hits.find((one) => one.key === 'failure') ?? hits[0]
      if (hit === undefined) continue
      const consequence = context.hits(CONSEQUENCE, statement).find((one) => one.first > hit.first || one.last < hit.first)
      const assertion = context.assertionOf(statement, hit.first)
      if (
        hit.key === 'required' &&
        (assertion.place === 'condition' || assertion.actor === 'organization' || /\bby law\b|cookie/i.test(context.text(spanning(hit))))
      )
        continue
      if (hit.key === 'failure' && consequence === undefined) continue
      const data = categoriesOf(context.hits(DATA, statement))
      if (data.length === 0 && !/\b(?:information|data|details)\b/i.test(statement.statement.text)) continue
      found.push({
        type: 'mandatory-provision',
        ...(data.length === 0 ? {} : { data }),
        ...(consequence === undefined ? {} : { consequence: context.text(consequence) }),
        ...stateAt(context, statement, consequence === undefined ? spanning(hit) : spanning(hit, consequence), {
          affirmed: hit.key === 'voluntary' ? false : hit.key === 'failure' ? true : assertion.affirmed,
        }),
      })
    }
    return found
  },
}
