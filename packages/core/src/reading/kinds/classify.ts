import { CLAUSE_KINDS, type ClauseKind } from '../../taxonomy/clause-kinds.ts'
import { createLazy } from '../../text/lazy.ts'
import { segmentSentences } from '../../text/sentences.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { featuresOf, pairOf, type Token, tokenize } from './features.ts'
import { kindsOfHeading } from './heading-kinds.ts'
import { CALIBRATIONS } from './model.generated.ts'
import { createKindModel } from './model.ts'
import { findSignals } from './signals.ts'

/** What a text is about, and why. */
export interface KindReading {
  readonly kind: ClauseKind
  /** How likely a careful reader would name this kind too, from 0 to 1. */
  readonly confidence: number
  /** The words of the text that spoke most for it, as spans into the text; none where only the heading did. */
  readonly evidence: readonly Span[]
}

export interface ClassifyOptions {
  /** The heading the text stands under. */
  readonly heading?: string
}

/** The whole text and its most telling sentence count together: either alone misses more. */
const WHOLE_SHARE = 0.6
/** What a heading that names a kind adds to its log-odds. */
const HEADING_BONUS = 2.5
const MOST_EVIDENCE = 3
/** Fewer words than this make no sentence worth a look of its own. */
const FEWEST_TOKENS = 3
/** Sentences looked at one by one; further ones of so long a clause add nothing new. */
const MOST_SENTENCES = 80

/** Decoding takes some milliseconds: it waits until a text is classified. */
const model = createLazy(createKindModel)

/** The best log-odds any single sentence gives each kind; undefined where no sentence is long enough. */
function bestSentenceScores(text: string, tokens: readonly Token[]): Float64Array | undefined {
  let best: Float64Array | undefined
  let from = 0
  for (const sentence of segmentSentences(text).slice(0, MOST_SENTENCES)) {
    let to = from
    while ((tokens[to]?.span.start ?? Number.POSITIVE_INFINITY) < sentence.end) to++
    if (to - from >= FEWEST_TOKENS) {
      const scores = model().score(featuresOf(tokens, from, to))
      best = best?.map((score, kind) => Math.max(score, scores[kind] ?? score)) ?? scores
    }
    from = to
  }
  return best
}

/** The words that add most to a kind, strongest first, without overlaps. */
function evidenceFor(kind: number, tokens: readonly Token[]): Span[] {
  const candidates: { readonly span: Span; readonly weight: number }[] = []
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]
    const single = model().weightOf(token.stem, kind)
    if (single > 0) candidates.push({ span: token.span, weight: single })
    if (before === undefined) continue
    const pair = model().weightOf(pairOf(before, token), kind) + Math.max(0, single) + Math.max(0, model().weightOf(before.stem, kind))
    if (pair > single) candidates.push({ span: { start: before.span.start, end: token.span.end }, weight: pair })
  }
  candidates.sort((a, b) => b.weight - a.weight || a.span.start - b.span.start)
  const chosen: Span[] = []
  for (const { span } of candidates) {
    if (chosen.length === MOST_EVIDENCE) break
    if (!chosen.some((one) => overlaps(one, span))) chosen.push(span)
  }
  return chosen.sort((a, b) => a.start - b.start)
}

/** Probability for a log-odds score, by the calibration of its kind. */
function calibrate(score: number, kind: number): number {
  const { slope, shift } = CALIBRATIONS[kind] ?? { slope: 1, shift: 0 }
  return 1 / (1 + Math.exp(-(slope * score + shift)))
}

interface KindScore {
  readonly kind: ClauseKind
  readonly index: number
  readonly confidence: number
  /** The wording that settled it, where any did. */
  readonly signal?: Span
}

/** How likely each kind is, surest first; `other` is none of them. */
function scoreKinds(text: string, tokens: readonly Token[], heading: string | undefined): KindScore[] {
  const named = new Set(heading === undefined ? [] : kindsOfHeading(heading))
  const whole = model().score(featuresOf(heading === undefined ? tokens : [...tokenize(heading), ...tokens]))
  const best = bestSentenceScores(text, tokens) ?? whole
  const signals = new Map(findSignals(text).map((signal) => [signal.kind, signal]))
  const scores = CLAUSE_KINDS.flatMap((kind, index): KindScore[] => {
    if (kind === 'other') return []
    const read = calibrate(WHOLE_SHARE * (whole[index] ?? 0) + (1 - WHOLE_SHARE) * (best[index] ?? 0), index)
    const withHeading = named.has(kind) ? 1 / (1 + (1 / read - 1) * Math.exp(-HEADING_BONUS)) : read
    const signal = signals.get(kind)
    if (signal === undefined) return [{ kind, index, confidence: withHeading }]
    return [{ kind, index, confidence: Math.max(withHeading, signal.confidence), signal: signal.span }]
  })
  return scores.sort((a, b) => b.confidence - a.confidence || a.index - b.index)
}

/**
 * What a text is about: every clause kind that is likely, the main one first. Always at least one; `other` where nothing
 * else is likely. In-process, deterministic, English.
 *
 * @example
 * classify('We keep your orders for ten years.', { heading: 'Retention' })[0].kind // 'retention'
 */
export function classify(text: string, { heading }: ClassifyOptions = {}): readonly KindReading[] {
  const tokens = tokenize(text)
  const scores = scoreKinds(text, tokens, heading)
  const likely = scores.filter(({ confidence, index }) => confidence >= (CALIBRATIONS[index]?.threshold ?? 0.5))
  if (likely.length === 0) return [{ kind: 'other', confidence: round(1 - (scores[0]?.confidence ?? 0)), evidence: [] }]
  return likely.map(({ kind, index, confidence, signal }) => ({
    kind,
    confidence: round(confidence),
    evidence: signal === undefined ? evidenceFor(index, tokens) : [signal],
  }))
}

/** How likely each kind is for a text, from 0 to 1, in the order of {@link CLAUSE_KINDS}. */
export function kindProbabilities(text: string): readonly number[] {
  const probabilities = CLAUSE_KINDS.map(() => 0)
  for (const { index, confidence } of scoreKinds(text, tokenize(text), undefined)) probabilities[index] = confidence
  return probabilities
}

const round = (value: number) => Math.round(value * 1000) / 1000
