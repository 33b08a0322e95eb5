import { CLAUSE_KINDS, type ClauseKind } from '../../taxonomy/clause-kinds.ts'
import { segmentSentences } from '../../text/sentences.ts'
import { compete, FAMILY_MEMBERS } from './families.ts'
import type { KindModel } from './model.ts'
import { type Passage, wordAt } from './passage.ts'
import { type FoundSignal, findHints, findSignals } from './signals.ts'

/** The whole text and its most telling sentence count together: either alone misses more. */
const WHOLE_SHARE = 0.65
/** What a heading that names a kind adds to its log-odds, and what the one above it adds. */
const NAMED_BONUS = { heading: 2.5, section: 1 } as const
/** So sure is a kind at least that the heading names, where it names no more than these. */
const HEADING_FLOOR = 0.6
const MOST_NAMED = 3
/** What a word that hints at a kind adds to its share of its family. */
const HINT_BONUS = 1.5
/** What a text that only announces ("We use it for these purposes:") adds to the family of introductions. */
const ANNOUNCEMENT_BONUS = 2
const LONGEST_ANNOUNCEMENT = 40
const ENDS_IN_COLON = /:\s*$/
/** A second subject is named a little sooner than rivalry alone would let it. */
const READINESS = 0.25
/** What a kind loses, in log-odds, that is by so much weaker than the strongest of its family. */
export type Sharing = (behind: number) => number
/** Named are all that come near. */
const SLACK = 0.7
export const nearOnes: Sharing = (behind) => Math.max(0, behind - SLACK)
/** Told apart are even such as come near. */
const SHARPNESS = 2
export const strongestOnly: Sharing = (behind) => SHARPNESS * behind
/** Fewer words than this make no sentence worth a look of its own. */
const FEWEST_TOKENS = 3
/** Sentences looked at one by one; further ones of so long a clause add nothing new. */
const MOST_SENTENCES = 80

/** The kinds that the headings above a text name. */
export interface NamedAbove {
  /** By the heading the text stands under. */
  readonly heading: readonly ClauseKind[]
  /** By the nearest heading above that one. */
  readonly section: readonly ClauseKind[]
}

export const NOTHING_ABOVE: NamedAbove = { heading: [], section: [] }

export interface KindScore {
  readonly kind: ClauseKind
  readonly index: number
  readonly confidence: number
  /** The wording that settled it, where any did. */
  readonly signal?: FoundSignal
  /** Which heading above names it, where one does. */
  readonly named?: 'heading' | 'section'
}

interface Scores {
  /** Log-odds of each kind by itself. */
  readonly kinds: Float64Array
  /** Log-odds of each family against the others. */
  readonly families: Float64Array
}

const placeOf = (kind: ClauseKind) => CLAUSE_KINDS.indexOf(kind)
/** The place of the family that introduces. */
const INTRODUCTIONS = FAMILY_MEMBERS.findIndex((members) => members.includes(placeOf('scope')))
const placesOf = (signals: readonly FoundSignal[]) => new Set(signals.map(({ kind }) => placeOf(kind)))

function scoreWords(model: KindModel, { words }: Passage, from: number, to: number, signals: readonly FoundSignal[]): Scores {
  const kinds = model.score(words, from, to)
  return { kinds, families: compete(kinds, placesOf(signals)) }
}

/** Raises values to those of another, where they are lower. */
function raiseTo(values: Float64Array, others: Float64Array): void {
  for (let index = 0; index < values.length; index++) values[index] = Math.max(values[index] ?? 0, others[index] ?? 0)
}

/** The best log-odds any single sentence gives each kind and family; undefined where no sentence is long enough. */
function scoreBestSentences(model: KindModel, passage: Passage, signals: readonly FoundSignal[]): Scores | undefined {
  let best: Scores | undefined
  let from = passage.from
  for (const sentence of segmentSentences(passage.text).slice(0, MOST_SENTENCES)) {
    const to = wordAt(passage, passage.start + sentence.end, from)
    if (to - from >= FEWEST_TOKENS) {
      const inside = signals.filter(({ span }) => span.start >= sentence.start && span.start < sentence.end)
      const scores = scoreWords(model, passage, from, to, inside)
      if (best === undefined) best = scores
      else {
        raiseTo(best.kinds, scores.kinds)
        raiseTo(best.families, scores.families)
      }
    }
    from = to
  }
  return best
}

const toProbability = (logOdds: number) => 1 / (1 + Math.exp(-logOdds))
const mix = (a: Float64Array, b: Float64Array) => a.map((value, index) => WHOLE_SHARE * value + (1 - WHOLE_SHARE) * (b[index] ?? 0))

/** How likely each kind is, surest first. */
export function scoreKinds(model: KindModel, passage: Passage, above: NamedAbove, loses: Sharing): KindScore[] {
  const found = findSignals(passage.text)
  const whole = scoreWords(model, passage, passage.opening, passage.to, found)
  const best = scoreBestSentences(model, passage, found) ?? whole
  const signals = new Map(found.map((signal) => [signal.kind, signal]))
  const kindScores = mix(whole.kinds, best.kinds)
  for (const hint of new Set(findHints(passage.text))) kindScores[placeOf(hint)] = (kindScores[placeOf(hint)] ?? 0) + HINT_BONUS
  const familyScores = mix(whole.families, best.families)
  if (passage.to - passage.from <= LONGEST_ANNOUNCEMENT && ENDS_IN_COLON.test(passage.text))
    familyScores[INTRODUCTIONS] = (familyScores[INTRODUCTIONS] ?? 0) + ANNOUNCEMENT_BONUS

  const scores = FAMILY_MEMBERS.flatMap((members, family) => {
    const strongest = Math.max(...members.map((index) => kindScores[index] ?? 0))
    return members.map((index): KindScore => {
      const kind = CLAUSE_KINDS[index] ?? 'other'
      const named = above.heading.includes(kind) ? 'heading' : above.section.includes(kind) ? 'section' : undefined
      const bonus = named === undefined ? 0 : NAMED_BONUS[named]
      const odds = (familyScores[family] ?? 0) + READINESS - loses(strongest - (kindScores[index] ?? 0)) + bonus
      const floor = named === 'heading' && above.heading.length <= MOST_NAMED ? HEADING_FLOOR : 0
      const read = Math.max(toProbability(odds), floor)
      const signal = signals.get(kind)
      return {
        kind,
        index,
        confidence: Math.max(read, signal?.confidence ?? 0),
        ...(signal === undefined ? {} : { signal }),
        ...(named === undefined ? {} : { named }),
      }
    })
  })
  return scores.sort((a, b) => b.confidence - a.confidence || a.index - b.index)
}
