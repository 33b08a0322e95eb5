/** A text with its marks taken out. */
export interface Marked {
  readonly text: string
  /** Where `<|>` stood. */
  readonly cursor: number
  /** What stood between `<|` and `|>`, in order. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[]
}

const MARK = /<\|>|<\||\|>/g

/**
 * Takes `<|>`, the cursor, and `<|...|>`, places that are expected, out of a text.
 *
 * @throws {Error} where marks do not pair up, or the text has two cursors.
 */
export function readMarked(marked: string): Marked {
  const ranges: { start: number; end: number }[] = []
  let text = ''
  let from = 0
  let cursor = -1
  let open: number | undefined
  for (const { 0: mark, index } of marked.matchAll(MARK)) {
    text += marked.slice(from, index)
    from = index + mark.length
    if (mark === '<|>') {
      if (cursor >= 0) throw new Error('two cursors in the marked text')
      cursor = text.length
    } else if (mark === '<|') {
      if (open !== undefined) throw new Error('a <| inside another in the marked text')
      open = text.length
    } else {
      if (open === undefined) throw new Error('a |> without its <| in the marked text')
      ranges.push({ start: open, end: text.length })
      open = undefined
    }
  }
  if (open !== undefined) throw new Error('a <| is never closed in the marked text')
  return { text: text + marked.slice(from), cursor, ranges }
}
