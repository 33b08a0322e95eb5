import { findLaw } from '../laws/index.ts'
import type { Requirement } from '../lint/check-result.ts'
import type { Finding } from '../lint/finding.ts'
import { type CheckTotals, totalsOf } from './check-totals.ts'
import type { CheckedFile } from './checked-file.ts'
import { evidenceLines } from './evidence-lines.ts'
import { markdownCode, markdownMessage, markdownText } from './markdown-text.ts'
import { countOf } from './plural.ts'
import { countStatuses, STATUS_WORDS } from './requirement-status.ts'
import { unlistedText } from './unlisted.ts'

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [row(head), row(head.map(() => '---')), ...rows.map(row), '']
}

function findingsTable(findings: readonly Finding[]): string[] {
  const rows = findings.map(({ range, severity, rule, message }) => [
    `${range.start.line}:${range.start.column}`,
    severity,
    markdownCode(rule),
    markdownMessage(message),
  ])
  return rows.length === 0 ? [] : table(['Place', 'Severity', 'Rule', 'Message'], rows)
}

/** What is stated and what does not apply needs no remedy. */
const remedyOf = ({ status, explanation }: Requirement) => (status === 'present' ? '' : markdownMessage(explanation))

function coverageTable(law: string, requirements: readonly Requirement[]): string[] {
  const rows = requirements.map((requirement) => [
    markdownText(requirement.title),
    markdownText(requirement.citation),
    STATUS_WORDS[requirement.status],
    evidenceLines(requirement.evidence),
    remedyOf(requirement),
  ])
  return [
    `### ${markdownText(findLaw(law)?.name ?? law)}`,
    '',
    `${countStatuses(requirements)}.`,
    '',
    ...table(['Requirement', 'Citation', 'Status', 'Lines', 'What lacks'], rows),
  ]
}

function fileSection({ file, result }: CheckedFile): string[] {
  const own = result.findings.filter(({ law }) => law === undefined)
  const laws = [...new Set(result.requirements.map(({ law }) => law))]
  const more = unlistedText(result.unlisted)
  return [
    `## ${markdownCode(file)}`,
    '',
    ...(own.length === 0 && laws.length === 0 ? ['Nothing was found.', ''] : []),
    ...findingsTable(own),
    ...(more === undefined ? [] : [markdownText(more), '']),
    ...laws.flatMap((law) =>
      coverageTable(
        law,
        result.requirements.filter((requirement) => requirement.law === law),
      ),
    ),
    ...result.hints.flatMap((hint) => [`Hint: ${markdownMessage(hint.message)}`, '']),
  ]
}

/** The section of one file. */
export const toMarkdownSection = (checked: CheckedFile): string => fileSection(checked).join('\n')

/** All sections as one document. */
export function toMarkdownDocument(sections: readonly string[], { files, findings }: CheckTotals): string {
  const counts = [countOf(findings.error, 'error'), countOf(findings.warning, 'warning'), `${findings.info} info`]
  return [
    '# Policy check',
    '',
    `${countOf(files, 'file')} checked: ${counts.join(', ')}.`,
    '',
    ...sections,
    '_Clausal informs; it is not legal advice._',
    '',
  ].join('\n')
}

/** What `clausal check --format markdown` prints: for each file its findings, and each law's requirements with their lines. Text from outside is escaped. */
export function formatMarkdown(files: readonly CheckedFile[]): string {
  return toMarkdownDocument(files.map(toMarkdownSection), totalsOf(files.map(({ result }) => result)))
}
