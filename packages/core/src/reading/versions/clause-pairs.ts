import type { Block } from '../../document/block.ts'
import type { ClauseNode } from '../../document/policy.ts'
import type { ClauseFacts } from './clause-facts.ts'
import { kindsOfForeignHeading } from './foreign-headings.ts'

/** A clause and its counterpart in another language. */
export interface ClausePair {
  readonly original: ClauseFacts
  readonly version: ClauseFacts
}

/** How the clauses of two language versions belong together, in order. */
export interface PairedClauses {
  readonly pairs: readonly ClausePair[]
  /** Clauses of the original without counterpart, each with the last clause of the version before its place. */
  readonly missing: readonly { readonly original: ClauseFacts; readonly before: ClauseFacts | undefined }[]
  /** Clauses of the version without counterpart. */
  readonly added: readonly ClauseFacts[]
}

/** What speaks for two clauses being one, and against it. */
const WEIGHTS = { level: 1, otherLevel: -1.5, id: 3, kind: 2, otherKind: -1.5, values: 3, noValues: 0.4, shape: 1.5 } as const
/** Two clauses are taken for one from this on. */
const LEAST = 1
/** Beyond this many comparisons clauses are paired by their place alone. */
const MOST_COMPARISONS = 250_000

type Shape = Readonly<Record<Block['type'], number>>

interface Outline {
  readonly facts: ClauseFacts
  readonly kinds: ReadonlySet<string>
  readonly values: ReadonlySet<string>
  readonly shape: Shape
}

function shapeOf({ blocks }: ClauseNode): Shape {
  const shape = { heading: 0, paragraph: 0, item: 0, table: 0, code: 0 }
  for (const { type } of blocks) shape[type]++
  return shape
}

const toOutline = (facts: ClauseFacts, language: string): Outline => ({
  facts,
  kinds: new Set(kindsOfForeignHeading(facts.clause.heading ?? '', language)),
  values: new Set(
    [...facts.dates, ...facts.emails, ...facts.links]
      .map(({ key }) => key)
      .concat([...facts.numbers].filter((number) => number > 1).map(String)),
  ),
  shape: shapeOf(facts.clause),
})

const sharedIn = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>) => [...a].filter((one) => b.has(one)).length

/** How alike two clauses look, from 0 to 1. */
function likeness(a: Shape, b: Shape): number {
  const types = ['paragraph', 'item', 'table', 'code'] as const
  const both = types.reduce((sum, type) => sum + Math.min(a[type], b[type]), 0)
  const either = types.reduce((sum, type) => sum + Math.max(a[type], b[type]), 0)
  return either === 0 ? 1 : both / either
}

function score(a: Outline, b: Outline): number {
  const { clause: one } = a.facts
  const { clause: other } = b.facts
  let sum: number = one.level === other.level ? WEIGHTS.level : WEIGHTS.otherLevel
  if (one.id === other.id) sum += WEIGHTS.id
  if (a.kinds.size > 0 && b.kinds.size > 0) sum += sharedIn(a.kinds, b.kinds) > 0 ? WEIGHTS.kind : WEIGHTS.otherKind
  const values = a.values.size + b.values.size
  sum += values === 0 ? WEIGHTS.noValues : (WEIGHTS.values * 2 * sharedIn(a.values, b.values)) / values
  return sum + WEIGHTS.shape * likeness(a.shape, b.shape) - LEAST
}

/** The best pairing in order: for each clause of the original the place of its counterpart, or undefined. */
function alignInOrder(originals: readonly Outline[], versions: readonly Outline[]): readonly (number | undefined)[] {
  const columns = versions.length + 1
  const best = new Float64Array((originals.length + 1) * columns)
  const at = (row: number, column: number) => best[row * columns + column] ?? 0
  const scores = originals.map((one) => versions.map((other) => score(one, other)))
  for (let row = originals.length - 1; row >= 0; row--)
    for (let column = versions.length - 1; column >= 0; column--)
      best[row * columns + column] = Math.max(
        at(row + 1, column),
        at(row, column + 1),
        at(row + 1, column + 1) + (scores[row]?.[column] ?? 0),
      )
  const counterparts: (number | undefined)[] = originals.map(() => undefined)
  for (let row = 0, column = 0; row < originals.length && column < versions.length; ) {
    const isPair = at(row, column) === at(row + 1, column + 1) + (scores[row]?.[column] ?? 0) && (scores[row]?.[column] ?? 0) > 0
    if (isPair) counterparts[row++] = column++
    else if (at(row, column) === at(row + 1, column)) row++
    else column++
  }
  return counterparts
}

/** Pairs the clauses of two language versions by what needs no reading: order, levels, anchors, numbers, addresses, lists, known headings. */
export function pairClauses(
  original: { readonly facts: readonly ClauseFacts[]; readonly language: string },
  version: { readonly facts: readonly ClauseFacts[]; readonly language: string },
): PairedClauses {
  const small = original.facts.length * version.facts.length <= MOST_COMPARISONS
  const counterparts = small
    ? alignInOrder(
        original.facts.map((facts) => toOutline(facts, original.language)),
        version.facts.map((facts) => toOutline(facts, version.language)),
      )
    : original.facts.map((_, index) => (index < version.facts.length ? index : undefined))
  const pairs: ClausePair[] = []
  const missing: { original: ClauseFacts; before: ClauseFacts | undefined }[] = []
  for (const [index, one] of original.facts.entries()) {
    const counterpart = version.facts[counterparts[index] ?? -1]
    if (counterpart === undefined) missing.push({ original: one, before: pairs.at(-1)?.version })
    else pairs.push({ original: one, version: counterpart })
  }
  const paired = new Set(pairs.map((pair) => pair.version))
  return { pairs, missing, added: version.facts.filter((one) => !paired.has(one)) }
}
