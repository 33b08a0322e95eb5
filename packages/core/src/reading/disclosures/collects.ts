import type { DisclosureExtractor, ReadingContext, StatedAssertion, StatementReading } from '../context.ts'
import type { CollectsDisclosure, Disclosure } from '../disclosure.ts'
import { namedData } from '../named-data.ts'
import type { Hit } from '../phrases/hits.ts'
import { definePhrases } from '../phrases/table.ts'
import { BE } from '../scope/words.ts'
import { VENDOR } from '../vendors.ts'
import { categoriesOf, DATA, PERSONAL_DATA, UNSPECIFIC_DATA } from '../vocabulary.ts'
import { type Collecting, collecting, isGivenToUs, isSaidOfUs } from './collecting.ts'
import { isDefinition, isPointer, objectSpan, spanningAll, stateAt, underHeading, wordAt } from './statement.ts'
import { COLLECT, PROVIDE } from './verbs.ts'

/** What tells where the data comes from. */
const SOURCE = definePhrases({
  provided: [
    '(you|users) (may|can|will|knowingly|voluntarily|choose to|directly|must|have)? (provide~|submit~|give~|enter~|upload~|supply~|share~|provided)',
    'provided by you',
    'from you',
    'directly from you',
    'when you (register|sign up|create|contact|fill|subscribe|place|apply)',
    'you to provide',
    'registration',
    'fill (in|out)',
    '(sign up|register|log in|create an account) (with|using|by entering) your',
  ],
  automatic: [
    'automatic*',
    'when you (use|visit|access|browse|interact)',
    'whenever you (use|visit|access|interact)',
    'cookie~',
    'server~ (log|record|automatically)',
    'server logs',
    'through your (use|device|browser)',
    'passively',
    'from your (browser|device|computer|phone)',
    'we log',
    'server logs',
    'automatically (log|record)',
  ],
  'third-party': [
    'from (other|third|our|a|an|these|those|public|publicly|various|social|your|certain)? ..2 (third part*|partner~|source~|provider~|compan*|social media|social network~|affiliate~|advertiser~|data broker~|organi*|publicly available|payment service provider~|public databases|credit bureau~|reseller~|public record~|public source~|other users|employer~|administrator~|school~|universit*|insurer~|bank~|bureau~|agenc*|identity provider~|person who|people who|courier~|supplier~)',
    'with your ..2 (social|third party|google|facebook|apple|twitter) ..4 (account~|profile~)',
    '(through|via|using|by) (a|our|the|these|certain|various)? ..1 third part* (product~|service~|tool~|sdk~|software|provider~|librar*|code|app~|application~)',
    'from (google|facebook|apple|twitter|linkedin|microsoft)',
    '(from|in|via|of|search*|consult*) (the|a|an)? ..2 (register~|registry|registries|directory|directories|records office|credit file)',
    '(through|using|via|use) (google|facebook|apple|twitter|linkedin|microsoft|a social|your social|third party) ..4 (sign|log|account|connect|login|register)',
    '(made available|provided) by (google|facebook|apple|third part*|the provider|our partners|other users|others)',
    'when your organi* enables',
    'third party sources',
  ],
  inferred: ['infer~', 'inferred', 'derive~ (from)?', 'inference~'],
})
const AUDIENCE = definePhrases({
  children: [
    'children',
    'child',
    'minor~',
    'under (the age of)? (13|14|15|16|18|thirteen|sixteen|eighteen)',
    'anyone under',
    'kids',
    'individuals under',
    'persons under',
  ],
  knowingly: ['knowingly', 'intentionally'],
})

const COLLECTION_HEADING =
  /\bcollect|\bgather|\binformation (?:you|we|from)\b|\b(?:data|information) (?:you|we|that|which)\b|\b(?:types?|kinds?|categories) of (?:personal |the )?(?:data|information)|^(?:\W{0,9}\w{0,30}\W{0,9} ?)?(?:personal|usage|device|log|account|contact|location|technical|payment|automatic\w*) (?:data|information)|what (?:personal )?(?:data|information)|we (?:receive|obtain)|provide/
