import type { DisclosureExtractor, ReadingContext, StatementReading } from '../context.ts'
import type { Disclosure, LegalBasis, LegalBasisDisclosure } from '../disclosure.ts'
import { keepByIndex } from '../keep-by-index.ts'
import type { Hit } from '../phrases/hits.ts'
import { definePhrases } from '../phrases/table.ts'
import { categoryOf, PURPOSE } from '../vocabulary.ts'
import { spanning, stateAt, underHeading } from './statement.ts'

/** Phrases that name a basis by themselves. */
const BASIS = definePhrases({
  contract: [
    'perform*|fulfil*|execut*|conclu*|implement* (of|our|a|the|any|this)? ..2 contract~ (with|to|between|you|and|or)?',
    'performance of (a|the|our|any|this|that|your)? ..2 (contract|agreement|contractual)',
    'contractual (necessity|basis|relationship)',
    'enter~|entering into ..3 contract',
    'pre contractual',
    '(to|and) (perform|fulfil|fulfill) (our|the|a) ..2 (contract|agreement) with you',
    'necessary for (the|a|our) ..2 contract',
    'contract (with|between) you (and|or)?',
    '6 1 (lit|letter|point|sub|s|first|sentence)? (1|lit|letter|point)? (lit|letter|point)? b',
    '(lit|letter|point) b of ..3 article|art 6',
  ],
  'legal-obligation': [
    'compl* with (a|our|any|the|its|their|all|other|applicable)? ..2 (legal|statutory|regulatory) (and|or)? (regulatory|statutory)? (obligation~|duty|duties|requirement~)',
    '(under|by|of|fulfil*|meet|satisfy|perform|subject to) (a|our|the|any)? (legal|statutory) (obligation~|duty)',
    'legal (and|or)? (regulatory)? obligation~ (to which|under|of|imposed|as)?',
    '(law~|legislation|regulation~|legally) (oblige~|require~|compel~) (us|to)',
    '6 1 (lit|letter|point|sub|s|first|sentence)? (1|lit|letter|point)? (lit|letter|point)? c',
    '(lit|letter|point) c of ..3 article|art 6',
  ],
  'vital-interests': ['vital interest~', '(protect|save) (your|someone|a|the) life'],
  'public-task': [
    '(task~|performance|carried out) ..4 public interest',
    'public (task|authority vested)',
    'official authority',
    'in the public interest',
    '6 1 (lit|letter|point|sub|s|first|sentence)? (1|lit|letter|point)? (lit|letter|point)? e',
    '(lit|letter|point) e of ..3 article|art 6',
  ],
  'legitimate-interests': [
    'legitimate (business|and lawful|commercial)? interest~',
    'overriding interest~',
    'justified interest~',
    'legitimate business interest~',
    '6 1 (lit|letter|point|sub|s|first|sentence)? (1|lit|letter|point)? (lit|letter|point)? f',
    '(lit|letter|point) f of ..3 article|art 6',
  ],
  consent: [
    'on the (legal)? basis of (your|the|his|their|prior|explicit)? ..2 consent',
    '(based|rely~|relies|relying|reliance) (on|upon) (your|the|user|prior|explicit|express|their|his)? ..2 consent',
    'consent (of the data subject|as (the|a|our)? (legal)? basis)',
    '(given|gave|give|obtained|provided|have) (us)? (your|their|his|her|explicit|the|prior)? ..2 consent (for|to) (one or more|the|us|our|a) ..2 (specific purpose~|processing|process~|use)',
    'consent~ to (the|our|us)? ..5 process*',
    'consent ..3 to (the|our) ..2 (collection|use|processing) ..6',
    '(process|processed|processing|use|used|collect|collected) ..7 (with|after|upon|only|under|on) (your|the user|their|prior|explicit|express|obtaining|having)? ..2 consent',
    'where (we have|you have given|you|required)? ..4 consent',
    '(process|processed|processing|use|used|collect|collected) ..9 (if|where|when|provided) you (have)? (given)? (us)? (your)? consent~',
    '6 1 (lit|letter|point|sub|s|first|sentence)? (1|lit|letter|point)? (lit|letter|point)? a',
    '(lit|letter|point) a of ..3 article|art 6',
  ],
})
/** Words that say a sentence speaks of legal bases; then the bases may be named shortly. */
const CUE = definePhrases({
  cue: [
    'legal|lawful basis|bases',
    'legal|lawful ground~',
    'lawful reason~',
    'basis for (the|our|this)? ..2 (process*|collect*|use)',
    'rely on (one or more|the following|a|these|this|our|your)',
    'article 6',
    'art 6',
    'grounds for process*',
    'rest~ on',
    '(is|are) (based|founded|grounded) on',
    'lawfully',
    'legal justification',
    'justification for process*',
    'lawful only if',
    'permitted by law to process',
    'lawful if',
  ],
})
const SHORT = definePhrases({
  consent: ['consent', 'consented', 'permission'],
  contract: ['contract~', 'contractual', 'agreement with you'],
  'legal-obligation': [
    'legal (obligation~|requirement~|duty)',
    '(tax|accounting|commercial|fiscal) (law~|code|act|rules)',
    'compliance with (the|a|any)? (law~|legal)',
    'comply with (the|a|any|applicable)? law~',
    'legal compliance',
    'required by law',
  ],
  'vital-interests': ['vital interest~'],
  'public-task': ['public interest', 'public task'],
  'legitimate-interests': ['legitimate interest~', 'our interests'],
})
/** Consent as that with which something is done with the data: "we share it with your consent". */
const WITH_CONSENT = definePhrases({
  consent: [
    '(with|upon|after|under|having|obtain~|obtained|ask~ (you)? for|request~|seek~|receive~|have|gain) (your|the user|users|their|prior|explicit|express|specific)? ..2 consent',
  ],
})
const DONE_WITH_DATA = /\b(?:process|us(?:e|es|ed|ing)\b|collect|shar(?:e|es|ed|ing)\b|disclos|provid|releas|transfer)/i
/** Consent to something else than processing. */
const OTHER_CONSENT = /\b(?:withdraw|revoke|parent|guardian|transfer|terms|third part|without|cookie)/i
/** Consent of others, to cookies or to a transfer abroad (Art. 49), or none. */
const NO_BASIS = /\b(?:withdraw|revoke|parent|guardian|terms|without|cookies?|countr(?:y|ies)|abroad|outside|overseas|international)/i

