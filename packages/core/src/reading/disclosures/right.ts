import type { DisclosureExtractor, ReadingContext, StatedAssertion, StatementReading } from '../context.ts'
import type { DataSubjectRight, RightDisclosure } from '../disclosure.ts'
import type { Hit } from '../phrases/hits.ts'
import { DATA } from '../vocabulary.ts'
import { readEach } from './read-each.ts'
import { CUE, MEANS, RIGHT } from './right-phrases.ts'
import { isPointer, spanning, stateAt, underHeading } from './statement.ts'

type RightHit = Hit<DataSubjectRight>

const RIGHTS_HEADING =
  /\brights?\b|choice|access(?:ing)?|your (?:information|data|personal)|control|manag|delet|correct|updat|gdpr|ccpa|california|europe|data subject|withdraw|opt[- ]out|retention|request|review|portab/
/** Rights whose words often mean something else, so that the reader's own data or rights must be spoken of. */
const AMBIGUOUS: ReadonlySet<DataSubjectRight> = new Set(['access', 'rectification', 'erasure', 'restriction', 'object', 'portability'])
/** What must be spoken of for the words of other rights to mean them. */
const NEEDS: Partial<Record<DataSubjectRight, RegExp>> = {
  complaint:
    /authorit|regulator|commission|ombudsman|\bico\b|\bdpa\b|cnil|right|\bcomplain(?:t|ts)? (?:to|with) (?:the |your )?(?!us\b|we\b|our\b)\p{Lu}/iu,
  'human-review': /right|you (?:may|can)|request|contest|intervention|review|entitled/i,
  'withdraw-consent': /consent|permission|agree|authori|\baccess\b|\binformation\b|\bdata\b/i,
  appeal: /\b(?:decision|refus|den(?:y|ied|ial)|declin|response|right to appeal|appeals? process)/i,
}
/** Said of the organization, these are promises to the reader however they are negated. */
const PUT_NEGATIVELY: ReadonlySet<DataSubjectRight> = new Set(['human-review', 'non-retaliation', 'opt-out-of-sale'])
/** To opt out of marketing is to object to it (Art. 21(2) GDPR), however it is put. */
const OPTING_OUT = /opt|unsubscrib|stop|refus|declin/i
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/
/** What is accessed, changed or deleted here is no data of the reader. */
const OTHER_OBJECT =
  /^(?:\s|the|our|to|and|or|use|using|visit|this|these|that|all|any|certain|some|of|your|his|a|list|third[- ]party|browser|,){0,40}(?:reject|block|disable|manage|refuse|clear|control|accept|,| ){0,12}(?:services?|sites?|websites?|apps?|applications?|platform|features?|functions?|content on|camera|internet|network|storage|microphone|location services|games?|product|portal|software|policy|policies|privacy polic(?:y|ies)|terms|cookies?|cache|links?|list)\b|^\W*(?:the |our )?\W?(?:last updated|date\b)/i
const OF_THE_POLICY = /^(?:\W{0,3}\w+(?!\w)){0,4}\W{1,2}(?:polic(?:y|ies)|terms|statement|notice)\b/i
const OWN_DATA =
  /\b(?:information|data|details|account|profile|records?|entries)\b|\b(?:what|everything|anything) we (?:hold|know|have|store|keep)\b/i
/** "Software updates", "for updates". */
const UPDATES_OF_ELSE = /(?:any|security|software|for|the|and|these|about|of) $/i
const REQUESTING = /\b(?:request|ask|demand|want|wish|would like|contact|e-?mail|write|send|like|please)\b/i
const REQUESTED_OF_US =
  /\b(?:ask|request|require|tell|instruct|want|like|demand)(?:(?: that| for)? (?:us|we)\b| that (?:its|your|the|any)\b)/i
/** What is viewed or accessed must be data of the reader: "view your account", not "view notifications". */
const VIEWED =
  /^(?:[^\w’'-]+[\w’'-]+){0,9}?[^\w’'-]+['’-]?(?:information|data|details|account|profiles?|records?|histor(?:y|ies)|entries|submissions?|it|them|what|categor(?:y|ies)|copy|copies|pii|files?|preferences|activity)\b/i
/** "Our deletion of your data", "the deletion of your account will not": what happens, and no right to it. */
const OUR_DOING = /\bour $/i
const HAPPENS =
  /^[^.;:]{0,80}\b(?:will|may|might|could|does|can|would) (?:not|no longer|also|negatively|result|affect|mean|only|still|take)\b/i
