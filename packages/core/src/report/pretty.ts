import { findLaw } from '../laws/index.ts'
import type { RequirementStatus } from '../laws/requirement.ts'
import type { LawHint, Requirement } from '../lint/check-result.ts'
import type { Finding } from '../lint/finding.ts'
import type { Severity } from '../rules/rule.ts'
import { type CheckTotals, totalsOf } from './check-totals.ts'
import type { CheckedFile } from './checked-file.ts'
import { createCodeFrame } from './code-frame.ts'
import { evidenceLines } from './evidence-lines.ts'
import { countOf } from './plural.ts'
import { countStatuses } from './requirement-status.ts'
import { toPrintable } from './steering.ts'
import { createStyles, type Styles } from './styles.ts'
import { wrapText } from './terminal-text.ts'
import { unlistedText } from './unlisted.ts'

/** How findings are written for a terminal. */
export interface PrettyOptions {
  readonly colour: boolean
  /** Columns of the terminal. */
  readonly width: number
}

const NARROWEST = 40
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']
/** The order in which a law's answers are listed; what is stated follows in one paragraph. */
const LISTED: readonly RequirementStatus[] = ['missing', 'unclear', 'partial']

const indent = (lines: readonly string[], columns: number) => lines.map((line) => ' '.repeat(columns) + line)

function findingLines({ policy }: CheckedFile, finding: Finding, styles: Styles, width: number): string[] {
  const { start } = finding.range
  const frame = createCodeFrame(policy.source, finding.range, width - 6 - String(start.line).length)
  const gutter = ' '.repeat(String(frame.line).length)
  const colour = styles.severity[finding.severity]
  return [
    `  ${start.line}:${start.column}  ${colour(finding.severity)}  ${styles.dim(toPrintable(finding.rule))}`,
    ...indent(wrapText(toPrintable(finding.message), width - 4), 4),
    `  ${styles.dim(`${frame.line} │`)} ${frame.text}`,
    `  ${styles.dim(`${gutter} │`)} ${colour(frame.marks)}`,
    '',
  ]
}

function coverageLines(law: string, requirements: readonly Requirement[], styles: Styles, width: number): string[] {
  const by = (status: RequirementStatus) => requirements.filter((requirement) => requirement.status === status)
  const lines = [`  ${styles.bold(toPrintable(findLaw(law)?.name ?? law))}: ${countStatuses(requirements)}`]
  for (const status of LISTED) {
    const { sign, style } = styles.status[status]
    for (const { title, citation, explanation, evidence, id } of by(status)) {
      const where = evidence.length === 0 ? '' : `, line ${evidenceLines(evidence)}`
      lines.push(`  ${style(sign)} ${toPrintable(title)} ${styles.dim(toPrintable(`(${citation}${where})  law/${law}/${id}`))}`)
      lines.push(...indent(wrapText(toPrintable(explanation), width - 4), 4))
    }
  }
  const stated = by('present').map(({ title, evidence }) => (evidence.length === 0 ? title : `${title} (line ${evidenceLines(evidence)})`))
  if (stated.length > 0) lines.push(...indent(wrapText(toPrintable(`Stated: ${stated.join('; ')}.`), width - 4), 4).map(styles.dim))
  return [...lines, '']
}

/** One line for all laws the text suggests; none where there are none. */
function hintLines(hints: readonly LawHint[], styles: Styles, width: number): string[] {
  if (hints.length === 0) return []
  const laws = hints.map(({ law, evidence }) => `${law} (line ${evidence[0]?.start.line ?? 1})`)
  const text = `Laws to consider, by what the text mentions: ${laws.join(', ')}. Select them with --law or in the configuration.`
  return [...indent(wrapText(text, width - 2), 2).map(styles.dim), '']
}

function fileLines(checked: CheckedFile, styles: Styles, width: number): string[] {
  const { findings, requirements, hints } = checked.result
  // What a law asks for is listed under the law; at its place in the text it would only stand there twice.
  const own = findings.filter((finding) => finding.law === undefined)
  const laws = [...new Set(requirements.map(({ law }) => law))]
  const more = unlistedText(checked.result.unlisted)
  return [
    styles.underline(toPrintable(checked.file)),
    '',
    ...own.flatMap((finding) => findingLines(checked, finding, styles, width)),
    ...(more === undefined ? [] : [...indent(wrapText(more, width - 2), 2), '']),
    ...laws.flatMap((law) =>
      coverageLines(
        law,
        requirements.filter((requirement) => requirement.law === law),
        styles,
        width,
      ),
    ),
    ...hintLines(hints, styles, width),
  ]
}

function totalLine({ files, findings }: CheckTotals, styles: Styles): string {
  const counts = SEVERITIES.map((severity) => {
    const count = findings[severity]
    const text = severity === 'info' ? `${count} info` : countOf(count, severity)
    return count === 0 ? styles.dim(text) : styles.severity[severity](text)
  })
  return `${countOf(files, 'file')} checked: ${counts.join(', ')}\n`
}

/** One file for a person at a terminal: its findings with the line they stand on, then each law's answers. */
export function formatPrettyFile(checked: CheckedFile, { colour, width }: PrettyOptions): string {
  return `${fileLines(checked, createStyles(colour), Math.max(NARROWEST, width)).join('\n')}\n`
}

/** The count that closes the report for a person at a terminal. */
export function formatPrettyTotal(totals: CheckTotals, { colour }: PrettyOptions): string {
  return totalLine(totals, createStyles(colour))
}

/** The report for a person at a terminal: findings with the line they stand on, then each law's answers, then the count. */
export function formatPretty(files: readonly CheckedFile[], options: PrettyOptions): string {
  return (
    files.map((file) => formatPrettyFile(file, options)).join('') + formatPrettyTotal(totalsOf(files.map(({ result }) => result)), options)
  )
}
