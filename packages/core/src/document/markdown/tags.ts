import type { Span } from '../../text/span.ts'

export interface Attribute {
  readonly name: string
  /** As written, entities not decoded. */
  readonly value: string
  readonly span: Span
}

export interface Tag {
  readonly type: 'tag'
  /** As written. */
  readonly name: string
  readonly closing: boolean
  readonly selfClosing: boolean
  readonly attributes: readonly Attribute[]
  readonly start: number
  readonly end: number
}

/** A comment, or a declaration, processing instruction or CDATA section, which say nothing either. */
export interface Unread {
  readonly type: 'comment' | 'declaration'
  readonly start: number
  readonly end: number
}

export type MarkupToken = Tag | Unread

export interface TagScanner {
  /** The token that begins with the `<` at an offset; undefined where that is only a character. */
  at(offset: number): MarkupToken | undefined
}

/** Longest tag that is recognised, in UTF-16 code units; it bounds what each `<` costs. */
const MAX_TAG = 4000

const NAME = /[a-z][\w.-]{0,100}/iy
const ATTRIBUTE_NAME = /[^\s"'<>/={}]{1,200}/y
const UNQUOTED = /[^\s"'=<>`{}]{1,4000}/y

const ENDINGS: readonly { readonly open: string; readonly close: string; readonly type: Unread['type'] }[] = [
  { open: '<!--', close: '-->', type: 'comment' },
  { open: '<![CDATA[', close: ']]>', type: 'declaration' },
  { open: '<!', close: '>', type: 'declaration' },
  { open: '<?', close: '?>', type: 'declaration' },
]

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

/** The end of a `{...}` value as MDX has them, or -1. */
function bracesEnd(text: string, start: number, limit: number): number {
  let depth = 0
  for (let at = start; at < limit; at++) {
    if (text[at] === '{') depth++
    else if (text[at] === '}' && --depth === 0) return at + 1
  }
  return -1
}

function scanTag(text: string, start: number): Tag | undefined {
  const limit = Math.min(text.length, start + MAX_TAG)
  const closing = text[start + 1] === '/'
  let at = start + (closing ? 2 : 1)
  const name = match(NAME, text, at)
  if (name === undefined) return undefined
  at += name.length
  const attributes: Attribute[] = []
  while (at < limit) {
    const gap = at
    while (at < limit && isSpace(text.charCodeAt(at))) at++
    if (text[at] === '>') return { type: 'tag', name, closing, selfClosing: false, attributes, start, end: at + 1 }
    if (text[at] === '/' && text[at + 1] === '>') return { type: 'tag', name, closing, selfClosing: true, attributes, start, end: at + 2 }
    if (closing || at === gap) return undefined
    if (text[at] === '{') {
      at = bracesEnd(text, at, limit)
      if (at < 0) return undefined
      continue
    }
    const attribute = match(ATTRIBUTE_NAME, text, at)
    if (attribute === undefined) return undefined
    at += attribute.length
    let equals = at
    while (equals < limit && isSpace(text.charCodeAt(equals))) equals++
    if (text[equals] !== '=') {
      attributes.push({ name: attribute.toLowerCase(), value: '', span: { start: at, end: at } })
      continue
    }
    at = equals + 1
    while (at < limit && isSpace(text.charCodeAt(at))) at++
    const quote = text[at]
    let value: Span
    if (quote === '"' || quote === "'") {
      let close = at + 1
      while (close < limit && text[close] !== quote) close++
      if (close >= limit) return undefined
      value = { start: at + 1, end: close }
      at = close + 1
    } else if (quote === '{') {
      const close = bracesEnd(text, at, limit)
      if (close < 0) return undefined
      value = { start: at, end: close }
      at = close
    } else {
      const unquoted = match(UNQUOTED, text, at)
      if (unquoted === undefined) return undefined
      value = { start: at, end: at + unquoted.length }
      at = value.end
    }
    attributes.push({ name: attribute.toLowerCase(), value: text.slice(value.start, value.end), span: value })
  }
  return undefined
}

/** Recognises HTML and JSX tags and comments in a text; each offset costs at most a bounded look ahead. */
export function createTagScanner(text: string): TagScanner {
  const lastClose = new Map<string, number>()
  const closesAfter = (close: string, at: number) => {
    let last = lastClose.get(close)
    if (last === undefined) {
      last = text.lastIndexOf(close)
      lastClose.set(close, last)
    }
    return last >= at
  }
  return {
    at(start) {
      const code = text.charCodeAt(start + 1)
      if (code !== 33 && code !== 63) return scanTag(text, start)
      const ending = ENDINGS.find(({ open }) => text.startsWith(open, start))
      if (ending === undefined) return undefined
      const { open, close, type } = ending
      if (open === '<!' && !/[a-z]/i.test(text.charAt(start + 2))) return undefined
      // `<!-->` and `<!--->` are whole comments.
      const inside = open === '<!--' ? start + 2 : start + open.length
      if (!closesAfter(close, inside)) return undefined
      return { type, start, end: text.indexOf(close, inside) + close.length }
    },
  }
}
