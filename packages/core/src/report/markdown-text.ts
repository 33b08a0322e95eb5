import { toPrintable } from './steering.ts'

/** Shown as nothing; parts what GitHub would link by its looks. */
const APART = '\u200b'

interface Replacement {
  readonly pattern: RegExp
  readonly by: string
}

/** Takes apart mentions and e-mail addresses, issues, commits, web addresses and names of emoji. */
const PARTING: readonly Replacement[] = [
  { pattern: /\s+/g, by: ' ' },
  { pattern: /@/g, by: `@${APART}` },
  { pattern: /#(?=\d)/g, by: `#${APART}` },
  { pattern: /\bGH-(?=\d)/gi, by: `$&${APART}` },
  { pattern: /(?<![0-9a-z])(?=[0-9a-f]{0,39}\d)(?=\d{0,39}[a-f])[0-9a-f]{6}(?=[0-9a-f])/gi, by: `$&${APART}` },
  { pattern: /:(?=\/\/|[\w+-]{1,40}:)/g, by: `:${APART}` },
  { pattern: /\bwww(?=\.)/gi, by: `$&${APART}` },
]

const HTML: readonly Replacement[] = [
  { pattern: /&/g, by: '&amp;' },
  { pattern: /</g, by: '&lt;' },
  { pattern: />/g, by: '&gt;' },
  { pattern: /\$/g, by: '&#36;' },
  { pattern: /\u200b/g, by: '&#8203;' },
]

const MARKDOWN: readonly Replacement[] = [
  { pattern: /[\\`*_[\]|~{}]/g, by: '\\$&' },
  // What only the beginning of a line makes of it: headings, lists, rules.
  { pattern: /^( ?)([-+=#])/, by: '$1\\$2' },
  { pattern: /^( ?\d{1,9})([.)])/, by: '$1\\$2' },
]

const replaceAll = (text: string, replacements: readonly Replacement[]) =>
  replacements.reduce((escaped, { pattern, by }) => escaped.replace(pattern, by), text)

/**
 * Text from outside as Markdown that shows just this text, on one line, wherever it stands: in a paragraph, a list item, a table
 * cell or an inline element. No markup, link, mention or issue comes of it; steering characters become visible code points.
 *
 * @example
 * ```ts
 * markdownText('Ask @legal | <b>now</b>') // 'Ask @&#8203;legal \\| &lt;b&gt;now&lt;/b&gt;'
 * ```
 */
export function markdownText(text: string): string {
  return replaceAll(toPrintable(text), [...PARTING, ...MARKDOWN, ...HTML])
}

/** The same inside a block of HTML, such as the summary of details, where nothing should be read as Markdown: neither is it there. */
export function markdownHtmlText(text: string): string {
  const escaped = replaceAll(toPrintable(text), [...PARTING, ...HTML])
  return escaped.replace(/[\\`*_[\]|~{}]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** Text from outside as inline code, for names of files and rules; empty for an empty text. */
export function markdownCode(text: string): string {
  const printable = toPrintable(text).trim()
  if (printable === '') return ''
  // Backticks would end the code, and a pipe in it is read one way in a table and another outside.
  return /[`|]/.test(printable) ? `<code>${markdownText(printable)}</code>` : `\`${printable}\``
}

/** What stands between backticks in our own messages: settings, rules, keys. */
const IN_BACKTICKS = /`([^`\n]{1,80})`/

/**
 * A message, in which backticks mark code, as Markdown. The rest of it, and what is in the code, may be text from outside.
 *
 * @example
 * markdownMessage('Declare `hasDpo: false` | <b>') // 'Declare `hasDpo: false` \\| &lt;b&gt;'
 */
export function markdownMessage(text: string): string {
  return text
    .split(IN_BACKTICKS)
    .map((part, index) => (index % 2 === 1 ? markdownCode(part) : markdownText(part)))
    .join('')
}
