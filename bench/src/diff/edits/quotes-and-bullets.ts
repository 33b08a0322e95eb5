import type { Edit } from '../edit.ts'
import type { Splice } from '../splice.ts'
import { onlyLooks } from './only-looks.ts'

const STRAIGHT = /(?<=[a-z])'(?=[a-z])|(?<=\s|^)"(?=\S)|(?<=[\w.,])"(?=[\s,.;:)]|$)/g
const CURLY = /[‘’“”]/g
const BULLET = /^([-*+•–])(?=\s)/

function otherQuote(quote: string, index: number, text: string): string {
  if (quote === "'") return '’'
  if (quote === '"') return index === 0 || /\s/.test(text.charAt(index - 1)) ? '“' : '”'
  return quote === '‘' || quote === '’' ? "'" : '"'
}

/** Quotation marks become curly, or straight where they are curly; another sign stands before list items. */
export const quotesAndBullets: Edit = {
  name: 'other quotes and bullets',
  group: 'looks',
  apply(policy, random) {
    const { text } = policy.source
    const bullets = policy.format === 'text' ? ['-', '*', '•'] : ['-', '*', '+']
    const bullet = random.pick(bullets) ?? '-'
    return onlyLooks(
      policy.blocks.flatMap((block): Splice[] => {
        if (block.type !== 'paragraph' && block.type !== 'item') return []
        const { start, end } = block.span
        const source = text.slice(start, end)
        const marker = policy.format === 'html' ? null : BULLET.exec(source)
        const splices: Splice[] = marker === null || block.type !== 'item' ? [] : [{ start, end: start + 1, text: bullet }]
        // Quotes in tags and link targets are not the text's.
        if (/<|\]\(|`/.test(source)) return splices.filter((splice) => splice.text !== marker?.[1])
        const pattern = source.search(CURLY) >= 0 ? CURLY : STRAIGHT
        for (const match of source.matchAll(pattern)) {
          const at = start + match.index
          splices.push({ start: at, end: at + 1, text: otherQuote(match[0], match.index, source) })
        }
        return splices.filter((splice) => splice.text !== text.slice(splice.start, splice.end))
      }),
    )
  },
}
