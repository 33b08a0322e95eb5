import type { Tokens } from '../phrases/tokens.ts'
import type { Segment } from './segments.ts'
import { BE, MODALS, NO_NEGATION_AFTER_NOT } from './words.ts'

/** How far a negation reaches over following words, and over an "and". */
const REACH = 30
const REACH_OVER_AND = 6

/** The words that may deny, or end the reach of what does. */
const MARKS: ReadonlySet<string> = new Set('and not never neither nor nothing none nobody no without from'.split(' '))
const WITHHOLDING = /^(?:prohibit|prevent|refrain|forbid|forbidden|stop|block)/

/** Whether "no" at `at` denies the verb at `verb`: "no data is collected", "in no event will we", "no longer". */
function noDenies({ words }: Tokens, at: number, verb: number): boolean {
  const next = words[at + 1] ?? ''
  if (next === 'longer') return true
  if (next === 'matter' || next === 'later' || next === 'less' || next === 'more' || next === 'charge' || next === 'cost') return false
  if (/^(?:circumstances?|events?|way|case)$/.test(next) || (next === 'time' && words[at - 1] === 'at')) return true
  for (let between = verb - 1; between > at && between >= verb - 4; between--) if (BE.has(words[between] ?? '')) return true
  return false
}

/** Whether a negation before the word at `verb`, within its own clause, denies it. */
export function isNegated(tokens: Tokens, segments: readonly Segment[], segment: number, verb: number): boolean {
  const { words } = tokens
  let at = verb - 1
  let index = segment
  let begin = segments[index]?.from ?? 0
  let lastAnd = -1
  for (let steps = 0; steps < REACH; steps++, at--) {
    if (at < begin) {
      const continued = segments[index]
      if (continued?.resumes === undefined || continued.continues === undefined) break
      index = continued.continues
      const before = segments[index]
      if (before === undefined) break
      begin = before.from
      at = before.to
      continue
    }
    const word = words[at] ?? ''
    if (!MARKS.has(word)) continue
    if (word === 'and') lastAnd = at
    const tooFar = lastAnd >= 0 && lastAnd - at > REACH_OVER_AND
    if (word === 'not') {
      if (NO_NEGATION_AFTER_NOT.has(words[at + 1] ?? '') || words[at - 1] === 'or' || words[at - 1] === 'whether') continue
      return !tooFar
    }
    if (word === 'never' || word === 'neither' || word === 'nor') return !tooFar
    if ((word === 'nothing' || word === 'none' || word === 'nobody') && (BE.has(words[at + 1] ?? '') || MODALS.has(words[at + 1] ?? '')))
      return !tooFar
    if (word === 'no' && noDenies(tokens, at, verb)) return !tooFar
    if (word === 'without' && verb - at <= 3 && (words[verb] ?? '').endsWith('ing')) return true
    if (word === 'from' && verb - at <= 4) {
      for (let back = at - 1; back >= begin && back >= at - 6; back--) if (WITHHOLDING.test(words[back] ?? '')) return true
    }
  }
  const end = segments.at(-1)?.to ?? 0
  for (let after = verb + 1; after <= verb + 2 && after < end; after++) {
    const word = words[after]
    if (word === 'no' || word === 'none' || word === 'nothing' || word === 'neither')
      return words[after + 1] !== 'longer' && words[after + 1] !== 'later'
    if (word !== 'absolutely' && word !== 'any') break
  }
  return false
}
