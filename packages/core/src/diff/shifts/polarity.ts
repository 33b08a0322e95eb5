import { ADVERBS, AUXILIARIES } from '../../reading/scope/words.ts'
import { type FactChange, gainOf, listed, opposite } from './fact.ts'
import { isReplaced, type Rewording, type WordEdit } from './rewording.ts'
import { gainByVerb, isDenied } from './stance.ts'
import { type CommonWord, commonWordsBehind, quote, upTo, type WordShift, type WordShiftFinder } from './word-shift.ts'

const NEGATIONS: ReadonlySet<string> = new Set(
  'not never no neither nor none nothing without cannot nobody prohibited forbidden prevented refrain'.split(' '),
)
/** Pairs of words of which each denies what the other affirms. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['with', 'without'],
  ['allowed', 'prohibited'],
  ['permitted', 'prohibited'],
  ['includes', 'excludes'],
  ['including', 'excluding'],
  ['enabled', 'disabled'],
]
const SKIPPED: ReadonlySet<string> = new Set([...ADVERBS, ...AUXILIARIES, 'the', 'a', 'an', 'any', 'your', 'our', 'to', 'of', 'we', 'you'])

const has = ({ tokens }: Rewording['before'], { from, to }: WordEdit['before'], words: ReadonlySet<string>) =>
  tokens.words.slice(from, to).some((word) => words.has(word))

/** Whether an edit brings or takes a word that denies. */
const concernsDenial = (rewording: Rewording, edit: WordEdit) =>
  has(rewording.before, edit.before, NEGATIONS) || has(rewording.after, edit.after, NEGATIONS)

/** Whether so much differs that the words behind may have got another subject. */
function isRewritten({ before, after }: WordEdit): boolean {
  const lengths = [before.to - before.from, after.to - after.from]
  return Math.min(...lengths) > 3 || Math.max(...lengths) > 6
}

/** The first word behind an edit that is denied in one version only. */
function turnedWord(rewording: Rewording, edit: WordEdit): CommonWord | undefined {
  if (!concernsDenial(rewording, edit) || isRewritten(edit) || isReplaced(rewording)) return undefined
  return commonWordsBehind(rewording, edit).find(
    ({ before, after }) =>
      !SKIPPED.has(rewording.before.tokens.words[before] ?? '') && isDenied(rewording.before, before) !== isDenied(rewording.after, after),
  )
}

/** What facts that were turned round say now and said before. */
function tellTurned(turned: readonly FactChange[]): string | undefined {
  const kinds = new Set(turned.map(({ definition, after: [fact] }) => `${definition.type} ${fact?.affirmed}`))
  const [first] = turned
  const affirmed = first?.after[0]?.affirmed
  if (first?.definition.say === undefined || affirmed === undefined || kinds.size !== 1) return undefined
  const names = listed(turned.flatMap(({ after }) => after.map(({ label }) => label)))
  return `The policy now says that ${first.definition.say(names, affirmed)}; it said the opposite.`
}

function oppositeIn(rewording: Rewording, edit: WordEdit): boolean {
  const one = rewording.before.tokens.words.slice(edit.before.from, edit.before.to)
  const other = rewording.after.tokens.words.slice(edit.after.from, edit.after.to)
  return OPPOSITES.some(
    ([a, b]) => (one.includes(a) && other.includes(b) && !one.includes(b)) || (one.includes(b) && other.includes(a) && !one.includes(a)),
  )
}

/** Where what was denied is now affirmed, or the other way round. */
export const findPolarityShifts: WordShiftFinder = (rewording, changes) => {
  const turned = changes.filter((change) => change.turned)
  const told = tellTurned(turned)
  const found: WordShift[] = []
  for (const edit of rewording.edits) {
    const word = turnedWord(rewording, edit)
    if (word === undefined) {
      const [next] = oppositeIn(rewording, edit) ? commonWordsBehind(rewording, edit, 2).slice(-1) : []
      if (next === undefined) continue
      const ranges = upTo(edit, next)
      const words = quote(rewording, ranges.before, ranges.after)
      const without = has(rewording.after, edit.after, new Set(['without']))
      const isSafeguard = /consent|notice|permission|approval|delay/.test(words.before)
      found.push({
        type: 'polarity',
        ...ranges,
        direction: !isSafeguard ? 'neutral' : without === !/delay/.test(words.before) ? 'organization' : 'reader',
        message: `The policy now says ${words.after}; it said ${words.before}.`,
        edit,
      })
      continue
    }
    const ranges = upTo(edit, word)
    const words = quote(rewording, ranges.before, ranges.after)
    const [fact] = turned[0]?.after ?? []
    const gain = isDenied(rewording.after, word.after)
      ? opposite(gainByVerb(rewording.before, word.before))
      : gainByVerb(rewording.after, word.after)
    found.push({
      type: 'polarity',
      ...ranges,
      direction: fact === undefined || gainOf(fact) === 'neutral' ? gain : gainOf(fact),
      message: told ?? `The policy now says ${words.after}; it said ${words.before}.`,
      edit,
    })
  }
  // Several verbs turned by one word are one shift.
  return found.filter(({ message }, at) => found.findIndex((other) => other.message === message) === at)
}
