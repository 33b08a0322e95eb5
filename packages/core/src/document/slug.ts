import { keepByText } from '../text/keep-by-text.ts'

const wordsOf = keepByText((text) => {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? []
  return words.map((word) => word.replace(/['’]/g, ''))
})

/** Lower-case words joined by hyphens, letters and digits of any script; empty where the text has none. Linear in the length of the text. */
export function toSlug(text: string, maxWords = 12): string {
  return wordsOf(text).slice(0, maxWords).join('-')
}

/** Hands out identifiers, each only once: a repeated one gets `-2`, `-3` ... in reading order. */
export function createUniqueNames(): (name: string) => string {
  const taken = new Map<string, number>()
  return (name) => {
    let count = (taken.get(name) ?? 0) + 1
    let unique = count === 1 ? name : `${name}-${count}`
    while (count > 1 && taken.has(unique)) unique = `${name}-${++count}`
    taken.set(name, count)
    if (unique !== name) taken.set(unique, 1)
    return unique
  }
}
