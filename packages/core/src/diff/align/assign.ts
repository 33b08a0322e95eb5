/** Two things that could be each other's counterpart, and how much speaks for it. */
export interface Candidate {
  readonly before: number
  readonly after: number
  /** Above 0. */
  readonly weight: number
}

/** Weights are compared as whole numbers, so that rounding never decides. */
const PRECISION = 1_000_000
/** Steps of the search per candidate; what is left after them takes the best that is free. */
const PATIENCE = 64

interface Row {
  readonly columns: number[]
  readonly costs: number[]
}

/** A binary heap of columns, the nearest first; of two equally near the lower number. */
interface Frontier {
  push(column: number, distance: number): void
  pop(): { readonly column: number; readonly distance: number } | undefined
}

function createFrontier(): Frontier {
  const heap: { readonly column: number; readonly distance: number }[] = []
  const isNearer = (a: number, b: number) => {
    const one = heap[a]
    const other = heap[b]
    if (one === undefined || other === undefined) return false
    return one.distance < other.distance || (one.distance === other.distance && one.column < other.column)
  }
  const swap = (a: number, b: number) => {
    const one = heap[a]
    const other = heap[b]
    if (one === undefined || other === undefined) return
    heap[a] = other
    heap[b] = one
  }
  return {
    push(column, distance) {
      heap.push({ column, distance })
      for (let at = heap.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1
        if (!isNearer(at, parent)) break
        swap(at, parent)
        at = parent
      }
    },
    pop() {
      const nearest = heap[0]
      const last = heap.pop()
      if (nearest === undefined || last === undefined || heap.length === 0) return nearest
      heap[0] = last
      for (let at = 0; ; ) {
        const left = 2 * at + 1
        const child = isNearer(left + 1, left) ? left + 1 : left
        if (!isNearer(child, at)) break
        swap(at, child)
        at = child
      }
      return nearest
    },
  }
}

/** Numbers the things of one side from 0. */
function createNumbering(): { readonly names: number[]; of(name: number): number } {
  const numbers = new Map<number, number>()
  const names: number[] = []
  return {
    names,
    of(name) {
      const known = numbers.get(name)
      if (known !== undefined) return known
      numbers.set(name, names.length)
      names.push(name)
      return names.length - 1
    },
  }
}

/**
 * The counterparts whose weights add up to the most, each thing in at most one pair: an assignment by shortest augmenting
 * paths (Jonker and Volgenant 1987) over the given candidates only, where everything may also stay alone. The order of the
 * result is that of `before`.
 */
export function assign(candidates: readonly Candidate[]): { readonly before: number; readonly after: number }[] {
  const rowNumbers = createNumbering()
  const columnNumbers = createNumbering()
  const rows: Row[] = []
  for (const { before, after, weight } of candidates) {
    const number = rowNumbers.of(before)
    const row = rows[number] ?? { columns: [], costs: [] }
    rows[number] = row
    row.columns.push(columnNumbers.of(after))
    row.costs.push(-Math.round(weight * PRECISION))
  }

  const columnCount = columnNumbers.names.length
  const rowOf = new Array<number>(columnCount).fill(-1)
  const columnOf = new Array<number>(rows.length).fill(-1)
  const rowPrice = new Array<number>(rows.length).fill(0)
  const columnPrice = new Array<number>(columnCount).fill(0)
  let steps = candidates.length * PATIENCE + 10_000

  for (const [start, row] of rows.entries()) {
    rowPrice[start] = row.columns.reduce((least, column, at) => Math.min(least, (row.costs[at] ?? 0) - (columnPrice[column] ?? 0)), 0)
    const distance = new Map<number, number>()
    const cameFrom = new Map<number, number>()
    const reached = new Map<number, number>([[start, 0]])
    const settled: number[] = []
    const frontier = createFrontier()
    let end: { readonly distance: number; readonly column: number } | { readonly distance: number; readonly alone: number } = {
      distance: -(rowPrice[start] ?? 0),
      alone: start,
    }

    let scanned: number | undefined = start
    while (scanned !== undefined) {
      const base = reached.get(scanned) ?? 0
      const price = rowPrice[scanned] ?? 0
      const alone = base - price
      if (alone < end.distance) end = { distance: alone, alone: scanned }
      const { columns, costs } = rows[scanned] ?? { columns: [], costs: [] }
      for (const [at, column] of columns.entries()) {
        steps -= 1
        const there = base + (costs[at] ?? 0) - price - (columnPrice[column] ?? 0)
        if (there >= (distance.get(column) ?? Number.POSITIVE_INFINITY)) continue
        distance.set(column, there)
        cameFrom.set(column, scanned)
        frontier.push(column, there)
      }
      scanned = undefined
      for (let next = frontier.pop(); next !== undefined; next = frontier.pop()) {
        if (next.distance > (distance.get(next.column) ?? 0)) continue
        if (next.distance >= end.distance) break
        const owner = rowOf[next.column] ?? -1
        if (owner < 0 || steps < 0) {
          if (owner < 0) end = { distance: next.distance, column: next.column }
          break
        }
        settled.push(next.column)
        reached.set(owner, next.distance)
        scanned = owner
        break
      }
    }

    for (const column of settled) {
      columnPrice[column] = (columnPrice[column] ?? 0) + (distance.get(column) ?? 0) - end.distance
    }
    for (const [number, at] of reached) rowPrice[number] = (rowPrice[number] ?? 0) + end.distance - at

    // Walk back from where the path ends, handing each column on.
    let column = 'column' in end ? end.column : (columnOf[end.alone] ?? -1)
    if ('alone' in end) columnOf[end.alone] = -1
    while (column >= 0) {
      const taker = cameFrom.get(column)
      if (taker === undefined) break
      const given = columnOf[taker] ?? -1
      rowOf[column] = taker
      columnOf[taker] = column
      column = given
    }
  }

  return columnOf
    .flatMap((column, row) => (column < 0 ? [] : [{ before: rowNumbers.names[row] ?? 0, after: columnNumbers.names[column] ?? 0 }]))
    .sort((a, b) => a.before - b.before)
}
