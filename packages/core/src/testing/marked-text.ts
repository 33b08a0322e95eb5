import type { Span } from '../text/span.ts'

/** A text with its marks taken out, and where they stood. */
export interface MarkedText {
  readonly text: string
  /** What stood between `<|` and `|>`, in order. */
  readonly spans: readonly Span[]
}

const MARK = /<\||\|>/g

/**
 * Takes `<|` and `|>` out of a text and tells where they stood, so that tests name places by showing them.
 *
 * @throws {Error} where marks do not pair up.
 */
export function parseMarkedText(marked: string): MarkedText {
  const spans: Span[] = []
  let text = ''
  let from = 0
  let open: number | undefined
  for (const mark of marked.matchAll(MARK)) {
    text += marked.slice(from, mark.index)
    from = mark.index + mark[0].length
    if ((mark[0] === '<|') !== (open === undefined)) throw new Error(`unpaired ${mark[0]} at offset ${mark.index} of the marked text`)
    if (open === undefined) open = text.length
    else {
      spans.push({ start: open, end: text.length })
      open = undefined
    }
  }
  if (open !== undefined) throw new Error('a <| is never closed in the marked text')
  return { text: text + marked.slice(from), spans }
}

/** Puts `<|` and `|>` around stretches of a text, so that a message can show where they are. The stretches may touch and nest. */
export function toMarkedText(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }) => [
    { at: start, mark: '<|' },
    { at: end, mark: '|>' },
  ])
  // Behind one another at one place, marks stay in the order of their spans.
  const inOrder = marks.map((one, index) => ({ ...one, index })).sort((a, b) => a.at - b.at || a.index - b.index)
  let marked = ''
  let from = 0
  for (const { at, mark } of inOrder) {
    marked += text.slice(from, at) + mark
    from = at
  }
  return marked + text.slice(from)
}
