/**
 * The places of the heaviest subsequence of `values` that rises all the way; everything else changed its order. Values are
 * whole numbers from 0, each at most once; weights lie above 0. Takes n log n time.
 */
export function heaviestRise(values: readonly number[], weights: readonly number[]): ReadonlySet<number> {
  const size = values.reduce((largest, value) => Math.max(largest, value), -1) + 1
  /** A Fenwick tree: the place at which the heaviest rise up to a value ends. */
  const tree = new Array<number>(size + 1).fill(-1)
  const total = new Array<number>(values.length).fill(0)
  const previous = new Array<number>(values.length).fill(-1)
  const totalAt = (place: number) => (place < 0 ? 0 : (total[place] ?? 0))

  let heaviest = -1
  for (const [place, value] of values.entries()) {
    let best = -1
    for (let at = value; at > 0; at -= at & -at) {
      const candidate = tree[at] ?? -1
      if (totalAt(candidate) > totalAt(best)) best = candidate
    }
    previous[place] = best
    total[place] = totalAt(best) + (weights[place] ?? 1)
    for (let at = value + 1; at <= size; at += at & -at) {
      if (totalAt(place) > totalAt(tree[at] ?? -1)) tree[at] = place
    }
    if (totalAt(place) > totalAt(heaviest)) heaviest = place
  }

  const kept = new Set<number>()
  for (let place = heaviest; place >= 0; place = previous[place] ?? -1) kept.add(place)
  return kept
}
