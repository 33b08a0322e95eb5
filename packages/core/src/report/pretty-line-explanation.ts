import type { ExplainedKind, LineExplanation } from '../reading/explain-line.ts'
import { disclosureText } from './disclosure-text.ts'
import type { PrettyOptions } from './pretty.ts'
import { toPrintable } from './steering.ts'
import { createStyles, type Styles } from './styles.ts'
import { wrapText } from './terminal-text.ts'

const NARROWEST = 40
const INDENT = 4

/** The source between two offsets, on one line and safe to print. */
type Quote = (start: number, end: number) => string

function reasonsFor(kind: ExplainedKind, heading: string | undefined, quote: Quote): string[] {
  const { evidence, rule, named, withoutHeading, paragraph } = kind
  const words = evidence.map(({ start, end }) => `${quote(start.offset, end.offset)} (${start.line}:${start.column})`)
  if (kind.kind === 'other' && evidence.length === 0) return ['no kind is likely enough to be named']
  return [
    ...(rule === undefined ? [] : [`rule "${rule.name}": ${quote(rule.range.start.offset, rule.range.end.offset)}`]),
    ...(words.length === 0 ? [] : [`words: ${words.join(', ')}`]),
    ...(named === 'heading' ? [`the heading "${toPrintable(heading ?? '')}" names it`] : []),
    ...(named === 'section' ? ['the heading above names it'] : []),
    ...(withoutHeading === undefined || withoutHeading === kind.confidence
      ? []
      : [withoutHeading === 0 ? 'not named without the heading' : `${withoutHeading.toFixed(2)} without the heading`]),
    ...(paragraph === undefined ? [] : [`read from the paragraph at line ${paragraph.start.line} alone`]),
  ]
}

function kindLines(kind: ExplainedKind, heading: string | undefined, quote: Quote, styles: Styles, width: number): string[] {
  return [
    `  ${styles.bold(kind.kind)} ${styles.dim(kind.confidence.toFixed(2))}`,
    ...reasonsFor(kind, heading, quote).flatMap((reason) => wrapText(reason, width - INDENT).map((line) => `${' '.repeat(INDENT)}${line}`)),
  ]
}

/** Why the text at a line has its kinds, for a person at a terminal. `source` is the policy's text, whose words are quoted. */
export function formatLineExplanation(
  file: string,
  { line, language, clause, statements, disclosures }: LineExplanation,
  source: string,
  { colour, width }: PrettyOptions,
): string {
  const styles = createStyles(colour)
  const columns = Math.max(NARROWEST, width)
  const quote: Quote = (start, end) => `"${toPrintable(source.slice(start, end).replace(/\s+/g, ' '))}"`
  const { heading, range } = clause
  const linesOf = (kinds: readonly ExplainedKind[]) => kinds.flatMap((kind) => kindLines(kind, heading, quote, styles, columns))
  return [
    `${styles.bold(`${toPrintable(file)}:${line}`)}  clause ${toPrintable(heading ?? clause.id)} ${styles.dim(`(lines ${range.start.line} to ${range.end.line})`)}`,
    ...(language === null || language === 'en' ? [] : [`language: ${language}; what clauses say is read in English only so far`]),
    ...linesOf(clause.kinds),
    ...statements.flatMap(({ text, kinds }) => ['', ...wrapText(toPrintable(text), columns), ...linesOf(kinds)]),
    ...(disclosures.length === 0 ? [] : ['', styles.underline('disclosures')]),
    ...disclosures.map((disclosure) => `  ${styles.bold(disclosure.type)} ${disclosureText(disclosure, styles)}`.trimEnd()),
    '',
  ].join('\n')
}
