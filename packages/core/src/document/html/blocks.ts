import type { ProseBuilder } from '../../text/prose.ts'
import type { Source } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import type { Block, ParagraphBlock } from '../block.ts'
import { HEADINGS, INLINE } from './elements.ts'
import { findTitleItems, isList, isSection } from './items.ts'
import { createListNumbers, type ListPlace } from './lists.ts'
import type { Measure } from './measure.ts'
import type { ElementNode, HtmlTree } from './node.ts'
import { isPanelControl, isPanelTitle, opensPanel } from './panels.ts'
import { createPlaces } from './places.ts'
import { divideRun, introduces, type Line, lookOfLine, type Piece, readBullets } from './run.ts'
import { piecesOf, readTable, writeTable } from './tables.ts'
import type { TextWriter } from './text-writer.ts'

/** What the text directly inside a block element becomes. */
type Role = 'flow' | 'paragraph' | 'heading' | 'item' | 'term' | 'label' | 'code'

interface Frame {
  readonly role: Role
  /** Undefined for what surrounds everything. */
  readonly element?: ElementNode
  readonly quoted: boolean
  /** Its text is the label of what stands below it. */
  readonly labels: boolean
  /** The list item that its text goes into. */
  readonly item?: OpenItem
}

interface OpenItem {
  readonly element: ElementNode
  readonly place: ListPlace
  /** Index among the blocks of what it has become so far. */
  block?: number
}

const OUTERMOST: Frame = { role: 'flow', quoted: false, labels: false }

/** Elements whose whole extent, tags included, is the block's. */
const OWNS_ITS_SPAN: ReadonlySet<Role> = new Set(['paragraph', 'heading', 'item', 'term', 'label'])

