import stringWidth from 'string-width'

/** Columns a text takes on a terminal; wide characters take two. */
export function widthOf(text: string): number {
  return stringWidth(text)
}

/** Breaks a text at spaces into lines of at most `width` columns; a longer word has a line of its own. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}
