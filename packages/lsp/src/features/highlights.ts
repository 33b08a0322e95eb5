import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-types'
import { rangeOf } from '../positions.ts'
import type { PolicyDocument } from '../workspace/policies.ts'
import { occurrencesOf } from './names/occurrences.ts'
import { subjectAt } from './names/subject.ts'

/** The places of one policy at which the term or section at an offset is named. */
export function highlightsAt(document: PolicyDocument, offset: number, set: readonly PolicyDocument[]): DocumentHighlight[] {
  const subject = subjectAt(document, offset, set)
  if (subject === undefined) return []
  return occurrencesOf(subject, [document])
    .filter((occurrence) => occurrence.document === document)
    .map(({ span, role }) => ({
      range: rangeOf(document.policy.source, span),
      kind: role === 'definition' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }))
}
