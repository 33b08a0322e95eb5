import type { Source } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import type { Anchor, Comment } from '../block.ts'

/** A stretch of the source that is no prose though it stands where prose could. */
export interface Silent {
  readonly span: Span
  /** Whether what comes after it is a block of its own. */
  readonly startsBlock: boolean
}

/** The source made ready for the Markdown parser. */
export interface Masked {
  /** As long as the source, so that every offset means the same in both. */
  readonly text: string
  /** In order, without overlap. */
  readonly silent: readonly Silent[]
  readonly comments: readonly Comment[]
  readonly anchors: readonly Anchor[]
  /** Labels of the footnotes that are defined. */
  readonly footnotes: ReadonlySet<string>
}

interface Edit {
  readonly span: Span
  /** The character that stands for each one of the span; line breaks are kept. */
  readonly fill: string
  readonly silent?: 'inside' | 'starts-block'
}

/** Some patterns of Markdown parsers take the square of the length of a run of white space. */
const MAX_WHITE_SPACE = 100
/** How many lines an import or export statement may take. */
const MAX_STATEMENT_LINES = 50

const BULLET = /^[ \t\u00A0]{0,20}([\u2022\u00B7\u25AA\u25CF\u25E6\u2023\u25CB\u25A0\u2043])([ \t\u00A0])/
const FOOTNOTE = /^ {0,3}\[\^([^\]\s]{1,100})\]:[ \t]{0,20}/
const ATTRIBUTE_LINE = /^[ \t]{0,20}\{:[^{}]{0,300}\}[ \t]*$/
const ATTRIBUTE_LIST = /\{:[^{}\r\n]{0,300}\}/g
const ATTRIBUTE_ID = /#([\w:.-]{1,200})/
const STATEMENT = /^(?:import|export)(?:\s+(?:default\b|const\b|function\b|\*|\{|["'])|\s.{0,300}\sfrom\s)/
const STATEMENT_END = /["'});]\s{0,20}$/

/** The blocks that hide what is between an opening and a closing marker. */
const HIDDEN: readonly { readonly open: RegExp; readonly close: RegExp; readonly comment: boolean }[] = [
  { open: /\{\/\*/g, close: /\*\/\s{0,20}\}/g, comment: true },
  { open: /\{%-?\s{0,20}comment\s{0,20}-?%\}/g, close: /\{%-?\s{0,20}endcomment\s{0,20}-?%\}/g, comment: false },
]

/** Whether a line consists of Liquid tags alone. */
function isLiquidLine(line: string): boolean {
  const trimmed = line.trim()
  if (!trimmed.startsWith('{%')) return false
  let at = 0
  while (at < trimmed.length) {
    if (trimmed[at] === ' ' || trimmed[at] === '\t') at++
    else if (trimmed.startsWith('{%', at)) {
      const end = trimmed.indexOf('%}', at)
      if (end < 0) return false
      at = end + 2
    } else return false
  }
  return true
}

function hiddenEdits(text: string, from: number, comments: Comment[]): Edit[] {
  const edits: Edit[] = []
  for (const { open, close, comment } of HIDDEN) {
    open.lastIndex = from
    for (let opener = open.exec(text); opener !== null; opener = open.exec(text)) {
      close.lastIndex = open.lastIndex
      const closer = close.exec(text)
      if (closer === null) break
      const span = { start: opener.index, end: close.lastIndex }
      if (comment) comments.push({ text: text.slice(open.lastIndex, closer.index).trim(), span })
      edits.push({ span, fill: ' ', silent: 'inside' })
      open.lastIndex = span.end
    }
  }
  return edits
}

/** The import and export statements at the top of an MDX file. */
function statementEdits(lines: readonly Span[], text: string): Edit[] {
  const edits: Edit[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined) break
    const content = text.slice(line.start, line.end)
    if (content.trim() === '') continue
    if (!STATEMENT.test(content)) break
    let last = index
    // A statement that opens a bracket at the end of its line goes on to the line that closes it.
    if (/[{([]\s*$/.test(content)) {
      const limit = Math.min(lines.length, index + MAX_STATEMENT_LINES)
      for (let next = index + 1; next < limit; next++) {
        const following = lines[next]
        if (following !== undefined && /^[})\]]/.test(text.slice(following.start, following.end))) {
          last = next
          break
        }
      }
    } else if (!STATEMENT_END.test(content)) break
    edits.push({ span: { start: line.start, end: lines[last]?.end ?? line.end }, fill: ' ', silent: 'inside' })
    index = last
  }
  return edits
}

function lineEdits(line: Span, text: string, anchors: Anchor[], footnotes: Set<string>): Edit[] {
  const content = text.slice(line.start, line.end)
  if (content.includes('{')) {
    const attributes = ATTRIBUTE_LINE.test(content)
    if (attributes || isLiquidLine(content)) {
      const id = attributes ? ATTRIBUTE_ID.exec(content)?.[1] : undefined
      if (id !== undefined) anchors.push({ id, span: line })
      return [{ span: line, fill: ' ', silent: 'inside' }]
    }
    // At the end of a heading an attribute list may name an anchor; the heading's reader looks at it.
    const isHeading = /^ {0,3}#/.test(content)
    const lists = isHeading ? [] : [...content.matchAll(ATTRIBUTE_LIST)]
    if (lists.length > 0)
      return lists.map(({ index, 0: { length } }) => ({
        span: { start: line.start + index, end: line.start + index + length },
        // White space would indent a line that begins so.
        fill: index === 0 ? 'x' : ' ',
        silent: 'inside',
      }))
  }
  const footnote = content.includes('[^') ? FOOTNOTE.exec(content) : null
  if (footnote !== null) {
    footnotes.add(footnote[1] ?? '')
    return [{ span: { start: line.start, end: line.start + footnote[0].length }, fill: 'x', silent: 'starts-block' }]
  }
  const bullet = BULLET.exec(content)
  if (bullet !== null) {
    const end = line.start + bullet[0].length
    return [
      { span: { start: line.start, end: end - 2 }, fill: ' ' },
      { span: { start: end - 2, end: end - 1 }, fill: '-' },
      { span: { start: end - 1, end }, fill: ' ' },
    ]
  }
  return []
}

/** Whether a run of white space is longer than allowed: it would hold one of so many places, which are all that is looked at first. */
function hasLongRun(text: string, from: number): boolean {
  const isSpace = (at: number) => /[^\S\r\n]/.test(text.charAt(at))
  for (let at = from; at < text.length; at += MAX_WHITE_SPACE) {
    let [start, end] = [at, at]
    while (start > from && isSpace(start - 1)) start--
    while (isSpace(end)) end++
    if (end - start > MAX_WHITE_SPACE) return true
  }
  return false
}

/** Shortens runs of white space inside a line by filling them with letters, at the same length. */
function whiteSpaceEdits(text: string, from: number): Edit[] {
  if (!hasLongRun(text, from)) return []
  return [...text.slice(from).matchAll(/[^\S\r\n]{101}[^\S\r\n]*/g)].map(({ index, 0: { length } }) => {
    const start = from + index
    const lineBegins = start === from || /[\r\n]/.test(text.charAt(start - 1))
    const lineEnds = start + length === text.length || /[\r\n]/.test(text.charAt(start + length))
    return { span: { start: start + MAX_WHITE_SPACE, end: start + length }, fill: lineBegins && lineEnds ? '\n' : 'x' }
  })
}

function applyEdits(text: string, edits: readonly Edit[]): { text: string; silent: Silent[] } {
  const parts: string[] = []
  const silent: Silent[] = []
  let at = 0
  for (const edit of edits) {
    const { start, end } = edit.span
    if (start < at || end <= start) continue
    parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\r\n]/g, edit.fill))
    if (edit.silent !== undefined) silent.push({ span: edit.span, startsBlock: edit.silent === 'starts-block' })
    at = end
  }
  parts.push(text.slice(at))
  return { text: parts.join(''), silent }
}

/**
 * Covers what is not Markdown (front matter, Liquid tags, kramdown attributes, MDX imports and comments), turns what the
 * parser does not know into what it does (typographic bullets, footnote definitions, CR line ends), all at the same length.
 */
export function maskSource(source: Source, bodyStart: number): Masked {
  const { text, lineStarts } = source
  const comments: Comment[] = []
  const anchors: Anchor[] = []
  const footnotes = new Set<string>()
  const from = bodyStart === 0 && text.startsWith('\uFEFF') ? 1 : bodyStart
  const lines = lineStarts.map((start, index) => ({ start, end: lineStarts[index + 1] ?? text.length })).filter((line) => line.end > from)
  const trimmed = lines.map(({ start, end }) => {
    let to = end
    while (to > start && (text[to - 1] === '\n' || text[to - 1] === '\r')) to--
    return { start: Math.max(start, Math.min(from, to)), end: to }
  })
  const edits = [
    ...hiddenEdits(text, from, comments),
    ...statementEdits(trimmed, text),
    ...trimmed.flatMap((line) => lineEdits(line, text, anchors, footnotes)),
    ...whiteSpaceEdits(text, from),
  ].sort((a, b) => a.span.start - b.span.start)
  // An empty line, so that the first line of the body begins where it does without a byte order mark.
  const cover: Edit[] = from > 0 ? [{ span: { start: 0, end: from }, fill: '\n', silent: 'inside' }] : []
  const masked = applyEdits(text, [...cover, ...edits])
  return {
    ...masked,
    text: masked.text.replace(/\r(?!\n)/g, '\n'),
    comments,
    anchors,
    footnotes,
  }
}
