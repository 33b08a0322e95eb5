import { type Catalogue, LISTED_FINDINGS, limitFindings, resolveLayers } from '@clausal/core'
import {
  disclosureWords,
  docsLink,
  findExplanation,
  formatJson,
  formatMarkdown,
  formatMarkdownDiff,
  formatSarif,
  toCheckReport,
  toReportedPolicy,
} from '@clausal/core/report'
import { MarkupKind } from 'vscode-languageserver-types'
import type { PolicyDocument } from '../workspace/policies.ts'
import type { Comparison } from './comparison.ts'
import { item, paragraph, renderSheet, type Sheet } from './sheet.ts'

/** What a command answers: a text to show, and for an explanation where more is told. */
export interface CommandAnswer {
  readonly format: 'markdown' | 'json'
  readonly text: string
  readonly url?: string
}

const markdown = (sheet: Sheet): CommandAnswer => ({ format: 'markdown', text: renderSheet(sheet, MarkupKind.Markdown).value })

const checkedFile = ({ policy, configuration, result }: PolicyDocument) => ({
  file: configuration.path,
  policy: toReportedPolicy(policy),
  result: limitFindings(result(), LISTED_FINDINGS.usual),
})

/** What the laws ask and how the policy answers, with all findings. */
export const showCoverage = (document: PolicyDocument): CommandAnswer => ({
  format: 'markdown',
  text: formatMarkdown([checkedFile(document)]),
})

/** What the policy says, clause by clause. */
export function showFacts({ inspection }: PolicyDocument): CommandAnswer {
  const { title, clauses, disclosures } = inspection()
  const told = clauses.flatMap((clause) => {
    const words = [...new Set(disclosures.filter((disclosure) => disclosure.clause === clause.id).map(disclosureWords))]
    return words.length === 0 ? [] : [paragraph({ strong: clause.heading ?? clause.id }), ...words.map((text) => item(text))]
  })
  return markdown([
    paragraph({ strong: title ?? 'Policy' }),
    ...(told.length === 0 ? [paragraph('Nothing was read from its clauses.')] : told),
  ])
}

/** The policy's report as a program reads it. */
export function exportReport(document: PolicyDocument, format: string, version: string): CommandAnswer {
  const file = checkedFile(document)
  if (format === 'sarif') return { format: 'json', text: formatSarif([file], version) }
  if (format === 'markdown') return showCoverage(document)
  return { format: 'json', text: formatJson(toCheckReport([file])) }
}

/** What holds for the policy, and where each value comes from. */
export function printConfiguration({ layers }: PolicyDocument): CommandAnswer {
  const { checks, origins } = resolveLayers(layers)
  const levels = new Map(checks.rules.map(({ rule, severity }) => [rule.id, severity]))
  return markdown([
    paragraph({ strong: 'Laws' }, `: ${checks.laws.map(({ id }) => id).join(', ')} (${origins.laws})`),
    ...Object.entries(checks.facts).map(([name, value]) =>
      item({ code: name }, `: ${JSON.stringify(value)} (${origins.facts.get(name) ?? ''})`),
    ),
    paragraph({ strong: 'Rules' }),
    ...[...origins.rules].map(([id, origin]) => item({ code: id }, `: ${levels.get(id) ?? 'off'} (${origin})`)),
  ])
}

/** What changed since an earlier version, and what it means for readers. */
export function compareWithBase({ configuration: { path } }: PolicyDocument, comparison: Comparison | undefined): CommandAnswer {
  if (comparison === undefined)
    return { format: 'markdown', text: 'There is no earlier version to compare with, or nothing has changed since.' }
  return { format: 'markdown', text: formatMarkdownDiff({ before: `${comparison.base}:${path}`, after: path, diff: comparison.diff }) }
}

/** What a rule finds, or what a law or requirement asks; undefined for a name that is none. */
export function explainRule(id: string, catalogue?: Catalogue): CommandAnswer | undefined {
  const explanation = findExplanation(id, catalogue)
  if (explanation === undefined) return undefined
  const href = docsLink(id, catalogue)
  const answer = (sheet: Sheet): CommandAnswer => ({ ...markdown(sheet), ...(href === undefined ? {} : { url: href }) })
  if (explanation.type === 'rule') {
    const { rule } = explanation
    const [source] = rule.sources ?? []
    return answer([
      paragraph({ strong: rule.id }, `: ${rule.description}`),
      ...Object.values(rule.messages).map((message) => item(message)),
      ...(source === undefined ? [] : [paragraph({ link: source.citation, href: source.url })]),
    ])
  }
  if (explanation.type === 'law') {
    const { law } = explanation
    return answer([paragraph({ strong: law.name }, `: ${law.citation}`), paragraph({ link: 'Official text', href: law.url })])
  }
  const { requirement } = explanation
  return answer([
    paragraph({ strong: requirement.citation }, `: ${requirement.title}`),
    paragraph(requirement.explanation),
    paragraph({ strong: 'For example' }, `: ${requirement.example}`),
    paragraph({ link: 'Official text', href: requirement.url }),
  ])
}
