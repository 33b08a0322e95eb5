import { matchesOf } from '../text/matches.ts'

/** What ends the reach of a negation: the end of its clause, or a word that begins another. */
const BOUNDARY = /[.;:,()|!?–—]|\b(?:and|but|because|if|unless|until|when|where|while|that|which|who|so|as)\b/g
/** A negation, and at most five words after it; "not only" and "no later than" deny nothing. */
const NEGATED =
  /\b(?:not|never|cannot|nobody|none|neither|nor|no)\b(?! (?:only|just|limited|later|more|less|longer than|matter)\b)(?: [^ ]{1,30}){0,5} ?$|n't(?: [^ ]{1,30}){0,5} ?$/
const LONGEST_REACH = 90
/** What every negation has in it. */
const IN_EVERY_NEGATION = /\b(?:not|never|cannot|nobody|none|neither|nor|no)\b|n't/

/** Whether words that begin at `at` in a text in search form are denied: "we do not verify", "no agent". */
export function isNegated(searchText: string, at: number): boolean {
  const before = searchText.slice(Math.max(0, at - LONGEST_REACH), at)
  if (!IN_EVERY_NEGATION.test(before)) return false
  let from = 0
  for (const boundary of matchesOf(before, BOUNDARY)) from = boundary.index + boundary[0].length
  const reach = before.slice(from)
  return NEGATED.test(reach) && !/\bor not\b/.test(reach)
}
