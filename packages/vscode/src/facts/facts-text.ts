import type { Facts } from '@clausal/lsp/protocol'
import type { Translate } from '../translate.ts'

/** A fact as the table shows it. */
export interface FactRow {
  readonly type: string
  readonly words: string
  /** False where the policy denies it. */
  readonly affirmed: boolean
  readonly clause: string
  /** From 1. */
  readonly line: number
}

/** What the policy states, in the order of its text. */
export function factRows({ facts, clauses }: Facts): readonly FactRow[] {
  const headings = new Map(clauses.map(({ id, heading }) => [id, heading ?? id]))
  return facts.map(({ type, words, affirmed, clause, range }) => ({
    type: type.replaceAll('-', ' '),
    words,
    affirmed,
    clause: headings.get(clause) ?? clause,
    line: range.start.line + 1,
  }))
}

/** Text inside a cell: on one line, and nothing in it is Markdown. */
const cell = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~#&]/g, '\\$&')

/** The facts as a table in Markdown. */
export function factsAsMarkdown(facts: Facts, t: Translate): string {
  const head = [t('Type'), t('What the policy says'), t('Clause'), t('Line')]
  const rows = factRows(facts).map(({ type, words, clause, line }) => [type, words, clause, String(line)])
  const lineOf = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [`# ${cell(facts.title ?? t('Facts'))}`, '', lineOf(head), '|---|---|---|---:|', ...rows.map(lineOf), ''].join('\n')
}

/** The facts as `clausal inspect --format json` has them. */
export function factsAsJson({ title, organization, dates, facts }: Facts): string {
  return `${JSON.stringify({ title, organization, dates, disclosures: facts.map(({ disclosure }) => disclosure) }, null, 2)}\n`
}
