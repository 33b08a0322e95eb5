import { type Block, list, paragraph, text } from './block.ts'

const ITEM = /^[-*•] +/

/** A text of one's own as blocks: paragraphs parted by empty lines, and lists of lines that begin with a dash. Nothing else in it is markup. */
export function blocksOf(own: string): readonly Block[] {
  return own.split(/\n[ \t]*\n/).flatMap((part): readonly Block[] => {
    const lines = part.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
    const first = lines.findIndex((line) => ITEM.test(line))
    const [plain, items] = first < 0 ? [lines, []] : [lines.slice(0, first), lines.slice(first)]
    const entries: string[] = []
    for (const line of items) {
      if (ITEM.test(line)) entries.push(line.replace(ITEM, ''))
      else entries.push(`${entries.pop() ?? ''} ${line}`)
    }
    return [
      ...(plain.length === 0 ? [] : [paragraph(text(plain.join(' ')))]),
      ...(entries.length === 0 ? [] : [list(entries.map((entry) => text(entry)))]),
    ]
  })
}
