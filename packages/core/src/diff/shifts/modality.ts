import { opposite } from './fact.ts'
import type { Rewording, WordEdit, WordedStatement } from './rewording.ts'
import { gainByVerb, isDenied } from './stance.ts'
import { isBetweenSubjectAndVerb } from './word-forms.ts'
import { type CommonWord, commonWordsBehind, quote, upTo, type WordShift, type WordShiftFinder } from './word-shift.ts'

/** How much a word binds. What is said without any of them is said as a fact, as with "will". */
const STRENGTHS: ReadonlyMap<string, number> = new Map([
  ...'may might can could try aim strive endeavour endeavor attempt seek intend'.split(' ').map((word) => [word, 1] as const),
  ...'should'.split(' ').map((word) => [word, 2] as const),
  ...'will would shall'.split(' ').map((word) => [word, 3] as const),
  ...'must required obliged obligated'.split(' ').map((word) => [word, 4] as const),
])
const AS_A_FACT = 3
/** Verbs of trying bind only before "to". */
const TRYING: ReadonlySet<string> = new Set('try aim strive endeavour endeavor attempt seek intend required obliged obligated'.split(' '))

interface Binding {
  readonly strength: number
  /** Index of the first word before the verb that is neither an auxiliary nor an adverb: the end of its subject. */
  readonly subject: number
}

/** How much the verb at `verb` binds. */
function bindingOf({ tokens: { words } }: WordedStatement, verb: number): Binding {
  let strength: number | undefined
  let at = verb - 1
  for (; at >= 0; at--) {
    const word = words[at] ?? ''
    const own = STRENGTHS.get(word)
    const counts = own !== undefined && (!TRYING.has(word) || words[at + 1] === 'to')
    if (counts) strength = Math.min(strength ?? own, own)
    else if (!isBetweenSubjectAndVerb(word)) break
  }
  return { strength: strength ?? AS_A_FACT, subject: at }
}

const hasBinding = ({ tokens }: WordedStatement, { from, to }: WordEdit['before']) =>
  tokens.words.slice(from, to).some((word) => STRENGTHS.has(word))

/** The verb behind an edit, with what binds it in both versions. */
function verbBehind(
  rewording: Rewording,
  edit: WordEdit,
): { readonly verb: CommonWord; readonly before: Binding; readonly after: Binding } | undefined {
  const verb = commonWordsBehind(rewording, edit).find(
    ({ before }) => !isBetweenSubjectAndVerb(rewording.before.tokens.words[before] ?? ''),
  )
  if (verb === undefined) return undefined
  const before = bindingOf(rewording.before, verb.before)
  const after = bindingOf(rewording.after, verb.after)
  // The subject has to be the same: "we may share" and "we share", but not "you may use" and "your use".
  const sameSubject = rewording.counterparts.get(before.subject) === after.subject || (before.subject < 0 && after.subject < 0)
  const bothBound = before.strength !== AS_A_FACT && after.strength !== AS_A_FACT
  return sameSubject || bothBound ? { verb, before, after } : undefined
}

/** Where "may" became "will", "must" became "may" and the like. */
export const findModalityShifts: WordShiftFinder = (rewording) =>
  rewording.edits.flatMap((edit): WordShift[] => {
    if (!hasBinding(rewording.before, edit.before) && !hasBinding(rewording.after, edit.after)) return []
    const found = verbBehind(rewording, edit)
    if (found === undefined || found.before.strength === found.after.strength) return []
    const { verb, before, after } = found
    const gain = gainByVerb(rewording.before, verb.before)
    const stated = isDenied(rewording.before, verb.before) ? opposite(gain) : gain
    // What the reader must do binds the reader, and what the reader may do becomes less by being bound.
    const direction = before.strength < after.strength ? stated : opposite(stated)
    const ranges = upTo(edit, verb)
    const words = quote(rewording, ranges.before, ranges.after)
    return [{ type: 'modality', ...ranges, direction, message: `The policy now says ${words.after} instead of ${words.before}.`, edit }]
  })