const OTHER_HEADING =
  /\buse\b|\bshare|\bsharing|disclos|retention|retain|secur|\brights?\b|choice|transfer|third[- ]part|legal bas|delet|access|correct|question|contact/
const SOURCE_HEADINGS: readonly (readonly [NonNullable<CollectsDisclosure['source']>, RegExp])[] = [
  ['automatic', /automatic|passive|log (?:data|files?)|usage data|cookies/],
  ['provided', /you (?:provide|give|upload|submit|share|choose)|voluntar/],
  ['third-party', /third[- ]part|other sources|from (?:google|facebook|other|partners)/],
]
/** An introduction that lists what the reader can do with the data, not what is collected. */
const CHOICES = /\byou (?:may|can|could|have the right to)[^.]{0,60}\b(?:access|edit|delete|update|correct|review|request|change|opt)\b/i
/** A heading or question names a subject: "How we collect information". */
const ASKS = /^\W*(?:\d[\d.]*\s?\W?\s?)?(?:how|what|why|where|who|when do|do we|does)\b[^:]*$|\?\s*$/i
/** Data without a name: "collect certain information", and not "information about how we process". */
const NAMED =
  /^\W{0,3}(?:(?!(?:is|are|was|were|be|to|how|what|why|that|which|from)\b)\w+\W{1,2}){0,5}?(?:information|data)\b(?! (?:about|on|as to) (?:how|what|why|whether)\b)/i
/** What can come from a source. */
const COMES = /\b(?:information|data|details|content|it|this|they|these|some|records?|sources?)\b|^\W*$/i
/** What is received without being data. */
const ORDERS = /^[^.;,]{0,40}\b(?:orders?|subpoenas?|warrants?|complaints?|requests?|complied|services?|payments?|compensation|fees?)\b/i
/** "Gathered information about how we process": an explanation. */
const EXPLAINS = /^\W{1,2}(?:\w+ ){0,2}(?:information|details) (?:about|on|as to|regarding) (?:how|why|what|whether)\b/i
/** Rights and bases: what their items name is not collected by that. */
const NEVER_DATA = /\b(?:rights?|legal bas[ie]s|lawful)\b/i
/** An introduction to bases, purposes or rights. */
const NO_LIST_OF_DATA =
  /\b(?:legal|lawful|bas[ie]s|grounds?|purposes?|reasons?|why|rights?|necessary to|action|situations|circumstances)\b/i
/** What a request gets the answer to: "the categories of sources from which it was collected". */
const ASKED_FOR =
  /^\W*(?:\(?\w\) )?(?:the |our )?(?:categor(?:y|ies)|specific pieces|(?:business|commercial)\b[^.]{0,30}purposes?|sources?|purposes?)\b/i
/** An item that names a request the reader may make: "request access to the data we have collected". */
const REQUEST =
  /^\W*(?:\(?\w\) )?(?:(?:make |send |submit )?(?:a )?requests?|ask)(?: us)? (?:to (?:know|access|see|get|obtain|delete|correct|update|receive|restrict|limit|stop)|that we|for|access|deletion|erasure|correction|a copy|a list)\b/i
/** "Not all categories will be collected", "not responsible for data that is collected": nothing is denied. */
const NOT_SAID = /\bnot all\b|\bnot (?:be )?(?:responsible|liable)\b/i
/** How many statements back collecting may be spoken of when one goes on "This includes...". */
const LOOK_BACK = 3
/** A list item longer than this many words is read as a sentence, not as a name of data. */
const LONGEST_NAME = 7

function sourceOf(context: ReadingContext, statement: StatementReading): CollectsDisclosure['source'] {
  const hits = context.hits(SOURCE, statement).filter((hit) => hit.key !== 'inferred' || isInferring(context, statement, hit))
  const found = (['third-party', 'inferred', 'automatic', 'provided'] as const).find((source) => hits.some((hit) => hit.key === source))
  if (found !== undefined) return found
  if (statement.introduction !== undefined) return sourceOf(context, statement.introduction)
  return SOURCE_HEADINGS.find(([, heading]) => underHeading(statement, heading))?.[0]
}

