import type { ProseBuilder } from '../../text/prose.ts'
import type { Source } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import type { Block, ParagraphBlock } from '../block.ts'
import { HEADINGS, INLINE } from './elements.ts'
import { opensPanel } from './furniture.ts'
import { createListNumbers, type ListPlace } from './lists.ts'
import type { Measure } from './measure.ts'
import type { ElementNode, HtmlTree } from './node.ts'
import { divideRun, lookOfLine, type Piece } from './run.ts'
import { readTable, writeTable } from './tables.ts'
import type { TextWriter } from './text-writer.ts'

/** What the text directly inside a block element becomes. */
type Role = 'flow' | 'paragraph' | 'heading' | 'item' | 'term' | 'label' | 'code'

interface Frame {
  readonly role: Role
  /** Undefined for what surrounds everything. */
  readonly element?: ElementNode
  readonly quoted: boolean
  /** The list item that its text goes into. */
  readonly item?: OpenItem
}

interface OpenItem {
  readonly element: ElementNode
  readonly place: ListPlace
  /** Index among the blocks of what it has become so far. */
  block?: number
}

/** Elements whose whole extent, tags included, is the block's. */
const OWNS_ITS_SPAN: ReadonlySet<Role> = new Set(['paragraph', 'heading', 'item', 'term', 'label'])

const PERMALINK = /^\s{0,9}[#¶§🔗]?\s{0,9}$/u
/** An item longer than this that has several blocks inside is a section of the text. */
const LONGEST_ITEM = 800
/** A heading with more characters has swallowed the text below it. */
const LONGEST_HEADING = 300
/** A target no more nodes than this behind a heading is the heading's own panel. */
const NEARBY = 8
/** A `<pre>` of this share of the text is the text, not an example in it. */
const PREFORMATTED_SHARE = 0.5

/** Index of the first node with each id. */
function placesById(tree: HtmlTree): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const node of tree.nodes) {
    const id = node.type === 'element' ? (node.attributes.get('id') ?? node.attributes.get('name')) : undefined
    if (id !== undefined && !places.has(id)) places.set(id, node.index)
  }
  return places
}

function isList({ name }: ElementNode): boolean {
  return name === 'ul' || name === 'ol' || name === 'menu'
}

function headingLevel(element: ElementNode): number {
  if (HEADINGS.has(element.name)) return Number(element.name.slice(1))
  const level = Number.parseInt(element.attributes.get('aria-level') ?? '2', 10)
  return Number.isFinite(level) ? Math.min(Math.max(level, 1), 6) : 2
}

