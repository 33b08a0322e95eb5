/**
 * The text in lower case with every character at its old offset: a letter whose lower case is longer (`İ`) stays as it is. Searching it
 * with a case-sensitive expression is quicker to set up than a large expression that ignores case.
 */
export function toLowerCaseInPlace(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (character) => {
    const one = character.toLowerCase()
    return one.length === character.length ? one : character
  }).join('')
}
