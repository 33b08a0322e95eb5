import type { LocationLink } from 'vscode-languageserver-types'
import { rangeOf, toLspRange } from '../positions.ts'
import type { PolicyDocument } from '../workspace/policies.ts'
import { occurrencesOf } from './names/occurrences.ts'
import { subjectAt } from './names/subject.ts'

/** Where the term or section at an offset is defined: in this policy, else in others of its set. */
export function definitionAt(document: PolicyDocument, offset: number, set: readonly PolicyDocument[]): LocationLink[] {
  const subject = subjectAt(document, offset, set)
  if (subject === undefined) return []
  const originSelectionRange = rangeOf(document.policy.source, subject.span)
  if (subject.type === 'section') {
    const { clause, document: target } = subject
    return [
      {
        originSelectionRange,
        targetUri: target.uri,
        targetRange: toLspRange(clause.range),
        targetSelectionRange: toLspRange(clause.headingRange ?? { start: clause.range.start, end: clause.range.start }),
      },
    ]
  }
  const definitions = occurrencesOf(subject, set).filter(({ role }) => role === 'definition')
  const own = definitions.filter((one) => one.document === document)
  return (own.length > 0 ? own : definitions).map(({ document: target, span }) => {
    const range = rangeOf(target.policy.source, span)
    return { originSelectionRange, targetUri: target.uri, targetRange: range, targetSelectionRange: range }
  })
}
