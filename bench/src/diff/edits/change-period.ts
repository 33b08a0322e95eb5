import type { Direction, Edit } from '../edit.ts'
import { findPhrases } from '../phrases.ts'
import { replacePhrase } from './one-phrase.ts'

const PERIOD = /\b(\d{1,3})(?=(?:\s|-)(?:business |working |calendar )?(?:hours?|days?|weeks?|months?|years?)\b)/gi
/** What is kept, erased or answered in a period. */
const KEEPS =
  /\b(?:retain(?:ed|s)?|retention|ke(?:ep|eps|pt)|stored?|storage|delet(?:e|es|ed|ion)|erased?|removed?|overwritten|expires?)\b/i
const ANSWERS = /\b(?:respond|response|reply|answer(?:ed|s)?)\b/i
/** A look back, an age, a time the reader has: longer may be better or worse. */
const ELSE =
  /\b(?:last|past|previous|preceding|prior|ago|old|age|aged|at least|birth|notice|notify|before|advance|you have|you must|you may|you can|appeal|extend|extension|trial|inactiv\w*|unless|allowed|free)\b/i

/** A period of keeping, erasing or answering gets three times as long, or a third as long. */
export const changePeriod: Edit = {
  name: 'change a period',
  group: 'meaning',
  apply(policy, random) {
    const phrase = random.pick(findPhrases(policy, PERIOD, (text) => (KEEPS.test(text) || ANSWERS.test(text)) && !ELSE.test(text)))
    if (phrase === undefined) return undefined
    const number = Number(phrase.words)
    const shorter = number % 3 === 0 && random.below(2) === 0
    const direction: readonly Direction[] = shorter ? ['reader'] : ['organization']
    return replacePhrase(phrase, String(shorter ? number / 3 : number * 3), {
      materiality: ['material'],
      direction,
      shifts: { some: ['quantity', 'retention'], besides: ['notice-period'] },
    })
  },
}