/** "We infer your interests", and not "inferred data" in a list of what is collected. */
function isInferring(context: ReadingContext, statement: StatementReading, hit: Hit): boolean {
  if (!/^inferred$/i.test(context.text(hit))) return true
  const { actor, passive } = context.assertionOf(statement, hit.first)
  return passive || (actor === 'organization' && /^(?:we|have|also|has)$/.test(wordAt(context, hit.first - 1)))
}

/** An item that is a sentence of its own, or says what is done: no name of data. */
function isNotData(context: ReadingContext, { statement, from }: StatementReading): boolean {
  return statement.kind === 'sentence' && /^(?:for|we|you|in|if|when|please|to)$/.test(wordAt(context, from))
}

/** Whether an introduction (or the one above it) announces what is collected. */
function announces(context: ReadingContext, statement: StatementReading): StatedAssertion | undefined {
  if (CHOICES.test(statement.statement.text)) return undefined
  const own = collecting(context, statement).at(-1)
  if (own !== undefined) return own.assertion
  if (statement.introduction !== undefined) return announces(context, statement.introduction)
  const headed = underHeading(statement, COLLECTION_HEADING) && !OTHER_HEADING.test(statement.headings.at(-1) ?? '')
  if (headed && /information|data|following|includ|such as/i.test(statement.statement.text))
    return { affirmed: true, actor: 'organization', place: 'main', possible: false, passive: false }
  return undefined
}

function isAboutChildren(context: ReadingContext, statement: StatementReading): boolean {
  return context.hits(AUDIENCE, statement).length > 0
}

function dataIn(context: ReadingContext, statement: StatementReading, verb: Hit): Hit[] {
  const after = [...namedData(context, objectSpan(context, statement, verb))]
  if (after.length > 0) return after
  if (!context.assertionOf(statement, verb.first).passive && !/from$/i.test(context.text(verb))) return []
  const { segments } = context.scopeOf(statement)
  const segment = segments.find(({ from, to }) => from <= verb.first && verb.first < to)
  const start = context.tokens.starts[segment?.from ?? statement.from] ?? statement.statement.prose.start
  return [...namedData(context, { start, end: verb.start })]
}

/** Who gave what "X sends us" speaks of: someone else, or the reader's device. */
function givenSource(context: ReadingContext, verbs: readonly Collecting[]): CollectsDisclosure['source'] {
  const given = verbs.find(
    ({ verb, assertion }) =>
      isGivenToUs(context, verb) &&
      assertion.actor !== 'reader' &&
      !isSaidOfUs(context, verb) &&
      (assertion.actor === 'other' || !assertion.passive),
  )
  if (given === undefined) return undefined
  return /\b(?:device|browser|phone|computer|node|sensor|machine|app|software)s?\b/i.test(wordAt(context, given.verb.first - 1))
    ? 'automatic'
    : 'third-party'
}

/** "Travellers give us ...", whatever the readers are called. */
function isGivenByReaders(context: ReadingContext, statement: StatementReading, verbs: readonly Collecting[]): boolean {
  const provided = context.hits(PROVIDE, statement)
  return verbs.some(
    ({ verb, assertion }) => assertion.actor === 'reader' && assertion.place === 'main' && provided.some((hit) => hit.start === verb.start),
  )
}

/** Whether a statement can go on about what is collected without a verb of its own: below an introduction or heading, or as "this includes". */
const mayGoOn = (context: ReadingContext, statement: StatementReading): boolean =>
  statement.introduction !== undefined ||
  statement.statement.kind === 'item' ||
  context.hits(COLLECT, statement).some((hit) => hit.key === 'include')

/** Whether a statement can tell of collecting at all. */
const mayTell = (context: ReadingContext, statement: StatementReading): boolean =>
  context.hits(COLLECT, statement).length > 0 || context.hits(PROVIDE, statement).length > 0 || mayGoOn(context, statement)

