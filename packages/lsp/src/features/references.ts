import type { Location } from 'vscode-languageserver-types'
import { rangeOf } from '../positions.ts'
import type { PolicyDocument } from '../workspace/policies.ts'
import { occurrencesOf } from './names/occurrences.ts'
import { subjectAt } from './names/subject.ts'

/** Everywhere the term or section at an offset is named, in all policies of the set. */
export function referencesAt(
  document: PolicyDocument,
  offset: number,
  set: readonly PolicyDocument[],
  includeDeclaration: boolean,
): Location[] {
  const subject = subjectAt(document, offset, set)
  if (subject === undefined) return []
  return occurrencesOf(subject, set)
    .filter(({ role }) => includeDeclaration || role === 'use')
    .map(({ document: { uri, policy }, span }) => ({ uri, range: rangeOf(policy.source, span) }))
}