/** A contract is a basis only where the sentence speaks of data or of what is done with it. */
const ABOUT_PROCESSING =
  /\b(?:process\w*|data|information|details|collect\w*|us(?:e|es|ed|ing)|basis|shar\w+|disclos\w+|necessary|required)\b/i

/** Purposes that only repeat a basis. */
const NO_PURPOSE: ReadonlySet<string> = new Set(['legal compliance', 'contract performance'])

const OTHER_HEADING = /retention|retain|secur|shar/
const LEGAL_BASIS_HEADING = /legal bas|lawful|legal ground|basis for|why we (?:can|may)|article 6/

function hasCue(context: ReadingContext, statement: StatementReading): boolean {
  if (context.hits(CUE, statement).length > 0) return true
  if (statement.introduction !== undefined && hasCue(context, statement.introduction)) return true
  return underHeading(statement, LEGAL_BASIS_HEADING)
}

const OF_PORTABILITY = /\bportab|\b(?:carried out|processed|processing) by automated means\b/i

type TextTest = (statement: StatementReading) => boolean

/** Whether a statement, its introduction or its heading speaks of doing something with data. */
const isDoneWithData = (statement: StatementReading, isSaid: TextTest): boolean =>
  isSaid(statement) ||
  (statement.introduction !== undefined && isSaid(statement.introduction)) ||
  DONE_WITH_DATA.test(statement.headings.at(-1) ?? '')

/** "Performance of a contract:" leads to what is based on it. */
const isTitle = ({ statement, from, to }: StatementReading): boolean => to - from <= LONGEST_TITLE && /:\s*$/.test(statement.text)
const LONGEST_TITLE = 8

function readStatement(context: ReadingContext, statement: StatementReading, speaksOfDoing: TextTest): LegalBasisDisclosure[] {
  const named = context.hits(BASIS, statement)
  const withConsent = context.hits(WITH_CONSENT, statement)
  const short = context.hits(SHORT, statement)
  if (named.length === 0 && withConsent.length === 0 && short.length === 0) return []
  const cued = hasCue(context, statement)
  const text = statement.statement.text
  const hits: Hit<LegalBasis>[] = [
    ...named.filter(
      (hit) =>
        cued ||
        (hit.key === 'consent'
          ? !OTHER_CONSENT.test(text)
          : hit.key === 'contract'
            ? ABOUT_PROCESSING.test(text) || isTitle(statement)
            : hit.key !== 'legal-obligation' ||
              isTitle(statement) ||
              (/^\s{0,9}(?:for|to)?\s{0,9}compl|\bprocess/i.test(text) && !underHeading(statement, OTHER_HEADING))),
    ),
    ...(withConsent.length > 0 && isDoneWithData(statement, speaksOfDoing) && !NO_BASIS.test(text) ? withConsent : []),
    ...(cued ? short.filter((hit) => hit.key !== 'consent' || !/\b(?:withdraw|revoke)/i.test(text) || /basis|rely/i.test(text)) : []),
  ]
  // "Portability of data that is processed by consent and by automated means" quotes Art. 20.
  if (hits.length === 0 || OF_PORTABILITY.test(text)) return []
  const found = new Map<LegalBasis, LegalBasisDisclosure>()
  for (const hit of hits) {
    if (found.has(hit.key)) continue
    const assertion = context.assertionOf(statement, hit.first)
    // A basis stands in a condition as naturally as in a main clause: "where it is necessary for our legitimate interests".
    const purpose = context
      .hits(PURPOSE, statement)
      .find((one) => (hit.key === 'consent' || one.end < hit.start || one.start > hit.end) && !NO_PURPOSE.has(one.key))
    // Where several bases share a sentence, which purpose belongs to which is not said.
    const listed = hits.every((one) => one.key === hit.key)
    found.set(hit.key, {
      type: 'legal-basis',
      basis: hit.key,
      ...(purpose === undefined || !listed ? {} : { purpose: categoryOf(purpose) }),
      ...stateAt(context, statement, spanning(hit), assertion),
    })
  }
  return [...found.values()]
}

/** On which legal bases data is processed (Art. 6(1) GDPR). */
export const LEGAL_BASIS: DisclosureExtractor = {
  tables: [BASIS, WITH_CONSENT, CUE, SHORT, PURPOSE],
  cues: [BASIS, WITH_CONSENT, SHORT],
  extract(context): Disclosure[] {
    // Kept: many items share an introduction.
    const speaksOfDoing = keepByIndex(({ statement }) => DONE_WITH_DATA.test(statement.text))
    return context.statements.flatMap((statement) =>
      statement.statement.kind === 'row' ? [] : readStatement(context, statement, speaksOfDoing),
    )
  },
}