function readStatement(context: ReadingContext, statement: StatementReading, previous: readonly StatementReading[]): CollectsDisclosure[] {
  if (isPointer(statement) || isDefinition(statement) || NOT_SAID.test(statement.statement.text)) return []
  if (
    NEVER_DATA.test(statement.introduction?.statement.text ?? '') &&
    /^\W*(?:\(?\w\) )?(?:receive|obtain|get|request|access|ask|know)\b/i.test(statement.statement.text)
  )
    return []
  if (statement.statement.kind !== 'sentence' && REQUEST.test(statement.statement.text)) return []
  if (statement.introduction !== undefined && ASKED_FOR.test(statement.statement.text)) return []
  const verbs = collecting(context, statement)
  if (verbs.length === 0 && !mayGoOn(context, statement)) return []
  const children = isAboutChildren(context, statement)
  const disclosures: CollectsDisclosure[] = []
  const source =
    givenSource(context, verbs) ?? sourceOf(context, statement) ?? (isGivenByReaders(context, statement, verbs) ? 'provided' : undefined)
  const from = source === 'third-party' ? [...new Set(context.hits(VENDOR, statement).map((hit) => hit.key))] : []
  const base = { ...(source === undefined ? {} : { source }), ...(from.length === 0 ? {} : { from }) }

  for (const affirmed of [true, false]) {
    const said = verbs.filter((one) => one.assertion.affirmed === affirmed)
    const data: Hit[] = []
    for (const { verb } of said) for (const hit of dataIn(context, statement, verb)) if (!data.includes(hit)) data.push(hit)
    const first = said[0]
    if (first === undefined) continue
    if (EXPLAINS.test(context.text({ start: first.verb.end, end: Math.min(statement.statement.prose.end, first.verb.end + 60) }))) continue
    const unspecific = data.every((hit) => hit.key === UNSPECIFIC_DATA)
    // To process personal data, or to ask how it is collected, says nothing of what is collected.
    if (unspecific && (said.every(({ verb }) => verb.key === 'process') || ASKS.test(statement.statement.text))) continue
    // "Our interest in gathering information", "you consent to us collecting it".
    const isGerund = ({ verb, assertion }: Collecting) =>
      /ing$/.test(wordAt(context, verb.first)) && !assertion.passive && !BE.has(wordAt(context, verb.first - 1))
    if (unspecific && said.every(isGerund)) continue
    // "The personal information we collect" names a subject.
    if (
      unspecific &&
      source !== 'third-party' &&
      said.every(({ verb, assertion }) => assertion.place === 'relative' || verb.last === statement.to - 1)
    )
      continue
    if (data.length === 0) {
      // "The notice may come from the authorities": only data that comes from somebody is collected.
      const comesFrom =
        source === 'third-party' &&
        / from$/i.test(context.text(first.verb)) &&
        COMES.test(context.text({ start: statement.statement.prose.start, end: first.verb.start }))
      const named = NAMED.exec(context.text({ start: first.verb.end, end: Math.min(statement.statement.prose.end, first.verb.end + 60) }))
      if (children || first.verb.key !== 'collect') continue
      // "The content that we obtain from third parties depends on" names a source; other clauses only describe.
      if (first.assertion.place !== 'main' && !(source === 'third-party' && first.assertion.place === 'relative')) continue
      const fromOthers =
        source === 'third-party' &&
        first.assertion.actor === 'organization' &&
        !ORDERS.test(context.text({ start: first.verb.end, end: Math.min(statement.statement.prose.end, first.verb.end + 60) }))
      if (!comesFrom && !fromOthers && (first.assertion.actor !== 'organization' || named === null)) continue
      const span = { start: first.verb.start, end: first.verb.end + (named?.[0].length ?? 0) }
      disclosures.push({
        type: 'collects',
        data: [PERSONAL_DATA],
        ...base,
        ...stateAt(context, statement, span, { ...first.assertion, affirmed }),
      })
      continue
    }
    // "We do not track, plant cookies": of signals, and not of data.
    if (!affirmed && /\bdo[ -]not[ -]track\b/i.test(statement.statement.text)) continue
    if (children && (!affirmed || data.every((hit) => hit.key === UNSPECIFIC_DATA || hit.key === 'age'))) continue
    disclosures.push({
      type: 'collects',
      data: categoriesOf(data),
      ...base,
      ...stateAt(context, statement, spanningAll([first.verb, ...data]), { ...first.assertion, affirmed }),
    })
  }
  if (disclosures.length > 0 || children) return disclosures

  const introduced = statement.introduction === undefined ? undefined : announces(context, statement.introduction)
  const data = namedData(context, statement)
  const ofRights = NEVER_DATA.test(statement.introduction?.statement.text ?? '')
  if (introduced !== undefined && verbs.length === 0 && !ofRights && !isNotData(context, statement)) {
    const { prose, text } = statement.statement
    if (data.length > 0)
      return [{ type: 'collects', data: categoriesOf(data), ...base, ...stateAt(context, statement, spanningAll(data), introduced) }]
    if (statement.to - statement.from > LONGEST_NAME || statement.statement.kind !== 'item') return []
    if (NO_LIST_OF_DATA.test(statement.introduction?.statement.text ?? '')) return []
    // "from the following sources:" lists where data comes from, not data.
    const listsSources = /\b(?:sources?|from)\b[^.]{0,60}$/i.test(statement.introduction?.statement.text ?? '') || /^\W*from\b/i.test(text)
    return [
      {
        type: 'collects',
        data: [
          listsSources
            ? PERSONAL_DATA
            : {
                label: text
                  .replace(/(?<![.;,])[.;,]+$/, '')
                  .trim()
                  .toLowerCase(),
              },
        ],
        ...base,
        ...stateAt(context, statement, prose, introduced),
      },
    ]
  }

  // "This may include your name": what is included was collected by the sentence or the heading before.
  const specific = data.filter((hit) => hit.key !== UNSPECIFIC_DATA)
  if (specific.length === 0 || verbs.length > 0) return []
  const includes = context.hits(COLLECT, statement).find((hit) => hit.key === 'include')
  const last = statement.headings.at(-1) ?? ''
  const headed = COLLECTION_HEADING.test(last) && !OTHER_HEADING.test(last)
  const goesOn = () =>
    previous.some(
      (one) => one.statement.clause === statement.statement.clause && collecting(context, one).some((said) => said.assertion.affirmed),
    )
  if (includes !== undefined && (headed || goesOn())) {
    const assertion = context.assertionOf(statement, includes.first)
    const about =
      /^(?:this|these|such|it|the|that|your|our|personal|information|data|other|types?|examples?|for|some|certain|they|usage|log|device)$/.test(
        wordAt(context, statement.from),
      )
    // "This includes handling requests".
    const acts = /^(?:\W+but\W+(?:is )?not limited to)?\W+\w+ing\b/i.test(context.text({ start: includes.end, end: includes.end + 60 }))
    if (about && !acts && assertion.place === 'main')
      return [
        {
          type: 'collects',
          data: categoriesOf(specific),
          ...base,
          ...stateAt(context, statement, spanningAll([includes, ...specific]), assertion),
        },
      ]
  }
  if (headed && statement.statement.kind === 'item')
    return [{ type: 'collects', data: categoriesOf(specific), ...base, ...stateAt(context, statement, spanningAll(specific)) }]
  return []
}

/** What the organization collects, and what it says it does not. */
export const COLLECTS: DisclosureExtractor = {
  tables: [COLLECT, PROVIDE, SOURCE, AUDIENCE, DATA, VENDOR],
  extract(context): Disclosure[] {
    return context.statements.flatMap((statement, index) =>
      statement.statement.kind === 'row' || !mayTell(context, statement)
        ? []
        : readStatement(context, statement, context.statements.slice(Math.max(0, index - LOOK_BACK), index)),
    )
  },
}
