import type { Edit } from '../edit.ts'
import { findLonePhrases } from '../phrases.ts'
import { replacePhrase } from './one-phrase.ts'

const VERBS = 'sell|share|rent|disclose|collect|trade|transfer|track|use|store|record'
const DENIED = new RegExp(`\\b(we|(?<=we )also)\\s+(do|will)\\s+not\\s+(?:knowingly\\s+)?(${VERBS})\\b`, 'gi')
const NEVER = new RegExp(`\\b(we)\\s+(?:will\\s+)?never\\s+(${VERBS})\\b`, 'gi')
const AFFIRMED = new RegExp(
  `(?<=^|[.;]\\s)(we)\\s+(?:may\\s+|also\\s+)?(${VERBS})(?=\\s+(?:your|personal|the|data|information|this|it)\\b)`,
  'gi',
)
/** A sentence with a condition or a second negation does not simply turn round. */
const TANGLED = /\b(?:unless|except|without|other than|only|neither|nor|while|although|the terms?|if you (?:do not|don't))\b/i

const BESIDES = ['recipient', 'data', 'purpose', 'scope', 'modality', 'retention', 'transfer', 'age'] as const

/** A "not" goes from what the organization says it does not do, or comes to what it says it does. */
export const turnPolarity: Edit = {
  name: 'turn polarity',
  group: 'meaning',
  apply(policy, random) {
    const plain = (text: string) => !TANGLED.test(text)
    const turns = [
      ...findLonePhrases(policy, DENIED, plain).map((phrase) => ({
        phrase,
        text: `${phrase.groups[0]} ${random.below(2) === 0 ? `${phrase.groups[1]} ` : ''}${phrase.groups[2]}`,
        gains: 'organization' as const,
      })),
      ...findLonePhrases(policy, NEVER, plain).map((phrase) => ({
        phrase,
        text: `${phrase.groups[0]} ${phrase.groups[1]}`,
        gains: 'organization' as const,
      })),
      ...findLonePhrases(policy, AFFIRMED, plain).map((phrase) => ({
        phrase,
        text: `${phrase.groups[0]} do not ${phrase.groups[1]}`,
        gains: 'reader' as const,
      })),
    ]
    const turn = random.pick(turns)
    if (turn === undefined) return undefined
    return replacePhrase(turn.phrase, turn.text, {
      materiality: ['material'],
      direction: [turn.gains],
      shifts: { some: ['polarity', 'sale'], besides: BESIDES },
    })
  },
}
