import type { Policy } from '../../document/policy.ts'
import { readPolicy } from '../../reading/reading.ts'
import { assign, type Candidate } from './assign.ts'
import { headingWordsOf } from './heading-words.ts'
import { contentLikeness, type SharedContent } from './shared-content.ts'

/** Clauses of the two versions, by index. */
export interface ClauseMatch {
  readonly before: number
  readonly after: number
}

/** Clauses that could be paired in more ways than this by a heading they share are compared in the order they stand in. */
const MOST_PAIRS = 36
/** How far along such a row a counterpart is looked for. */
const NEAREST = 3
/** What must speak for two clauses before they are taken for each other's counterpart, from 0 to 1. */
const LEAST_LIKENESS = 0.3
/** From here on two clauses are near enough to place their neighbours. */
const SURE = 0.75

/** What speaks for two clauses, by how far each is known. */
const WEIGHTS = {
  both: { content: 0.6, heading: 0.3, path: 0.05, neighbours: 0.05 },
  /** One or both have a heading and nothing below it. */
  headingOnly: { content: 0, heading: 0.7, path: 0.1, neighbours: 0.2 },
  /** One or both have no heading. */
  contentOnly: { content: 0.9, heading: 0, path: 0, neighbours: 0.1 },
} as const

/** Between clauses that read the same, the heading that is written the same decides. */
const SAME_HEADING_TEXT = 0.02

interface ClauseText {
  readonly headingText: string
  readonly heading: readonly string[]
  readonly headingKey: string
  readonly pathKey: string
  readonly weight: number
}

function clauseTexts(policy: Policy, weights: readonly number[]): ClauseText[] {
  const headings = headingWordsOf(policy)
  const keyOf = new Map(policy.clauses.map(({ index, heading }) => [heading, (headings[index] ?? []).join(' ')]))
  return policy.clauses.map(({ index, path, heading: headingText = '' }) => {
    const heading = headings[index] ?? []
    return { headingText, heading, headingKey: heading.join(' '), pathKey: keyOf.get(path.at(-1)) ?? '', weight: weights[index] ?? 0 }
  })
}

/** How much two headings agree in their words, from 0 to 1. */
function headingLikeness(a: readonly string[], b: readonly string[]): number {
  const rest = [...b]
  let shared = 0
  for (const word of a) {
    const at = rest.indexOf(word)
    if (at < 0) continue
    rest.splice(at, 1)
    shared += 1
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length)
}

function groupBy(texts: readonly ClauseText[], keysOf: (text: ClauseText) => readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const [index, text] of texts.entries()) {
    for (const key of keysOf(text)) {
      const known = groups.get(key)
      if (known === undefined) groups.set(key, [index])
      else known.push(index)
    }
  }
  return groups
}

/** For each clause the ones of the other version worth comparing: they share content, a heading, or a rare word of one. */
function findCandidates(before: readonly ClauseText[], after: readonly ClauseText[], { withBefore }: SharedContent): Set<number>[] {
  const candidates = before.map((_, index) => new Set(withBefore[index]?.keys()))
  const join = (keysOf: (text: ClauseText) => readonly string[], most: number) => {
    const others = groupBy(after, keysOf)
    for (const [key, clauses] of groupBy(before, keysOf)) {
      const found = others.get(key) ?? []
      // Of what occurs all over only those about as far along are compared.
      const reach = clauses.length * found.length <= most ? found.length : NEAREST
      for (const [at, one] of clauses.entries()) {
        const near = Math.round((at / clauses.length) * found.length)
        for (const other of found.slice(Math.max(0, near - reach), near + reach)) candidates[one]?.add(other)
      }
    }
  }
  join(({ headingKey }) => (headingKey === '' ? [] : [headingKey]), MOST_PAIRS)
  join(({ headingKey, pathKey }) => (headingKey === '' ? [] : [`${pathKey}\n${headingKey}`]), MOST_PAIRS)
  join(({ heading }) => [...new Set(heading)], MOST_PAIRS)
  return candidates
}

function likenessOf(before: ClauseText, after: ClauseText, shared: number, neighbours: number): number {
  const content = contentLikeness(shared, before.weight, after.weight)
  const heading = before.headingKey === after.headingKey ? 1 : headingLikeness(before.heading, after.heading)
  const headed = before.headingKey !== '' && after.headingKey !== ''
  const filled = before.weight > 0 && after.weight > 0
  const weights = !headed ? WEIGHTS.contentOnly : filled || before.weight !== after.weight ? WEIGHTS.both : WEIGHTS.headingOnly
  return (
    weights.content * content +
    weights.heading * (headed ? heading : 0) +
    weights.path * (before.pathKey === after.pathKey ? 1 : 0) +
    (headed && before.headingText === after.headingText ? SAME_HEADING_TEXT : 0) +
    weights.neighbours * neighbours
  )
}

