import type { Category } from '../../taxonomy/category.ts'
import type { DisclosureExtractor, ReadingContext, StatedAssertion, StatementReading } from '../context.ts'
import type { Disclosure, UsesDisclosure } from '../disclosure.ts'
import { namedData } from '../named-data.ts'
import type { Hit } from '../phrases/hits.ts'
import { definePhrases } from '../phrases/table.ts'
import { categoriesOf, categoryOf, DATA, PURPOSE } from '../vocabulary.ts'
import { isAsserted, isDefinition, isOwn, isPointer, objectSpan, spanning, stateAt, underHeading, wordAt } from './statement.ts'
import { USE } from './verbs.ts'

const PURPOSE_CUE = definePhrases({
  purpose: [
    'for (the|these|this|our|any|following|such|other|a|internal|business|certain|legitimate|various|general)? ..2 purpose~',
    'purpose~ (of|are|is|for|include|described|in)',
    'in order to',
    'so (that)? we can',
    'enable~ us to',
    'allow~ us to',
    'help~ us (to)?',
  ],
  collect: [
    'collect~',
    'need~ (to|this|the|your|it|a|an|some|certain)',
    'store~',
    'record~',
    'receive~',
    'obtain~',
    'gather~',
    'maintain',
    'keep',
    'retain',
    'ask you',
    'track~',
    'required (to|for)',
    'necessary (to|for)',
    'essential (to|for)',
  ],
})

const USE_HEADING = /\bus(?:e|es|age|ed|ing)\b|purpose|why we|what (?:do )?we do|process/
const OTHER_HEADING = /terms of use|cookie|third[- ]part|shar/
/** Behind a purpose's words, these make them the name of something: "data protection laws", "security measures". */
const NAMES_A_THING =
  /^\s(?:(?:and|or) \w+ )?(?:measures?|safeguards?|practices?|providers?|procedures?|laws?|legislation|regulations?|acts?\b|officers?|offices?|authorit|agenc|boards?|commission|polic(?:y|ies)|notices?|statements?|facilit|precautions?|compan|partners?|vendors?|platforms?|agreements?|standards?|settings?|rights?|features?|questions?|codes?|teams?|incidents?|breach|vulnerab|technolog|controls?|credentials?|cookies?|tools?|networks?|framework|principles|terms\b|obligations? (?:of|to) you)/i
/** Behind these, what follows to the reader's or another's "to" is theirs: "the devices you use to register". */
const AIM_OF_OTHERS =
  /\b(?:you|they|users?|customers?|visitors?|individuals|who|which|that) (?:(?:may|can|might|will|have|also|must|choose to|are|is|be) ){0,2}(?:us(?:e|es|ed)|need(?:s|ed)?|access(?:es|ed)?|want(?:s|ed)?|wish(?:es)?|request(?:s|ed)?|provided?|required|able|registers?)\b[^,;:]{0,40} (?:to|for) [^,;:]{0,60}$/i
/** What leads from the use to its purpose. */
const LINK = /\b(?:to|for|so|in order|by|as|purposes?|when|while|in|includ\w+|help\w*|allow\w*|enabl\w*|such as|on)\b|:/i
/** What the reader may oppose is not said to be done: "opt out of the use of your data for marketing". */
const OPPOSED =
  /\b(?:opt(?:ing|s|ed)?[ -]?out of|rights? (?:to|of)|object(?:ion)? to|restrict(?:ion of)?|limit(?:ation of)?|stop|cease|prevent|withdraw\w*(?: your)? consent (?:to|for))\b[^.;:,]{0,24}$/i
/** "Not used for other purposes than": done after all. */
const AFTER_ALL = /\b(?:other|else)\b[^.;]{0,30}\bthan\b|\bexcept (?:to|for|in order)\b/i
/** Nothing is used: a heading that asks, or a disclaimer. */
const NOT_SAID = /\?\s*$|\bnot (?:be )?(?:responsible|liable)\b/i
/** What else is used: measures, other companies. Then what follows is not what data is used for. */
const NOT_DATA =
  /\b(?:measures|safeguards|providers?|procedures|vendors?|compan(?:y|ies)|encryption|precautions|contractors|agents|services? to (?:protect|host))\b/i
