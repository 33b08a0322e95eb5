import stringWidth from 'string-width'

/** Letters and punctuation of Latin texts, each of which takes one column by itself; no controls, nothing that combines, and no emoji such as ©. */
const ONE_COLUMN_EACH = /^[ -~¡-¨ª-¬¯-˿‐-‧‰-※]*$/

/** Columns a text takes on a terminal; wide characters take two. */
export function widthOf(text: string): number {
  return ONE_COLUMN_EACH.test(text) ? text.length : stringWidth(text)
}

/** Breaks a text at spaces into lines of at most `width` columns; a longer word has a line of its own. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const word of text.split(' ')) {
    const own = widthOf(word)
    const joined = taken + 1 + own
    if (line === '' || joined > width) {
      if (line !== '') lines.push(line)
      line = word
      taken = own
    } else {
      line = `${line} ${word}`
      taken = joined
    }
  }
  return line === '' ? lines : [...lines, line]
}
