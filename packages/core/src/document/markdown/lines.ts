/** A paragraph of fewer lines is never divided: two lines prove nothing. */
const MIN_LINES = 3
/** Nobody wraps prose by hand wider than this, in UTF-16 code units. */
const MAX_WRAP_WIDTH = 160
/** A line this short may be a heading or label, which ends without a full stop. */
const SHORT_LINE = 80
/** A line with this much room left was not broken for want of room. */
const SHORT_ITEM = 50
/** Share of line ends that must look like ends of paragraphs. */
const NEARLY_ALL = 0.85
/** Share of line ends that tell a hard-wrapped text: the next word would not have fitted. */
const MOSTLY_FULL = 0.7

/** Marks and quotes that may stand around the first or last word of a line. */
const OPENING = /^[\s*_~`"'“”‘’«„([<]{0,20}/
const ENDS_SENTENCE = /[.:?!;。：？！；]["'”’»)\]*_~`\s]{0,20}$/
const LABELLED = /^[\s*_"'“]{0,10}[^\s:][^:]{0,50}:[*_\s]{1,10}\S.{0,80}$/
const STARTS_SENTENCE = /^[\p{Lu}\p{Lo}\p{N}•·§$€£&]/u

const TAG = /<\/?[a-z][^<>]{0,200}>/gi

function startsSentence(line: string): boolean {
  return STARTS_SENTENCE.test(line.replace(OPENING, ''))
}

function share(count: number, of: number): number {
  return of === 0 ? 0 : count / of
}

/**
 * Where, in a list item's paragraph, an unindented line begins a paragraph of its own: it starts like a sentence, and the
 * line above it ends like one or had room for more words. Markdown itself would have it continue the item.
 */
export function lazyParagraphStart(source: string, start: number, end: number): number | undefined {
  let above = start
  for (const { index, 0: lineEnd } of source.slice(start, end).matchAll(/\r\n?|\n/g)) {
    const next = start + index + lineEnd.length
    const line = source.slice(next, Math.min(end, next + MAX_WRAP_WIDTH))
    const last = source.slice(Math.max(above, start + index - MAX_WRAP_WIDTH), start + index).trim()
    const [word = ''] = line.split(/\s/, 1)
    if (/^[^\s>]/.test(line) && startsSentence(line) && (ENDS_SENTENCE.test(last) || last.length + word.length < SHORT_ITEM)) return next
    above = next
  }
  return undefined
}

/** Whether the lines were broken where the next word did not fit any more. */
function isHardWrapped(lines: readonly string[], width: number): boolean {
  if (width > MAX_WRAP_WIDTH) return false
  const full = lines.slice(0, -1).filter((line, index) => {
    const [word = ''] = (lines[index + 1] ?? '').split(' ', 1)
    return line.length + 1 + word.length > width
  }).length
  return share(full, lines.length - 1) >= MOSTLY_FULL
}

/**
 * Whether the lines of one Markdown paragraph are paragraphs of their own, as in texts whose blank lines were lost: nearly
 * each line ends like a paragraph and the next begins like one, and the lines are not merely filled to one width.
 */
export function areOwnParagraphs(lines: readonly string[]): boolean {
  const trimmed = lines.map((line) => line.replace(TAG, '').trim()).filter((line) => line !== '')
  const widest = trimmed.reduce((width, line) => Math.max(width, line.length), 0)
  if (trimmed.length < MIN_LINES || isHardWrapped(trimmed, widest)) return false
  const borders = trimmed.length - 1
  const starts = trimmed.slice(1).filter(startsSentence).length
  if (share(starts, borders) < NEARLY_ALL) return false
  const ends = trimmed
    .slice(0, -1)
    .filter(
      (line) =>
        ENDS_SENTENCE.test(line) || LABELLED.test(line) || (widest > MAX_WRAP_WIDTH && line.length <= SHORT_LINE && !line.endsWith(',')),
    )
  return share(ends.length, borders) >= NEARLY_ALL
}
