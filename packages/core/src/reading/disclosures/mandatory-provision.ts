import type { DisclosureExtractor, ReadingContext, StatementReading } from '../context.ts'
import type { MandatoryProvisionDisclosure } from '../disclosure.ts'
import { namedData } from '../named-data.ts'
import type { Hit } from '../phrases/hits.ts'
import { definePhrases } from '../phrases/table.ts'
import { categoriesOf, DATA } from '../vocabulary.ts'
import { readEach } from './read-each.ts'
import { isAsserted, spanning, stateAt } from './statement.ts'

const PROVISION = definePhrases({
  required: [
    '(information|data|details|fields) ..4 (is|are) (mandatory|compulsory|obligatory)',
    '(information|data|details) ..3 (is|are) required ..2 (to|for|in|by)',
    '(information|data|details) ..3 (is|are) (necessary|needed) (to|for|in order to) ..2 (register|registration|create|open|enter|conclu*|deliver*|account)',
    '(mandatory|obligatory|compulsory) (information|data|fields|details|to provide|provision)',
    '(is|are) (required|mandatory|needed) (by|under) (law|contract|statute)',
    '(field~|box|boxes) ..4 (is|are) (required|mandatory|compulsory|obligatory)',
    '(law~|statute~|regulation~) (requires|require|obliges|oblige) us to ask (you)? (for)?',
    '(must|have to|need to|required to|obliged to|obligated to) (provide|supply|give|enter|submit|disclose|tell|register)',
    '(required|obliged|obligated) (by|under) ..2 to (provide|supply|give|enter|submit|disclose|tell)',
    '(provision|providing|supplying|giving) ..9 (statutory|contractual|legal) ..3 (requirement|obligation)',
    '(provision of|providing|supplying|giving|submitting) ..6 (is|are) (required|mandatory|necessary|compulsory|obligatory)',
    '(needed|required|necessary) (before|to|for|in order to) ..3 (account|registration|order|contract|membership)',
  ],
  voluntary: [
    '(provi*|giving|sharing|supplying|submi*|registration|disclos*) ..5 (is|are) ..1 (voluntary|optional)',
    '(is|are) (entirely|purely|completely)? (voluntary|optional)',
    'voluntary basis',
    'up to you whether (or not)? (you|to) (tell|give|provide|share|disclose)',
    'under no obligation to (provide|give|share|disclose|tell|supply)',
    'not (required|obliged|obligated) to (provide|give|disclose|share|tell|supply|submit)',
    'not have to (provide|give|disclose|share|tell|supply|submit)',
    'no (law|statute|contract) (obliges|requires) you',
    'optional (to|information|data|fields|details)',
    '(opt|choose|decide|prefer) not to (disclose|provide|give|share|supply)',
    'option of not (providing|giving|sharing)',
    '(may|can|could) (decline|refuse) to (provide|submit|give|share)',
  ],
  failure: [
    '(if|where|should|when) (you|users) (do not|choose not to|fail to|decline to|refuse to|are unwilling to|prefer not to|decide not to) (provide|give|supply|share|disclose|submit|tell|transmit|send|enter|wish to (provide|share)|want to (provide|share)|agree to provide) ..9',
    '(if|where|should|when) (you|users) (leave|omit) (it|them|this|these|any|a) ..3',
    'unless (you|users) (provide|give|supply|share|disclose|submit|tell|enter) ..9',
    '(failure|refusal) to (provide|supply|give|disclose|share) ..6',
    'without (it|them|this|these|those|that|such|your|the|a|an)',
    'not (providing|provide) ..6 (may|will|might|could|can) ..3',
    'withhold~ (information|data|personal)',
  ],
})
const CONSEQUENCE = definePhrases({
  consequence: [
    '(we|you) (may|might|will|can|could|would|shall) (then)? not (be able (to)?|have access (to)?|provide|use|access|receive|offer|perform) ..9',
    'unable to ..9',
    '(may|will|might) (prevent|limit|restrict|affect|result|mean|impair|delay) ..9',
    'not (be)? (possible|available|able) ..7',
    'to (register|use|take advantage|create) ..7',
    'some (features|functions|parts|services) ..8',
    'can not ..7',
    'no (account|access|way|contract|order) ..6',
    '(will|may|can) be (refused|rejected|denied) ..4',
    'no consequence~',
  ],
})

