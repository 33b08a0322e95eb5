import type { Span } from '../text/span.ts'
import type { Block, Link, Mark, Placed, TableRow } from './block.ts'
import type { ClausePart } from './clause-parts.ts'
import type { Statement, StatementCell } from './policy.ts'

/** How far one part stands behind another, by what its places count. */
interface Shift {
  readonly source: number
  readonly prose: number
  readonly statements: number
  readonly lists: number
}

function areSame<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index++) {
    const [one, other] = [a[index], b[index]]
    if (one === undefined || other === undefined || !isSame(one, other)) return false
  }
  return true
}

const isMoved = (a: Span | undefined, b: Span | undefined, by: number): boolean =>
  a === undefined || b === undefined ? a === b : a.start + by === b.start && a.end + by === b.end

const isPlacedAlike = (a: Placed, b: Placed, by: Shift): boolean =>
  isMoved(a.span, b.span, by.source) && isMoved(a.prose, b.prose, by.prose)

/** What tells a place, and is compared by how far it moved. */
const PLACES: ReadonlySet<string> = new Set(['span', 'prose', 'hrefSpan', 'header', 'rows', 'list'])

/** Whether all but the places named here is the same: what is added to a block counts without a word here. */
function isOtherwiseSame(a: object, b: object): boolean {
  const [one, other] = [Object.keys(a), Object.keys(b)]
  return areSame(one, other, (name, otherName) => name === otherName && (PLACES.has(name) || Reflect.get(a, name) === Reflect.get(b, name)))
}

function isSameRow(a: TableRow | undefined, b: TableRow | undefined, by: Shift): boolean {
  if (a === undefined || b === undefined) return a === b
  return isPlacedAlike(a, b, by) && areSame(a.cells, b.cells, (one, other) => isPlacedAlike(one, other, by))
}

function isSameBlock(a: Block, b: Block, by: Shift): boolean {
  if (!isPlacedAlike(a, b, by) || !isOtherwiseSame(a, b)) return false
  if (a.type === 'item' && b.type === 'item') return a.list + by.lists === b.list
  if (a.type === 'table' && b.type === 'table')
    return isSameRow(a.header, b.header, by) && areSame(a.rows, b.rows, (one, other) => isSameRow(one, other, by))
  return true
}

const isSameCell = (a: StatementCell, b: StatementCell, by: Shift): boolean => isPlacedAlike(a, b, by) && a.header === b.header

/** The words follow from the prose, and the block from the place. */
function isSameStatement(a: Statement, b: Statement, by: Shift): boolean {
  const introduction = a.introduction === undefined ? undefined : a.introduction + by.statements
  return (
    a.kind === b.kind &&
    isPlacedAlike(a, b, by) &&
    introduction === b.introduction &&
    areSame(a.cells ?? [], b.cells ?? [], (one, other) => isSameCell(one, other, by))
  )
}

const isSameMark = (a: Mark, b: Mark, by: Shift): boolean => isPlacedAlike(a, b, by) && isOtherwiseSame(a, b)

const isSameLink = (a: Link, b: Link, by: Shift): boolean =>
  isMoved(a.hrefSpan, b.hrefSpan, by.source) && isPlacedAlike(a, b, by) && isOtherwiseSame(a, b)

/** Index of the first of sorted numbers that is not below a value. */
function firstFrom(numbers: readonly number[], value: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether the prose of both parts comes from the same places of the source. */
function areRunsSame(a: ClausePart, b: ClausePart, by: Shift): boolean {
  const [one, other] = [a.policy.prose.runs, b.policy.prose.runs]
  let at = firstFrom(one.proseStart, a.prose.start)
  let to = firstFrom(other.proseStart, b.prose.start)
  for (; (one.proseStart[at] ?? a.prose.end) < a.prose.end; at++, to++)
    if (
      (one.proseStart[at] ?? 0) + by.prose !== other.proseStart[to] ||
      one.proseLength[at] !== other.proseLength[to] ||
      (one.sourceStart[at] ?? 0) + by.source !== other.sourceStart[to] ||
      one.sourceLength[at] !== other.sourceLength[to]
    )
      return false
  return (other.proseStart[to] ?? b.prose.end) >= b.prose.end
}

const wordsOf = ({ policy, prose }: ClausePart): string => policy.prose.text.slice(prose.start, prose.end)
const sourceOf = ({ policy, clause: { span } }: ClausePart): string => policy.source.text.slice(span.start, span.end)

function firstList({ clause }: ClausePart): number {
  const item = clause.blocks.find((block) => block.type === 'item')
  return item?.type === 'item' ? item.list : 0
}

/**
 * Whether two clauses hold the same, wherever they stand: their headings and those above, their source and its words, how these are cut
 * into blocks and statements, what is linked and marked.
 */
export function isSamePart(a: ClausePart, b: ClausePart): boolean {
  const [one, other] = [a.clause, b.clause]
  const by: Shift = {
    source: other.span.start - one.span.start,
    prose: b.prose.start - a.prose.start,
    statements: b.firstStatement - a.firstStatement,
    lists: firstList(b) - firstList(a),
  }
  return (
    a.policy.format === b.policy.format &&
    one.level === other.level &&
    one.heading === other.heading &&
    isMoved(one.headingSpan, other.headingSpan, by.source) &&
    areSame(one.path, other.path, (above, otherAbove) => above === otherAbove) &&
    sourceOf(a) === sourceOf(b) &&
    wordsOf(a) === wordsOf(b) &&
    areSame(one.blocks, other.blocks, (block, otherBlock) => isSameBlock(block, otherBlock, by)) &&
    areSame(one.statements, other.statements, (statement, otherStatement) => isSameStatement(statement, otherStatement, by)) &&
    areSame(a.links, b.links, (link, otherLink) => isSameLink(link, otherLink, by)) &&
    areSame(a.marks, b.marks, (mark, otherMark) => isSameMark(mark, otherMark, by)) &&
    areRunsSame(a, b, by)
  )
}
