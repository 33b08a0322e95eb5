import type { Tokens } from '../phrases/tokens.ts'
import { actorOf, isPassive } from './actor.ts'
import { isNegated } from './negation.ts'
import type { Place } from './openings.ts'
import { divideSentence, type Segment } from './segments.ts'
import { POSSIBILITY } from './words.ts'

/** Who does what a verb says. `organization` includes the service, which acts for it. */
export type Actor = 'organization' | 'reader' | 'other' | 'unspecified'

/** What a sentence says about one of its phrases. */
export interface Assertion {
  readonly affirmed: boolean
  readonly actor: Actor
  /** Words (first, one past the last) of an exception that narrows it: "except as required by law". */
  readonly exception?: WordRange
  /** Words of a condition it depends on: "if you register". */
  readonly condition?: WordRange
  /** Where it stands. Only a main clause asserts. */
  readonly place: Place
  /** True for "may", "might", "can", "could". */
  readonly possible: boolean
  /** "is collected", "may be shared". */
  readonly passive: boolean
  /** "Keep your receipt", "do not share it": the verb begins its clause and tells someone to do something. */
  readonly imperative?: true
}

export interface WordRange {
  readonly from: number
  readonly to: number
}

/** The conditions, or the exceptions, of a sentence. */
interface Qualifiers {
  /** The first that belongs to a main segment, by the segment's index. */
  readonly attached: ReadonlyMap<number, Segment>
  /** The first that belongs to none. */
  readonly free?: Segment
}

/** One sentence, divided. */
export interface SentenceScope {
  readonly from: number
  readonly to: number
  readonly segments: readonly Segment[]
  readonly conditions: Qualifiers
  readonly exceptions: Qualifiers
}

const NO_QUALIFIERS: Qualifiers = { attached: new Map() }

function qualifiersOf(segments: readonly Segment[], place: 'condition' | 'exception'): Qualifiers {
  if (!segments.some((segment) => segment.place === place)) return NO_QUALIFIERS
  const attached = new Map<number, Segment>()
  for (const segment of segments)
    if (segment.place === place && segment.of !== undefined && !attached.has(segment.of)) attached.set(segment.of, segment)
  const free = segments.find((segment) => segment.place === place && segment.of === undefined)
  return { attached, ...(free === undefined ? {} : { free }) }
}

export function scopeOf(tokens: Tokens, from: number, to: number): SentenceScope {
  const segments = divideSentence(tokens, from, to)
  return { from, to, segments, conditions: qualifiersOf(segments, 'condition'), exceptions: qualifiersOf(segments, 'exception') }
}

/** Index of the segment that holds a word; the last one for a word outside. The segments follow each other without a gap. */
export function segmentAt({ segments }: SentenceScope, word: number): number {
  const last = segments.length - 1
  if (word < (segments[0]?.from ?? 0) || word >= (segments[last]?.to ?? 0)) return last
  let low = 0
  let high = last
  while (low < high) {
    const middle = (low + high) >> 1
    if (word < (segments[middle]?.to ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}

/** The main segment a word's segment is, continues or belongs to. */
function mainOf(segments: readonly Segment[], index: number): number {
  const segment = segments[index]
  return segment?.resumes && segment.continues !== undefined ? segment.continues : index
}

const qualifierOf = ({ attached, free }: Qualifiers, main: number): WordRange | undefined => attached.get(main) ?? free

/** How far back a condition at the end of an enumeration reaches past its last member. */
const CONDITION_REACH = 12
/** Farther behind a word nobody relates a condition to it. */
const FARTHEST_CONDITION = 250

/** The condition of a word. One that closes the last member of a long enumeration is that member's alone. */
function conditionOf({ words, breaks }: Tokens, { conditions }: SentenceScope, main: number, word: number): WordRange | undefined {
  const condition = qualifierOf(conditions, main)
  if (condition === undefined || condition.from < word || condition.from - word <= CONDITION_REACH || breaks[condition.from] !== 0)
    return condition
  if (condition.from - word > FARTHEST_CONDITION) return undefined
  for (let at = word + 1; at < condition.from; at++)
    if ((breaks[at] ?? 0) > 0 && (words[at] === 'and' || words[at] === 'or')) return undefined
  return condition
}

const DEFAULT: Assertion = { affirmed: true, actor: 'unspecified', place: 'main', possible: false, passive: false }

const BEFORE_IMPERATIVES: ReadonlySet<string> = new Set(['please', 'do', 'not', 'never', 'always', 'simply', 'just', 'only'])
const AFTER_IMPERATIVES: ReadonlySet<string> = new Set(
  'your our the this that these those up a an any all us it them their yourself yours'.split(' '),
)

function isImperative({ words }: Tokens, { from }: Segment, verb: number): boolean {
  if (/(?:ed|ing|[^s]s)$/.test(words[verb] ?? '') || !AFTER_IMPERATIVES.has(words[verb + 1] ?? '')) return false
  for (let at = from; at < verb; at++) if (!BEFORE_IMPERATIVES.has(words[at] ?? '')) return false
  return true
}

/** What a sentence says about the phrase whose verb is at `word`. `names` are words that stand for the organization. */
export function assertionAt(tokens: Tokens, scope: SentenceScope, word: number, names: ReadonlySet<string>): Assertion {
  const { segments } = scope
  const index = segmentAt(scope, word)
  const segment = segments[index]
  if (segment === undefined) return DEFAULT
  const main = mainOf(segments, index)
  const condition = segment.place === 'main' ? conditionOf(tokens, scope, main, word) : undefined
  const exception = segment.place === 'main' ? qualifierOf(scope.exceptions, main) : undefined
  let possible = false
  for (let at = word - 1; at >= segment.from && at >= word - 8; at--) if (POSSIBILITY.has(tokens.words[at] ?? '')) possible = true
  const passive = isPassive(tokens, word)
  const plain: Assertion = {
    affirmed: !isNegated(tokens, segments, index, word),
    actor: actorOf(tokens, segments, index, word, passive, names),
    place: segment.place,
    possible,
    passive,
  }
  const imperative = segment.place === 'main' && segment.continues === undefined && isImperative(tokens, segment, word)
  if (condition === undefined && exception === undefined && !imperative) return plain
  return {
    ...plain,
    ...(condition === undefined ? undefined : { condition }),
    ...(exception === undefined ? undefined : { exception }),
    ...(imperative ? { imperative } : undefined),
  }
}

/**
 * What an introduction says of what it introduces: "We do not sell:" denies every item. Where it ends in an exception
 * ("We do not share your data except:"), the items are what is done after all.
 */
export function assertionOfIntroduction(tokens: Tokens, scope: SentenceScope, names: ReadonlySet<string>): Assertion {
  const { segments } = scope
  const last = segments.at(-1)
  if (last === undefined) return DEFAULT
  let main = segments.length - 1
  while (main > 0 && segments[main]?.place !== 'main') main -= 1
  const end = segments[main]?.to ?? scope.to
  const assertion = assertionAt(tokens, scope, end - 1, names)
  // The last word itself may be the verb or a negation; look from just behind it.
  const affirmed = !isNegated(tokens, segments, main, end)
  const actor = actorOf(tokens, segments, main, end, false, names)
  if (last.place === 'exception' && !affirmed) {
    const { exception: _, ...rest } = assertion
    return { ...rest, actor, affirmed: true, place: 'main' }
  }
  return { ...assertion, actor, affirmed, place: 'main' }
}