const PERMALINK = /^\s{0,9}[#¶§🔗]?\s{0,9}$/u
/** A heading with more characters has swallowed the text below it. */
const LONGEST_HEADING = 300
/** A `<pre>` of this share of the text is the text, not an example in it. */
const PREFORMATTED_SHARE = 0.5

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
  const frames: Frame[] = [OUTERMOST]
  const inline: { readonly element: ElementNode; readonly labels: boolean }[] = []
  /** How many of them are controls of panels: their text is a panel's label. */
  let labelling = 0
  const lists = createListNumbers()
  let run: Piece[] = []
  let runStart: number | undefined
  let runEnd = 0
  const total = tree.nodes.reduce((sum, node) => (node.type === 'element' && node.parent < 0 ? sum + measure.letters(node) : sum), 0)

  const places = createPlaces(source, tree, measure)
  const titleItems = findTitleItems(source, tree, kept, measure)
  /** The last item that is one only by its bullet. */
  let bulleted: { readonly block: number; readonly place: ListPlace } | undefined
  /** The last block whose end introduces a list. */
  let introduction = -1

  const top = (): Frame => frames.at(-1) ?? OUTERMOST

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
    const look = role === 'term' ? 'term' : frame.labels ? 'strong' : lookOfLine(source, line)
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

  /** Writes a line of an item below what the item has so far, or as an item of its own where that is not the last block. */
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

  const addBulleted = (line: readonly Piece[], span: Span) => {
    writer.begin()
    writeLine(line)
    const written = writer.written()
    if (written === undefined) return
    const place = lists.placeOfLine(bulleted?.block === blocks.length - 1 ? bulleted.place : undefined)
    bulleted = { block: blocks.length, place }
    blocks.push({ type: 'item', ...place, span, prose: written })
  }

  const addBlock = (frame: Frame, line: readonly Piece[], span: Span) => {
    writer.begin()
    writeLine(line)
    const written = writer.written()
    if (written !== undefined) blocks.push(toBlock(frame, line, span, written))
  }

  const readLines = ({ role, labels }: Frame): readonly Line[] => {
    const whole = role === 'heading' || role === 'term' || labels
    const lines = role === 'heading' ? [run] : divideRun(source, run)
    const last = blocks.length - 1
    const above = last < 0 ? undefined : bulleted?.block === last ? 'item' : introduction === last ? 'introduction' : undefined
    return whole ? lines.map((pieces) => ({ pieces, start: pieces[0]?.span.start ?? 0, item: false })) : readBullets(source, lines, above)
  }

  /** Ends the run of text; `leaving` says that the end of its element was reached. */
  const flush = (leaving: boolean) => {
    const frame = top()
    const { element, item } = frame
    const lines = readLines(frame)
    const owns = element !== undefined && OWNS_ITS_SPAN.has(frame.role)
    for (const [index, line] of lines.entries()) {
      const { pieces } = line
      const last = pieces.at(-1)?.span.end
      if (last === undefined) continue
      const start = index > 0 ? line.start : owns && isUntouched(element) ? element.start : (runStart ?? line.start)
      const end = index < lines.length - 1 ? last : owns && leaving && element.closed ? element.end : Math.max(runEnd, last)
      if (line.item) addBulleted(pieces, { start, end })
      else if (item !== undefined) addToItem(item, pieces, { start, end })
      else addBlock(frame, pieces, { start, end })
      if (introduces(source, pieces)) introduction = blocks.length - 1
    }
    run = []
    runStart = undefined
  }

  /** Whether a block element only arranges the parts of a heading; where a heading is left open, all that follows is in it. */
  const isWithinHeading = ({ name }: ElementNode) => {
    const { role, element } = top()
    return role === 'heading' && !INLINE.has(name) && element?.closed === true && measure.letters(element) < LONGEST_HEADING
  }

  const roleOf = (element: ElementNode): Role => {
    const { name, attributes } = element
    if (top().role === 'code') return 'code'
    if (HEADINGS.has(name) || attributes.get('role') === 'heading') return places.leadsElsewhere(element) ? 'paragraph' : 'heading'
    if (name === 'li' && titleItems.has(element.index)) return 'label'
    if (name === 'li') return isSection(source, tree, element, measure) ? 'flow' : 'item'
    if (name === 'dt') return measure.count(element, 'heading') > 0 ? 'flow' : 'term'
    if (places.isTabInRow(element)) return 'paragraph'
    if (name === 'summary' || name === 'button') return measure.count(element, 'heading') > 0 ? 'flow' : 'label'
    const labels = isPanelTitle(element) || (attributes.get('role') === 'button' && opensPanel(element))
    if (labels && top().role === 'flow' && measure.count(element, 'heading') + measure.count(element, 'list') === 0) return 'label'
    if (name === 'pre' || name === 'listing' || name === 'xmp')
      return measure.letters(element) > total * PREFORMATTED_SHARE ? 'flow' : 'code'
    if (name === 'p' || name === 'address' || name === 'figcaption' || name === 'caption' || name === 'legend') return 'paragraph'
    return 'flow'
  }

  const enterBlock = (element: ElementNode) => {
    flush(false)
    const role = roleOf(element)
    const quoted = top().quoted || element.name === 'blockquote'
    const parent = tree.nodes[element.parent]
    if (isList(element)) lists.open(element, parent?.type === 'element' && isList(parent))
    const labels = role === 'label' || (top().labels && (role === 'flow' || role === 'paragraph'))
    const around = role === 'flow' || role === 'paragraph' || role === 'label' ? top().item : undefined
    const item = role === 'item' ? { element, place: lists.placeOf(element) } : around
    frames.push({ role, element, quoted, labels, ...(item === undefined ? {} : { item }) })
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
    for (let ended = inline.at(-1); ended !== undefined && ended.element.last < index; ended = inline.at(-1)) {
      inline.pop()
      if (ended.labels) labelling--
      if (ended.element.closed && run.length > 0 && runStart !== undefined) runEnd = Math.max(runEnd, ended.element.end)
    }
    while (frames.length > 1 && (top().element?.last ?? index) < index) leaveBlock()
    if (node === undefined || kept[index] !== 1) continue
    if (node.type === 'text') {
      if (top().role === 'code') continue
      runStart ??= node.start
      runEnd = Math.max(runEnd, node.end)
      const looks = labelling > 0 ? { ...node.looks, strong: true } : node.looks
      run.push({ type: 'text', span: { start: node.start, end: node.end }, looks })
    } else if (node.name === 'br' || isWithinHeading(node))
      run.push({ type: 'break', span: { start: node.start, end: node.name === 'br' ? node.end : node.content.start } })
    else if (node.name === 'table') {
      const read = readTable(source, tree, kept, node)
      enterBlock(node)
      if (read === undefined) continue
      for (const title of read.titles) {
        run = piecesOf(title)
        flush(false)
      }
      const table = writeTable(source, read.rows, writer, () => prose.length)
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
      const labels = isPanelControl(node)
      if (labels) labelling++
      inline.push({ element: node, labels })
    }
  }
  while (frames.length > 1) leaveBlock()
  flush(true)
  return blocks
}
