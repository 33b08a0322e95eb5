import type { Category } from '../../taxonomy/category.ts'
import type { Span } from '../../text/span.ts'
import type { DisclosureExtractor, ReadingContext, StatementReading } from '../context.ts'
import type { CollectsDisclosure, Disclosure, LegalBasis } from '../disclosure.ts'
import { definePhrases } from '../phrases/table.ts'
import { VENDOR } from '../vendors.ts'
import { categoriesOf, categoryOf, DATA, PURPOSE, RECIPIENT, roleOfRecipient } from '../vocabulary.ts'
import { interestAfter } from './legitimate-interest.ts'
import { listedAsRecipients } from './listed-recipients.ts'
import { stateAt } from './statement.ts'

/** Headers of what is a recipient where recipients are listed: it says itself nothing of receiving. */
const NAMES =
  /^(?:(?:third[- ]party )?(?:services?|tools?|products?|platforms?|apps?|sdks?)|names?|compan(?:y|ies)|organi[sz]ations?|who)(?: names?)?$/i

/** A longer cell is no name, in UTF-16 code units. */
const LONGEST_NAME = 60

/** What a column holds, by its header. */
const COLUMNS = [
  ['interest', /legitimate interest|interests? (?:pursued|served)/],
  ['source', /sources?\b|where (?:we|it|they|the data)|collected from|obtained|origin|how (?:we|you) (?:get|obtain|collect|give|provide)/],
  ['basis', /legal|lawful|basis|ground|article 6/],
  ['retention', /retention|retain|how long|duration|period|storage|kept|expir|lifetime/],
  ['purpose', /what we do|purpose|why|use\b|uses\b|reason|processing|activity|objective/],
  ['party', /^(?:who sets|set by|placed by|party$|first or third)/],
  ['recipient', /recipient|shared with|third[- ]part|disclos|who (?:we|has|receives)|provider|vendor|partner|processor|sub-?processor/],
  ['cookie', /cookie/],
  ['data', /data|information|categor|what we|type|examples?|personal/],
] as const
type Column = (typeof COLUMNS)[number][0]

const BASES = definePhrases({
  consent: ['consent', 'permission', '6 1 a'],
  contract: ['contract~', 'contractual', 'agreement', '6 1 b'],
  'legal-obligation': ['legal (obligation~|requirement~|compliance|duty)', 'compl* with (a|our|the|any)? ..1 (legal|law)', '6 1 c'],
  'vital-interests': ['vital interest~', '6 1 d'],
  'public-task': ['public (interest|task)', '6 1 e'],
  'legitimate-interests': ['legitimate (business)? interest~', '6 1 f'],
})
const LONGEST_LABEL = 120
/** Words that say no more than that data is kept; an event or another part of the policy is a criterion. */
const NO_CRITERION =
  /\b(?:necessary|needed|required|reasonable|appropriate|var(?:y|ies|ious)|depends|indefinite|limited (?:time|period)|some time|several (?:months|years)|as long as)\b/i

/** A pointer to another place says nothing by itself: what stands there is read there. */
const ONLY_POINTS = /^(?:see )?(?:the )?(?:schedule|section|annex|appendix|table|part|clause|row|above|below)\b[^.;,]{0,30}$/i

interface FoundCell {
  readonly column: Column
  readonly prose: Span
  readonly text: string
}

function cellsOf(statement: StatementReading): FoundCell[] {
  const found: FoundCell[] = []
  for (const { header, prose, text } of statement.statement.cells ?? []) {
    if (header === undefined || text.trim() === '' || /^[-–—/.\s]*$|^n\/?a$/i.test(text)) continue
    const lower = header.toLowerCase()
    const column = COLUMNS.find(([, pattern]) => pattern.test(lower))?.[0]
    if (column !== undefined) found.push({ column, prose, text: text.trim() })
  }
  return found
}

function label(text: string): Category {
  return {
    label: text
      .toLowerCase()
      .slice(0, LONGEST_LABEL)
      .replace(/(?<![.;:,])[.;:,]+$/, '')
      .trim(),
  }
}

/** Where data comes from, as a cell says. */
function originOf(text: string | undefined): CollectsDisclosure['source'] {
  if (text === undefined) return undefined
  if (/\binfer|\bderiv/i.test(text)) return 'inferred'
  if (/automat|device|browser|cookie|\blogs?\b/i.test(text)) return 'automatic'
  if (/\byou\b|\byour(?:self)?\b(?! employer)|directly|registration|form\b|data subject|user/i.test(text)) return 'provided'
  return 'third-party'
}

/** The interest a cell for the legal basis names: "legitimate interests: keeping bills fair". */
function interestIn(text: string): string | undefined {
  const cue = /legitimate (?:business )?interests?/i.exec(text)
  return cue === null ? undefined : interestAfter(text.slice(cue.index + cue[0].length))
}

/** The cell that names a recipient where the table is introduced as one of recipients: "the following third-party services". */
function listedRecipient(context: ReadingContext, statement: StatementReading): FoundCell | undefined {
  const cell = statement.statement.cells?.find(({ header = '', text }) => NAMES.test(header.trim()) && text.trim() !== '')
  if (cell === undefined || listedAsRecipients(context, statement) === undefined) return undefined
  return { column: 'recipient', prose: cell.prose, text: cell.text.trim() }
}

/** The categories a cell names, or its own words. */
function dataOf(context: ReadingContext, cell: FoundCell): Category[] {
  const hits = context.hits(DATA, cell.prose)
  return hits.length > 0 ? categoriesOf(hits) : [label(cell.text)]
}

