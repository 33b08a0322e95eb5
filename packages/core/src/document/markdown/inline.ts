import { matchesOf } from '../../text/matches.ts'
import type { Mark } from '../block.ts'
import { decodeEntity } from './entities.ts'
import type { HtmlReader } from './html.ts'
import type { MarkdownNode } from './lezer/tree.ts'
import { ESCAPE, normalizeLabel, type References, readTarget } from './references.ts'
import { createTagScanner } from './tags.ts'
import type { BlockWriter } from './writer.ts'

interface Context {
  readonly source: string
  readonly writer: BlockWriter
  readonly html: HtmlReader
  readonly references: References
  readonly footnotes: ReadonlySet<string>
}

/** Reads inline nodes, and the text between them, from `start` to `end`. */
export type InlineReader = (nodes: readonly MarkdownNode[], start: number, end: number) => void

const MARKS: ReadonlyMap<string, Mark['type']> = new Map([
  ['StrongEmphasis', 'strong'],
  ['Emphasis', 'emphasis'],
  ['Strikethrough', 'deleted'],
])

/** Syntax without text of its own. */
const SILENT: ReadonlySet<string> = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'CodeMark',
  'HeaderMark',
  'QuoteMark',
  'ListMark',
  'TaskMarker',
  'ProcessingInstruction',
])

const FOOTNOTE_REFERENCES = /^(?:\[\^[^\]\s]{1,100}\])+$/
const ADDRESS = /^[^\s@:/]+@[^\s@]+$/

export function createInlineReader({ source, writer, html, references, footnotes }: Context): InlineReader {
  const scanner = createTagScanner(source)

  const text = (start: number, end: number) => {
    if (!html.isHidden && end > start) writer.text(start, end)
  }

  /** Text between nodes. A `**` or `***` that found no partner is markup gone wrong, not prose. */
  const plainText = (start: number, end: number) => {
    let from = start
    for (const { index, 0: run } of matchesOf(source.slice(start, end), /\*{2,}/g)) {
      if (run.length > 3) continue
      text(from, start + index)
      from = start + index + run.length
    }
    text(from, end)
  }

  const read: InlineReader = (nodes, start, end) => {
    let at = start
    let previous: MarkdownNode | undefined
    for (const node of nodes) {
      if (node.end <= at) continue
      if (node.start >= end) break
      // It was read with the part before this one.
      if (node.start < start) {
        at = node.end
        continue
      }
      plainText(at, Math.max(at, node.start))
      // Two links side by side are two texts, though nothing stands between them.
      if (node.type === 'Link' && previous?.type === 'Link' && previous.end === node.start && source[node.start - 1] === ')')
        writer.replaced(' ', { start: node.start, end: node.start })
      previous = node
      readNode(node)
      at = node.end
    }
    plainText(at, end)
  }

  const isFootnoteReference = (node: MarkdownNode) => {
    const written = source.slice(node.start, Math.min(node.end, node.start + 500))
    return (
      FOOTNOTE_REFERENCES.test(written) &&
      written
        .slice(2, -1)
        .split('][^')
        .every((label) => footnotes.has(label))
    )
  }

  /** What a link or image points at; undefined where it is one by its looks only. */
  const targetOf = (node: MarkdownNode, labelStart: number, labelEnd: number) => {
    const url = node.children.find(({ type, start }) => type === 'URL' && start >= labelEnd)
    if (url !== undefined) return { ...readTarget(source, url), inPlace: true }
    const marks = node.children.filter(({ type }) => type === 'LinkMark')
    if (marks.length > 2) return { href: '', span: { start: node.end - 1, end: node.end - 1 }, inPlace: true }
    const label = node.children.find(({ type, start }) => type === 'LinkLabel' && start >= labelEnd)
    const written =
      label !== undefined && label.end - label.start > 2 ? source.slice(label.start + 1, label.end - 1) : source.slice(labelStart, labelEnd)
    const found = written.length > 1000 ? undefined : references.get(normalizeLabel(written))
    return found === undefined ? undefined : { ...found, inPlace: false }
  }

  const readLink = (node: MarkdownNode) => {
    if (isFootnoteReference(node)) return
    const [open, close] = node.children.filter(({ type }) => type === 'LinkMark')
    const target = open === undefined || close === undefined ? undefined : targetOf(node, open.end, close.start)
    if (open === undefined || close === undefined) text(node.start, node.end)
    else if (target === undefined) {
      text(open.start, open.end)
      read(within(node, open.end, close.start), open.end, close.start)
      text(close.start, node.end)
    } else {
      const { href, span, inPlace } = target
      const place = inPlace ? { hrefSpan: span } : {}
      if (node.type === 'Image') {
        if (!html.isHidden) writer.image(href, { start: node.start, end: node.end }, inPlace ? span : undefined)
        return
      }
      writer.openMark('[', { type: 'link', href, ...place }, node.start)
      read(within(node, open.end, close.start), open.end, close.start)
      writer.closeMark('[', node.end)
    }
  }

  const within = (node: MarkdownNode, start: number, end: number) =>
    node.children.filter((child) => child.start >= start && child.end <= end)

  const readAddress = (node: MarkdownNode, start: number, end: number) => {
    const address = source.slice(start, end).replace(ESCAPE, '$1')
    const span = { start, end }
    writer.openMark('<', { type: 'link', href: ADDRESS.test(address) ? `mailto:${address}` : address, hrefSpan: span }, node.start)
    let at = start
    for (const { index, 0: escaped } of matchesOf(source.slice(start, end), ESCAPE)) {
      text(at, start + index)
      at = start + index + escaped.length
      if (!html.isHidden) writer.replaced(escaped.slice(1), { start: start + index, end: at })
    }
    text(at, end)
    writer.closeMark('<', node.end)
  }

  const readCode = (node: MarkdownNode) => {
    const [open, close] = node.children.filter(({ type }) => type === 'CodeMark')
    if (open === undefined || close === undefined) return
    writer.openMark('`', { type: 'code' }, node.start)
    text(open.end, close.start)
    writer.closeMark('`', node.end)
  }

  const readNode = (node: MarkdownNode) => {
    const { type, start, end } = node
    const mark = MARKS.get(type)
    if (mark !== undefined) {
      writer.openMark(type, { type: mark }, start)
      const inner = node.children.filter((child) => !SILENT.has(child.type))
      const size = type === 'Emphasis' ? 1 : 2
      read(inner, start + size, end - size)
      writer.closeMark(type, end)
    } else if (type === 'Link' || type === 'Image') readLink(node)
    else if (type === 'Autolink') readAddress(node, start + 1, end - 1)
    else if (type === 'URL') readAddress(node, start, end)
    else if (type === 'InlineCode') readCode(node)
    else if (type === 'Escape') {
      if (!html.isHidden) writer.replaced(source.slice(start + 1, end), { start, end })
    } else if (type === 'Entity') {
      const decoded = decodeEntity(source.slice(start, end))
      if (decoded === undefined) text(start, end)
      else if (!html.isHidden) writer.replaced(decoded, { start, end })
    } else if (type === 'HTMLTag' || type === 'Comment') {
      const token = scanner.at(start)
      if (token !== undefined && token.end === end) html.token(token)
      else text(start, end)
    } else if (!SILENT.has(type)) text(start, end)
  }

  return read
}
