import type { WordRange } from '../../reading/scope/assertion.ts'
import type { Place, Segment } from '../../reading/scope/segments.ts'
import { ADVERBS, AUXILIARIES, SUBJECT_PRONOUNS } from '../../reading/scope/words.ts'
import type { Direction } from '../change.ts'
import { type Gain, opposite } from './fact.ts'
import type { Rewording, WordEdit, WordedStatement } from './rewording.ts'
import { gainByStatement } from './stance.ts'
import { isBetweenSubjectAndVerb } from './word-forms.ts'
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

/** Words that take each other's place and so say who has to act. */
const OPT = 'opt'

/** So many words may stand in the place of a limit that came or went. */
const MOST_IN_PLACE = 2

const isContent = (word: string) => word.length > 3 && !AUXILIARIES.has(word) && !ADVERBS.has(word)

/** The verb a word narrows: the first content word behind it. */
function verbNear({ tokens: { words } }: WordedStatement, at: number): number {
  for (let next = at; next < words.length && next < at + 4; next++) if (isContent(words[next] ?? '')) return next
  return Math.min(at, Math.max(0, words.length - 1))
}

/** Who gains where a statement gets narrower: the reader loses by it what was promised, and gains where data was used. */
function gainByNarrowing(side: WordedStatement, at: number): Gain {
  const { segments } = side.scope
  const own = segments.find(({ from, to }) => from <= at && at < to)
  const main =
    own?.place === 'condition' || own?.place === 'exception'
      ? (segments[own.of ?? -1] ?? segments.find(({ place }) => place === 'main'))
      : own
  const verb = main === undefined ? at : mainVerb(side, main, main === own ? at : main.from)
  return opposite(gainByStatement(side, verb))
}

/** The verb of a clause: what follows its auxiliaries, or its subject. */
function mainVerb(side: WordedStatement, { from, to }: Segment, near: number): number {
  const { words } = side.tokens
  for (let at = from; at < to; at++) {
    const isAuxiliary = AUXILIARIES.has(words[at] ?? '') && words[at] !== 'to'
    const isSubject = words[at] === 'we' || words[at] === 'you'
    if (isAuxiliary || isSubject) {
      let next = at + 1
      while (next < to && isBetweenSubjectAndVerb(words[next] ?? '')) next++
      if (next < to) return next
    }
  }
  return verbNear(side, near)
}

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
        (word) => words.has(word) || WHOLE.has(word) || !isContent(word),
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

function limitShifts(rewording: Rewording): WordShift[] {
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
      const narrowing = isMain
        ? opposite(gainByStatement(worded, mainVerb(worded, rest, rest.from)))
        : gainByNarrowing(worded, segment.from)
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
  ...limitShifts(rewording),
  ...narrowingShifts(rewording),
]
