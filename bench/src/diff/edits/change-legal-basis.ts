import type { Edit } from '../edit.ts'
import { findLonePhrases } from '../phrases.ts'
import { replacePhrase } from './one-phrase.ts'

const ABOUT_BASES = /\b(?:legal bas[ie]s|lawful bas[ie]s|legal grounds?|bas[ie]s|based on|rel(?:y|ies|ying) on|rests? on)\b|\|/i
/** A right that names a basis: it would be another right. */
const ABOUT_RIGHTS = /\b(?:withdraw\w*|object\w*|right|revok\w*|opt)\b/i

const PHRASES = [
  { from: /\b(?:your|the user's) (?:explicit |prior )?consent\b/gi, to: 'our legitimate interests', gains: 'organization' },
  { from: /\bour legitimate (?:business )?interests?\b(?!\s+(?:in|is|are|of)\b)/gi, to: 'your consent', gains: 'reader' },
  { from: /(?<=\|\s?)consent(?=\s?(?:\||$|,))/gi, to: 'Legitimate interests', gains: 'organization' },
  { from: /(?<=\|\s?)legitimate interests?(?=\s?(?:\||$|,))/gi, to: 'Consent', gains: 'reader' },
] as const

const MENTION = /consent|legitimate (?:business )?interest/gi
/** Where both are named, or one in two ways, or a case is left out, another word does not make another basis. */
const isPlain = (text: string) =>
  text.match(MENTION)?.length === 1 && !/\b(?:except|unless|necessary for|without|those of|art(?:icle|\.)\s?6)\b/i.test(text)

/** One legal basis becomes another where a policy says what a use rests on. */
export const changeLegalBasis: Edit = {
  name: 'change a legal basis',
  group: 'meaning',
  apply(policy, random) {
    const turn = random.pick(
      PHRASES.flatMap(({ from, to, gains }) =>
        findLonePhrases(policy, from, (text) => ABOUT_BASES.test(text) && !ABOUT_RIGHTS.test(text) && isPlain(text)).map((phrase) => ({
          phrase,
          to,
          gains,
        })),
      ),
    )
    if (turn === undefined) return undefined
    return replacePhrase(turn.phrase, turn.to, {
      materiality: ['material'],
      direction: [turn.gains],
      shifts: { some: ['legal-basis'], besides: [] },
    })
  },
}
