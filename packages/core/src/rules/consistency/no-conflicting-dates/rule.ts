import type { Policy } from '../../../document/policy.ts'
import { datesInText } from '../../../reading/dates-in-text.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { type FoundDate, findDates } from '../../../text/dates.ts'
import { toSourceSpan } from '../../../text/prose.ts'
import type { Span } from '../../../text/span.ts'
import { createOverlapTest } from '../../overlap-test.ts'
import { defineRule } from '../../rule.ts'

/** The dates a policy has one of, by what stands right before them; and the keys of front matter that mean them and nothing of the page. */
const LABELS = [
  {
    means: 'was last updated',
    pattern:
      /(?:^|[^\p{L}])(?:last|latest|most recent(?:ly)?|date of last)[ -](?:updated?|modified|revised|revision|modification|changed?|amended)(?: date)?(?: on| as of| in)?(?: is)?\W{0,4}$/iu,
    keys: ['last_updated', 'lastUpdated', 'last-updated', 'updated', 'last_modified', 'lastModified'],
  },
  {
    means: 'took effect',
    pattern: /(?:^|\n|[.|·(] ?)(?:date effective|effective(?: date| as of| from| on)?)(?: is)?\W{0,4}$/iu,
    keys: ['effective', 'effective_date', 'effectiveDate', 'effective-date'],
  },
] as const
type Label = (typeof LABELS)[number]

/** A label stands this close. */
const BEFORE = 50
/** A part with a heading of its own may have dates of its own, such as an addendum for one region; these headings make no such part. */
const OF_WHOLE_POLICY = /updat|chang|effective|date|version|revis|contact|question/i
/** A list of versions has as many dates as versions. */
const MOST_DATES = 3
/** Each is looked for in the clauses; no text that people write has more. */
const MOST_LABELLED = 100

interface StatedDate {
  /** YYYY-MM-DD, or YYYY-MM where the text names only a month. */
  readonly value: string
  readonly ambiguous: boolean
  readonly text: string
  readonly span: Span
}

const toStated = ({ value, ambiguous, precision }: FoundDate, text: string, span: Span): StatedDate => ({
  value: precision === 'month' ? value.slice(0, 'YYYY-MM'.length) : value,
  ambiguous,
  text,
  span,
})

/** The day as it would be with day and month exchanged. */
const exchanged = (value: string) => value.replace(/-(\d\d)-(\d\d)$/, '-$2-$1')

function agree(a: StatedDate, b: StatedDate): boolean {
  const [first, second] = [a, b].map(({ value }) => value)
  if (first === undefined || second === undefined || first.startsWith(second) || second.startsWith(first)) return true
  return (a.ambiguous || b.ambiguous) && exchanged(first) === second
}

/** The dates in the front matter under a label's keys. */
function inFrontMatter({ frontMatter, source }: Policy, { keys }: Label): readonly StatedDate[] {
  return keys.flatMap((key) => {
    const span = frontMatter?.valueSpans[key]
    const text = span === undefined ? '' : source.text.slice(span.start, span.end)
    const [date] = findDates(text)
    return span === undefined || date === undefined ? [] : [toStated(date, text.slice(date.span.start, date.span.end), span)]
  })
}

/** The dates behind a label in the text that are said of the whole policy. */
function inText(policy: Policy, dates: readonly FoundDate[], { pattern }: Label): readonly StatedDate[] {
  const { prose, clauses, statements } = policy
  const isInRow = createOverlapTest(statements.filter(({ kind }) => kind === 'row').map((row) => row.prose))
  const labelled = dates.filter(
    ({ span }) => pattern.test(prose.text.slice(Math.max(0, span.start - BEFORE), span.start)) && !isInRow(span),
  )
  const placed = labelled.slice(0, MOST_LABELLED).map((date) => {
    const span = toSourceSpan(prose, date.span)
    const clause = clauses.find((one) => one.span.start <= span.start && span.end <= one.span.end)
    return { clause, stated: toStated(date, prose.text.slice(date.span.start, date.span.end), span) }
  })
  const head = placed[0]?.clause
  return placed
    .filter(({ clause }) => clause === head || clause?.heading === undefined || OF_WHOLE_POLICY.test(clause.heading))
    .map(({ stated }) => stated)
}

export default defineRule({
  id: 'consistency/no-conflicting-dates',
  description: 'Finds policies that give themselves two different dates of the last update, or of taking effect.',
  recommended: 'warning',
  sources: [
    {
      citation: 'Cal. Bus. & Prof. Code § 22575(b)(4)',
      url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575.',
    },
  ],
  messages: {
    conflict:
      'The policy {means} on {date} by this line and on {other} by another. Nobody can tell which version this is. Correct the date that was left behind.',
  },
  check({ policy, report }) {
    const known = readPolicy(policy).dates
    if (known.effective === undefined && known.lastUpdated === undefined) return
    const dates = datesInText(policy)
    for (const label of LABELS) {
      const stated = [...inFrontMatter(policy, label), ...inText(policy, dates, label)]
      const [first] = stated
      if (first === undefined || new Set(stated.map(({ value }) => value)).size > MOST_DATES) continue
      const other = stated.find((date) => !agree(first, date))
      if (other !== undefined)
        report({ message: 'conflict', data: { means: label.means, date: other.text, other: first.text }, span: other.span })
    }
  },
})
