/** A part of a comment. */
export interface MarkdownPart {
  readonly text: string
  /** 0 is told whatever the room; the part with the highest number goes first. */
  readonly rank: number
}

/** What stands where parts were left out. */
const LEFT_OUT = 'Some details are left out, because a comment cannot be longer. `clausal review` shows them all.'

const joined = (parts: readonly MarkdownPart[]) => parts.map(({ text }) => text).join('\n\n')

/**
 * Joins parts to a text of at most `maxLength` UTF-16 code units. Where they have no room, those of the highest rank are left
 * out, the later ones first, and the text says so.
 */
export function fitParts(parts: readonly MarkdownPart[], maxLength: number): string {
  const told = parts.filter(({ text }) => text !== '')
  let length = told.reduce((sum, { text }) => sum + text.length + 2, 1)
  if (length <= maxLength) return `${joined(told)}\n`
  length += LEFT_OUT.length + 2
  const left = new Set<MarkdownPart>()
  const byRank = told.map((part, index) => ({ part, index })).sort((a, b) => b.part.rank - a.part.rank || b.index - a.index)
  for (const { part } of byRank) {
    if (length <= maxLength || part.rank === 0) break
    left.add(part)
    length -= part.text.length + 2
  }
  const kept = told.filter((part) => !left.has(part))
  return `${joined([...kept.slice(0, -1), { text: LEFT_OUT, rank: 0 }, ...kept.slice(-1)])}\n`
}
