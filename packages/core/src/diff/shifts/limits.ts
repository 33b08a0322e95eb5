import type { WordRange } from '../../reading/scope/assertion.ts'
import type { Place } from '../../reading/scope/openings.ts'
import type { Segment } from '../../reading/scope/segments.ts'
import { AUXILIARIES, SUBJECT_PRONOUNS } from '../../reading/scope/words.ts'
import { opposite } from './fact.ts'
import { gainByNarrowing, mainVerb } from './narrowing-gain.ts'
import type { Rewording, WordEdit, WordedStatement } from './rewording.ts'
import { gainByStatement } from './stance.ts'
import { quote, type WordShift } from './word-shift.ts'

/** So many words may stand in the place of a limit that came or went. */
const MOST_IN_PLACE = 2

const EXCLUSIVE: ReadonlySet<string> = new Set(['only', 'solely', 'exclusively', 'strictly'])

/** What follows these is one case of several and limits none. */
const IN_EXAMPLES = /\b(?:for example|for instance|such as|including|includes|e\.g\.)/i
/** Words that may have come with a limit: "and", "but only". */
const MOST_BEFORE = 2
const MOST_BEHIND = 1
/** Between two words: the end of a sentence, a line or a part of either. */
const BORDER = /[.,;:!?)|\n–—]/
const END = /[.!?](?:\s|$)|[|\n]/

const gapBehind = ({ text, tokens }: WordedStatement, word: number) =>
  text.slice(tokens.ends[word - 1] ?? text.length, tokens.starts[word] ?? text.length)

/** The sentence up to a word. */
function sentenceBefore(side: WordedStatement, word: number): string {
  const start = side.tokens.starts[word] ?? 0
  const from = Math.max(0, start - 300)
  return side.text.slice(from, start).split(END).at(-1) ?? ''
}

/** Where a limit ends: with its words, its sentence or with what was edited, where a border or the main clause stands there. */
function endOfLimit(side: WordedStatement, { from, to }: Segment, edited: WordRange): number | undefined {
  let end = from + 1
  while (end < to && !END.test(gapBehind(side, end))) end++
  if (edited.to >= end) return end
  const isBorder = BORDER.test(gapBehind(side, edited.to)) || SUBJECT_PRONOUNS.has(side.tokens.words[edited.to] ?? '')
  return isBorder && edited.to - from > 1 ? edited.to : undefined
}

/** Whether the words before or behind a limit say something that can be limited; a heading or label does not. */
function limits(side: WordedStatement, from: number, to: number): boolean {
  if (gapBehind(side, to).trimStart().startsWith(':')) return false
  if (side.statement.introduction !== undefined) return true
  return side.tokens.words.some((word, at) => (at < from || at >= to) && (AUXILIARIES.has(word) || SUBJECT_PRONOUNS.has(word)))
}

/** Parts of a sentence that limit it, whose opening word only one version has. */
function limitsOnlyIn(
  side: WordedStatement,
  range: 'before' | 'after',
  rewording: Rewording,
  place: Place,
): { readonly segment: Segment; readonly rest: Segment; readonly edit: WordEdit }[] {
  return side.scope.segments.flatMap((segment) => {
    if (segment.place !== place) return []
    const edit = rewording.edits.find((candidate) => candidate[range].from <= segment.from && segment.from < candidate[range].to)
    if (edit === undefined || IN_EXAMPLES.test(sentenceBefore(side, segment.from))) return []
    const to = endOfLimit(side, segment, edit[range])
    // All of it has to be new, and nothing but it: what begins otherwise limits as before, and what it limits must not be new as well.
    if (to === undefined || segment.from - edit[range].from > MOST_BEFORE || edit[range].to - to > MOST_BEHIND) return []
    return limits(side, segment.from, to) ? [{ segment: { ...segment, to }, rest: { ...segment, from: to }, edit }] : []
  })
}

/** Where an exception or a condition came, went or became another one. */
export function findLimitShifts(rewording: Rewording): WordShift[] {
  return (['exception', 'condition'] as const).flatMap((place) => {
    const one = limitsOnlyIn(rewording.before, 'before', rewording, place)
    const other = limitsOnlyIn(rewording.after, 'after', rewording, place)
    const replaced = one.filter(({ edit }) => other.some((candidate) => candidate.edit === edit))
    // Where other words stand in its place, the sentence was rewritten: what limits it may have become something else.
    const isAlone = (side: 'before' | 'after', { edit }: (typeof one)[number]) => edit[side].to - edit[side].from <= MOST_IN_PLACE
    const tell = (side: 'before' | 'after', { segment, rest, edit }: (typeof one)[number]): WordShift[] => {
      const worded = rewording[side]
      const range = { from: segment.from, to: segment.to }
      const empty = edit[side === 'before' ? 'after' : 'before']
      const ranges =
        side === 'before'
          ? { before: range, after: { from: empty.from, to: empty.from } }
          : { before: { from: empty.from, to: empty.from }, after: range }
      const words = quote(rewording, ranges.before, ranges.after)[side]
      // Without a comma the main clause behind a condition is read as part of it.
      const isMain = SUBJECT_PRONOUNS.has(worded.tokens.words[rest.from] ?? '') && rest.from < rest.to
      const ofMain = isMain ? opposite(gainByStatement(worded, mainVerb(worded, rest, rest.from))) : gainByNarrowing(worded, segment.from)
      // An exception from "we only use" lets more be used.
      const opens =
        place === 'exception' && worded.tokens.words.some((word, at) => EXCLUSIVE.has(word) && (at < range.from || at >= range.to))
      const narrowing = opens ? opposite(ofMain) : ofMain
      const what = place === 'exception' ? 'an exception' : 'a condition'
      return [
        {
          type: 'scope',
          ...ranges,
          direction: side === 'after' ? narrowing : opposite(narrowing),
          message: side === 'after' ? `The policy now makes ${what}: ${words}.` : `The policy no longer makes ${what}: it said ${words}.`,
          edit,
        },
      ]
    }
    return [
      ...one.filter((limit) => !replaced.includes(limit) && isAlone('after', limit)).flatMap((limit) => tell('before', limit)),
      ...other
        .filter((limit) => !replaced.some(({ edit }) => limit.edit === edit) && isAlone('before', limit))
        .flatMap((limit) => tell('after', limit)),
      ...replaced.flatMap((limit): WordShift[] => {
        const counterpart = other.find(({ edit }) => edit === limit.edit)
        if (counterpart === undefined) return []
        const ranges = {
          before: { from: limit.segment.from, to: limit.segment.to },
          after: { from: counterpart.segment.from, to: counterpart.segment.to },
        }
        const words = quote(rewording, ranges.before, ranges.after)
        return [
          {
            type: 'scope',
            ...ranges,
            direction: 'neutral',
            message: `The policy now says ${words.after} instead of ${words.before}.`,
            edit: limit.edit,
          },
        ]
      }),
    ]
  })
}
