import { matchesOf } from './matches.ts'
import type { Span } from './span.ts'

/** An e-mail address a text names. */
export interface FoundEmail {
  readonly span: Span
  /** The address as it would be written to, the host in lower case. */
  readonly address: string
  /** Whether it was disguised: "privacy [at] example [dot] com". */
  readonly obfuscated: boolean
}

const GAP = '[^\\S\\r\\n]{0,2}'
const LOCAL = "(?<![A-Za-z0-9._%+-])(?<local>[A-Za-z0-9_](?:[A-Za-z0-9._%+'-]{0,62}[A-Za-z0-9_])?)"
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?'
/** Of one case, so that the next sentence is left out where the space before it was forgotten: "a@b.com.If you". */
const TOP = '(?:[a-z]{2,24}|[A-Z]{2,24}|xn--[a-z0-9-]{2,50})(?![A-Za-z0-9@]|-[A-Za-z0-9])'
const BRACKETED_AT = `${GAP}(?:\\[${GAP}(?:at|AT|@|ät)${GAP}\\]|\\(${GAP}(?:at|AT|@|ät)${GAP}\\)|\\{${GAP}(?:at|AT|@)${GAP}\\}|<(?:at|AT)>)${GAP}`
const DOT_WORD = '(?:dot|DOT|punkt|point|punto|ponto|\\.)'
const BRACKETED_DOT = `${GAP}(?:\\[${GAP}${DOT_WORD}${GAP}\\]|\\(${GAP}${DOT_WORD}${GAP}\\)|\\{${GAP}${DOT_WORD}${GAP}\\})${GAP}`
const SPOKEN_DOT = '[^\\S\\r\\n](?:dot|DOT)[^\\S\\r\\n]'

const PLAIN_HOST = `@(?<host>(?:${LABEL}\\.){1,8}${TOP})`
const PLAIN_EMAIL = new RegExp(LOCAL + PLAIN_HOST, 'g')
const EMAIL = new RegExp(
  `${LOCAL}(?:${PLAIN_HOST}` +
    `|@(?<dottedHost>${LABEL}(?:(?:${BRACKETED_DOT}|\\.)${LABEL}){0,6}${BRACKETED_DOT}${TOP})` +
    `|${BRACKETED_AT}(?<hiddenHost>${LABEL}(?:(?:${BRACKETED_DOT}|${SPOKEN_DOT}|\\.)${LABEL}){0,6}(?:${BRACKETED_DOT}|${SPOKEN_DOT}|\\.)${TOP})` +
    `|[^\\S\\r\\n](?:at|AT)[^\\S\\r\\n](?<spokenHost>${LABEL}(?:${SPOKEN_DOT}${LABEL}){0,6}${SPOKEN_DOT}${TOP}))`,
  'g',
)
/** What every disguise has: its words are looked for only where this is found. */
const DISGUISE = /[[({<][^\S\r\n]{0,2}(?:at|AT|@|ät|dot|DOT|punkt|point|punto|ponto|\.)|[^\S\r\n](?:dot|DOT)[^\S\r\n]/
const DOTS = new RegExp(`${BRACKETED_DOT}|${SPOKEN_DOT}`, 'g')
/** "Find us at example dot com" names a host, not the mailbox "us". */
const WRITING_TO = /(?:e-?mail(?:s|ed)?(?: us| me)?(?: at| to)?|mail to|write to|contact|address(?: is)?)[^\S\r\n]?[:：]?[^\S\r\n]?$/i
const NO_MAILBOX = /^(?:us|me|it|them|him|her|website|site|online|page|or)$/i
/** Names such as `icon@2x.png` are of files. */
const FILE_ENDING = /\.(?:png|jpe?g|gif|svg|webp|js|css)$/i

/** The e-mail addresses in a text, in order, plain and disguised. */
export function findEmails(text: string): FoundEmail[] {
  const emails: FoundEmail[] = []
  const isDisguised = DISGUISE.test(text)
  if (!isDisguised && !text.includes('@')) return emails
  for (const match of matchesOf(text, isDisguised ? EMAIL : PLAIN_EMAIL)) {
    const { 0: whole, index: start, groups = {} } = match
    const { local = '', host, dottedHost, hiddenHost, spokenHost } = groups
    const written = host ?? dottedHost ?? hiddenHost ?? spokenHost ?? ''
    if (local.includes('..') || FILE_ENDING.test(written)) continue
    const spoken = spokenHost !== undefined && !/ AT .{1,200} DOT /.test(whole)
    if (spoken && (NO_MAILBOX.test(local) || !WRITING_TO.test(text.slice(Math.max(0, start - 32), start)))) continue
    const address = `${local}@${written.replace(DOTS, '.').toLowerCase()}`
    emails.push({ span: { start, end: start + whole.length }, address, obfuscated: host === undefined })
  }
  return emails
}