const DEEDS = /^(?:deletion|erasure|removal)/i
/** Done after a time, and not at a request. */
const IN_TIME = /^[^.;]{0,60}\b(?:after|within|upon|following|when|once|days?|weeks?|months?|years?|automatically)\b/i
/** In a condition, a right is given where the sentence goes on to say how it is exercised. */
const HOW =
  /\b(?:contact|e-?mail|write|call|visit|click|us(?:e|ing) (?:the|our|this)|please|form|settings?|submit|send|request|log(?:ging)? in|address|ask|tell|notify|inform us|let us know|reach|you (?:can|may) (?:do|also|ask|request|contact|exercise|access|delete|log|use|visit|send|submit|write|e-?mail|find|view|edit|opt|withdraw|object)|we will (?:delete|erase|remove|correct|update|provide|honou?r))\b/i
/** "Before you withdraw it", "even after you ask for deletion": told of by the way. */
const BY_THE_WAY = /\b(?:before|until|prior to|after|once|even if|although|even when)(?: you| your)?(?: \w+){0,2} $/i
/** A denial that is one of the right, and not of what hinders it: "we cannot meet your request to delete". */
const DENIES_RIGHT =
  /\b(?:no|not have (?:the|a|any)|not have|without) rights?\b|\bnot (?:be )?(?:entitled|possible|available)\b|\byou (?:may|can|could|will)(?:not| not)\b|\brights? (?:to|of)\b[^.;]{0,80}\bnot\b/i
/** What is changed are choices, and not data that is wrong. */
const OF_CHOICES = /^\W{0,9}(?:your |the |any )?(?:[\w-]+ ){0,3}(?:preferences?|settings|subscriptions?|browser|app|choices)\b/i
/** Opting out of what California calls sale or sharing has a right of its own. */
const OF_SALE = /^[^.;:]{0,90}\b(?:sales?|sell(?:ing)?|sold|shar(?:e|ed|ing))\b/i
const OPTS_OUT_OF_SALE = /^(?:right to )?opt[ -]?out\b.*\b(?:sale|sell(?:ing)?|sharing)\b/i
/** Rights of others: "our nurses have the right", "we reserve the right". */
const RIGHT_OF_OTHERS =
  /\b(?:reserves? (?:the|all|its|our) right|grants? us\b|(?:perpetual|irrevocable|royalty-free) right|(?:our|its|their) (?!users|customers|members|visitors)[\p{L} -]{1,40} (?:has|have) (?:the|a) right)/iu
/** "The right of access does not apply to ..." */
const DOES_NOT_APPLY = /^[^.;:]{0,40}\b(?:does|do|is|are|will|shall) not (?:apply|exist|available|granted|extend|cover)\b/i
/** "The information is true, correct and complete": no action. */
const ADJECTIVE = /\b(?:is|are|be|remains?|true|accurate|the),?(?: and)? $/i
/** "Disable camera access": permissions of a device, not access to data. */
const PERMISSION =
  /\b(?:enable|disable|revoke|grant|allow|deny|turn(?:ing)? o(?:n|ff)|switch(?:ing)? o(?:n|ff)|camera|location|microphone|photo|network|internet)(?: (?:or|and) \w+| \w+)? $/i
const OTHER_READERS =
  /\bother (?:users|members|players|customers|people|visitors)\b[^.;]{0,60}$|\bthey (?:(?:may|can|will|also) )?$|\b(?:times?|dates?|number|length) of $/i
/** Where a new subject begins: what stands before it is said of somebody else. */
const lastPart = (text: string) => text.slice(Math.max(text.lastIndexOf(';'), text.lastIndexOf(','), text.lastIndexOf('.')) + 1)

function cuesOf(context: ReadingContext, statement: StatementReading): readonly Hit<'right' | 'ability' | 'request' | 'offer'>[] {
  const own = context.hits(CUE, statement)
  return own.length > 0 || statement.introduction === undefined ? own : cuesOf(context, statement.introduction)
}

function textBefore(context: ReadingContext, { statement }: StatementReading, hit: Hit, most = Number.POSITIVE_INFINITY): string {
  return context.text({ start: Math.max(statement.prose.start, hit.start - most), end: hit.start })
}

function textBehind(context: ReadingContext, { statement }: StatementReading, hit: Hit, most: number): string {
  return context.text({ start: hit.end, end: Math.min(statement.prose.end, hit.end + most) })
}

/** Whether a condition only goes before a consequence: "if you delete your picture, you may lose your badge". */
function isOnlyConsequence(context: ReadingContext, reading: StatementReading, hit: RightHit): boolean {
  const { statement } = reading
  if (context.assertionOf(reading, hit.last).place !== 'condition') return false
  const around = `${context.text({ start: statement.prose.start, end: hit.start })} ${context.text({ start: hit.end, end: statement.prose.end })}`
  return !HOW.test(around)
}

