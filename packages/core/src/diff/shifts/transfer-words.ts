import type { WordRange } from '../../reading/scope/assertion.ts'
import { COUNTRIES } from '../../taxonomy/countries.ts'
import type { WordedStatement } from './rewording.ts'
import type { WordShift, WordShiftFinder } from './word-shift.ts'

/** Names of countries as they stand in names of frameworks and agreements. */
const SHORT_NAMES: readonly { readonly label: string; readonly words: readonly string[] }[] = [
  { label: 'Switzerland', words: ['swiss'] },
  { label: 'European Union', words: ['eu'] },
  { label: 'European Economic Area', words: ['eea'] },
  { label: 'United Kingdom', words: ['uk'] },
]
const WORDS: ReadonlyMap<string, string> = new Map([
  // Names of several words are read as facts; of one word they are countries wherever they stand.
  ...COUNTRIES.flatMap(({ label }) => (label.includes(' ') ? [] : [[label.toLowerCase(), label] as const])),
  ...SHORT_NAMES.flatMap(({ label, words }) => words.map((word) => [word, label] as const)),
])

const ABOUT_TRANSFERS =
  /\btransfer|cross-border|international|privacy shield|data privacy framework|safe harbor|standard contractual|\babroad\b|\boutside\b/i

function countriesIn({ tokens }: WordedStatement, { from, to }: WordRange): readonly { readonly label: string; readonly at: number }[] {
  return tokens.words.slice(from, to).flatMap((word, at) => {
    const label = WORDS.get(word)
    return label === undefined ? [] : [{ label, at: from + at }]
  })
}

/** Where a country came or went in a statement about transfers, whether or not its words say that data goes there. */
export const findTransferShifts: WordShiftFinder = ({ before, after, edits }) => {
  if (!ABOUT_TRANSFERS.test(before.text) && !ABOUT_TRANSFERS.test(after.text)) return []
  return edits.flatMap((edit): WordShift[] => {
    const lost = countriesIn(before, edit.before)
    const gained = countriesIn(after, edit.after)
    const isGone = lost.filter(({ label }) => !gained.some((other) => other.label === label))
    const isNew = gained.filter(({ label }) => !lost.some((other) => other.label === label))
    const tell = (label: string, ranges: Pick<WordShift, 'before' | 'after'>, message: string): WordShift => ({
      type: 'transfer',
      ...ranges,
      label: { before: label, after: label },
      direction: 'neutral',
      message,
      edit,
    })
    const nowhere = (range: WordRange): WordRange => ({ from: range.from, to: range.from })
    return [
      ...isGone.map(({ label, at }) =>
        tell(
          label,
          { before: { from: at, to: at + 1 }, after: nowhere(edit.after) },
          `${label} is no longer named where transfers to other countries are spoken of.`,
        ),
      ),
      ...isNew.map(({ label, at }) =>
        tell(
          label,
          { before: nowhere(edit.before), after: { from: at, to: at + 1 } },
          `${label} is now named where transfers to other countries are spoken of.`,
        ),
      ),
    ]
  })
}
