import { assertionAt } from '../../reading/scope/assertion.ts'
import { BE } from '../../reading/scope/words.ts'
import { type Gain, opposite } from './fact.ts'
import type { WordedStatement } from './rewording.ts'
import { wordForm } from './word-forms.ts'

const formsOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(wordForm))

/** What an organization does for the reader. All else it does with data is to its own benefit. */
const DUTIES = formsOf(
  'notify inform tell announce explain delete erase remove anonymize destroy purge protect secure safeguard encrypt respond reply answer ' +
    'ask request obtain seek honor honour comply respect limit minimize restrict update correct rectify stop cease let allow enable give offer ' +
    'ensure require oblige bind audit review publish post alert warn confirm acknowledge assist help return refrain anonymise pseudonymize ' +
    'guarantee consult verify support cooperate grant fulfil fulfill permit extend',
)
/** What the reader is asked for, as against what the reader may do. */
const BURDENS = formsOf('agree accept consent acknowledge provide submit pay waive')
const MUST: ReadonlySet<string> = new Set(['must', 'required', 'need', 'obliged', 'shall', 'responsible'])

const NO_NAMES: ReadonlySet<string> = new Set()

/** Who gains by what is said with the verb at `word` being so: data used favours the organization, a duty or ability the reader. */
export function gainByVerb({ tokens, scope }: WordedStatement, word: number): Gain {
  const verb = wordForm(tokens.words[word] ?? '')
  const { actor, passive } = assertionAt(tokens, scope, word, NO_NAMES)
  if (actor === 'reader') {
    for (let at = word - 1; at >= 0 && at >= word - 4; at--) if (MUST.has(tokens.words[at] ?? '')) return 'organization'
    return BURDENS.has(verb) ? 'organization' : 'reader'
  }
  if (!passive && !DUTIES.has(verb) && actor !== 'organization' && BE.has(tokens.words[word] ?? '')) return 'neutral'
  return DUTIES.has(verb) ? 'reader' : 'organization'
}

/** The same, of the verb as it stands there: denied where it is negated. */
export function gainByStatement(side: WordedStatement, word: number): Gain {
  const { affirmed } = assertionAt(side.tokens, side.scope, word, NO_NAMES)
  const gain = gainByVerb(side, word)
  return affirmed ? gain : opposite(gain)
}

/** Whether the word at this place is denied. */
export function isDenied({ tokens, scope }: WordedStatement, word: number): boolean {
  return !assertionAt(tokens, scope, word, NO_NAMES).affirmed
}