/** Whether the words of a right say what the organization does by itself. */
function isDeed(context: ReadingContext, statement: StatementReading, hit: RightHit, { passive, actor }: StatedAssertion): boolean {
  const text = context.text(hit)
  const behind = textBehind(context, statement, hit, 90)
  if (DEEDS.test(text)) return OUR_DOING.test(textBefore(context, statement, hit, 8)) || HAPPENS.test(behind)
  if (hit.key !== 'erasure' || !/ed$/i.test(text)) return false
  return passive && actor !== 'reader' && IN_TIME.test(behind) && !/\brequest|\bask|\bright/i.test(textBefore(context, statement, hit))
}

/** Whether what is accessed, corrected or deleted is something else than the reader's data. */
function isOfSomethingElse(context: ReadingContext, statement: StatementReading, hit: RightHit): boolean {
  const behind = textBehind(context, statement, hit, 60)
  if (OF_THE_POLICY.test(behind)) return true
  const before = textBefore(context, statement, hit, 80)
  if (OTHER_READERS.test(before) || (hit.key === 'rectification' && ADJECTIVE.test(before))) return true
  if (hit.key === 'access' && PERMISSION.test(before)) return true
  if (hit.key === 'rectification' && OF_CHOICES.test(behind)) return true
  const views = /^(?:re)?view(?:ing)?$|^inspect$/i.test(context.text(hit))
  if (views && !VIEWED.test(textBehind(context, statement, hit, 120))) return true
  if (hit.key === 'access' || hit.key === 'erasure' || hit.key === 'rectification') if (OTHER_OBJECT.test(behind)) return true
  // "Announcements, updates and alerts": news, and not what the reader does.
  if (/^updates\b/i.test(context.text(hit))) return true
  return /^update\b/i.test(context.text(hit)) && UPDATES_OF_ELSE.test(textBefore(context, statement, hit, 10))
}

/** Whether the reader's data is spoken of, in the statement or in what introduces it. */
function speaksOfData(context: ReadingContext, statement: StatementReading): boolean {
  return (
    context.hits(DATA, statement).length > 0 ||
    OWN_DATA.test(statement.statement.text) ||
    (statement.introduction !== undefined && speaksOfData(context, statement.introduction))
  )
}

/** "Delete it", "correct them": the data was spoken of before. */
const PRONOUN = /\b(?:it|them)\b/i

/** Whether a list of rights goes on to speak of the data by a pronoun. */
function speaksOfDataBefore(context: ReadingContext, statement: StatementReading, hit: RightHit): boolean {
  const words = context.text({ start: hit.start, end: Math.min(statement.statement.prose.end, hit.end + ' them'.length) })
  return PRONOUN.test(words) && underHeading(statement, RIGHTS_HEADING)
}

/** So many words a right may stand behind the word for it. */
const NEAR = 3

/** Whether a right is named as one: "the right to access", or as an item below "your rights". */
function isNamedAsRight(
  context: ReadingContext,
  statement: StatementReading,
  hit: RightHit,
  assertion: StatedAssertion,
): boolean | undefined {
  const own = context.hits(CUE, statement).filter((cue) => cue.key === 'right')
  const { introduction } = statement
  const introduced = introduction !== undefined && context.hits(CUE, introduction).some((cue) => cue.key === 'right')
  if (!introduced && (own.length === 0 || statement.statement.kind === 'row')) return undefined
  if (RIGHT_OF_OTHERS.test(introduced ? introduction.statement.text : statement.statement.text)) return false
  const before = textBefore(context, statement, hit)
  // A right to something else: "the right to use this feedback"; "anyone with the right to park here may access the garage".
  const near = own.some((cue) => cue.first <= hit.last && hit.first - cue.last <= NEAR)
  if (!introduced && !near && !speaksOfData(context, statement)) return false
  return introduced || assertion.actor !== 'organization' || /\brights?\b/i.test(before)
}

