/**
 * Tells, in one pass over a text in lower case, which of several expressions it can match at all: an expression costs time wherever
 * it is tried, and most say what few texts say. Each expression has cues, beginnings of words: whatever it matches has a word
 * that begins with one of them. The answer has a 1 at the places of those that are worth trying.
 */
export type CueFinder = (lower: string) => Uint8Array

interface Cue {
  readonly word: string
  /** The place of the expression it belongs to. */
  readonly of: number
}

/** A cue has at least so many letters, by which it is looked up. */
const SHORTEST_CUE = 2
const ASCII = 128

/** By code, whether `\b` takes a character for one of a word. */
const IN_WORD = Uint8Array.from({ length: ASCII }, (_, code) => (/\w/.test(String.fromCharCode(code)) ? 1 : 0))

/** The first two letters of a word as one number. */
const openingAt = (text: string, at: number) => text.charCodeAt(at) * ASCII + text.charCodeAt(at + 1)

/** Makes a finder of cues, those of each expression in a list of their own; an expression without any is always worth trying. */
export function createCueFinder(cuesOfEach: readonly (readonly string[])[]): CueFinder {
  /** By the first two letters, of which a text has one pair a word: a list is looked up faster than in a map. */
  const byOpening: (readonly Cue[] | undefined)[] = new Array(ASCII * ASCII).fill(undefined)
  const always: number[] = []
  for (const [of, cues] of cuesOfEach.entries()) {
    if (cues.length === 0) always.push(of)
    for (const word of cues) {
      if (word.length < SHORTEST_CUE) throw new Error(`A cue has at least ${SHORTEST_CUE} letters; "${word}" has fewer.`)
      const opening = openingAt(word, 0)
      byOpening[opening] = [...(byOpening[opening] ?? []), { word, of }]
    }
  }
  return (lower) => {
    const found = new Uint8Array(cuesOfEach.length)
    for (const of of always) found[of] = 1
    let before = 0
    for (let at = 0; at < lower.length; at++) {
      const code = lower.charCodeAt(at)
      const inWord = code < ASCII ? (IN_WORD[code] ?? 0) : 0
      if (inWord > before) {
        const cues = byOpening[openingAt(lower, at)]
        if (cues !== undefined) for (const { word, of } of cues) if (found[of] === 0 && lower.startsWith(word, at)) found[of] = 1
      }
      before = inWord
    }
    return found
  }
}
