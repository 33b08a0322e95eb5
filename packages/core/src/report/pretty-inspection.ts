import type { Clause, CrossReference, Disclosure, Inspection, Term } from '../reading/inspect.ts'
import { disclosureText } from './disclosure-text.ts'
import { countOf } from './plural.ts'
import type { PrettyOptions } from './pretty.ts'
import { toPrintable } from './steering.ts'
import { createStyles, type Styles } from './styles.ts'
import { widthOf, wrapText } from './terminal-text.ts'

const NARROWEST = 40
const WIDEST_HEADING = 60
/** What of the terminal's width the headings may take. */
const HEADING_SHARE = 0.42
/** Kinds below this are guesses that would only clutter the outline. */
const LEAST_CONFIDENCE = 0.3
const LINE_COLUMNS = 6
/** Kinds shown of a clause; further ones are side remarks. */
const MOST_KINDS = 3

const lineNumber = (line: number) => String(line).padStart(LINE_COLUMNS - 2)

/** At most `width` columns of a text, with `…` where it was cut. */
function clip(text: string, width: number): string {
  const printable = toPrintable(text)
  if (widthOf(printable) <= width) return printable
  const first = wrapText(printable, width - 1)[0] ?? ''
  return `${widthOf(first) <= width - 1 ? first : first.slice(0, width - 1)}…`
}

function clauseLine(clause: Clause, styles: Styles, width: number): string {
  const name = `${'  '.repeat(Math.max(0, clause.level - 1))}${clause.heading ?? `(${clause.id})`}`
  const column = Math.min(WIDEST_HEADING, Math.floor(width * HEADING_SHARE))
  const shown = clip(name, column)
  const kinds = clause.kinds
    .filter(({ confidence }, index) => index === 0 || (index < MOST_KINDS && confidence >= LEAST_CONFIDENCE))
    .map(({ kind, confidence }) => `${kind} ${styles.dim(confidence.toFixed(2))}`)
  return `${styles.dim(lineNumber(clause.range.start.line))}  ${shown}${' '.repeat(Math.max(1, column - widthOf(shown) + 2))}${kinds.join(', ')}`
}

function disclosureLine(disclosure: Disclosure, styles: Styles, width: number): string[] {
  const [first = '', ...rest] = wrapText(disclosureText(disclosure, styles), width - LINE_COLUMNS - 8)
  return [
    `${styles.dim(lineNumber(disclosure.range.start.line))}  ${first}`.trimEnd(),
    ...rest.map((line) => `${' '.repeat(LINE_COLUMNS)}${line}`),
  ]
}

function disclosureLines(disclosures: readonly Disclosure[], styles: Styles, width: number): string[] {
  const types = [...new Set(disclosures.map(({ type }) => type))]
  return types.flatMap((type) => [
    `  ${styles.bold(type)}`,
    ...disclosures.filter((disclosure) => disclosure.type === type).flatMap((disclosure) => disclosureLine(disclosure, styles, width)),
  ])
}

function termLine({ term, definition, uses, meaning }: Term, styles: Styles, width: number): string {
  const line = definition?.start.line ?? uses[0]?.start.line ?? 0
  const state = definition === undefined ? 'not defined here' : (meaning ?? 'defined')
  return `${styles.dim(lineNumber(line))}  ${clip(`${term}: ${state}, ${countOf(uses.length, 'use')}`, width - LINE_COLUMNS)}`
}

function referenceLine({ text, range, target }: CrossReference, styles: Styles, width: number): string {
  return `${styles.dim(lineNumber(range.start.line))}  ${clip(`${text} → ${target ?? 'nothing in this policy'}`, width - LINE_COLUMNS)}`
}

/** What a policy says, for a person at a terminal: outline, facts by type, terms and references, each with its line. */
export function formatInspection(file: string, inspection: Inspection, { colour, width }: PrettyOptions): string {
  const styles = createStyles(colour)
  const columns = Math.max(NARROWEST, width)
  const { title, organization, language, dates, clauses, disclosures, terms, references } = inspection
  const part = (name: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', styles.underline(name), ...lines])
  return [
    `${styles.bold(toPrintable(title ?? 'Untitled policy'))}  ${styles.dim(toPrintable(file))}`,
    `organization: ${toPrintable(organization ?? 'not named')}; effective: ${dates.effective ?? 'not stated'}; last updated: ${dates.lastUpdated ?? 'not stated'}`,
    ...(language === null || language === 'en' ? [] : [`language: ${language}; what clauses say is read in English only so far`]),
    ...part(
      `${countOf(clauses.length, 'clause')}`,
      clauses.map((clause) => clauseLine(clause, styles, columns)),
    ),
    ...part(`${countOf(disclosures.length, 'disclosure')}`, disclosureLines(disclosures, styles, columns)),
    ...part(
      `${countOf(terms.length, 'term')}`,
      terms.map((term) => termLine(term, styles, columns)),
    ),
    ...part(
      `${countOf(references.length, 'reference')}`,
      references.map((reference) => referenceLine(reference, styles, columns)),
    ),
    '',
  ].join('\n')
}
