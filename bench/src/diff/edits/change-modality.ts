import type { Edit } from '../edit.ts'
import { findLonePhrases } from '../phrases.ts'
import { replacePhrase } from './one-phrase.ts'

/** What an organization does to data, and what it owes its readers. */
const PRACTICES = 'share|disclose|collect|use|transfer|combine|process|sell|retain|record|receive|store|contact'
const DUTIES = 'notify|inform|tell|delete|erase|respond|reply|answer|ask|update|correct|stop|let'

const MAY_PRACTISE = new RegExp(`\\b(we)\\s+may(\\s+also)?\\s+(${PRACTICES})\\b`, 'gi')
const WILL_PRACTISE = new RegExp(`\\b(we)\\s+will(\\s+also)?\\s+(${PRACTICES})\\b`, 'gi')
const WILL_OWE = new RegExp(`\\b(we)\\s+(?:will|must|shall)(\\s+also)?\\s+(${DUTIES})\\b`, 'gi')

const TURNS = [
  { pattern: MAY_PRACTISE, to: 'will', gains: ['organization', 'neutral', 'mixed'] },
  { pattern: WILL_PRACTISE, to: 'may', gains: undefined },
  { pattern: WILL_OWE, to: 'may', gains: ['organization'] },
] as const

/** "May" becomes "will" or the other way round, in what the organization does or owes. */
export const changeModality: Edit = {
  name: 'change modality',
  group: 'meaning',
  apply(policy, random) {
    const turn = random.pick(
      TURNS.flatMap(({ pattern, to, gains }) => findLonePhrases(policy, pattern).map((phrase) => ({ phrase, to, gains }))),
    )
    if (turn === undefined) return undefined
    const { phrase, to, gains } = turn
    return replacePhrase(phrase, `${phrase.groups[0]} ${to}${phrase.groups[1] ?? ''} ${phrase.groups[2]}`, {
      materiality: ['minor', 'material'],
      ...(gains === undefined ? {} : { direction: gains }),
      shifts: { some: ['modality'], besides: [] },
    })
  },
}