const LONGEST_PURPOSE = 120
/** A longer aim in the text's own words is a sentence and no purpose. */
const LONGEST_AIM = 80
/** Aims that are legal bases, or tell the reader something. */
const NO_AIM =
  /\b(?:legitimate|contract|obligations?|inform (?:you|users|visitors) (?:of|about|regarding)|this (?:privacy )?(?:policy|notice))\b/i
/** Acts on the data itself, and what the reader does: no aims. */
const NO_AIM_ACT = /^(?:(?:collect|gather|obtain|receive|do so|withdraw|exercise)\b|(?:process|use) (?:it|them|your|the|this|personal)\b)/i
/** "As long as necessary to provide": a period. */
const OF_A_PERIOD = /\b(?:as long as|for the (?:time|period)|no longer than|longer than)(?: \w+){0,4} $/i
/** A sentence that goes on to name the uses of the one before: "This includes detecting fraud". */
const GOES_ON =
  /^\W*(?:for example,? )?(?:this|these|such|those|it|they)(?: (?:uses?|purposes?|activities|processing|use))?(?: of [^.;:]{1,40})?(?: (?:may|can|might|will|also|could)){0,2} includes?,?(?: (?:but (?:is|are) not limited to|for example|among others?|without limitation),?)? (?:(?:the|us|automated) )?(?:\w+ly )?\w+ing\b/i
/** A name of a use in front of it: "Security: to detect incidents". */
const LABEL = /^\W{0,4}\w+(?:\W\w+){0,4}(?::|\s[-–—])\s(?=(?:to|for)\s)/i
/** A sentence that begins with its aim. */
const FRONTED =
  /^\W{0,4}(?:\w+(?:\W\w+){0,4}(?::|\s?[-–—])\s)?(?:in order )?to (?!(?:exercise|object|opt|withdraw|unsubscribe|stop|request|complain)\b)[a-z]/i
/** An introduction that goes on to list data, not purposes: "we use the following data for marketing:". */
const LISTS_DATA = /\b(?:following|these)\W+(?:\w+\W+){0,3}(?:data|information|details|categories)\b/i
/** An item that begins so is a sentence of its own. */
const SENTENCE_START =
  /^\W*(?:we|you|they|it|if|when|where|while|this|these|those|such|there|our|your|with|in|as|by|because|however|please|here|any|all|some|the|a|an)\b/i

/** A purpose in the text's own words, where the taxonomy has none for it; what follows on further lines of a cell explains it. */
function ownWords(text: string): Category {
  const [line = ''] = text.replace(/^[-–•*\s]+/, '').split('\n')
  const label = line
    .replace(/^(?:to|for) /i, '')
    .replace(/(?<![.;,:])[.;,:]+$/, '')
    .trim()
    .toLowerCase()
  return { label: label.length > LONGEST_PURPOSE ? label.slice(0, LONGEST_PURPOSE).trim() : label }
}

/** Whether words of a purpose are one, and not part of a name or what somebody else aims at. */
function isAimed(context: ReadingContext, { statement }: StatementReading, hit: Hit): boolean {
  if (/^(?:advertisers?$|complain)/i.test(context.text(hit))) return false
  // "Content that does not comply with our terms".
  if (/^compl/i.test(context.text(hit)) && /\bnot $/i.test(context.text({ start: Math.max(0, hit.start - 4), end: hit.start })))
    return false
  if (NAMES_A_THING.test(context.text({ start: hit.end, end: Math.min(statement.prose.end, hit.end + 32) }))) return false
  return !AIM_OF_OTHERS.test(context.text({ start: Math.max(statement.prose.start, hit.start - 140), end: hit.start }))
}

