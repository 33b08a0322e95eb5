import { type ParseOptions, parseDocument } from './document/parse.ts'
import type { Policy } from './document/policy.ts'
import { findSubjectChanges } from './reading/subjects.ts'

/**
 * Parses a privacy policy. Never throws, whatever the text; time grows with its length.
 *
 * @example
 * const policy = parsePolicy('# Privacy\n\nWe collect your name.', { path: 'privacy.md' })
 */
export function parsePolicy(text: string, options: ParseOptions = {}): Policy {
  return parseDocument(text, options, findSubjectChanges)
}
