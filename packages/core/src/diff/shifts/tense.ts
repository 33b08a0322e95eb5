import type { WordRange } from '../../reading/scope/assertion.ts'
import { type Rewording, type WordEdit, type WordedStatement, wordsIn } from './rewording.ts'
import type { WordShift, WordShiftFinder } from './word-shift.ts'

/** "when it goes into effect", "once the law has come into force": what is said is announced for later. */
const ANNOUNCING =
  /\b(?:when|once|as soon as|as of the date|after|until) [^.;:!?|]{0,60}?\b(?:(?:go|goes|gone|come|comes|enter|enters|entered|took|take|takes|taken) (?:into )?(?:force|effect)|becomes? (?:effective|applicable|law))\b/i

const LONGEST_SENTENCE = 140

/** The words of one version that announce, where an edit brings or takes them. */
function announcedIn(side: WordedStatement, range: WordRange): WordRange | undefined {
  const offset = side.tokens.starts[range.from] ?? 0
  const match = range.to > range.from ? ANNOUNCING.exec(side.text.slice(offset, side.tokens.ends[range.to - 1])) : null
  if (match === null) return undefined
  const [start, end] = [offset + match.index, offset + match.index + match[0].length]
  return { from: side.tokens.starts.findIndex((at) => at >= start), to: side.tokens.ends.findIndex((at) => at >= end) + 1 }
}

/** A sentence cut between words where it is long. */
function cut(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return words.length <= LONGEST_SENTENCE ? words.replace(/\.$/, '') : `${words.slice(0, words.lastIndexOf(' ', LONGEST_SENTENCE))} …`
}

function toShift(rewording: Rewording, edit: WordEdit): WordShift[] {
  const lost = announcedIn(rewording.before, edit.before)
  const gained = announcedIn(rewording.after, edit.after)
  if ((lost === undefined) === (gained === undefined)) return []
  const words = lost === undefined ? wordsIn(rewording.after, gained ?? edit.after) : wordsIn(rewording.before, lost)
  const sentence = cut(rewording.after.text)
  const nowhere = ({ from }: WordRange): WordRange => ({ from, to: from })
  return [
    {
      type: 'date',
      before: lost ?? nowhere(edit.before),
      after: gained ?? nowhere(edit.after),
      direction: 'neutral',
      message:
        lost === undefined
          ? `What held is now announced for later (“${words}”): “${sentence}”.`
          : `What was announced for later (“${words}”) now holds: “${sentence}”.`,
      edit,
    },
  ]
}

/** Where what was announced for the day a law takes effect now holds, or the other way round: another tense, and no condition. */
export const findTenseShifts: WordShiftFinder = (rewording) => rewording.edits.flatMap((edit) => toShift(rewording, edit))
