import { diffArrays } from 'diff'
import { createFact } from '../../document/fact.ts'
import type { Policy, Statement } from '../../document/policy.ts'
import { type Tokens, tokenize } from '../../reading/phrases/tokens.ts'
import { type SentenceScope, scopeOf, type WordRange } from '../../reading/scope/assertion.ts'
import { toSourceSpan } from '../../text/prose.ts'
import type { Span } from '../../text/span.ts'
import type { StatementPair } from '../align/alignment.ts'
import { isMisspelling } from './misspelling.ts'
import { wordForm } from './word-forms.ts'

/** A statement of one version, word by word. */
export interface WordedStatement {
  readonly policy: Policy
  readonly statement: Statement
  /** Its prose; the cells of a row stand on lines of their own. */
  readonly text: string
  readonly tokens: Tokens
  readonly scope: SentenceScope
}

/** Words of the earlier version and what stands in their place; one of the two may be empty. */
export interface WordEdit {
  readonly before: WordRange
  readonly after: WordRange
}

/** A statement in other words. */
export interface Rewording {
  readonly before: WordedStatement
  readonly after: WordedStatement
  /** In order; inflections, spellings and synonyms are no edits. */
  readonly edits: readonly WordEdit[]
  /** The later index of each word both have, by its earlier one. */
  readonly counterparts: ReadonlyMap<number, number>
}

/** Two statements that differ by more words than this are one replaced by the other. */
const MOST_EDITS = 400

function toWorded(policy: Policy, statement: Statement): WordedStatement {
  const text = policy.prose.text.slice(statement.prose.start, statement.prose.end)
  const tokens = tokenize(text)
  return { policy, statement, text, tokens, scope: scopeOf(tokens, 0, tokens.words.length) }
}

const occurrencesOf = createFact((policy) => {
  const occurrences = new Map<string, number>()
  for (const word of tokenize(policy.prose.text).words) occurrences.set(word, (occurrences.get(word) ?? 0) + 1)
  return occurrences
})

/** Whether a word stands in either text outside of these two statements. */
function createKnownWords(before: WordedStatement, after: WordedStatement): (word: string) => boolean {
  return (word) => {
    const all = (occurrencesOf(before.policy).get(word) ?? 0) + (occurrencesOf(after.policy).get(word) ?? 0)
    const own = [...before.tokens.words, ...after.tokens.words].filter((one) => one === word).length
    return all > own
  }
}

/** The words that only one of two lists has; found in one direction only, so that either order gives the same. */
function compareForms(one: readonly string[], other: readonly string[]): WordEdit[] {
  const swapped = one.length === other.length ? one.join(' ') > other.join(' ') : one.length > other.length
  const [first, second] = swapped ? [other, one] : [one, other]
  const parts = diffArrays([...first], [...second], { maxEditLength: MOST_EDITS })
  if (parts === undefined) return [{ before: { from: 0, to: one.length }, after: { from: 0, to: other.length } }]
  const edits: WordEdit[] = []
  let at = 0
  let to = 0
  let open: { from: number; to: number } | undefined
  const close = () => {
    if (open === undefined) return
    const [a, b] = [
      { from: open.from, to: at },
      { from: open.to, to },
    ]
    edits.push(swapped ? { before: b, after: a } : { before: a, after: b })
    open = undefined
  }
  for (const { added, removed, count } of parts) {
    if (!added && !removed) {
      close()
      at += count
      to += count
      continue
    }
    open ??= { from: at, to }
    if (removed) at += count
    else to += count
  }
  close()
  return edits
}

const lengthOf = ({ from, to }: WordRange) => to - from

/** Compares a reworded statement word by word. */
export function compareWording(earlier: Policy, later: Policy, pair: StatementPair): Rewording {
  const before = toWorded(earlier, pair.before)
  const after = toWorded(later, pair.after)
  const isKnown = createKnownWords(before, after)
  const edits = compareForms(before.tokens.words.map(wordForm), after.tokens.words.map(wordForm)).filter((edit) => {
    if (lengthOf(edit.before) !== lengthOf(edit.after)) return true
    return Array.from({ length: lengthOf(edit.before) }).some(
      (_, at) => !isMisspelling(before.tokens.words[edit.before.from + at] ?? '', after.tokens.words[edit.after.from + at] ?? '', isKnown),
    )
  })
  const counterparts = new Map<number, number>()
  let one = 0
  let other = 0
  for (const edit of [
    ...edits,
    {
      before: { from: before.tokens.words.length, to: before.tokens.words.length },
      after: { from: after.tokens.words.length, to: after.tokens.words.length },
    },
  ]) {
    for (; one < edit.before.from; one++, other++) counterparts.set(one, other)
    one = edit.before.to
    other = edit.after.to
  }
  return { before, after, edits, counterparts }
}

/** Whether so few words are common that one statement took the place of another. */
export function isReplaced({ before, after, counterparts }: Rewording): boolean {
  return counterparts.size * 2 < Math.min(before.tokens.words.length, after.tokens.words.length)
}

/** The words of a range as they are written. */
export function wordsIn({ text, tokens }: WordedStatement, { from, to }: WordRange): string {
  return to <= from ? '' : text.slice(tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? text.length).replace(/\s+/g, ' ')
}

/** The place of a range in the source; of an empty one, that of the word before it. */
export function sourceOf({ policy, statement, tokens }: WordedStatement, { from, to }: WordRange): Span {
  const first = to > from ? from : Math.max(0, from - 1)
  const last = Math.max(first, to - 1)
  const offset = statement.prose.start
  return toSourceSpan(policy.prose, { start: offset + (tokens.starts[first] ?? 0), end: offset + (tokens.ends[last] ?? 0) })
}
