import type { Edit } from '../edit.ts'
import { onlyLooks } from './only-looks.ts'

/** A line that begins like this may be read as something other than a paragraph's. */
const MARKUP_AT_LINE_START = /^(?:[-+*#>=|~`<:([\]]|\d{1,9}[.)]|[a-z]{1,3}[.)])/i

/** Wraps words at a width. */
function wrap(words: readonly string[], width: number): string {
  let column = 0
  return words
    .map((word, index) => {
      const breaks = index > 0 && column + word.length + 1 > width && !MARKUP_AT_LINE_START.test(word)
      column = breaks || index === 0 ? word.length : column + word.length + 1
      return `${index === 0 ? '' : breaks ? '\n' : ' '}${word}`
    })
    .join('')
}

/** Paragraphs are wrapped at another width. */
export const reflow: Edit = {
  name: 'reflow paragraphs',
  group: 'looks',
  apply(policy, random) {
    const { text } = policy.source
    const width = random.pick([66, 78, 100]) ?? 78
    return onlyLooks(
      policy.blocks.flatMap((block) => {
        const { start, end } = block.span
        const source = text.slice(start, end)
        // Two spaces or a backslash at the end of a line, and <br>, are breaks that show. In plain text short lines may be meant.
        const broken =
          /(?: {2}|\\)\r?\n|<br|<pre/i.test(source) || (policy.format === 'text' && (source.includes('\n') || source.length < 160))
        if (block.type !== 'paragraph' || block.quoted || broken || source.length < 80) return []
        const lineStart = text.lastIndexOf('\n', start - 1) + 1
        if (text.slice(lineStart, start).trim() !== '') return []
        const wrapped = wrap(source.split(/\s+/), width)
        return wrapped === source ? [] : [{ start, end, text: wrapped }]
      }),
    )
  },
}
