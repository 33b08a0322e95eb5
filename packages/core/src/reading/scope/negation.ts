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

/** With one of these between, the verb has another subject, or none. */
const OTHER_SUBJECTS: ReadonlySet<string> = new Set('i we you they it he she who that which whom what to when if because'.split(' '))
const LONGEST_SUBJECT = 8

/** Whether "no" or "none of" begins the subject of the verb: "no advertiser receives", "none of our partners may see". */
function beginsSubject({ words, breaks }: Tokens, at: number, begin: number, verb: number): boolean {
  if (verb - at > LONGEST_SUBJECT || (at > begin && words[at - 1] !== 'and' && words[at - 1] !== 'but')) return false
  if (words[at] === 'none' && words[at + 1] !== 'of') return false
  for (let between = at + 1; between < verb; between++) if (breaks[between] !== 0 || OTHER_SUBJECTS.has(words[between] ?? '')) return false
  return verb > at + 1 && breaks[verb] === 0
}

const RELATIVE: ReadonlySet<string> = new Set(['that', 'which', 'who', 'what'])

/** Whether the verb is what is said of "none of ..." or "nothing ...", and not what describes it: "none of the data we collect is sold". */
function isSaidOfNone({ words }: Tokens, at: number, verb: number): boolean {
  if (words[at] === 'none' && words[at + 1] !== 'of') return false
  for (let be = verb - 1; be > at && be >= verb - 3; be--) if (BE.has(words[be] ?? '')) return !RELATIVE.has(words[be - 1] ?? '')
  return false
}

const GIVING = /^(?:giv(?:e|en)|provided?|submit(?:ted)?|shared?|suppl(?:y|ied)|enter(?:ed)?)$/

/** "The data you did not give us comes from ...": what the reader did not do denies nothing of what is said of it. */
function isGivenNot({ words }: Tokens, at: number, verb: number): boolean {
  const isOfReader = words[at - 2] === 'you' && /^(?:do|did|have)$/.test(words[at - 1] ?? '')
  return isOfReader && verb > at + 1 && GIVING.test(words[at + 1] ?? '') && !GIVING.test(words[verb] ?? '')
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
      if (isGivenNot(tokens, at, verb)) continue
      return !tooFar
    }
    if (word === 'never' || word === 'neither' || word === 'nor') return !tooFar
    if ((word === 'nothing' || word === 'none' || word === 'nobody') && (BE.has(words[at + 1] ?? '') || MODALS.has(words[at + 1] ?? '')))
      return !tooFar
    if (word === 'no' && noDenies(tokens, at, verb)) return !tooFar
    if ((word === 'no' || word === 'none') && beginsSubject(tokens, at, begin, verb)) return !tooFar
    if ((word === 'none' || word === 'nothing') && isSaidOfNone(tokens, at, verb)) return !tooFar
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