/** Whether the reader is the one who may do it: their right, their request, or what they can do to their data. */
function isReaders(context: ReadingContext, statement: StatementReading, hit: RightHit, assertion: StatedAssertion): boolean {
  if (isOfSomethingElse(context, statement, hit)) return false
  const named = isNamedAsRight(context, statement, hit, assertion)
  if (named !== undefined) return named
  const cues = cuesOf(context, statement)
  // "You can object to the use of your rides" is about data without a word for it; "If you object to the picture" need not be.
  const speaks =
    (hit.key === 'object' && assertion.place !== 'condition') ||
    speaksOfData(context, statement) ||
    speaksOfDataBefore(context, statement, hit)
  if (statement.statement.kind === 'row' || cues.length === 0 || !speaks) return false
  if (assertion.actor === 'reader') return true
  const { text } = statement.statement
  const before = textBefore(context, statement, hit)
  const part = lastPart(before)
  // "You can have mistakes corrected; have your data erased": the parts share the subject.
  if (/^\W{0,3}(?:also |if [^,]{0,80}, )?you (?:can|may|could)\b/i.test(text) && !/\b(?:we|they)\b/i.test(part)) return true
  if (assertion.actor === 'other') return false
  if (REQUESTED_OF_US.test(before.slice(-60)) || /\brequest/i.test(before.slice(-120))) return true
  const { introduction } = statement
  if (introduction !== undefined && REQUESTING.test(introduction.statement.text)) return true
  // "If you want us to delete your data": what the organization does at the reader's request.
  if (!REQUESTING.test(text)) return false
  return (
    assertion.place === 'condition' || (/\b(?:you|your|users?|request|please)\b/i.test(text) && underHeading(statement, RIGHTS_HEADING))
  )
}

function isGranted(context: ReadingContext, statement: StatementReading, hit: RightHit, assertion: StatedAssertion): boolean {
  if (assertion.place === 'exception') return false
  if (AMBIGUOUS.has(hit.key) || hit.key === 'withdraw-consent') {
    if (isOnlyConsequence(context, statement, hit) || isDeed(context, statement, hit, assertion)) return false
  }
  if ((AMBIGUOUS.has(hit.key) || hit.key === 'withdraw-consent') && BY_THE_WAY.test(textBefore(context, statement, hit, 40))) return false
  if (
    AMBIGUOUS.has(hit.key) &&
    isPointer(statement) &&
    !/\b(?:contact|e-?mail|write|call|forms?|requests?)\b|@/i.test(statement.statement.text)
  )
    return false
  if (hit.key === 'object' && OPTING_OUT.test(context.text(hit)) && OF_SALE.test(textBehind(context, statement, hit, 100))) return false
  if (hit.key === 'object' && OPTING_OUT.test(context.text(hit)) && assertion.actor !== 'organization' && assertion.actor !== 'other')
    return true
  if (AMBIGUOUS.has(hit.key)) return isReaders(context, statement, hit, assertion)
  return NEEDS[hit.key]?.test(`${statement.statement.text} ${statement.introduction?.statement.text ?? ''}`) ?? true
}

function readStatement(context: ReadingContext, statement: StatementReading): RightDisclosure[] {
  const hits = context.hits(RIGHT, statement)
  if (hits.length === 0) return []
  const found = new Map<DataSubjectRight, RightDisclosure>()
  const email = statement.statement.text.includes('@') ? EMAIL.exec(statement.statement.text)?.[0] : undefined
  const means = email ?? context.hits(MEANS, statement).map((hit) => context.text(hit))[0]
  const introduced = context.introducedBy(statement)
  for (const written of hits) {
    // "Opt out of the sharing of your data for advertising": what California calls a sale or sharing.
    const hit: RightHit =
      written.key === 'object' && OPTS_OUT_OF_SALE.test(context.text(written)) ? { ...written, key: 'opt-out-of-sale' } : written
    if (found.has(hit.key)) continue
    const assertion = context.assertionOf(statement, hit.first)
    if (!isGranted(context, statement, hit, assertion)) continue
    const affirmed =
      PUT_NEGATIVELY.has(hit.key) ||
      (assertion.affirmed && (introduced?.affirmed ?? true) && !DOES_NOT_APPLY.test(textBehind(context, statement, hit, 80)))
    if (!affirmed && !DOES_NOT_APPLY.test(textBehind(context, statement, hit, 80)) && (introduced?.affirmed ?? true)) {
      const { text } = statement.statement
      if ((AMBIGUOUS.has(hit.key) || hit.key === 'withdraw-consent') && !DENIES_RIGHT.test(text)) continue
    }
    found.set(hit.key, {
      type: 'right',
      right: hit.key,
      ...(means === undefined ? {} : { means }),
      ...stateAt(context, statement, spanning(hit), { ...assertion, affirmed }),
    })
  }
  return [...found.values()]
}

/** Which rights the reader is told they have. */
export const RIGHTS: DisclosureExtractor = {
  tables: [RIGHT, CUE, MEANS, DATA],
  cues: [RIGHT],
  extract: (context) => readEach(context, readStatement),
}
