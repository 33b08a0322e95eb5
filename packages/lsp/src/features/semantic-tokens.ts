import { mentionsOf } from '@clausal/core'
import { rangeOf } from '../positions.ts'
import type { PolicyDocument } from '../workspace/policies.ts'

/** What is coloured, by names that themes know. */
export const TOKEN_TYPES = ['variable', 'property', 'class', 'function', 'keyword'] as const
export const TOKEN_MODIFIERS = ['definition'] as const

type TokenType = (typeof TOKEN_TYPES)[number]

const TYPES: Readonly<Record<'term' | 'data' | 'recipient' | 'right' | 'modal', TokenType>> = {
  term: 'variable',
  data: 'property',
  recipient: 'class',
  right: 'function',
  modal: 'keyword',
}

const MODAL = /\b(?:must|shall|will|may|might|can|could|should)(?: not)?\b|\b(?:cannot|won['’]t|can['’]t)\b/gi

interface Token {
  readonly start: number
  readonly end: number
  readonly type: TokenType
  readonly modifiers: number
}

function tokensOf(document: PolicyDocument, from: number, to: number): Token[] {
  const { policy } = document
  const tokens: Token[] = []
  const add = (type: keyof typeof TYPES, start: number, end: number, modifiers = 0) => {
    if (end > from && start < to) tokens.push({ start, end, type: TYPES[type], modifiers })
  }
  for (const { definition, uses } of document.inspection().terms) {
    if (definition === undefined) continue
    add('term', definition.start.offset, definition.end.offset, 1)
    for (const { start, end } of uses) add('term', start.offset, end.offset)
  }
  for (const { type, range } of mentionsOf(policy)) add(type, range.start.offset, range.end.offset)
  for (const { span } of policy.statements) {
    if (span.end <= from || span.start >= to) continue
    for (const { 0: word, index } of policy.source.text.slice(span.start, span.end).matchAll(MODAL))
      add('modal', span.start + index, span.start + index + word.length)
  }
  return tokens.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The tokens of a stretch of a policy as the protocol packs them; of tokens that overlap, the first and longest. None reaches over a line. */
export function semanticTokensIn(document: PolicyDocument, from: number, to: number): number[] {
  const { source } = document.policy
  const data: number[] = []
  let line = 0
  let character = 0
  let free = 0
  for (const { start, end, type, modifiers } of tokensOf(document, from, to)) {
    if (start < free) continue
    const range = rangeOf(source, { start, end })
    if (range.start.line !== range.end.line) continue
    free = end
    const sameLine = range.start.line === line
    data.push(
      range.start.line - line,
      sameLine ? range.start.character - character : range.start.character,
      end - start,
      TOKEN_TYPES.indexOf(type),
      modifiers,
    )
    line = range.start.line
    character = range.start.character
  }
  return data
}
