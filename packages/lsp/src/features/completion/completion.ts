import type { CompletionList, Range } from 'vscode-languageserver-types'
import { toLspPosition } from '../../positions.ts'
import { cursorIn } from '../../workspace/configuration-cursor.ts'
import type { PolicyDocument } from '../../workspace/policies.ts'
import { ruleChoices } from '../../workspace/rule-choices.ts'
import { configurationProposals } from './configuration.ts'
import { directiveProposals } from './directives.ts'
import { frontMatterProposals } from './front-matter.ts'
import { type CompletionClient, type Proposal, toCompletionItem } from './item.ts'
import { referencePrefix, referenceProposals } from './references.ts'
import { wordProposals } from './words.ts'

/** Why completion is asked for. */
export interface CompletionAsked {
  readonly offset: number
  /** The character that was typed, where that alone is the reason: then only what it begins is proposed. */
  readonly typed?: string
  readonly today: string
  readonly client: CompletionClient
}

const PREFIX = /(?<![\p{L}\p{N}_/'’-])[\p{L}\p{N}_/'’-]*$/u

const toList = (proposals: readonly Proposal[], range: Range, client: CompletionClient): CompletionList => ({
  isIncomplete: false,
  items: proposals.map((proposal) => toCompletionItem(proposal, range, client)),
})

/** What may be written at a place of a policy. */
export function completePolicy(document: PolicyDocument, { offset, typed, today, client }: CompletionAsked): CompletionList {
  const { source } = document.policy
  const position = toLspPosition(source, offset)
  const line = source.text.slice(offset - position.character, offset)
  const rangeBefore = (prefix: string): Range => ({ start: { ...position, character: position.character - prefix.length }, end: position })
  const word = PREFIX.exec(line)?.[0] ?? ''

  const inFrontMatter = frontMatterProposals(document, line, offset, today)
  if (inFrontMatter !== undefined) return toList(inFrontMatter, rangeBefore(word), client)
  const reported = new Set(document.result().findings.map(({ rule }) => rule))
  const inComment = directiveProposals(line, reported, () => ruleChoices(document.configuration.catalogue))
  if (inComment !== undefined) return toList(inComment, rangeBefore(word), client)
  const references = referenceProposals(document, line)
  if (references !== undefined) return toList(references, rangeBefore(referencePrefix(line) ?? word), client)
  return toList(typed === undefined ? wordProposals(document, line) : [], rangeBefore(word), client)
}

/** What may be written at a place of a configuration in YAML. */
export function completeConfiguration(text: string, offset: number, client: CompletionClient): CompletionList {
  const cursor = cursorIn(text, offset)
  return toList(configurationProposals(cursor), cursor.range, client)
}
