import { CLAUSE_KINDS, type ClauseKind } from '../../taxonomy/clause-kinds.ts'
import { createLazy } from '../../text/lazy.ts'
import { segmentSentences } from '../../text/sentences.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { compete, FAMILY_MEMBERS } from './families.ts'
import { featuresOf, pairOf, type Token, tokenize } from './features.ts'
import { kindsOfHeading } from './heading-kinds.ts'
import { createKindModel } from './model.ts'
import { type FoundSignal, findHints, findSignals } from './signals.ts'

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
  /** The nearest heading above that one; it says less of the text. */
  readonly section?: string
}

/** The whole text and its most telling sentence count together: either alone misses more. */
const WHOLE_SHARE = 0.6
/** What a heading that names a kind adds to its log-odds, and what the one above it adds. */
const HEADING_BONUS = 2.5
const SECTION_BONUS = 1
/** So sure is a kind at least that the heading names, where it names no more than these. */
const HEADING_FLOOR = 0.6
const MOST_NAMED = 3
/** What a word that hints at a kind adds to its share of its family. */
const HINT_BONUS = 1.5
/** A second subject is named a little sooner than rivalry alone would let it. */
const READINESS = 0.25
/** What a kind loses, in log-odds, that is by so much weaker than the strongest of its family. */
type Sharing = (behind: number) => number
/** Named are all that come near. */
const SLACK = 0.7
const nearOnes: Sharing = (behind) => Math.max(0, behind - SLACK)
/** Told apart are even such as come near. */
const SHARPNESS = 2
const strongestOnly: Sharing = (behind) => SHARPNESS * behind
/** From here on a kind is named. */
const LIKELY = 0.5
const MOST_EVIDENCE = 3
/** Fewer words than this make no sentence worth a look of its own. */
const FEWEST_TOKENS = 3
/** Sentences looked at one by one; further ones of so long a clause add nothing new. */
const MOST_SENTENCES = 80

/** Decoding takes some milliseconds: it waits until a text is classified. */
const model = createLazy(createKindModel)

interface Scores {
  /** Log-odds of each kind by itself. */
  readonly kinds: Float64Array
  /** Log-odds of each family against the others. */
  readonly families: Float64Array
}

const placeOf = (kind: ClauseKind) => CLAUSE_KINDS.indexOf(kind)

function scoreRun(tokens: readonly Token[], signals: readonly FoundSignal[], from = 0, to = tokens.length): Scores {
  const kinds = model().score(featuresOf(tokens, from, to))
  return { kinds, families: compete(kinds, new Set(signals.map(({ kind }) => placeOf(kind)))) }
}

const highest = (a: Float64Array, b: Float64Array) => a.map((value, index) => Math.max(value, b[index] ?? value))

/** The best log-odds any single sentence gives each kind and family; undefined where no sentence is long enough. */
function scoreBestSentences(text: string, tokens: readonly Token[], signals: readonly FoundSignal[]): Scores | undefined {
  let best: Scores | undefined
  let from = 0
  for (const sentence of segmentSentences(text).slice(0, MOST_SENTENCES)) {
    let to = from
    while ((tokens[to]?.span.start ?? Number.POSITIVE_INFINITY) < sentence.end) to++
    if (to - from >= FEWEST_TOKENS) {
      const inside = signals.filter(({ span }) => span.start >= sentence.start && span.start < sentence.end)
      const scores = scoreRun(tokens, inside, from, to)
      best = best === undefined ? scores : { kinds: highest(best.kinds, scores.kinds), families: highest(best.families, scores.families) }
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

const toProbability = (logOdds: number) => 1 / (1 + Math.exp(-logOdds))

interface KindScore {
  readonly kind: ClauseKind
  readonly index: number
  readonly confidence: number
  /** The wording that settled it, where any did. */
  readonly signal?: Span
}

/** How likely each kind is, surest first. */
function scoreKinds(text: string, tokens: readonly Token[], { heading, section }: ClassifyOptions, loses: Sharing): KindScore[] {
  const named = new Set(heading === undefined ? [] : kindsOfHeading(heading))
  const namedAbove = new Set(section === undefined ? [] : kindsOfHeading(section))
  const found = findSignals(text)
  const whole = scoreRun(heading === undefined ? tokens : [...tokenize(heading), ...tokens], found)
  const best = scoreBestSentences(text, tokens, found) ?? whole
  const signals = new Map(found.map((signal) => [signal.kind, signal]))
  const mix = (a: Float64Array, b: Float64Array) => a.map((value, index) => WHOLE_SHARE * value + (1 - WHOLE_SHARE) * (b[index] ?? 0))
  const hints = new Set(findHints(text))
  const kindScores = mix(whole.kinds, best.kinds).map(
    (score, index) => score + (hints.has(CLAUSE_KINDS[index] ?? 'other') ? HINT_BONUS : 0),
  )
  const familyScores = mix(whole.families, best.families)

  const scores = FAMILY_MEMBERS.flatMap((members, family) => {
    const strongest = Math.max(...members.map((index) => kindScores[index] ?? 0))
    return members.map((index): KindScore => {
      const kind = CLAUSE_KINDS[index] ?? 'other'
      const bonus = named.has(kind) ? HEADING_BONUS : namedAbove.has(kind) ? SECTION_BONUS : 0
      const odds = (familyScores[family] ?? 0) + READINESS - loses(strongest - (kindScores[index] ?? 0)) + bonus
      const floor = named.has(kind) && named.size <= MOST_NAMED ? HEADING_FLOOR : 0
      const read = Math.max(toProbability(odds), floor)
      const signal = signals.get(kind)
      if (signal === undefined) return { kind, index, confidence: read }
      return { kind, index, confidence: Math.max(read, signal.confidence), signal: signal.span }
    })
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
export function classify(text: string, options: ClassifyOptions = {}): readonly KindReading[] {
  const tokens = tokenize(text)
  const scores = scoreKinds(text, tokens, options, nearOnes)
  const likely = scores.filter(({ confidence }) => confidence >= LIKELY)
  if (likely.length === 0) return [{ kind: 'other', confidence: round(1 - (scores[0]?.confidence ?? 0)), evidence: [] }]
  return likely.map(({ kind, index, confidence, signal }) => ({
    kind,
    confidence: round(confidence),
    evidence: signal === undefined ? evidenceFor(index, tokens) : [signal],
  }))
}

/** How likely each kind is the one subject of a text, from 0 to 1, in the order of {@link CLAUSE_KINDS}. */
export function kindProbabilities(text: string): readonly number[] {
  const probabilities = CLAUSE_KINDS.map(() => 0)
  for (const { index, confidence } of scoreKinds(text, tokenize(text), {}, strongestOnly)) probabilities[index] = confidence
  return probabilities
}

const round = (value: number) => Math.round(value * 1000) / 1000
