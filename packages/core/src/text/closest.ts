import { distance } from 'fastest-levenshtein'

const LONGEST_NAME = 100

/** The known name most like a mistyped one, where any is near enough to be meant. For identifiers, not for texts. */
export function closestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST_NAME) return undefined
  let best: { readonly name: string; readonly distance: number } | undefined
  for (const candidate of known) {
    const edits = distance(name.toLowerCase(), candidate.toLowerCase())
    if (best === undefined || edits < best.distance) best = { name: candidate, distance: edits }
  }
  return best !== undefined && best.distance <= Math.max(2, Math.floor(name.length / 3)) ? best.name : undefined
}
