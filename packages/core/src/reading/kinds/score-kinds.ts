import { CLAUSE_KINDS, type ClauseKind } from '../../taxonomy/clause-kinds.ts'
import { createSettledScores, FAMILY_MEMBERS, type Scores } from './families.ts'
import type { KindModel } from './model.ts'
import type { Passage } from './passage.ts'
import type { FoundSignal } from './signals.ts'

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
  readonly signal: FoundSignal | undefined
  /** Which heading above names it, where one does. */
  readonly named: 'heading' | 'section' | undefined
}

const PLACES: ReadonlyMap<ClauseKind, number> = new Map(CLAUSE_KINDS.map((kind, place) => [kind, place]))
const placeOf = (kind: ClauseKind) => PLACES.get(kind) ?? -1
/** The place of the family that introduces. */
const INTRODUCTIONS = FAMILY_MEMBERS.findIndex((members) => members.includes(placeOf('scope')))

const NONE: readonly number[] = []

/** The places of the kinds that wording settles, each once. */
function placesOf(signals: readonly FoundSignal[]): number[] {
  const places: number[] = []
  for (const { signal } of signals) {
    const place = placeOf(signal.kind)
    if (!places.includes(place)) places.push(place)
  }
  return places
}

/** Raises values to those of another, where they are lower. */
function raiseTo(values: number[], others: readonly number[]): void {
  for (let index = 0; index < values.length; index++) values[index] = Math.max(values[index] ?? 0, others[index] ?? 0)
}

/** The best log-odds any single sentence gives each kind and family; undefined where no sentence is long enough. */
function scoreBestSentences({ sentences, signals, start }: Passage): Scores | undefined {
  let best: { readonly kinds: number[]; readonly families: number[] } | undefined
  for (const { span, from, to, scores } of sentences.length > MOST_SENTENCES ? sentences.slice(0, MOST_SENTENCES) : sentences) {
    if (to - from < FEWEST_TOKENS) continue
    const inside = signals.filter((one) => start + one.span.start >= span.start && start + one.span.start < span.end)
    const { kinds, families } = scores(inside.length === 0 ? NONE : placesOf(inside))
    if (best === undefined) best = { kinds: kinds.slice(), families: families.slice() }
    else {
      raiseTo(best.kinds, kinds)
      raiseTo(best.families, families)
    }
  }
  return best
}

/** The scores of all words together; those of a passage of one sentence are the sentence's. */
function scoreWhole(model: KindModel, { sentences, signals, words, opening, to }: Passage): Scores {
  const [first] = sentences
  const scores =
    first !== undefined && first.from === opening && first.to === to
      ? first.scores
      : createSettledScores(() => model.score(words, opening, to))
  return scores(placesOf(signals))
}

/** The family of each kind, by the kind's place. */
const FAMILY_OF: readonly number[] = CLAUSE_KINDS.map((_, index) => FAMILY_MEMBERS.findIndex((members) => members.includes(index)))

function strongestOf(scores: readonly number[], members: readonly number[]): number {
  let strongest = Number.NEGATIVE_INFINITY
  for (const index of members) strongest = Math.max(strongest, scores[index] ?? 0)
  return strongest
}

const toProbability = (logOdds: number) => 1 / (1 + Math.exp(-logOdds))

function mix(whole: readonly number[], best: readonly number[]): number[] {
  const mixed: number[] = []
  for (let index = 0; index < whole.length; index++) mixed.push(WHOLE_SHARE * (whole[index] ?? 0) + (1 - WHOLE_SHARE) * (best[index] ?? 0))
  return mixed
}

/** How likely each kind is, and why. */
export interface ScoredKinds {
  /** From 0 to 1, in the order of {@link CLAUSE_KINDS}. */
  readonly confidences: readonly number[]
  /** What is known of a kind by its place. */
  scoreOf(index: number): KindScore
}

/** Tells how likely each kind is for a passage. */
export function scoreKinds(model: KindModel, passage: Passage, above: NamedAbove, loses: Sharing): ScoredKinds {
  const whole = scoreWhole(model, passage)
  const best = scoreBestSentences(passage) ?? whole
  const kindScores = mix(whole.kinds, best.kinds)
  for (const [hinted] of passage.hints) kindScores[placeOf(hinted)] = (kindScores[placeOf(hinted)] ?? 0) + HINT_BONUS
  const familyScores = mix(whole.families, best.families)
  if (passage.to - passage.from <= LONGEST_ANNOUNCEMENT && ENDS_IN_COLON.test(passage.text))
    familyScores[INTRODUCTIONS] = (familyScores[INTRODUCTIONS] ?? 0) + ANNOUNCEMENT_BONUS

  const strongest: number[] = []
  for (const members of FAMILY_MEMBERS) strongest.push(strongestOf(kindScores, members))
  const odds: number[] = []
  for (let index = 0; index < CLAUSE_KINDS.length; index++) {
    const family = FAMILY_OF[index] ?? 0
    const behind = (strongest[family] ?? 0) - (kindScores[index] ?? 0)
    odds.push((familyScores[family] ?? 0) + READINESS - loses(behind))
  }
  // Few kinds are named or settled: the others need not be asked for.
  for (const kind of above.heading) odds[placeOf(kind)] = (odds[placeOf(kind)] ?? 0) + NAMED_BONUS.heading
  for (const kind of above.section)
    if (!above.heading.includes(kind)) odds[placeOf(kind)] = (odds[placeOf(kind)] ?? 0) + NAMED_BONUS.section
  const confidences: number[] = []
  for (let index = 0; index < odds.length; index++) confidences.push(toProbability(odds[index] ?? 0))
  const raise = (kind: ClauseKind, floor: number) => {
    confidences[placeOf(kind)] = Math.max(confidences[placeOf(kind)] ?? 0, floor)
  }
  if (above.heading.length <= MOST_NAMED) for (const kind of above.heading) raise(kind, HEADING_FLOOR)
  const settling = new Map(passage.signals.map((found) => [found.signal.kind, found]))
  for (const [kind, { signal }] of settling) raise(kind, signal.confidence)
  return {
    confidences,
    scoreOf(index) {
      const kind = CLAUSE_KINDS[index] ?? 'other'
      const named = above.heading.includes(kind) ? 'heading' : above.section.includes(kind) ? 'section' : undefined
      return { kind, index, confidence: confidences[index] ?? 0, signal: settling.get(kind), named }
    },
  }
}
