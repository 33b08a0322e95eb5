const CUT = '…'

/** The beginning of a text, cut at a space where it is longer than `length` UTF-16 code units. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text
  const kept = text.slice(0, length - 1)
  const space = kept.lastIndexOf(' ')
  return `${(space > length / 2 ? kept.slice(0, space) : kept).trimEnd()}${CUT}`
}
