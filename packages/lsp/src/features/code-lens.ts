import { type Change, type Clause, firstAt } from '@clausal/core'
import type { CodeLens } from 'vscode-languageserver-types'
import { toLspRange } from '../positions.ts'
import type { PolicyDocument } from '../workspace/policies.ts'
import type { Comparison } from './comparison.ts'
import { findingCounter } from './diagnostics.ts'

/** A line of text above a clause. It leads nowhere: an empty command is how the protocol says so. */
const lens = (range: CodeLens['range'], title: string): CodeLens => ({ range, command: { title, command: '' } })

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`

const MOST_CITATIONS = 3

/** The citations of the requirements that each clause answers, by its place among them. */
function citationsByClause(clauses: readonly Clause[], document: PolicyDocument): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>()
  for (const { status, citation, evidence } of document.result().requirements) {
    if (status !== 'present' && status !== 'partial') continue
    for (const { start, end } of evidence) {
      const place = firstAt(start.offset + 1, 0, clauses.length, (index) => clauses[index]?.range.start.offset ?? 0) - 1
      if (end.offset <= (clauses[place]?.range.end.offset ?? -1)) found.set(place, (found.get(place) ?? new Set()).add(citation))
    }
  }
  return found
}

function answersText(all: ReadonlySet<string> | undefined): string | undefined {
  if (all === undefined) return undefined
  const citations = [...all]
  const more = citations.length - MOST_CITATIONS
  return `answers ${citations.slice(0, MOST_CITATIONS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

function changeText({ operations, materiality, shifts }: Change): string {
  const kinds = [...new Set(shifts.map(({ type }) => type.replaceAll('-', ' ')))]
  const what = operations.includes('added') ? 'new' : materiality
  return kinds.length === 0 ? what : `${what}, ${kinds.join(', ')}`
}

/** What changed of each clause, by its id. */
function changedTexts({ base, diff }: Comparison): ReadonlyMap<string, string> {
  const told = new Map<string, string>()
  for (const change of diff.changes) {
    if (change.materiality === 'editorial') continue
    for (const { id } of change.after) {
      const before = told.get(id)
      told.set(id, before === undefined ? `changed since ${base}: ${changeText(change)}` : `${before}; ${changeText(change)}`)
    }
  }
  return told
}

/** What each clause answers, what is wrong in it and what changed in it; and how often each term is used. */
export function codeLensesOf(document: PolicyDocument, comparison: Comparison | undefined): CodeLens[] {
  const { clauses, terms } = document.inspection()
  const countFindings = findingCounter(document)
  const changed = comparison === undefined ? undefined : changedTexts(comparison)
  const citations = citationsByClause(clauses, document)
  const above = clauses.flatMap((clause, index): CodeLens[] => {
    if (clause.headingRange === undefined) return []
    const findings = countFindings(clause)
    const texts = [
      answersText(citations.get(index)),
      findings === 0 ? undefined : count(findings, 'finding'),
      changed?.get(clause.id),
    ].filter((text) => text !== undefined)
    return texts.length === 0 ? [] : [lens(toLspRange(clause.headingRange), texts.join(' · '))]
  })
  const ofTerms = terms.flatMap(({ term, definition, uses }): CodeLens[] =>
    definition === undefined ? [] : [lens(toLspRange(definition), `${term}: ${count(uses.length, 'use')}`)],
  )
  return [...above, ...ofTerms]
}
