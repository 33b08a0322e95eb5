import type { Format } from './policy.ts'

const FORMAT_BY_EXTENSION: Readonly<Record<string, Format>> = {
  md: 'markdown',
  mdx: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  text: 'text',
}

/** How much of an unnamed text is looked at to tell its format, in UTF-16 code units. */
const SAMPLE = 20_000

const HTML_START = /^\s{0,200}<(?:!doctype\s+html|html|head|body|article|section|main|div|p|h[1-6]|!--)[\s>]/i
const MARKDOWN_SIGNS = /^(?:---\s*$|#{1,6} \S|\s{0,3}[*+-] \S|\s{0,3}\|.*\|\s*$)|\]\([^)\s]{1,500}\)|\*\*\S/m

/** The format of a text: by the ending of its name, else by its looks. */
export function detectFormat(text: string, path?: string): Format {
  const ending = path === undefined ? undefined : /\.([a-z]{2,8})$/i.exec(path)?.[1]?.toLowerCase()
  const known = ending === undefined ? undefined : FORMAT_BY_EXTENSION[ending]
  if (known !== undefined) return known
  const sample = text.slice(0, SAMPLE).replace(/^\uFEFF/, '')
  if (HTML_START.test(sample)) return 'html'
  return MARKDOWN_SIGNS.test(sample) ? 'markdown' : 'text'
}