/** For each clause the nearest one above and below it that is in a pair; -1 where there is none. */
function nearestMatched(length: number, matched: ReadonlyMap<number, number>): { readonly above: number[]; readonly below: number[] } {
  const above = new Array<number>(length).fill(-1)
  const below = new Array<number>(length).fill(-1)
  for (let index = 1; index < length; index++) above[index] = matched.has(index - 1) ? index - 1 : (above[index - 1] ?? -1)
  for (let index = length - 2; index >= 0; index--) below[index] = matched.has(index + 1) ? index + 1 : (below[index + 1] ?? -1)
  return { above, below }
}

/** Tells how far two clauses stand between the same neighbours, from 0 to 1. */
function compareNeighbours(sizes: ClauseMatch, matches: readonly ClauseMatch[]): (before: number, after: number) => number {
  const toAfter = new Map(matches.map(({ before, after }) => [before, after]))
  const inBefore = nearestMatched(sizes.before, toAfter)
  const inAfter = nearestMatched(sizes.after, new Map(matches.map(({ before, after }) => [after, before])))
  const agrees = (one: number | undefined, other: number | undefined) =>
    one === -1 ? other === -1 : one !== undefined && toAfter.get(one) === other
  return (before, after) =>
    (agrees(inBefore.above[before], inAfter.above[after]) ? 0.5 : 0) + (agrees(inBefore.below[before], inAfter.below[after]) ? 0.5 : 0)
}

/**
 * What is left between the same neighbours in both versions, with the same subject: a clause renamed and rewritten at once, or
 * a heading without a body that got another name.
 */
function pairLeftInPlace(
  policies: { readonly before: Policy; readonly after: Policy },
  texts: { readonly before: readonly ClauseText[]; readonly after: readonly ClauseText[] },
  shared: SharedContent,
  matches: readonly ClauseMatch[],
): ClauseMatch[] {
  const compare = compareNeighbours({ before: texts.before.length, after: texts.after.length }, matches)
  const taken = new Set(matches.map(({ before }) => before))
  const takenAfter = new Set(matches.map(({ after }) => after))
  const ofBefore = new Map(matches.map(({ before, after }) => [before, after]))
  const added: ClauseMatch[] = []
  for (const [index, text] of texts.before.entries()) {
    if (taken.has(index) || taken.has(index - 1) !== index > 0) continue
    const after = index === 0 ? 0 : (ofBefore.get(index - 1) ?? -2) + 1
    const other = texts.after[after]
    if (other === undefined || takenAfter.has(after) || compare(index, after) < 1) continue
    if (!taken.has(index + 1) && index + 1 < texts.before.length) continue
    if (!takenAfter.has(after + 1) && after + 1 < texts.after.length) continue
    if (isSameSubject(policies, index, after, text, other, shared)) added.push({ before: index, after })
  }
  return added
}

function isSameSubject(
  policies: { readonly before: Policy; readonly after: Policy },
  before: number,
  after: number,
  text: ClauseText,
  other: ClauseText,
  shared: SharedContent,
): boolean {
  if (text.weight === 0 && other.weight === 0) return true
  if (text.weight === 0 || other.weight === 0) return false
  const content = contentLikeness(shared.withBefore[before]?.get(after) ?? 0, text.weight, other.weight)
  if (content >= 0.25) return true
  const one = policies.before.clauses[before]
  const counterpart = policies.after.clauses[after]
  if (one === undefined || counterpart === undefined || content < 0.1) return false
  const kind = readPolicy(policies.before).kindsOf(one)[0]?.kind
  return kind !== 'other' && kind === readPolicy(policies.after).kindsOf(counterpart)[0]?.kind
}

/** Finds each clause's counterpart: one assignment over all clauses by content, heading, the heading above and neighbours. */
export function pairClauses(before: Policy, after: Policy, shared: SharedContent): ClauseMatch[] {
  const texts = { before: clauseTexts(before, shared.weightBefore), after: clauseTexts(after, shared.weightAfter) }
  const candidates = findCandidates(texts.before, texts.after, shared)
  const sizes = { before: texts.before.length, after: texts.after.length }

  const score = (neighbours: (one: number, other: number) => number): Candidate[] =>
    texts.before.flatMap((text, one) =>
      [...(candidates[one] ?? [])].flatMap((other) => {
        const counterpart = texts.after[other]
        if (counterpart === undefined) return []
        const likeness = likenessOf(text, counterpart, shared.withBefore[one]?.get(other) ?? 0, neighbours(one, other))
        // Squared, so that one sure pair outweighs two doubtful ones.
        return [{ before: one, after: other, weight: likeness ** 2 }]
      }),
    )

  const alone = score(() => 0)
  const sure = assign(alone.filter(({ weight }) => weight >= SURE ** 2))
  const placed = score(compareNeighbours(sizes, sure))
  const matches = assign(placed.filter(({ weight }) => weight >= LEAST_LIKENESS ** 2))
  return [...matches, ...pairLeftInPlace({ before, after }, texts, shared, matches)]
}
