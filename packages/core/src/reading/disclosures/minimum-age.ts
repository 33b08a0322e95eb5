import { overlaps } from '../../text/span.ts'
import type { DisclosureExtractor, ReadingContext, StatementReading } from '../context.ts'
import type { Disclosure, MinimumAgeDisclosure } from '../disclosure.ts'
import { definePhrases } from '../phrases/table.ts'
import { stateAt } from './statement.ts'

const CUE = definePhrases({
  /** Of whom it is said; by itself no bar. */
  child: [
    'child',
    'children',
    "children's",
    'minor~',
    'kids',
    'teen*',
    'anyone',
    'individual~|person~|people|user~|those',
    'under the age',
    'younger than',
    'below the age',
  ],
  allowed: [
    'must (be|have)',
    'have to be',
    'at least',
    '(aged)? ..1 (or|and) (older|over|above)',
    'over the age',
    'older than',
    'eligible',
    'have (reached|attained)',
    '(for|by) (adults|grown ups)',
    'adults (aged|over|only)',
  ],
  restricted: [
    'not (directed|intended|aimed|designed|targeted|marketed|offered|meant|addressed|address)',
    '(do|does|will) not (knowingly)? (collect|solicit|market|address|allow|permit|target|use|register|direct)',
    'not (knowingly|use|register|permitted|allowed)',
    'not (have)? (reached|attained)',
    'knowingly',
    '(may|can) not',
    'are prohibited',
    'restricted',
    'never knowingly',
    'nor do we',
    '(nobody|no one|no person) ..3 (under|below|younger)',
  ],
  parental: [
    'parent* ..3 (consent|permission|approval|authori*)',
    '(consent|permission|authori*|approval) ..6 (parent~|guardian~|parental)',
    '(parent~|guardian~) ..4 (consent~|permission|approve~|authori*|agree~)',
    'only (use)? ..6 (with|under) ..3 (involvement|supervision|help|guidance) ..6 (parent~|guardian~|adult~)',
    '(involvement|supervision|guidance) ..4 of ..3 (parent~|guardian~|adult~)',
  ],
})

/** Beside a word for children a bare number is an age, and so is one behind another age: "13, or 16 where the law says so". */
const BARE = /\b(?:under|below|over|or)\s(1\d|2[01])\b(?![ -](?:days?|months?|weeks?|hours?|minutes?|%|percent|dollars?|[A-Z]{2,}))/g
const LOWEST = 10
const HIGHEST = 21
/** What makes a bar of an age without a word for children. */
const BARS: ReadonlySet<string> = new Set(['allowed', 'restricted', 'parental'])

/** From that age data may be sold, which bars nobody from the service. */
const OF_SALE = /^(?!.*\b(?:collect|solicit|use|register|access|account)).*\b(?:sell|sold|sale)\b/i

function agesIn(context: ReadingContext, statement: StatementReading) {
  const ages = context.ages(statement).filter((one) => one.age >= LOWEST && one.age <= HIGHEST)
  const offset = statement.statement.prose.start
  for (const match of statement.statement.text.matchAll(BARE)) {
    const span = { start: offset + match.index, end: offset + match.index + match[0].length }
    const behindAge = !match[0].startsWith('or') || ages.some((one) => one.span.end <= span.start)
    if (behindAge && !ages.some((one) => overlaps(one.span, span))) ages.push({ age: Number(match[1]), span })
  }
  return ages.sort((a, b) => a.span.start - b.span.start)
}

function readStatement(context: ReadingContext, statement: StatementReading): MinimumAgeDisclosure | undefined {
  const cues = context.hits(CUE, statement)
  if (!cues.some((hit) => BARS.has(hit.key)) || OF_SALE.test(statement.statement.text)) return undefined
  const ages = agesIn(context, statement)
  const [first] = ages
  const last = ages.at(-1)
  if (first === undefined || last === undefined) return undefined
  const [age, other] = new Set(ages.map((one) => one.age))
  if (age === undefined) return undefined
  const alternative = new Set(ages.map((one) => one.age)).size === 2 && first.to === undefined ? other : undefined
  return {
    type: 'minimum-age',
    age,
    ...(alternative === undefined ? {} : { alternative }),
    ...(cues.some((hit) => hit.key === 'parental') ? { parentalConsent: true } : {}),
    ...stateAt(context, statement, { start: first.span.start, end: last.span.end }),
  }
}

/** From which age the service may be used (COPPA, Art. 8 GDPR). One disclosure for each age and clause. */
export const MINIMUM_AGE: DisclosureExtractor = {
  tables: [CUE],
  cues: [CUE],
  extract(context): Disclosure[] {
    const found = new Map<string, MinimumAgeDisclosure>()
    for (const statement of context.statements) {
      const one = readStatement(context, statement)
      const key = `${statement.statement.clause} ${one?.age}`
      if (one !== undefined && !found.has(key)) found.set(key, one)
    }
    return [...found.values()]
  },
}
