import type { Tokens } from '../phrases/tokens.ts'
import { AUXILIARIES, CONDITIONS, CONTRASTS, MODALS, RELATIVES, STATING, SUBJECT_PRONOUNS, SUBJECT_STARTS } from './words.ts'

/** A `mention` is an embedded question: "explains how we collect" does not say that anything is collected. */
export type Place = 'main' | 'condition' | 'exception' | 'relative' | 'mention'

/** What begins at a word. */
export interface Opening {
  readonly place: Place
  readonly inherits?: true
}

/** "inform you that", "tell users that" bring a statement. */
const TELLING: ReadonlySet<string> = new Set([
  'inform',
  'informs',
  'tell',
  'tells',
  'notify',
  'assure',
  'remind',
  'advise',
  'informing',
  'notifying',
])
/** Verbs and prepositions behind which "how", "why" or "what" begins an embedded question. */
const QUESTIONING: ReadonlySet<string> = new Set(
  'about regarding describe describes describing explain explains explaining outline outlines detail details detailing specify specifies determine decide confirm learn'.split(
    ' ',
  ),
)
/** Words after "save", "only" and the like that make an exception or condition of them. */
const SAVE_TAILS: ReadonlySet<string> = new Set(['as', 'for', 'where', 'to', 'that', 'when', 'if'])
const WITHOUT_TAILS: ReadonlySet<string> = new Set([
  'your',
  'the',
  'prior',
  'explicit',
  'express',
  'first',
  'obtaining',
  'consent',
  'their',
  'his',
  'a',
  'any',
  'permission',
  'user',
  'verifiable',
  'having',
  'parental',
  'seeking',
  'appropriate',
  'further',
  'notice',
])

/** Every word that opens something though no comma or the like stands before it: most words are told by that. */
const OPENERS: ReadonlySet<string> = new Set([
  ...'except unless excluding save other apart with without provided in to subject depending as should that how why what whether'.split(
    ' ',
  ),
  ...'because since while and or'.split(' '),
  ...CONDITIONS,
  ...RELATIVES,
  ...CONTRASTS,
])

/** What the words at `at` open, if anything. */
export function openingAt({ words, breaks }: Tokens, at: number, from: number): Opening | undefined {
  const word = words[at] ?? ''
  if (breaks[at] === 0 && !OPENERS.has(word)) return undefined
  const next = words[at + 1] ?? ''
  const afterNext = words[at + 2] ?? ''
  const before = at > from ? (words[at - 1] ?? '') : ''
  switch (word) {
    case 'except':
    case 'unless':
    case 'excluding':
      return { place: 'exception' }
    case 'save':
      return SAVE_TAILS.has(next) ? { place: 'exception' } : undefined
    case 'other':
      return next === 'than' && !/^(?:countr|jurisdiction|place|location|purpose|state|territor)/.test(before)
        ? { place: 'exception' }
        : undefined
    case 'apart':
      return next === 'from' ? { place: 'exception' } : undefined
    case 'with':
      return next === 'the' && afterNext === 'exception' ? { place: 'exception' } : undefined
    case 'without':
      return WITHOUT_TAILS.has(next) ? { place: 'exception' } : undefined
    case 'provided':
      return next === 'that' || next === 'you' ? { place: 'condition' } : undefined
    case 'in':
      if (next === 'case' || (next === 'the' && (afterNext === 'event' || afterNext === 'case'))) return { place: 'condition' }
      return next === 'response' && afterNext === 'to' ? { place: 'condition' } : undefined
    case 'to':
      return next === 'the' && afterNext === 'extent' ? { place: 'condition' } : undefined
    case 'subject':
      return next === 'to' && before !== 'is' && before !== 'are' && before !== 'not' && before !== 'be'
        ? { place: 'condition' }
        : undefined
    case 'depending':
      return next === 'on' || next === 'upon' ? { place: 'condition' } : undefined
    case 'as':
      return before !== 'long' &&
        before !== 'so' &&
        (next === 'required' || next === 'permitted' || next === 'necessary' || next === 'needed')
        ? { place: 'condition' }
        : undefined
    case 'should':
      return next === 'you' ? { place: 'condition' } : undefined
    case 'that':
      if (STATING.has(before) || (TELLING.has(words[at - 2] ?? '') && at - 2 >= from)) return { place: 'main' }
      return before === '' ? undefined : { place: 'relative' }
    case 'how':
    case 'why':
    case 'what':
    case 'whether': {
      const told = TELLING.has(words[at - 2] ?? '') && at - 2 >= from
      return QUESTIONING.has(before) || told || (word !== 'what' && (before === 'on' || before === 'of' || before === 'in'))
        ? { place: 'mention' }
        : undefined
    }
    case 'because':
    case 'since':
      return { place: 'relative' }
    case 'while':
      return SUBJECT_PRONOUNS.has(next) || next === 'our' ? { place: 'main' } : undefined
    default:
  }
  if (CONDITIONS.has(word)) return before === 'from' || before === 'of' || before === 'not' ? undefined : { place: 'condition' }
  if (RELATIVES.has(word)) return { place: 'relative' }
  if (word === 'but' && next === 'only' && (CONDITIONS.has(afterNext) || afterNext === 'with' || afterNext === 'after'))
    return { place: 'condition' }
  if (CONTRASTS.has(word))
    return word === 'rather' && next === 'than'
      ? undefined
      : word === 'but' && next === 'not' && afterNext === 'limited'
        ? undefined
        : { place: 'main', inherits: true }
  const strength = breaks[at] ?? 0
  if ((word === 'and' || word === 'or') && at > from) {
    if (SUBJECT_PRONOUNS.has(next) && (AUXILIARIES.has(afterNext) || next === 'we')) return { place: 'main' }
    if (next === 'only' || next === 'never' || next === 'do' || next === 'does' || next === 'therefore' || MODALS.has(next))
      return { place: 'main', inherits: true }
  }
  if ((strength >= 2 && word === 'do' && next === 'not') || (strength > 0 && word === 'please')) return { place: 'main' }
  // Not in (“we”, “our” or “us”), which lists names.
  if (strength > 0 && SUBJECT_PRONOUNS.has(word) && (breaks[at + 1] ?? 0) === 0 && next !== 'or') return { place: 'main' }
  if (strength >= 2 && SUBJECT_STARTS.has(word)) return { place: 'main' }
  return undefined
}
