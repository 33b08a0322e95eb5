import type { Edit } from '../edit.ts'
import type { Splice } from '../splice.ts'
import { pieces } from '../structure.ts'
import { onlyLooks } from './only-looks.ts'

/** The same heading, one level deeper. */
function deeper(source: string): string | undefined {
  if (source.startsWith('#')) return `#${source}`
  const setext = /^(.+)\r?\n=+\s*$|^(.+)\r?\n-+\s*$/.exec(source)
  if (setext !== null) return `${setext[1] === undefined ? '###' : '##'} ${setext[1] ?? setext[2] ?? ''}`
  const tag = /^<h([1-5])\b/i.exec(source)
  return tag === null ? undefined : source.replaceAll(/(<\/?h)[1-5]\b/gi, `$1${Number(tag[1]) + 1}`)
}

/** All headings but the title go one level deeper. */
export const relevelHeadings: Edit = {
  name: 're-level headings',
  group: 'looks',
  apply(policy) {
    const { text } = policy.source
    const all = pieces(policy)
    const splices = all.flatMap(({ clause: { headingSpan } }): Splice[] => {
      if (headingSpan === undefined) return []
      const other = deeper(text.slice(headingSpan.start, headingSpan.end))
      return other === undefined ? [] : [{ ...headingSpan, text: other }]
    })
    // Headings that only look like some have no level to change.
    if (splices.length !== all.length || all.some(({ clause }) => clause.level >= 6)) return undefined
    return onlyLooks(splices)
  },
}
