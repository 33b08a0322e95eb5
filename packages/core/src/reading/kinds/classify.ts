import type { ClauseKind } from '../../taxonomy/clause-kinds.ts'
import { createLazy } from '../../text/lazy.ts'
import type { Span } from '../../text/span.ts'
import { calibrate } from './calibration.ts'
import { evidenceFor } from './evidence.ts'
import { kindsOfHeading } from './heading-kinds.ts'
import { createKindModel } from './model.ts'
import { type Passage, partOf, readPassage } from './passage.ts'
import { type KindScore, type NamedAbove, NOTHING_ABOVE, nearOnes, type ScoredKinds, scoreKinds, strongestOnly } from './score-kinds.ts'

/** What a text is about, and why. */
export interface KindReading {
  readonly kind: ClauseKind
  /** How likely a careful reader would name this kind too, from 0 to 1. */
  readonly confidence: number
  /** The words of the text that spoke most for it, as spans into the text; none where only the heading did. */
  readonly evidence: readonly Span[]
}

/** Where the text stands. */
export interface ClassifyOptions {
  /** The heading the text stands under. */
  readonly heading?: string
  /** The nearest heading above that one; it says less of the text. */
  readonly section?: string
}

/** Scored so high, a kind is named. */
const LIKELY = 0.5

/** Decoding takes some milliseconds: it waits until a text is classified. */
const model = createLazy(() => createKindModel())

const round = (value: number) => Math.round(value * 1000) / 1000

/** A kind that is named of a passage. */
export interface NamedKind {
  readonly kind: ClauseKind
  /** Calibrated: the share of such namings that careful readers agree with. */
  readonly confidence: number
  /** None for `other` where no kind is likely. */
  readonly score?: KindScore
}

/** A kind that is named because it was scored as likely. */
export interface LikelyKind extends NamedKind {
  readonly score: KindScore
}

/** The words of a passage that spoke most for a kind, as spans into the text it was read from. */
export const wordsFor = ({ index }: KindScore, passage: Passage): readonly Span[] => evidenceFor(model(), index, passage)

/** Makes a text ready to be asked for its kinds; its sentences are cut where they are not known. */
export const readText = (text: string, heading?: string, sentences?: readonly Span[]): Passage =>
  readPassage(model(), text, heading, sentences)

/** A part of a passage, by its place in the whole text; without the heading. */
export const readPart = (passage: Passage, within: Span): Passage => partOf(model(), passage, within)

const worth = (confidence: number, index: number) => round(calibrate(confidence, index))

/** Names the likely ones of the kinds that were scored, the main one first. */
function nameLikely({ confidences, scoreOf }: ScoredKinds): LikelyKind[] {
  const likely: KindScore[] = []
  for (let index = 0; index < confidences.length; index++) if ((confidences[index] ?? 0) >= LIKELY) likely.push(scoreOf(index))
  return likely
    .sort((a, b) => b.confidence - a.confidence || a.index - b.index)
    .map((score) => ({ kind: score.kind, confidence: worth(score.confidence, score.index), score }))
    .sort((a, b) => b.confidence - a.confidence)
}

/** Every clause kind that is likely for a passage under no heading, the main one first. */
export const likelyKinds = (passage: Passage): readonly LikelyKind[] => nameLikely(scoreKinds(model(), passage, NOTHING_ABOVE, nearOnes))

/** Every clause kind that is likely for a passage, the main one first; `other` where none is. */
export function kindsOfPassage(passage: Passage, above: NamedAbove = NOTHING_ABOVE): readonly NamedKind[] {
  const scored = scoreKinds(model(), passage, above, nearOnes)
  const likely = nameLikely(scored)
  return likely.length > 0 ? likely : [{ kind: 'other', confidence: round(1 - Math.max(...scored.confidences.map(worth))) }]
}

/**
 * What a text is about: every clause kind that is likely, the main one first. Always at least one; `other` where nothing
 * else is likely. In-process, deterministic, English.
 *
 * @example
 * classify('We keep your orders for ten years.', { heading: 'Retention' })[0].kind // 'retention'
 */
export function classify(text: string, { heading, section }: ClassifyOptions = {}): readonly KindReading[] {
  const passage = readText(text, heading)
  const above = {
    heading: heading === undefined ? [] : kindsOfHeading(heading),
    section: section === undefined ? [] : kindsOfHeading(section),
  }
  return kindsOfPassage(passage, above).map(({ kind, confidence, score }) => {
    if (score === undefined) return { kind, confidence, evidence: [] }
    return { kind, confidence, evidence: score.signal === undefined ? wordsFor(score, passage) : [score.signal.span] }
  })
}

/** How likely each kind is the one subject of a text, from 0 to 1, in the order of {@link CLAUSE_KINDS}. */
export const kindProbabilities = (text: string): readonly number[] =>
  scoreKinds(model(), readText(text), NOTHING_ABOVE, strongestOnly).confidences