function disclose(
  context: ReadingContext,
  statement: StatementReading,
  purposes: readonly Hit[],
  verb: Hit | undefined,
  assertion: Partial<StatedAssertion>,
): UsesDisclosure[] {
  const first = purposes[0]
  const data = verb === undefined || first === undefined ? [] : categoriesOf(namedData(context, { start: verb.end, end: first.start }))
  const seen = new Set<string>()
  const disclosures: UsesDisclosure[] = []
  for (const purpose of purposes) {
    if (seen.has(purpose.key)) continue
    seen.add(purpose.key)
    disclosures.push({
      type: 'uses',
      purpose: categoryOf(purpose),
      ...(data.length === 0 ? {} : { data }),
      ...stateAt(context, statement, spanning(purpose), assertion),
    })
  }
  return disclosures
}

/** Whether an introduction announces purposes: "We use your data to:". */
function announces(context: ReadingContext, statement: StatementReading): StatedAssertion | undefined {
  const verb = [...context.hits(USE, statement)].reverse().find((hit) => {
    const assertion = context.assertionOf(statement, hit.first)
    return isOwn(assertion) && assertion.place !== 'exception' && !/^(?:using|rely)/i.test(context.text(hit))
  })
  if (verb !== undefined) return { ...context.assertionOf(statement, verb.first), place: 'main' }
  if (context.hits(PURPOSE_CUE, statement).some((hit) => hit.key === 'purpose'))
    return { affirmed: true, actor: 'organization', place: 'main', possible: false, passive: false }
  return statement.introduction === undefined ? undefined : announces(context, statement.introduction)
}

/** "Our officers use the details you give": a subject that is not known as the organization, using data. */
function usesData(context: ReadingContext, statement: StatementReading, verb: Hit, { actor }: StatedAssertion): boolean {
  if (actor !== 'unspecified' || verb.first === statement.from) return false
  return /^\W{0,3}(?:\w+\W{1,3}){0,4}?(?:data|information|details)\b/i.test(context.text({ start: verb.end, end: verb.end + 60 }))
}

