/** A small generator of equally distributed numbers (Numerical Recipes' LCG), so that training gives the same weights everywhere. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
