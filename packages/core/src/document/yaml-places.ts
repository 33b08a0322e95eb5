import { isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Span } from '../text/span.ts'

/** The way to a value from the top of a document: keys of mappings and, in lists, places from 0. */
export type ValuePath = readonly (string | number)[]

/** Where a value stands below a node of YAML, or the nearest one above it that stands there: its key in a mapping, its value in a list. */
export function spanOfValue(root: Node | null, path: ValuePath): Span {
  let node: unknown = root
  let place: readonly number[] = [0, 0]
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
      if (pair === undefined) break
      place = isScalar(pair.key) ? (pair.key.range ?? place) : place
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step]
      if (!isMap(item) && !isScalar(item) && !isSeq(item)) break
      place = item.range ?? place
      node = item
    } else break
  }
  const [start = 0, end = start] = place
  return { start, end }
}