/** The aim of using data in the text's own words: "we use this information to scan for nearby stations". */
const AIM =
  /^((?:[^.;:!?]{0,80}?[\s,(])?(?:in order )?)to ((?!(?:the|a|an|your|our|you|us|this|these|those|such|any|third|other|others|them|it|which|whom)\b)[a-z]{2,20}\b[^.;:!?]{3,200})/i
const DATA_WORD = /\b(?:information|data|details|it|them|address(?:es)?|numbers?|cookies?|permissions?|content)\b/i

function nameAim(context: ReadingContext, statement: StatementReading, verbs: readonly Hit[]): UsesDisclosure | undefined {
  for (const verb of verbs) {
    const inOrder = verb.key === 'purpose' && /^in order to$/i.test(context.text(verb))
    if (verb.key !== 'use' && !inOrder) continue
    const assertion = context.assertionOf(statement, verb.first)
    if (assertion.place !== 'main' || !isOwn(assertion)) continue
    if (!inOrder && assertion.actor !== 'organization' && !assertion.passive) continue
    const span = statement.statement.prose
    const start = inOrder ? verb.start + 'in order '.length : verb.end
    const found = AIM.exec(context.text({ start, end: span.end }).replace(/[^\S ]/g, ' '))
    const [, before = '', aim = ''] = found ?? []
    const begin = inOrder ? statement.statement.prose.start : verb.end
    const about = assertion.passive
      ? context.text({ start: statement.statement.prose.start, end: verb.start })
      : context.text({ start: begin, end: start + before.length })
    if (found === null || NOT_DATA.test(about) || NO_AIM.test(aim) || NO_AIM_ACT.test(aim) || /\bexcept\b/i.test(before)) continue
    if (!DATA_WORD.test(about) && namedData(context, { start: begin, end: start + before.length }).length === 0) continue
    const named = /^[^,(–—]*/.exec(aim)?.[0].trimEnd() ?? aim
    if (named.length > LONGEST_AIM) continue
    const at = start + found[0].length - aim.length
    return {
      type: 'uses',
      purpose: ownWords(named),
      ...stateAt(context, statement, { start: at, end: at + named.length }, assertion),
    }
  }
  return undefined
}

/** "To prevent fraud, we process your address": purposes in front of the verb. */
function frontedPurposes(
  context: ReadingContext,
  statement: StatementReading,
  verbs: readonly Hit[],
  purposes: readonly Hit[],
): UsesDisclosure[] {
  const { prose, text } = statement.statement
  if (!FRONTED.test(text)) return []
  for (const verb of verbs) {
    if (verb.key === 'purpose') continue
    const assertion = context.assertionOf(statement, verb.first)
    if (assertion.place !== 'main' || assertion.actor !== 'organization') continue
    const front = context.text({ start: prose.start, end: verb.start })
    const aim =
      /^([^.;]{3,200}), (?:we|[A-Z][\w.&' -]{0,40}?)(?: (?:may|will|can|might|must|also|need to|have to|would|sometimes|only|therefore|do not|never)){0,3} $/.exec(
        front.replace(/[^\S ]/g, ' '),
      )?.[1]
    if (aim === undefined || /\b(?:you|please)\b[^,]{0,40}, /i.test(`${aim}, `)) continue
    return disclose(
      context,
      statement,
      purposes.filter((hit) => hit.end <= prose.start + aim.length),
      undefined,
      assertion,
    )
  }
  return []
}

/** "We use the data for various purposes.", whatever they are. */
function saysUse(context: ReadingContext, statement: StatementReading): boolean {
  return [...context.hits(USE, statement), ...context.hits(PURPOSE_CUE, statement)].some((verb) => {
    const { place, affirmed, actor } = context.assertionOf(statement, verb.first)
    return (verb.key === 'use' || verb.key === 'purpose') && place === 'main' && affirmed && actor === 'organization'
  })
}

function readStatement(context: ReadingContext, statement: StatementReading, previous: StatementReading | undefined): UsesDisclosure[] {
  const named = context.hits(PURPOSE, statement)
  const uses = context.hits(USE, statement)
  const cues = context.hits(PURPOSE_CUE, statement)
  if (uses.length === 0 && cues.length === 0 && named.length === 0 && statement.introduction === undefined) return []
  if (isPointer(statement) || isDefinition(statement) || NOT_SAID.test(statement.statement.text)) return []
  const verbs: readonly Hit[] = [...uses, ...cues].sort((a, b) => a.first - b.first)
  const purposes = named.filter((hit) => isAimed(context, statement, hit))
  const found: UsesDisclosure[] = []
  const taken = new Set<Hit>()
  for (const verb of verbs) {
    const assertion = context.assertionOf(statement, verb.first)
    if (!isAsserted(assertion) || (verb.key !== 'purpose' && !isOwn(assertion))) continue
    if (
      verb.key === 'use' &&
      OPPOSED.test(context.text({ start: Math.max(statement.statement.prose.start, verb.start - 60), end: verb.start }))
    )
      continue
    if (verb.key === 'purpose' && assertion.actor === 'reader') continue
    if (
      verb.key === 'collect' &&
      OF_A_PERIOD.test(context.text({ start: Math.max(statement.statement.prose.start, verb.start - 60), end: verb.start }))
    )
      continue
    if (
      verb.key === 'use' &&
      assertion.actor !== 'organization' &&
      !assertion.passive &&
      statement.introduction === undefined &&
      context.tokens.words[verb.last] !== 'of' &&
      !usesData(context, statement, verb, assertion)
    )
      continue
    const span = objectSpan(context, statement, verb, true)
    const reached = purposes.filter((hit) => !taken.has(hit) && hit.start >= verb.start && hit.end <= span.end && hit.first > verb.first)
    // "collect X to provide Y": what stands directly behind a verb of collecting is its object, so ask for "to" or "for".
    const aimed =
      verb.key === 'collect'
        ? reached.filter((hit) => /\b(?:to|for|so)\b/.test(context.text({ start: verb.end, end: hit.start })))
        : verb.key === 'use'
          ? reached.filter((hit) => LINK.test(context.text({ start: verb.start, end: hit.start + 3 })))
          : reached
    const aim = aimed[0]
    if (aim !== undefined && NOT_DATA.test(context.text({ start: verb.end, end: aim.start }))) continue
    for (const hit of aimed) taken.add(hit)
    const afterAll = !assertion.affirmed && aim !== undefined && AFTER_ALL.test(context.text({ start: verb.end, end: aim.start }))
    for (const one of disclose(context, statement, aimed, verb, afterAll ? { ...assertion, affirmed: true } : assertion)) found.push(one)
  }
  const fronted = frontedPurposes(
    context,
    statement,
    verbs,
    purposes.filter((hit) => !taken.has(hit)),
  )
  const told = new Set(found.map(({ purpose }) => purpose.label))
  const all = [...fronted.filter(({ purpose }) => !told.has(purpose.label)), ...found]
  if (all.length > 0) return all
  const aim = nameAim(context, statement, verbs)
  if (aim !== undefined) return [aim]

  const introduced = statement.introduction === undefined ? undefined : announces(context, statement.introduction)
  if (introduced !== undefined) {
    if (purposes.length > 0) return disclose(context, statement, purposes, undefined, introduced)
    const intro = statement.introduction?.statement.text ?? ''
    if (
      !/(?:\bto|purposes?|for|ways?|reasons?|as follows|\bus(?:e|es|ed)\b[^.:]{0,60}following)\W{0,20}$|purpose/i.test(intro) ||
      LISTS_DATA.test(intro)
    )
      return []
    if (SENTENCE_START.test(statement.statement.text)) return []
    if (statement.statement.kind !== 'item') return []
    return [
      { type: 'uses', purpose: ownWords(statement.statement.text), ...stateAt(context, statement, statement.statement.prose, introduced) },
    ]
  }
  if (previous !== undefined && purposes.length > 0 && GOES_ON.test(statement.statement.text)) {
    const said = readStatement(context, previous, undefined).find(({ affirmed }) => affirmed)
    if (said !== undefined || saysUse(context, previous)) return disclose(context, statement, purposes, undefined, {})
  }
  const last = statement.headings.at(-1) ?? ''
  if (purposes.length > 0 && USE_HEADING.test(last) && !OTHER_HEADING.test(last)) {
    // "(iv) To personalise".
    const numbered = /^(?:[ivx]{1,5}|[a-z]|\d{1,2})$/.test(wordAt(context, statement.from))
    const first = wordAt(context, numbered ? statement.from + 1 : statement.from)
    if (
      statement.statement.kind === 'item' ||
      LABEL.test(statement.statement.text) ||
      first === 'to' ||
      first === 'for' ||
      /ing$/.test(first)
    )
      return disclose(context, statement, purposes, undefined, {})
  }
  return []
}

/** The statement before, in the same clause. */
function before(context: ReadingContext, { statement }: StatementReading, index: number): StatementReading | undefined {
  const one = context.statements[index - 1]
  return one?.statement.clause === statement.clause && one.statement.kind !== 'row' ? one : undefined
}

const TERMS_HEADING = /\bterms of use\b/

/** What data is used for, and what it is said not to be used for. */
export const USES: DisclosureExtractor = {
  tables: [USE, PURPOSE_CUE, PURPOSE, DATA],
  cues: [USE, PURPOSE_CUE, PURPOSE],
  extract(context): Disclosure[] {
    return context.statements.flatMap((statement, index) =>
      statement.statement.kind === 'row' || underHeading(statement, TERMS_HEADING)
        ? []
        : readStatement(context, statement, before(context, statement, index)),
    )
  },
}
