import type { Line } from './lines.ts'

/** Narrowest line that counts as filled, in UTF-16 code units. */
const NARROWEST = 40
/** Widest column a text is wrapped at. */
const WIDEST = 160
/** Share of neighbouring lines that must plainly run on for the text to count as wrapped. */
const WRAPPED_SHARE = 0.15
const ENDS_SENTENCE = /[.!?:;。！？：；]["'”’)\]]{0,2}$/
const RUNS_ON = /^["'“‘(]?\p{Ll}/u

/** Where a document's lines are broken to fit a column; undefined where each line is a paragraph of its own. */
export type WrapWidth = number | undefined

export function endsSentence(text: string): boolean {
  return ENDS_SENTENCE.test(text)
}

/** Whether the second line plainly continues a sentence of the first. */
function runsOn(upper: Line, lower: Line): boolean {
  if (endsSentence(upper.text) || upper.text.endsWith(',') || !RUNS_ON.test(lower.text)) return false
  // Short lines may be a list without bullets, unless they make a sentence.
  return upper.text.length >= NARROWEST || (endsSentence(lower.text) && upper.text.split(/\s+/, 5).length === 5)
}

/** The column at which the document's paragraphs are wrapped, told from sentences that go on in the next line. */
export function wrapWidth(lines: readonly Line[]): WrapWidth {
  const widths: number[] = []
  let neighbours = 0
  for (const [index, lower] of lines.entries()) {
    const upper = lines[index - 1]
    if (upper === undefined || lower.gap > 0 || upper.rule || lower.rule || upper.text.length < NARROWEST) continue
    neighbours++
    if (upper.text.length <= WIDEST && runsOn(upper, lower)) widths.push(upper.indent + upper.text.length)
  }
  if (widths.length === 0 || widths.length < neighbours * WRAPPED_SHARE) return undefined
  widths.sort((a, b) => a - b)
  return widths[Math.min(widths.length - 1, Math.floor(widths.length * 0.97))]
}

/**
 * Whether `lower`, the line right below `upper`, goes on with its paragraph: its first word did not fit on the upper line, or
 * a sentence plainly runs on.
 */
export function continues(upper: Line, lower: Line, width: WrapWidth): boolean {
  if (lower.gap > 0 || upper.rule || lower.rule || upper.columns || lower.columns) return false
  if (runsOn(upper, lower)) return true
  if (width === undefined) return false
  const filled = upper.indent + upper.text.length
  if (filled > width * 1.25) return false
  const firstWord = lower.text.slice(0, WIDEST).search(/\s/)
  const wordLength = firstWord < 0 ? Math.min(lower.text.length, WIDEST) : firstWord
  if (filled + 1 + wordLength > width) return true
  // Lines broken by hand are ragged.
  if (endsSentence(upper.text)) return false
  return (filled >= width * 0.6 && RUNS_ON.test(lower.text)) || (filled >= width * 0.8 && /^[(\d]/.test(lower.text))
}
