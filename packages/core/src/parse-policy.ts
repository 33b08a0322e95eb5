import { type ParseOptions as DocumentOptions, parseDocument } from './document/parse.ts'
import type { Policy } from './document/policy.ts'
import { findSubjectChanges } from './reading/subjects.ts'
import type { Plugin } from './rules/plugin.ts'

/** What a text is called, how it is written, and what else is read from it. */
export interface ParseOptions extends Pick<DocumentOptions, 'path' | 'format' | 'language'> {
  /** Plug-ins whose disclosures are read from the policy, too. */
  readonly plugins?: readonly Plugin[]
}

/**
 * Parses a privacy policy. Never throws, whatever the text; time grows with its length.
 *
 * @example
 * const policy = parsePolicy('# Privacy\n\nWe collect your name.', { path: 'privacy.md' })
 */
export function parsePolicy(text: string, { plugins = [], ...options }: ParseOptions = {}): Policy {
  const extractors = plugins.flatMap(({ disclosures }) => disclosures)
  return parseDocument(text, { ...options, ...(extractors.length > 0 && { extractors }) }, findSubjectChanges)
}

/** Parses another text as the policy was parsed. */
export function parseAgain({ path, format, extractors }: Policy, text: string): Policy {
  return parseDocument(
    text,
    { format, ...(path !== undefined && { path }), ...(extractors !== undefined && { extractors }) },
    findSubjectChanges,
  )
}
