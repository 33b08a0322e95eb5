import type { Anchor } from '../block.ts'
import { STRAY_LIST } from './containers.ts'
import type { HtmlReader } from './html.ts'
import type { InlineReader } from './inline.ts'
import type { MarkdownNode } from './lezer/tree.ts'
import { areOwnParagraphs, lazyParagraphStart } from './lines.ts'
import type { BlockWriter } from './writer.ts'

interface Context {
  readonly source: string
  readonly writer: BlockWriter
  readonly html: HtmlReader
  readonly inline: InlineReader
  readonly anchors: Anchor[]
}

const HEADING_LEVEL = /^(?:ATX|Setext)Heading([1-6])$/
/** A line drawn with characters, such as an underline that lost its heading. */
const RULE = /^[=\-_*~#+|]{3,}\s*$/
const MAX_RULE = 300
const LINE_BREAK = /\r\n?|\n/
/** An attribute list at the end of a heading: `{#id}`, kramdown's `{: #id .class}`. */
const HEADING_ATTRIBUTES = /\s{0,20}\{:?\s{0,20}(?:[#.][^{}\n]{0,200}|[a-z-]{1,50}=[^{}\n]{0,200})\}\s{0,20}$/
const ANCHOR_ID = /#([^\s{}#.]{1,200}|[\w:.-]{1,200})/
/** How much of a heading's end is searched for an attribute list. */
const ATTRIBUTES_LENGTH = 300
/** A longer line above `---` is a paragraph and a rule, its blank line lost. */
const MAX_SETEXT = 200
/** Inline HTML may stand in a heading only to give it an anchor. */
const INLINE_ANCHOR = /<[a-z][a-z\d]{0,10}\s[^<>]{0,200}?\b(?:id|name)\s{0,5}=\s{0,5}["']([^"'<>\s]{1,200})["']/i

/** Writes a block of a Markdown tree, and those in it, in reading order. */
export function createBlockReader({ source, writer, html, inline, anchors }: Context): (block: MarkdownNode) => void {
  const { containers } = writer

  const readHeading = (node: MarkdownNode, level: number) => {
    const marks = node.children.filter(({ type }) => type === 'HeaderMark')
    const isAtx = node.type.startsWith('ATX')
    const first = isAtx ? marks[0] : undefined
    const last = isAtx ? marks[1] : marks[0]
    const start = first?.end ?? node.start
    const end = last?.start ?? node.end
    const written = source.slice(start, end)
    if (!isAtx && level === 2 && (written.trim().length > MAX_SETEXT || LINE_BREAK.test(written.trim()))) {
      readParagraph({ ...node, type: 'Paragraph', end: start + written.trimEnd().length })
      return
    }

    const tail = Math.max(start, end - ATTRIBUTES_LENGTH)
    const attributes = HEADING_ATTRIBUTES.exec(source.slice(tail, end))
    const contentEnd = attributes === null ? end : tail + attributes.index
    const explicit = attributes === null ? undefined : ANCHOR_ID.exec(attributes[0])?.[1]
    if (explicit !== undefined)
      anchors.push({ id: explicit, span: { start: contentEnd, end: tail + (attributes?.index ?? 0) + (attributes?.[0].length ?? 0) } })
    const id = explicit ?? INLINE_ANCHOR.exec(written.slice(0, 1000))?.[1]
    containers.closeHtml()
    writer.begin(node.start, { level, ...(id ? { id } : {}) })
    inline(node.children, start, contentEnd)
    html.endHidden()
    writer.end(node.end)
  }

  /** The lines of a paragraph without the marks of the quotation around it. */
  const linesOf = (node: MarkdownNode) =>
    source
      .slice(node.start, node.end)
      .split(/\r\n?|\n/)
      .map((line) => line.replace(/^[ \t>]{0,100}/, ''))

  /** Where a first line ends that one strong mark holds: it stands for a heading of the text below it. */
  const strongLineEnd = (node: MarkdownNode) => {
    const [first] = node.children
    if (first?.type !== 'StrongEmphasis' || first.start !== node.start) return undefined
    const rest = /^[ \t]{0,20}\\?(?:\r\n?|\n)/.exec(source.slice(first.end, first.end + 30))
    return rest === null || LINE_BREAK.test(source.slice(first.start, first.end)) ? undefined : first.end
  }

  const readParagraph = (node: MarkdownNode) => {
    if (node.end - node.start <= MAX_RULE && RULE.test(source.slice(node.start, node.end))) {
      writer.end(node.start)
      return
    }
    const lazy = containers.inner?.type === 'item' ? lazyParagraphStart(source, node.start, node.end) : undefined
    if (lazy !== undefined) {
      readParagraph({ ...node, end: lazy })
      const { depth } = containers
      containers.open('description', undefined)
      readParagraph({ ...node, start: lazy })
      containers.closeTo(depth)
      return
    }
    writer.begin(node.start)
    const divide = areOwnParagraphs(linesOf(node))
    const headEnd = divide ? undefined : strongLineEnd(node)
    if (headEnd !== undefined) {
      inline(node.children, node.start, headEnd)
      writer.end(headEnd)
    }
    writer.divideAtLines(divide)
    inline(node.children, headEnd ?? node.start, node.end)
    writer.divideAtLines(false)
    if (html.isHidden) html.endHidden()
    writer.end(node.end)
  }

  const readRow = (row: MarkdownNode, isHeader: boolean) => {
    writer.openRow(row.start)
    let cellStart: number | undefined
    let filled = false
    for (const part of row.children) {
      if (part.type === 'TableDelimiter') {
        if (cellStart !== undefined && !filled) {
          writer.openCell(cellStart, isHeader)
          writer.closeCell(part.start)
        }
        cellStart = part.end
        filled = false
      } else if (part.type === 'TableCell') {
        writer.openCell(part.start, isHeader)
        inline(part.children, part.start, part.end)
        html.endHidden()
        writer.closeCell(part.end)
        filled = true
      }
    }
    writer.closeRow(row.end)
  }

  const readTable = (node: MarkdownNode) => {
    writer.openTable(node.start)
    for (const row of node.children) {
      if (row.type === 'TableHeader') readRow(row, true)
      else if (row.type === 'TableRow') readRow(row, false)
    }
    writer.closeTable(node.end)
  }

  /** HTML as it stands, without the marks of a quotation around it. */
  const readHtml = (node: MarkdownNode) => {
    let at = node.start
    for (const mark of node.children) {
      html.fragment(at, mark.start)
      at = mark.end
    }
    html.fragment(at, node.end)
    writer.end(node.end)
    // Items that stand in no list end with the HTML they are written in.
    containers.closeElement([STRAY_LIST])
  }

  const readInside = (node: MarkdownNode, open: () => void) => {
    writer.end(node.start)
    const { depth } = containers
    open()
    for (const child of node.children) read(child)
    writer.end(node.end)
    containers.closeTo(depth)
  }

  const read = (node: MarkdownNode): void => {
    const { type } = node
    const level = HEADING_LEVEL.exec(type)?.[1]
    if (level !== undefined) readHeading(node, Number(level))
    else readers.get(type)?.(node)
  }

  const readers: ReadonlyMap<string, (node: MarkdownNode) => void> = new Map([
    ['Paragraph', readParagraph],
    ['Task', readParagraph],
    ['BulletList', (node) => readInside(node, () => containers.openList(false))],
    ['OrderedList', (node) => readInside(node, () => containers.openList(true))],
    ['ListItem', (node) => readInside(node, () => containers.openItem(node.start))],
    ['Blockquote', (node) => readInside(node, () => containers.open('quote', undefined))],
    ['Table', readTable],
    ['CodeBlock', (node) => writer.code(node)],
    ['FencedCode', (node) => writer.code(node)],
    ['HTMLBlock', readHtml],
    ['CommentBlock', readHtml],
    ['HorizontalRule', (node) => writer.end(node.start)],
  ])
  return read
}