/** Who has to provide it, as the words just before say: the organization has duties of its own. */
const OWN_SUBJECT = /\b(?:we|us|our \w{1,30}|i)\b(?![^.;]{0,60}\b(?:you|your|users?|customers?)\b)[^.;]{0,60}$/i
const OWN_DUTY = /\b(?:we|us|our \w+)(?: (?:may|might|will|are|is|be|also|then|sometimes)){0,6} $/i
const MAY_BE = /\bmay (?:also )?be $/i
/** Nothing about data: consent, cookies, deposits. */
const OF_SOMETHING_ELSE = /\bcookies?\b|\bconsent\b|\b(?:agents?|proof|authori[sz]ation|verif\w+)\b/i
/** Taking part in something, not giving data. */
const TAKING_PART = /\b(?:participation|taking part|membership|enrol?ment|use of (?:the|our) (?:service|app|site|website))\b[^.;]{0,60}$/i
const DATA_WORD = /\b(?:information|data|details|fields?)\b/i

function kindOf(context: ReadingContext, statement: StatementReading, hit: Hit<'required' | 'voluntary' | 'failure'>): boolean {
  const { prose, text } = statement.statement
  const before = context.text({ start: prose.start, end: hit.start })
  const assertion = context.assertionOf(statement, hit.first)
  if (hit.key === 'required') {
    if (/^must$/i.test(context.tokens.words[hit.first] ?? '') && /\bnot\b/i.test(context.text(hit))) return false
    return (
      isAsserted(assertion) &&
      assertion.actor !== 'organization' &&
      !OWN_SUBJECT.test(before) &&
      !OWN_DUTY.test(before) &&
      !MAY_BE.test(before) &&
      !OF_SOMETHING_ELSE.test(text)
    )
  }
  if (hit.key === 'voluntary') return !OWN_DUTY.test(before) && !TAKING_PART.test(before)
  if (!/^without/i.test(context.text(hit))) return true
  const behind = context.text({ start: hit.start, end: Math.min(prose.end, hit.end + 40) })
  return (
    !OF_SOMETHING_ELSE.test(behind) && (/^without (?:it|them|this|these|those)\b/i.test(behind) || speaksOfData(context, hit, prose.end))
  )
}

const NEAR = 40
function speaksOfData(context: ReadingContext, hit: Hit, end: number): boolean {
  const near = { start: hit.start, end: Math.min(end, hit.end + NEAR) }
  return namedData(context, near).length > 0 || DATA_WORD.test(context.text(near))
}

function readStatement(context: ReadingContext, statement: StatementReading): MandatoryProvisionDisclosure | undefined {
  const hits = context.hits(PROVISION, statement).filter((hit) => kindOf(context, statement, hit))
  if (hits.length === 0) return undefined
  const consequences = context.hits(CONSEQUENCE, statement)
  const failure = hits.find((one) => one.key === 'failure')
  const consequence = consequences.find((one) => failure === undefined || one.first > failure.first || one.last < failure.first)
  const hit = (consequence === undefined ? undefined : failure) ?? hits.find((one) => one.key !== 'failure')
  if (hit === undefined) return undefined
  const own = categoriesOf(namedData(context, statement))
  // "If you do not provide it, we cannot deliver": what is meant stands in the sentence before.
  const previous = context.statements[statement.index - 1]
  const carried =
    own.length === 0 &&
    /\b(?:it|them|this|these|so)\b/i.test(context.text(hit)) &&
    previous?.statement.clause === statement.statement.clause
      ? categoriesOf(namedData(context, previous))
      : []
  const data = own.length > 0 ? own : carried
  if (data.length === 0 && !DATA_WORD.test(statement.statement.text)) return undefined
  return {
    type: 'mandatory-provision',
    ...(data.length === 0 ? {} : { data }),
    ...(consequence === undefined ? {} : { consequence: context.text(consequence) }),
    ...stateAt(context, statement, consequence === undefined ? spanning(hit) : spanning(hit, consequence), {
      affirmed: hit.key !== 'voluntary' && (hit.key === 'failure' || context.assertionOf(statement, hit.first).affirmed),
    }),
  }
}

/** Whether giving data is required, and what follows if it is not given (Art. 13(2)(e) GDPR). */
export const MANDATORY_PROVISION: DisclosureExtractor = {
  tables: [PROVISION, CONSEQUENCE, DATA],
  cues: [PROVISION],
  extract: (context) => readEach(context, readStatement),
}
