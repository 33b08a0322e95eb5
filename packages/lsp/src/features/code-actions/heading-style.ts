import type { Clause, Policy } from '@clausal/core'
import { headingWordsOf } from '../names/sections.ts'

/** How the headings of a policy are written. */
export interface HeadingStyle {
  /** @param number what stands before the name, such as "4. "; empty where headings are not numbered. */
  write(number: string, name: string): string
}

const isUpperCase = (text: string) => /\p{L}/u.test(text) && text === text.toUpperCase()

/** Words in capitals where the pattern is; the rest of what is written stays. */
const inCaseOf = (pattern: string, name: string) => (isUpperCase(pattern) ? name.toUpperCase() : name)

/** The style of the heading of a clause: its markup, its case, what stands around its words. */
export function headingStyleOf(policy: Policy, like: Clause | undefined): HeadingStyle {
  const words = like === undefined ? undefined : headingWordsOf(policy, like)
  if (like?.headingRange === undefined || words === undefined)
    return { write: (number, name) => `${policy.format === 'html' ? `<h2>${number}${name}</h2>` : `## ${number}${name}`}` }
  const { text } = policy.source
  const whole = text.slice(like.headingRange.start.offset, like.headingRange.end.offset)
  const nameAt = words.name.start - like.headingRange.start.offset
  const before = whole.slice(0, Math.max(0, nameAt))
  // An anchor, an id or a class is that section's own.
  const lead = before.replace(/\s(?:id|name|class|data-[\w-]+)=(?:"[^"]*"|'[^']*'|[^\s>]+)/g, '').replace(/<a\b[^<>]*>(?:<\/a>)?/g, '')
  const own = words.number.trim()
  const prefix = own !== '' && lead.trimEnd().endsWith(own) ? lead.slice(0, lead.trimEnd().length - own.length) : lead
  const behind = whole
    .slice(words.name.end - like.headingRange.start.offset)
    .replace(/(?<!\s)\s*\{[#:][^{}\n]*\}/, '')
    .replace(/<\/a>/g, '')
  return {
    write(number, name) {
      const written = inCaseOf(words.text, name)
      const underline = /^(\r?\n)([=-]+)\s*$/.exec(behind)
      const end =
        underline === null
          ? behind
          : `${underline[1]}${(underline[2]?.[0] ?? '-').repeat(Math.max(3, `${number}${written}`.replaceAll('\0', '').length))}`
      return `${prefix}${number}${written}${end}`
    },
  }
}
