import type { Direction } from '../change.ts'
import { opposite } from './fact.ts'
import { findLimitShifts } from './limits.ts'
import { gainByNarrowing } from './narrowing-gain.ts'
import type { Rewording, WordEdit, WordedStatement } from './rewording.ts'
import { quote, type WordShift, type WordShiftFinder } from './word-shift.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that narrow what is said. Those of a row say about the same and may stand for each other. */
const NARROWING = [
  { name: 'exclusive', words: set('only solely exclusively strictly'), before: undefined },
  { name: 'knowing', words: set('knowingly intentionally'), before: undefined },
  { name: 'partial', words: set('certain some limited selected few'), before: undefined },
  { name: 'usual', words: set('generally usually normally typically primarily mainly mostly'), before: undefined },
  {
    name: 'express',
    words: set('explicit express prior affirmative written verifiable advance'),
    before: set('consent notice permission approval authorization authorisation agreement notification parental explicit express written'),
  },
] as const
const WHOLE = set('all any every each')

/** Words beside which one that narrows is the only thing that changed. */
const BARE = set('the a an our your their its of these those this that and or but to for with in on at from by as is are be')

/** Words that take each other's place and so say who has to act. */
const OPT = 'opt'

const wordsOf = ({ tokens }: WordedStatement, { from, to }: WordEdit['before']) => tokens.words.slice(from, to)

function narrowingShifts(rewording: Rewording): WordShift[] {
  const { before, after } = rewording
  return rewording.edits.flatMap((edit) =>
    NARROWING.flatMap(({ words, before: followers }): WordShift[] => {
      const find = (side: WordedStatement, { from, to }: WordEdit['before']) => {
        for (let at = from; at < to; at++) {
          if (!words.has(side.tokens.words[at] ?? '')) continue
          if (followers === undefined || followers.has(side.tokens.words[at + 1] ?? '')) return at
        }
        return undefined
      }
      const one = find(before, edit.before)
      const other = find(after, edit.after)
      if ((one === undefined) === (other === undefined)) return []
      // The word has to stand beside words both versions have: in what is all new it narrows nothing that was said.
      const side = one === undefined ? after : before
      const at = one ?? other ?? 0
      const range = one === undefined ? edit.after : edit.before
      const opposed = one === undefined ? edit.before : edit.after
      const isNarrowed = [...wordsOf(side, range), ...wordsOf(one === undefined ? before : after, opposed)].every(
        (word) => words.has(word) || WHOLE.has(word) || BARE.has(word),
      )
      if (!isNarrowed) return []
      const lone = range.to - range.from <= 2 || opposed.to - opposed.from <= 2
      if (!lone || range.to - range.from > 4) return []
      if (
        followers === undefined &&
        wordsOf(one === undefined ? before : after, opposed).some((word) => WHOLE.has(word)) === false &&
        opposed.to - opposed.from > 2
      )
        return []
      const wide = { from: Math.max(0, range.from - 1), to: Math.min(side.tokens.words.length, range.to + 2) }
      const narrow = followers === undefined ? gainByNarrowing(side, at) : 'reader'
      const direction = one === undefined ? narrow : opposite(narrow)
      const text = side.text.slice(side.tokens.starts[wide.from] ?? 0, side.tokens.ends[wide.to - 1] ?? 0).replace(/\s+/g, ' ')
      const word = side.tokens.words[at] ?? ''
      return [
        {
          type: 'scope',
          before: edit.before,
          after: edit.after,
          direction,
          message:
            one === undefined ? `The policy now says “${word}”: “${text}”.` : `The policy no longer says “${word}”: it said “${text}”.`,
          edit,
        },
      ]
    }),
  )
}

/** "Opt in" against "opt out": who has to act. */
function optShifts(rewording: Rewording): WordShift[] {
  const { before, after } = rewording
  return rewording.edits.flatMap((edit): WordShift[] => {
    const find = (side: WordedStatement, range: WordEdit['before'], word: string) =>
      wordsOf(side, range).some(
        (one, at) =>
          one === word &&
          wordsOf(side, { from: range.from - 1, to: range.to })
            .at(at)
            ?.startsWith(OPT) === true,
      )
    const toOut = find(before, edit.before, 'in') && find(after, edit.after, 'out')
    const toIn = find(before, edit.before, 'out') && find(after, edit.after, 'in')
    if (toOut === toIn) return []
    const ranges = {
      before: { from: Math.max(0, edit.before.from - 1), to: edit.before.to },
      after: { from: Math.max(0, edit.after.from - 1), to: edit.after.to },
    }
    const words = quote(rewording, ranges.before, ranges.after)
    const direction: Direction = toOut ? 'organization' : 'reader'
    return [{ type: 'scope', ...ranges, direction, message: `The policy now says ${words.after} instead of ${words.before}.`, edit }]
  })
}

/** Where what is said holds for more or for less: exceptions and conditions, "only", "certain", consent that is or is no longer explicit. */
export const findScopeShifts: WordShiftFinder = (rewording) => [
  ...optShifts(rewording),
  ...findLimitShifts(rewording),
  ...narrowingShifts(rewording),
]
