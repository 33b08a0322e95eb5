import type { Tokens } from '../phrases/tokens.ts'
import type { Actor } from './assertion.ts'
import type { Segment } from './segments.ts'
import { ADVERBS, ASKING, AUXILIARIES, BE, OTHERS, READERS, SERVICES } from './words.ts'

/** Before a word for the reader, these make it somebody else. */
const OTHER_DETERMINERS: ReadonlySet<string> = new Set(['any', 'other', 'another', 'some', 'all', 'a', 'an'])
const NEAR = 6
/** A subject stands no more words before its verb. */
const FARTHEST_SUBJECT = 250

/** Whether the verb is in the passive: "is collected", "may be shared". */
export function isPassive({ words, breaks }: Tokens, verb: number): boolean {
  if (!/(?:ed|en|old|ept|eld|ent|ade|ught|iven)$/.test(words[verb] ?? '')) return false
  for (let at = verb - 1; at >= 0 && at >= verb - NEAR; at--) {
    const word = words[at] ?? ''
    if (BE.has(word)) return true
    if ((breaks[at + 1] ?? 0) >= 2) return false
    if (!ADVERBS.has(word) && !/(?:ed|ly|old)$/.test(word)) return false
  }
  return false
}

function agentOf({ words }: Tokens, verb: number, end: number): Actor {
  for (let at = verb + 1; at < end && at <= verb + NEAR; at++) {
    if (words[at] !== 'by') continue
    const next = words[at + 1] ?? ''
    if (next === 'us' || next === 'our' || next === 'we')
      return OTHERS.has(words[at + 2] ?? '') || OTHERS.has(words[at + 3] ?? '') ? 'other' : 'organization'
    if (next === 'you' || next === 'users' || next === 'your') return 'reader'
    if (next === 'law' || /ing$/.test(next)) return 'unspecified'
    for (let of = at + 1; of <= at + 4; of++) {
      if (SERVICES.has(words[of] ?? '')) return 'organization'
      // "Collected by any member of the public".
      if (OTHERS.has(words[of] ?? '') || (READERS.has(words[of] ?? '') && OTHER_DETERMINERS.has(next))) return 'other'
    }
    return 'unspecified'
  }
  return 'unspecified'
}

/** Whether the noun at `at` is someone else's: "a payment processing company", "their servers". */
function isAnothers(words: readonly string[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 5; back--) {
    const word = words[back] ?? ''
    if (word === 'our' || word === 'the' || word === 'this') return false
    if (word === 'a' || word === 'an' || word === 'another' || word === 'other' || word === 'third' || word === 'their' || word === 'your')
      return true
  }
  return false
}

/** Who the subject of the verb is, looking back through its clause and the one it continues. */
export function actorOf(
  tokens: Tokens,
  segments: readonly Segment[],
  segment: number,
  verb: number,
  passive: boolean,
  names: ReadonlySet<string>,
): Actor {
  const { words } = tokens
  const own = segments[segment]
  if (own === undefined) return 'unspecified'
  if (verb < own.to && passive) return agentOf(tokens, verb, own.to)
  let index = segment
  let begin = own.from
  /** Only adverbs and auxiliaries stand between here and the verb, so that a noun here is its subject. */
  let adjacent = true
  for (let at = verb - 1, looked = 0; looked < FARTHEST_SUBJECT; at--, looked++) {
    if (at < begin) {
      const { continues, place } = segments[index] ?? {}
      if (place === 'relative' && index === segment) return 'other'
      const before = continues === undefined ? undefined : segments[continues]
      if (continues === undefined || before === undefined || continues >= index) return 'unspecified'
      index = continues
      begin = before.from
      at = before.to
      continue
    }
    const word = words[at] ?? ''
    if (word === 'we' || (word === 'they' && names.has(word)) || (word === 'i' && names.has(word))) return 'organization'
    if (word === 'us' && adjacent) return 'organization'
    if (word === 'our' && verb - at <= 2) return 'organization'
    if (word === 'your' && verb - at === 1) return 'reader'
    if (word === 'you' && (adjacent || at === begin || ASKING.has(words[at - 1] ?? ''))) return 'reader'
    if (word === 'they' || word === 'he' || word === 'she') return 'other'
    if (!adjacent) {
      if (at === begin && names.has(word)) return 'organization'
    } else {
      if (names.has(word)) return 'organization'
      if (READERS.has(word)) return 'reader'
      if (OTHERS.has(word)) {
        // "we and our partners collect"
        for (let back = at - 1; back >= begin && back >= at - 5; back--) if (words[back] === 'we') return 'organization'
        return 'other'
      }
      if (SERVICES.has(word) && words[at - 1] !== 'to' && words[at - 1] !== 'use') return isAnothers(words, at) ? 'other' : 'organization'
      adjacent = ADVERBS.has(word) || AUXILIARIES.has(word) || word.endsWith('ly')
    }
  }
  return 'unspecified'
}