/** Reads the kept nodes of a tree as blocks, writing their prose. Linear time, without recursion. */
export function readBlocks(
  source: Source,
  tree: HtmlTree,
  kept: Uint8Array,
  measure: Measure,
  prose: ProseBuilder,
  writer: TextWriter,
): Block[] {
  const blocks: Block[] = []
  const frames: Frame[] = [{ role: 'flow', quoted: false }]
  const inline: ElementNode[] = []
  const lists = createListNumbers()
  let run: Piece[] = []
  let runStart: number | undefined
  let runEnd = 0
  const total = tree.nodes.reduce((sum, node) => (node.type === 'element' && node.parent < 0 ? sum + measure.letters(node) : sum), 0)

  const places = placesById(tree)

  const top = (): Frame => frames.at(-1) ?? { role: 'flow', quoted: false }

  const anchorWithin = (element: ElementNode, end: number): string | undefined => {
    for (let index = element.index + 1; index <= element.last; index++) {
      const node = tree.nodes[index]
      if (node === undefined || node.start >= end) break
      if (node.type === 'element' && kept[index] === 1) {
        const id = node.attributes.get('id') ?? (node.name === 'a' ? node.attributes.get('name') : undefined)
        if (id) return id
      }
    }
    return undefined
  }

  /** Whether nothing has been read yet from inside an element. */
  const isUntouched = (element: ElementNode) => (blocks.at(-1)?.span.end ?? 0) <= element.start

  const toBlock = (frame: Frame, line: readonly Piece[], span: Span, written: Span): Block => {
    const { role, element } = frame
    if (role === 'heading' && element !== undefined) {
      const id = element.attributes.get('id') || anchorWithin(element, span.end)
      return { type: 'heading', level: headingLevel(element), origin: 'markup', span, prose: written, ...(id ? { id } : {}) }
    }
    const look = role === 'term' ? 'term' : role === 'label' ? 'strong' : lookOfLine(source, line)
    const paragraph: ParagraphBlock = { type: 'paragraph', span, prose: written }
    return { ...paragraph, ...(look === undefined ? {} : { wrappedIn: look }), ...(frame.quoted ? { quoted: true as const } : {}) }
  }

  /** Writes one paragraph of the run; a `<br>` left in it is a space. */
  const writeLine = (line: readonly Piece[]) => {
    for (const piece of line) {
      if (piece.type === 'break') writer.space(piece.span)
      else writer.write(piece.span)
    }
  }

  const addToItem = (item: OpenItem, line: readonly Piece[], span: Span) => {
    const open = item.block === blocks.length - 1 ? blocks.at(-1) : undefined
    if (open === undefined) writer.begin()
    else writer.newLine()
    writeLine(line)
    const written = writer.written()
    if (written === undefined) return
    if (open !== undefined) {
      blocks[blocks.length - 1] = {
        ...open,
        span: { start: open.span.start, end: span.end },
        prose: { start: open.prose.start, end: written.end },
      }
      return
    }
    item.block = blocks.length
    const start = isUntouched(item.element) ? item.element.start : span.start
    blocks.push({ type: 'item', ...item.place, span: { start, end: span.end }, prose: written })
  }

  /** Ends the run of text; `leaving` says that the end of its element was reached. */
  const flush = (leaving: boolean) => {
    const frame = top()
    const { element, item } = frame
    const lines = frame.role === 'heading' ? [run] : divideRun(source, run)
    const owns = element !== undefined && OWNS_ITS_SPAN.has(frame.role)
    for (const [index, line] of lines.entries()) {
      const first = line[0]?.span.start
      const last = line.at(-1)?.span.end
      if (first === undefined || last === undefined) continue
      const start = index > 0 ? first : owns && isUntouched(element) ? element.start : (runStart ?? first)
      const end = index < lines.length - 1 ? last : owns && leaving && element.closed ? element.end : Math.max(runEnd, last)
      if (item !== undefined) {
        addToItem(item, line, { start, end })
        continue
      }
      writer.begin()
      writeLine(line)
      const written = writer.written()
      if (written === undefined) continue
      blocks.push(toBlock(frame, line, { start, end }, written))
    }
    run = []
    runStart = undefined
  }

  /** Whether a block element only arranges the parts of a heading; where a heading is left open, all that follows is in it. */
  const isWithinHeading = ({ name }: ElementNode) => {
    const { role, element } = top()
    return role === 'heading' && !INLINE.has(name) && element?.closed === true && measure.letters(element) < LONGEST_HEADING
  }

  const isSection = (element: ElementNode) =>
    measure.count(element, 'heading') > 0 || (measure.letters(element) > LONGEST_ITEM && measure.count(element, 'block') > 1)

  /** Whether a heading is an entry of a table of contents: all of it links to another place of the page. */
  const leadsElsewhere = (element: ElementNode) => {
    if (measure.letters(element) === 0 || measure.unlinked(element) > 0 || measure.letters(element) > LONGEST_HEADING) return false
    for (let index = element.index + 1; index <= element.last; index++) {
      const link = tree.nodes[index]
      if (link?.type !== 'element' || link.name !== 'a') continue
      const target = link.attributes.get('href') ?? ''
      const place = target.startsWith('#') ? places.get(target.slice(1)) : undefined
      if (place === undefined || opensPanel(link) || link.attributes.get('data-toggle') !== undefined) return false
      return place < element.parent || place > element.last + NEARBY
    }
    return false
  }

  const roleOf = (element: ElementNode): Role => {
    const { name, attributes } = element
    if (top().role === 'code') return 'code'
    if (HEADINGS.has(name) || attributes.get('role') === 'heading') return leadsElsewhere(element) ? 'paragraph' : 'heading'
    if (name === 'li') return isSection(element) ? 'flow' : 'item'
    if (name === 'dt') return measure.count(element, 'heading') > 0 ? 'flow' : 'term'
    if (name === 'summary' || name === 'button') return measure.count(element, 'heading') > 0 ? 'flow' : 'label'
    if (attributes.get('role') === 'button' && opensPanel(element) && measure.count(element, 'heading') === 0) return 'label'
    if (name === 'pre' || name === 'listing' || name === 'xmp')
      return measure.letters(element) > total * PREFORMATTED_SHARE ? 'flow' : 'code'
    if (name === 'p' || name === 'address' || name === 'figcaption' || name === 'caption' || name === 'legend') return 'paragraph'
    return 'flow'
  }

  const enterBlock = (element: ElementNode) => {
    flush(false)
    const role = roleOf(element)
    const quoted = top().quoted || element.name === 'blockquote'
    if (isList(element)) lists.open(element)
    const around = role === 'flow' || role === 'paragraph' || role === 'label' ? top().item : undefined
    const item = role === 'item' ? { element, place: lists.placeOf(element) } : around
    frames.push({ role, element, quoted, ...(item === undefined ? {} : { item }) })
  }

  const leaveBlock = () => {
    flush(true)
    const frame = frames.pop()
    if (frame?.role === 'code' && top().role !== 'code' && frame.element !== undefined) {
      const at = prose.length
      blocks.push({ type: 'code', span: { start: frame.element.start, end: frame.element.end }, prose: { start: at, end: at } })
    }
    if (frame?.element !== undefined && isList(frame.element)) lists.close()
    if (frame?.role === 'item') lists.leaveItem()
  }

  for (let index = 0; index < tree.nodes.length; index++) {
    const node = tree.nodes[index]
    for (let ended = inline.at(-1); ended !== undefined && ended.last < index; ended = inline.at(-1)) {
      inline.pop()
      if (ended.closed && run.length > 0 && runStart !== undefined) runEnd = Math.max(runEnd, ended.end)
    }
    while (frames.length > 1 && (top().element?.last ?? index) < index) leaveBlock()
    if (node === undefined || kept[index] !== 1) continue
    if (node.type === 'text') {
      if (top().role === 'code') continue
      runStart ??= node.start
      runEnd = Math.max(runEnd, node.end)
      run.push({ type: 'text', span: { start: node.start, end: node.end }, looks: node.looks })
    } else if (node.name === 'br' || isWithinHeading(node))
      run.push({ type: 'break', span: { start: node.start, end: node.name === 'br' ? node.end : node.content.start } })
    else if (node.name === 'table') {
      const rows = readTable(source, tree, kept, node)
      enterBlock(node)
      if (rows === undefined) continue
      const table = writeTable(source, rows, writer, () => prose.length)
      if (table !== undefined) blocks.push(table)
      index = node.last
    } else if (!INLINE.has(node.name)) enterBlock(node)
    else if (
      node.name === 'a' &&
      top().role === 'heading' &&
      PERMALINK.test(source.text.slice(node.content.start, Math.min(node.content.end, node.content.start + 12)))
    )
      index = node.last
    else {
      if (run.length === 0) runStart = node.start
      inline.push(node)
    }
  }
  while (frames.length > 1) leaveBlock()
  flush(true)
  return blocks
}
