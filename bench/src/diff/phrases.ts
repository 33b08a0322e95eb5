import type { Policy } from '@clausal/core'
import type { ExpectedChange } from './edit.ts'
import type { Splice } from './splice.ts'
import type { Statement } from './structure.ts'

/** A phrase in a statement, with its place in the source. */
export interface Phrase {
  readonly statement: Statement
  readonly start: number
  readonly end: number
  readonly words: string
  /** What the pattern's groups found. */
  readonly groups: readonly (string | undefined)[]
}

/** Every phrase of a pattern (global) that stands in readable text, whole and without markup in it, in statements that suit. */
export function findPhrases(policy: Policy, pattern: RegExp, suits: (text: string) => boolean = () => true): Phrase[] {
  return policy.statements.flatMap((statement) => {
    if (!suits(statement.text)) return []
    const { start, end } = statement.span
    const source = policy.source.text.slice(start, end)
    const found = [...source.matchAll(pattern)]
    // Where the source holds more of them than the text, some stand in link targets or attributes.
    if (found.length === 0 || found.length !== [...statement.text.matchAll(pattern)].length) return []
    return found.map((match) => ({
      statement,
      start: start + match.index,
      end: start + match.index + match[0].length,
      words: match[0],
      groups: match.slice(1),
    }))
  })
}

/** A phrase that has its statement to itself: no other one of the pattern stands in it. */
export function findLonePhrases(policy: Policy, pattern: RegExp, suits?: (text: string) => boolean): Phrase[] {
  const all = findPhrases(policy, pattern, suits)
  return all.filter((phrase) => all.every((other) => other === phrase || other.statement !== phrase.statement))
}

/** The change that a diff has to report where words of one statement became others. */
export function reworded(
  phrase: Pick<Phrase, 'statement' | 'start'>,
  rest: Pick<ExpectedChange, 'materiality' | 'shifts' | 'direction'>,
  splice?: Splice,
): ExpectedChange {
  return {
    operations: [['modified']],
    before: [phrase.statement.clause],
    after: [splice === undefined ? { at: phrase.statement.span.start } : { splice, at: 0 }],
    lines: 1,
    ...rest,
  }
}
