import type { Clause } from '@clausal/core'
import { disclosureWords } from '@clausal/core/report'
import { lineRangeOf, rangeOf, toLspRange } from '../positions.ts'
import type { FactClause, Facts } from '../protocol.ts'
import type { PolicyDocument } from '../workspace/policies.ts'
import { findingCounter } from './diagnostics.ts'

function toFactClause({ policy: { source } }: PolicyDocument, clause: Clause, findings: number): FactClause {
  const { id, heading, level, kinds, range, headingRange } = clause
  return {
    id,
    ...(heading === undefined ? {} : { heading }),
    level,
    kinds,
    range: toLspRange(range),
    place: headingRange === undefined ? rangeOf(source, lineRangeOf(source, range.start.line)) : toLspRange(headingRange),
    findings,
  }
}

/** What a policy states, clause by clause. */
export function factsOf(document: PolicyDocument): Facts {
  const { title, organization, language, dates, clauses, disclosures, terms } = document.inspection()
  const countFindings = findingCounter(document)
  return {
    version: document.version,
    title,
    organization,
    language,
    dates,
    clauses: clauses.map((clause) => toFactClause(document, clause, countFindings(clause))),
    facts: disclosures.map((disclosure) => ({
      type: disclosure.type,
      affirmed: disclosure.affirmed,
      words: disclosureWords(disclosure),
      range: toLspRange(disclosure.range),
      clause: disclosure.clause,
      disclosure,
    })),
    terms: terms.map(({ term, meaning, definition, uses }) => ({
      term,
      ...(meaning === undefined ? {} : { meaning }),
      ...(definition === undefined ? {} : { definition: toLspRange(definition) }),
      uses: uses.length,
    })),
  }
}
