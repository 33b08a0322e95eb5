/** The first at or behind a place among what stands at rising places, from one index up to another: the latter where there is none. */
export function firstAt(place: number, from: number, to: number, placeOf: (index: number) => number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if (placeOf(middle) < place) low = middle + 1
    else high = middle
  }
  return low
}
