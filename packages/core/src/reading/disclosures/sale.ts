import type { DisclosureExtractor, ReadingContext, StatementReading } from '../context.ts'
import type { SaleDisclosure } from '../disclosure.ts'
import type { Hit } from '../phrases/hits.ts'
import { definePhrases } from '../phrases/table.ts'
import { DATA } from '../vocabulary.ts'
import { readEach } from './read-each.ts'
import { isOwn, isPointer, spanning, stateAt } from './statement.ts'

const SELL = definePhrases({
  sale: ['sell~', 'sold', 'sale of ..2', 'trade', 'traded', 'trading', 'monetize~', 'for sale'],
  rent: ['rent~', 'lease~'],
})
/** Data as it is spoken of where it is sold: the categories, or simply "information", "it". */
const GOODS = definePhrases({
  data: [
    'information',
    'data',
    'details',
    'records',
    'personal (data|information)',
    'email address~',
    '(list|lists) of (our)? (customer~|subscriber~|member~|user~|donor~|reader~|address~)',
    '(customer|subscriber|member|mailing|address) list~',
    'contact details',
    '(anything|everything|what|whatever) ..2 (know|learn|collect~|hold|tell) about you',
  ],
  pronoun: ['it', 'them', 'they'],
  other: [
    'asset~',
    'business~',
    'product~',
    'service~',
    'goods',
    'stock',
    'shares',
    'company',
    'equity',
    'tickets',
    'items',
    'merchandise',
    'vehicle~',
    'property',
  ],
})
const SHARING = definePhrases({
  share: ['share~', 'sharing'],
  behavioural: ['cross context (behavio*)? advert*', 'targeted advert*', 'behavio* advert*', 'interest based advert*'],
})

/** How many words may stand between the verb and the data. */
const REACH = 9
/** "Trading" is more often a name or a business than a sale. */
const TRADE_REACH = 5
const TRADE_NOUN =
  /^ (?:names?|as|hours|partners?|platforms?|accounts?|experience|cards?|marks?|unions?|secrets?|history|desk|associations?|regulations?|law|fairs?|shows?)\b/i
/** A pronoun further off stands for something else. */
const PRONOUN_REACH = 4

/** What follows a verb in the title of a link: "Do Not Sell or Share My Personal Information" is said by the reader. */
const SAID_BY_READER = /^(?: (?:or|and|&) (?:share|sell))? my\b/i

/** The reader's right not to have data sold, and what a request is about, is no statement that it is or is not sold. */
const OF_A_RIGHT =
  /\b(?:rights?|opt(?:ing|s|ed)?[ -]?out|ask|tell|direct|request|instruct|entitled|prevent\w*|stop|limit|object|choose|purposes? (?:for|of)|categories of)\b(?![^.;:]{0,60}\b(?:we|does|do) )[^.;:]{0,60}$/i
/** A business that is sold takes its data along: that names a recipient. */
const OF_A_BUSINESS =
  /\b(?:merg|acqui(?:r|s)|bankrupt|reorgani|asset sale|sale of (?:all|some|our|assets|the)|transaction|change (?:of|in) (?:control|ownership)|liquidat|insolv)/i
/** A heading that asks or names: "Sold or shared?". */
const ASKS = /\?\s*$/

/** Words that do not name what is sold. */
const NOT_AN_OBJECT: ReadonlySet<string> = new Set(
  'or and nor any of your the our their its to for otherwise rent rents rented trade trades traded lease leases share shares shared sharing sold selling disclose transfer personal engaged in targeted advertising'.split(
    ' ',
  ),
)

/** Where the first thing that is sold has been named: at the first comma behind it. "We sell furniture, data cables" sells no data. */
function objectEnd({ tokens: { words, breaks } }: ReadingContext, from: number, until: number): number {
  let named = false
  for (let at = from; at < until; at++) {
    if (named && (breaks[at] ?? 0) > 0) return at
    if (!NOT_AN_OBJECT.has(words[at] ?? '')) named = true
  }
  return until
}