function readRow(context: ReadingContext, statement: StatementReading): Disclosure[] {
  const cells = cellsOf(statement)
  const cell = (column: Column) => cells.find((one) => one.column === column)
  const purpose = cell('purpose')
  const data = cell('data')
  const basis = cell('basis')
  const retention = cell('retention')
  const recipient = cell('recipient') ?? listedRecipient(context, statement)
  const cookie = cell('cookie')
  const interest = cell('interest')
  const introduced = context.introducedBy(statement)
  const stated = (at: FoundCell) => stateAt(context, statement, at.prose, introduced === undefined ? {} : { affirmed: introduced.affirmed })
  const found: Disclosure[] = []

  // "Purpose | Examples": what stands in the second column illustrates the first.
  const illustrates = purpose !== undefined && data !== undefined && context.hits(DATA, data.prose).length === 0
  const categories = data === undefined || illustrates ? undefined : dataOf(context, data)
  const bases = basis === undefined ? [] : [...new Set(context.hits(BASES, basis.prose).map((hit): LegalBasis => hit.key))]
  const hit = purpose === undefined ? undefined : context.hits(PURPOSE, purpose.prose)[0]
  const named = purpose === undefined ? undefined : hit === undefined ? label(purpose.text) : categoryOf(hit)
  const [firstBasis] = bases
  if (cookie !== undefined) {
    const kind = /analytic|statistic|performance/i.test(statement.statement.text)
      ? 'analytics'
      : /advert|market|target/i.test(statement.statement.text)
        ? 'marketing'
        : /necessary|essential|required/i.test(statement.statement.text)
          ? 'necessary'
          : /function|preference/i.test(statement.statement.text)
            ? 'functional'
            : /session/i.test(statement.statement.text)
              ? 'necessary'
              : undefined
    const lifetime = /\bsession\b/i.test(retention?.text ?? '')
      ? ('session' as const)
      : /\bpersistent\b|\buntil you (?:delete|clear|remove)\b/i.test(retention?.text ?? '')
        ? ('persistent' as const)
        : context.durations(statement).find((one) => one.value !== undefined)?.value
    const setter = cell('party')?.text ?? ''
    const party = /\bthird\b/i.test(setter)
      ? ('third' as const)
      : /\b(?:us|we|ours?|first)\b/i.test(setter)
        ? ('first' as const)
        : undefined
    found.push({
      type: 'cookie',
      name: cookie.text,
      ...(party === undefined ? {} : { party }),
      ...(kind === undefined ? {} : { category: kind }),
      ...(lifetime === undefined ? {} : { lifetime }),
      ...stated(cookie),
    })
    return found
  }
  if (named !== undefined && purpose !== undefined) {
    found.push({
      type: 'uses',
      purpose: named,
      ...(categories === undefined ? {} : { data: categories }),
      ...(firstBasis === undefined ? {} : { legalBasis: firstBasis }),
      ...stated(purpose),
    })
  }
  if (
    categories !== undefined &&
    data !== undefined &&
    (context.hits(DATA, data.prose).length > 0 || purpose !== undefined || cell('source') !== undefined)
  ) {
    const source = originOf(cell('source')?.text)
    found.push({ type: 'collects', data: categories, ...(source === undefined ? {} : { source }), ...stated(data) })
  }
  if (basis !== undefined)
    for (const one of bases)
      found.push({ type: 'legal-basis', basis: one, ...(named === undefined ? {} : { purpose: named }), ...stated(basis) })
  if (interest !== undefined)
    found.push({ type: 'legitimate-interest', interest: interest.text.replace(/(?<![.;])[.;]+$/, ''), ...stated(interest) })
  else if (basis !== undefined && bases.includes('legitimate-interests')) {
    const named = interestIn(basis.text)
    if (named !== undefined) found.push({ type: 'legitimate-interest', interest: named, ...stated(basis) })
  }
  if (retention !== undefined && !ONLY_POINTS.test(retention.text)) {
    const duration = context
      .durations(statement)
      .find((one) => one.span.start >= retention.prose.start && one.span.end <= retention.prose.end)
    const period = duration?.value
    const vague =
      period === undefined &&
      NO_CRITERION.test(retention.text) &&
      !/\b(?:account|contract|withdraw|delet|until|subscription|law|legal)/i.test(retention.text)
    found.push({
      type: 'retention',
      ...(period === undefined ? { criteria: retention.text } : { period }),
      ...(categories === undefined ? {} : { data: categories }),
      vague,
      ...stated(retention),
    })
  }
  if (recipient !== undefined) {
    const vendors = context.hits(VENDOR, recipient.prose)
    const kinds = context.hits(RECIPIENT, recipient.prose)
    const isUnknown = vendors.length === 0 && kinds.length === 0 && recipient.text.length <= LONGEST_NAME
    for (const name of isUnknown ? [recipient.text] : vendors.map(({ key }) => key))
      found.push({
        type: 'recipient',
        name,
        ...(categories === undefined ? {} : { data: categories }),
        ...(named === undefined ? {} : { purpose: named }),
        ...stated(recipient),
      })
    for (const kind of kinds) {
      const role = roleOfRecipient(kind.key)
      found.push({
        type: 'recipient',
        category: categoryOf(kind),
        ...(role === undefined ? {} : { role }),
        ...(categories === undefined ? {} : { data: categories }),
        ...(named === undefined ? {} : { purpose: named }),
        ...stated(recipient),
      })
    }
  }
  return found
}

/** Rows of tables, read by their headers: purpose, data, legal basis, retention, recipient in one tuple. */
export const TABLE_ROW: DisclosureExtractor = {
  tables: [DATA, PURPOSE, RECIPIENT, VENDOR, BASES],
  extract: (context): Disclosure[] =>
    context.statements.flatMap((statement) => (statement.statement.kind === 'row' ? readRow(context, statement) : [])),
}
