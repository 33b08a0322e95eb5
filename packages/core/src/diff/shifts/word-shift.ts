import type { WordRange } from '../../reading/scope/assertion.ts'
import type { Direction, ShiftType } from '../change.ts'
import type { FactChange } from './fact.ts'
import { type Rewording, type WordEdit, wordsIn } from './rewording.ts'

/** A shift that words alone tell, whether or not a fact was read from them. */
export interface WordShift {
  readonly type: ShiftType
  /** What stands in the earlier and in the later version; an empty range where nothing does. */
  readonly before: WordRange
  readonly after: WordRange
  /** What they are told as, where that says more than the words themselves. */
  readonly label?: { readonly before: string; readonly after: string }
  readonly direction: Direction
  readonly message: string
  /** The edit that makes it. */
  readonly edit: WordEdit
}

/** Finds shifts of one type in a reworded statement. `changes` are those of the facts it states. */
export type WordShiftFinder = (rewording: Rewording, changes: readonly FactChange[]) => readonly WordShift[]

/** A word both versions have, by its index in each. */
export interface CommonWord {
  readonly before: number
  readonly after: number
}

/** How far behind an edit the word it bears on may stand. */
const REACH = 5

/** The first words that both versions have behind an edit. */
export function commonWordsBehind({ counterparts, before }: Rewording, edit: WordEdit, reach = REACH): CommonWord[] {
  const found: CommonWord[] = []
  for (let at = edit.before.to; at < before.tokens.words.length && found.length < reach; at++) {
    const after = counterparts.get(at)
    if (after === undefined) break
    found.push({ before: at, after })
  }
  return found
}

/** From the edit up to a word both versions have. */
export function upTo(edit: WordEdit, word: CommonWord): { readonly before: WordRange; readonly after: WordRange } {
  return {
    before: { from: edit.before.from, to: word.before + 1 },
    after: { from: edit.after.from, to: word.after + 1 },
  }
}

/** “What stands there now” and “what stood there”. */
export function quote(rewording: Rewording, before: WordRange, after: WordRange): { readonly before: string; readonly after: string } {
  return { before: `“${wordsIn(rewording.before, before)}”`, after: `“${wordsIn(rewording.after, after)}”` }
}