/** The data a verb of selling is about: the first thing named after it, or before it in the passive. */
function goodsOf(context: ReadingContext, statement: StatementReading, verb: Hit): Hit | undefined {
  const { starts, ends } = context.tokens
  const isTrade = /^trad/i.test(context.text(verb))
  if (isTrade && TRADE_NOUN.test(context.text({ start: verb.end, end: verb.end + 16 }))) return undefined
  const reach = isTrade ? TRADE_REACH : REACH
  const until = Math.min(statement.to, verb.last + 1 + reach)
  const after = { start: verb.key === 'sale' ? verb.start : verb.end, end: ends[until - 1] ?? verb.end }
  const end = objectEnd(context, verb.last + 1, until)
  const named = [...context.hits(GOODS, after), ...context.hits(DATA, after)]
    .filter((hit) => hit.last > verb.first && hit.first < end && (hit.key !== 'pronoun' || hit.first - verb.last <= PRONOUN_REACH))
    .sort((a, b) => a.first - b.first)[0]
  if (named !== undefined) return named.key === 'other' ? undefined : named
  // Only in the passive does what is sold stand before the verb.
  if (verb.key === 'sale' && !/sale/i.test(context.text(verb)) && !context.assertionOf(statement, verb.first).passive) return undefined
  const before = { start: starts[Math.max(statement.from, verb.first - REACH)] ?? verb.start, end: verb.start }
  return [...context.hits(GOODS, before), ...context.hits(DATA, before)]
    .filter((hit) => hit.key !== 'other' && (hit.key !== 'pronoun' || verb.first - hit.last <= PRONOUN_REACH))
    .sort((a, b) => a.first - b.first)[0]
}

/** "Has not sold, shared or otherwise disclosed ... any personal data": a denial reaches to what is denied of all. */
function deniedGoods(context: ReadingContext, statement: StatementReading, verb: Hit): Hit | undefined {
  if (context.assertionOf(statement, verb.first).affirmed) return undefined
  const others = context.hits(SHARING, statement).some((hit) => hit.first > verb.last && hit.first - verb.last <= 3)
  return others ? context.hits(DATA, { start: verb.end, end: statement.statement.prose.end })[0] : undefined
}

function readStatement(context: ReadingContext, statement: StatementReading): SaleDisclosure[] {
  const isOurs = (hit: Hit) => !SAID_BY_READER.test(context.text({ start: hit.end, end: hit.end + 14 }))
  const verbs = context.hits(SELL, statement).filter(isOurs)
  const sharing = context.hits(SHARING, statement).filter(isOurs)
  if (verbs.length === 0 && sharing.length === 0) return []
  const found: SaleDisclosure[] = []
  const state = (verb: Hit, practice: SaleDisclosure['practice'], goods: Hit) => {
    let assertion = context.assertionOf(statement, verb.first)
    if (assertion.place !== 'main' || !isOwn(assertion) || isPointer(statement)) return
    const { prose, text } = statement.statement
    const before = context.text({ start: Math.max(prose.start, verb.start - 100), end: verb.start })
    if (OF_A_RIGHT.test(before) || ASKS.test(text) || (assertion.passive && assertion.affirmed && OF_A_BUSINESS.test(text))) return
    // "No sale of your data": a title.
    if (/^\W*no (?:\w+, (?:or )?)*\W*$/i.test(before)) assertion = { ...assertion, affirmed: false }
    if (found.some((one) => one.practice === practice && one.affirmed === assertion.affirmed)) return
    found.push({ type: 'sale', practice, ...stateAt(context, statement, spanning(verb, goods), assertion) })
  }
  for (const verb of verbs) {
    const goods = goodsOf(context, statement, verb) ?? deniedGoods(context, statement, verb)
    if (goods !== undefined) state(verb, verb.key, goods)
  }
  // California's pair "sell or share": sharing there means sharing for cross-context behavioural advertising.
  const share = sharing.find((hit) => hit.key === 'share')
  const behavioural = sharing.find((hit) => hit.key === 'behavioural')
  if (share !== undefined) {
    const paired = verbs.find((verb) => Math.abs(verb.first - share.first) <= 2 && verb.key === 'sale')
    const partner = behavioural ?? paired
    if (partner !== undefined && (behavioural !== undefined || share.first > partner.first)) state(share, 'sharing', behavioural ?? share)
  }
  return found
}

/** Whether personal data is sold, rented, or shared for advertising across contexts. */
export const SALE: DisclosureExtractor = {
  tables: [SELL, GOODS, SHARING, DATA],
  cues: [SELL, SHARING],
  extract: (context) => readEach(context, readStatement),
}
