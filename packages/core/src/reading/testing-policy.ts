import { parseDocument } from '../document/parse.ts'
import type { Policy } from '../document/policy.ts'
import type { DisclosureOf, DisclosureType } from './disclosure.ts'
import { readPolicy } from './reading.ts'

/** A policy from Markdown, for tests: without subjects to cut at. */
export function examplePolicy(markdown: string): Policy {
  return parseDocument(markdown, { format: 'markdown' }, () => [])
}

/** The disclosures of one type that a Markdown text states, without their places. */
export function disclosuresIn<T extends DisclosureType>(type: T, markdown: string): Omit<DisclosureOf<T>, 'span' | 'statement'>[] {
  const isWanted = (one: { readonly type: DisclosureType }): one is DisclosureOf<T> => one.type === type
  return readPolicy(examplePolicy(markdown))
    .disclosures.filter(isWanted)
    .map(({ span: _span, statement: _statement, ...rest }) => rest)
}
