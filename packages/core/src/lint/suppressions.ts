import type { Policy, Section } from '../document/policy.ts'
import type { JudgedSuppression } from '../rules/suppression.ts'
import { closestName } from '../text/closest.ts'
import { lineAt } from '../text/source.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { Finding } from './finding.ts'

/** What a suppression covers, by the word it begins with. */
const DIRECTIVES: Readonly<Record<string, (policy: Policy, comment: Span) => Span>> = {
  'clausal-disable-next-line': nextLine,
  'clausal-disable': restOfSection,
}

const ANY_DIRECTIVE = /^clausal-[\w-]{0,40}/
const REASON_MARK = /(?:^|\s)--(?:\s|$)/

interface Suppression {
  readonly span: Span
  readonly directive: string
  readonly known: boolean
  readonly rules: readonly string[]
  readonly reason?: string
  /** Where it keeps findings silent; empty without a reason. */
  readonly covers: Span
}

/** The first line after the comment that holds anything. */
function nextLine({ source }: Policy, comment: Span): Span {
  const { lineStarts, text } = source
  for (let line = lineAt(source, comment.end); line < lineStarts.length; line++) {
    const start = lineStarts[line] ?? text.length
    const end = lineStarts[line + 1] ?? text.length
    if (text.slice(start, end).trim() !== '') return { start, end }
  }
  return { start: text.length, end: text.length }
}

/** The innermost section whose heading stands before `offset`, of those that follow one another. */
function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  const holding = sections.findLast(({ heading, span }) => heading !== undefined && span.start <= offset)
  return holding === undefined ? undefined : (sectionAt(holding.children, offset) ?? holding)
}

/** The section the comment stands in, with its subsections; the whole file where it stands before every heading. */
function restOfSection(policy: Policy, comment: Span): Span {
  return sectionAt(policy.sections, comment.start)?.span ?? { start: 0, end: policy.source.text.length }
}

function readSuppression(policy: Policy, text: string, span: Span): Suppression | undefined {
  const words = text.trim()
  const directive = ANY_DIRECTIVE.exec(words)?.[0]
  if (directive === undefined) return undefined
  const mark = REASON_MARK.exec(words)
  const named = words.slice(directive.length, mark?.index ?? words.length)
  const reason = mark === null ? '' : words.slice(mark.index + mark[0].length).trim()
  const cover = Object.hasOwn(DIRECTIVES, directive) ? DIRECTIVES[directive] : undefined
  return {
    span,
    directive,
    known: cover !== undefined,
    rules: named.split(/[\s,]+/).filter((name) => name !== ''),
    ...(reason === '' ? {} : { reason }),
    covers: cover === undefined || reason === '' ? { start: 0, end: 0 } : cover(policy, span),
  }
}

/** Findings that stay after the suppressions of the text, and what became of each suppression. */
export interface Suppressed {
  readonly findings: readonly Finding[]
  readonly suppressions: readonly JudgedSuppression[]
}

/** Where a finding at an empty range counts, too. */
const touches = (covers: Span, place: Span) =>
  overlaps(covers, place) || (place.start === place.end && covers.start <= place.start && place.end < covers.end)

/**
 * Takes out the findings that comments of the text keep silent.
 *
 * @param known names of all rules and requirements there are.
 * @param ran names of those that were checked.
 */
export function applySuppressions(
  policy: Policy,
  findings: readonly Finding[],
  known: ReadonlySet<string>,
  ran: ReadonlySet<string>,
): Suppressed {
  const suppressions = policy.comments.flatMap(({ text, span }) => readSuppression(policy, text, span) ?? [])
  if (suppressions.length === 0) return { findings, suppressions: [] }
  const used = suppressions.map(() => new Set<string>())
  const kept = findings.filter(({ rule, range }) => {
    const place = { start: range.start.offset, end: range.end.offset }
    const index = suppressions.findLastIndex(({ covers, rules }) => rules.includes(rule) && touches(covers, place))
    used[index]?.add(rule)
    return index < 0
  })
  return {
    findings: kept,
    suppressions: suppressions.map(({ covers: _, rules, ...suppression }, index) => ({
      ...suppression,
      rules: rules.map((id) => {
        const meant = known.has(id) ? undefined : closestName(id, [...known])
        return {
          id,
          known: known.has(id),
          ran: ran.has(id),
          used: used[index]?.has(id) === true,
          ...(meant === undefined ? {} : { meant }),
        }
      }),
    })),
  }
}
