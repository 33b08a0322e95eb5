import { createProseBuilder } from '../../text/prose.ts'
import type { Span } from '../../text/span.ts'
import type { Block, Cell, Link, Mark, TableRow } from '../block.ts'
import type { ParsedDocument } from '../parsed-document.ts'
import { isInvisible, isWhite, SPACE_CODE } from './characters.ts'
import { type Chunk, type ChunkPlace, moveChunk } from './chunk.ts'
import { type Containers, createContainers } from './containers.ts'
import type { Silent } from './mask.ts'

type MarkShape = { readonly type: Mark['type'] } | { readonly type: 'link'; readonly href: string; readonly hrefSpan?: Span }

interface OpenMark {
  readonly shape: MarkShape
  readonly name: string
  start: number
  /** Undefined until its first character. */
  prose: number | undefined
}

interface HeadingShape {
  readonly level: number
  readonly id?: string
}

interface OpenBlock {
  readonly start: number
  readonly heading?: HeadingShape
  readonly code?: true
  /** Undefined until its first character. */
  prose: number | undefined
  /** Where its last character ends in the source. */
  end: number
}

interface OpenTable {
  start: number
  header?: TableRow
  readonly rows: TableRow[]
  row?: { readonly start: number; readonly cells: Cell[]; headers: number }
  cell?: { readonly start: number; readonly isHeader: boolean; prose: number | undefined }
}

/** White space not yet written: whether anything follows it is not known yet. */
interface Gap {
  start: number
  end: number
  /** A line break the author asked for, or just a space. */
  hard: boolean
}

/** Receives the parts of a document in reading order and makes blocks, marks, links and prose of them. */
export interface BlockWriter {
  readonly containers: Containers
  /** Begins a block. What kind of paragraph it is, its containers tell when it ends. */
  begin(start: number, heading?: HeadingShape): void
  /** Ends the open block, if any; inside a table cell, begins a new line. */
  end(end: number): void
  /** From here on each source line is a paragraph of its own, or no more. */
  divideAtLines(on: boolean): void
  /** Source text, white space folded. Text outside a block begins a paragraph. */
  text(start: number, end: number): void
  /** Characters that stand for others in the source. */
  replaced(text: string, span: Span): void
  lineBreak(span: Span): void
  openMark(name: string, shape: MarkShape, start: number): void
  /** Closes the innermost open mark of the name, if there is one. */
  closeMark(name: string, end: number): void
  image(href: string, span: Span, hrefSpan?: Span): void
  code(span: Span): void
  openTable(start: number): void
  openRow(start: number): void
  openCell(start: number, isHeader: boolean): void
  closeCell(end: number): void
  /** Ends the row; the first one with header cells alone is the table's header. */
  closeRow(end: number): void
  closeTable(end: number): void
  /** Whether nothing is open: what comes next does not hang on what came before. */
  readonly isIdle: boolean
  /** Takes over a part that was read by itself, from source that stands `by` further on. Only where nothing is open. */
  append(chunk: Chunk, by: number): void
  readonly inTable: boolean
  readonly inCell: boolean
  build(): Pick<ParsedDocument, 'prose' | 'blocks' | 'links' | 'marks'>
}

/** HTML may open marks without end; more than these are not kept. */
const MAX_OPEN_MARKS = 100

/** What authors write before the entries of a list inside a table cell. */
const CELL_BULLETS = '*-•·–'

export function createBlockWriter(source: string, silent: readonly Silent[]): BlockWriter {
  const containers = createContainers()
  const builder = createProseBuilder()
  const blocks: Block[] = []
  const links: Link[] = []
  const marks: Mark[] = []
  const openMarks: OpenMark[] = []
  let open: OpenBlock | undefined
  let table: OpenTable | undefined
  let gap: Gap | undefined
  let divide = false
  /** End of the last block: no block begins before it. */
  let written = 0

  const emit = (block: Block) => {
    blocks.push(block)
    written = Math.max(written, block.span.end)
  }

  const record = (mark: OpenMark, end: number) => {
    if (mark.prose === undefined) {
      // A link may be empty, but not what is left of one after the end of a block.
      if (mark.shape.type !== 'link' || mark.start > end) return
      mark.prose = builder.length
    }
    const span = { start: mark.start, end: Math.max(mark.start, end) }
    const prose = { start: mark.prose, end: Math.max(mark.prose, builder.length) }
    const { shape } = mark
    if (shape.type !== 'link') marks.push({ type: shape.type, span, prose })
    else links.push({ href: shape.href, ...(shape.hrefSpan ? { hrefSpan: shape.hrefSpan } : {}), image: false, span, prose })
  }

  /** Marks that are open where a block ends are cut there and go on in the next one. */
  const cutMarks = (end: number) => {
    for (const mark of openMarks) {
      if (mark.prose === undefined) continue
      record(mark, end)
      mark.prose = undefined
      mark.start = Number.POSITIVE_INFINITY
    }
  }

  const wrappedIn = (prose: Span): 'strong' | 'emphasis' | undefined => {
    let found: 'emphasis' | undefined
    for (let at = marks.length - 1; at >= 0; at--) {
      const mark = marks[at]
      if (mark === undefined || mark.prose.end <= prose.start) break
      if (mark.prose.start > prose.start || mark.prose.end < prose.end) continue
      if (mark.type === 'strong') return 'strong'
      if (mark.type === 'emphasis') found = 'emphasis'
    }
    return found
  }

  const closeBlock = (end: number) => {
    gap = undefined
    const block = open
    open = undefined
    if (block === undefined) return
    if (block.prose === undefined) return
    const start = Math.max(block.start, written)
    const place = {
      span: { start, end: Math.max(start, block.end, Math.min(end, source.length)) },
      prose: { start: block.prose, end: builder.length },
    }
    cutMarks(place.span.end)
    if (block.heading !== undefined) {
      emit({ type: 'heading', ...block.heading, origin: 'markup', ...place })
      return
    }
    const { inner, list } = containers
    if (inner?.type === 'item') {
      emit({ type: 'item', depth: list?.depth ?? 0, ordered: list?.ordered ?? false, list: list?.list ?? 0, ...place })
      return
    }
    const isTerm = inner?.type === 'term' && !inner.spent
    if (isTerm) inner.spent = true
    const wrapped = isTerm ? 'term' : wrappedIn(place.prose)
    emit({ type: 'paragraph', ...(wrapped ? { wrappedIn: wrapped } : {}), ...(inner?.type === 'quote' ? { quoted: true } : {}), ...place })
  }

  const trimmedEnd = (end: number, from: number) => {
    let to = Math.min(end, source.length)
    while (to > from && isWhite(source.charCodeAt(to - 1))) to--
    return to
  }

  const beginBlock = (start: number, heading?: HeadingShape) => {
    let from = start
    const { inner } = containers
    if (heading === undefined && inner?.type === 'item' && inner.start !== undefined) {
      from = inner.start
      inner.start = undefined
    }
    open = { start: from, ...(heading ? { heading } : {}), prose: undefined, end: from }
  }

  /** Everything that must have happened before a character of prose is written. */
  const prepare = (start: number) => {
    if (table?.cell !== undefined) {
      if (table.cell.prose === undefined) {
        builder.separate()
        table.cell.prose = builder.length
        gap = undefined
      }
    } else {
      if (table !== undefined) closeTable(start)
      if (open === undefined) beginBlock(start)
      if (open !== undefined && open.prose === undefined) {
        builder.separate()
        open.prose = builder.length
        gap = undefined
      }
    }
    if (gap !== undefined) {
      builder.replace(gap.hard ? '\n' : ' ', { start: gap.start, end: gap.end })
      gap = undefined
    }
    for (let at = openMarks.length - 1; at >= 0; at--) {
      const mark = openMarks[at]
      if (mark === undefined || mark.prose !== undefined) break
      mark.prose = builder.length
      mark.start = Math.min(mark.start, start)
    }
  }

  const addGap = (start: number, end: number, hard: boolean) => {
    if (gap === undefined) gap = { start, end, hard }
    else {
      gap.end = Math.max(gap.end, end)
      gap.hard ||= hard
    }
  }

  const touch = (end: number) => {
    if (open !== undefined) open.end = Math.max(open.end, end)
  }

  const isLineEnd = (at: number) => source[at] === '\n' || source[at] === '\r'

  /** Whether a new line of a table cell begins here: a list in a cell is written with marks that mean nothing to Markdown. */
  const atCellLine = () => table?.cell !== undefined && (table.cell.prose === undefined || gap?.hard === true)

  /** A run of white space beginning at `start`; returns its end. */
  const readSpace = (start: number, end: number): number => {
    let at = start
    let lineEnd = -1
    while (at < end && isWhite(source.charCodeAt(at))) {
      if (lineEnd < 0 && isLineEnd(at)) lineEnd = at
      at++
    }
    if (divide && lineEnd >= 0 && table === undefined) {
      closeBlock(start)
      return at
    }
    addGap(start, at, lineEnd >= start + 2 && source[lineEnd - 1] === ' ' && source[lineEnd - 2] === ' ')
    return at
  }

  const readText = (start: number, end: number) => {
    let at = start
    while (at < end) {
      const code = source.charCodeAt(at)
      if (isWhite(code)) {
        at = readSpace(at, end)
        continue
      }
      if (isInvisible(code, source.charCodeAt(at - 1))) {
        at++
        continue
      }
      // A backslash right before the end of a line is a break.
      if (code === 92 && isLineEnd(at + 1)) {
        addGap(at, at + 1, true)
        at++
        continue
      }
      if (atCellLine() && CELL_BULLETS.includes(source.charAt(at)) && isWhite(source.charCodeAt(at + 1))) {
        at++
        continue
      }
      const from = at
      for (at++; at < end; at++) {
        const next = source.charCodeAt(at)
        if (next === SPACE_CODE) {
          const after = at + 1 < end ? source.charCodeAt(at + 1) : SPACE_CODE
          if (!isWhite(after) && !isInvisible(after, next) && after !== 92) continue
        }
        if (isWhite(next) || isInvisible(next, source.charCodeAt(at - 1)) || (next === 92 && isLineEnd(at + 1))) break
      }
      prepare(from)
      builder.copy(source.slice(from, at), from)
      touch(at)
    }
  }

  const silentFrom = (start: number): number => {
    let low = 0
    let high = silent.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((silent[middle]?.span.end ?? 0) <= start) low = middle + 1
      else high = middle
    }
    return low
  }

  const text = (start: number, end: number) => {
    let at = start
    for (let index = silentFrom(start); at < end; index++) {
      const hidden = silent[index]
      if (hidden === undefined || hidden.span.start >= end) break
      readText(at, hidden.span.start)
      if (hidden.startsBlock && table === undefined) {
        const { start: blockStart } = hidden.span
        closeBlock(blockStart)
        beginBlock(blockStart)
      } else touch(Math.min(end, Math.max(at, open?.prose === undefined ? 0 : trimmedEnd(hidden.span.end, at))))
      at = Math.max(at, hidden.span.end)
    }
    readText(at, end)
  }

  const closeCell = (end: number) => {
    gap = undefined
    if (table?.cell === undefined) return
    const { cell } = table
    const to = trimmedEnd(end, cell.start)
    cutMarks(to)
    const prose = { start: cell.prose ?? builder.length, end: builder.length }
    table.row ??= { start: cell.start, cells: [], headers: 0 }
    if (cell.isHeader) table.row.headers++
    table.row.cells.push({ span: { start: cell.start, end: to }, prose })
    delete table.cell
  }

  const closeRow = (end: number) => {
    closeCell(end)
    if (table?.row === undefined) return
    const { start, cells, headers } = table.row
    delete table.row
    const first = cells.find((cell) => cell.prose.end > cell.prose.start)
    const last = cells.at(-1)
    if (first === undefined || last === undefined) return
    const prose = { start: first.prose.start, end: last.prose.end }
    const row: TableRow = {
      span: { start, end: Math.max(last.span.end, trimmedEnd(end, start)) },
      prose,
      // Empty cells before the first words stand where these begin.
      cells: cells.map((cell) => (cell.prose.start < prose.start ? { ...cell, prose: { start: prose.start, end: prose.start } } : cell)),
    }
    if (headers === cells.length && table.header === undefined && table.rows.length === 0) table.header = row
    else table.rows.push(row)
  }

  const closeTable = (end: number) => {
    closeRow(end)
    const done = table
    table = undefined
    if (done === undefined) return
    const first = done.header ?? done.rows[0]
    const last = done.rows.at(-1) ?? done.header
    if (first === undefined || last === undefined) return
    const start = Math.max(done.start, written)
    emit({
      type: 'table',
      ...(done.header ? { header: done.header } : {}),
      rows: done.rows,
      span: { start, end: Math.max(last.span.end, trimmedEnd(end, start)) },
      prose: { start: first.prose.start, end: last.prose.end },
    })
  }

  const closeMark = (name: string, end: number) => {
    const lowest = Math.max(0, openMarks.length - MAX_OPEN_MARKS)
    for (let at = openMarks.length - 1; at >= lowest; at--) {
      const mark = openMarks[at]
      if (mark?.name !== name) continue
      openMarks.splice(at, 1)
      record(mark, end)
      touch(end)
      return
    }
  }

  return {
    containers,
    get isIdle() {
      return open === undefined && table === undefined && gap === undefined && openMarks.length + containers.depth === 0 && !divide
    },
    append(chunk, by) {
      const before = builder.length
      if (chunk.prose.text !== '') builder.separate()
      const place: ChunkPlace = { source: by, prose: builder.length, before, lists: containers.lists }
      const moved = moveChunk(chunk, place)
      builder.append(chunk.prose, by)
      for (const block of moved.blocks) emit(block)
      for (const link of moved.links) links.push(link)
      for (const mark of moved.marks) marks.push(mark)
      containers.countLists(chunk.lists)
    },
    get inTable() {
      return table !== undefined
    },
    get inCell() {
      return table?.cell !== undefined
    },
    begin(start, heading) {
      if (table?.cell !== undefined) {
        if (table.cell.prose !== undefined) addGap(start, start, true)
        return
      }
      closeBlock(trimmedEnd(start, open?.start ?? 0))
      if (table !== undefined) closeTable(start)
      beginBlock(start, heading)
    },
    end(end) {
      if (table?.cell !== undefined) {
        if (table.cell.prose !== undefined) addGap(end, end, true)
      } else closeBlock(trimmedEnd(end, open?.start ?? 0))
    },
    divideAtLines(on) {
      divide = on
    },
    text,
    replaced(characters, span) {
      if (characters.trim() === '') {
        addGap(span.start, span.end, false)
        return
      }
      prepare(span.start)
      builder.replace(characters, span)
      touch(span.end)
    },
    lineBreak({ start, end }) {
      addGap(start, end, true)
    },
    openMark(name, shape, start) {
      if (openMarks.length < MAX_OPEN_MARKS) openMarks.push({ shape, name, start, prose: undefined })
    },
    closeMark,
    image(href, span, hrefSpan) {
      const prose = { start: builder.length, end: builder.length }
      links.push({ href, ...(hrefSpan ? { hrefSpan } : {}), image: true, span, prose })
    },
    code(span) {
      if (table !== undefined) return
      closeBlock(trimmedEnd(span.start, open?.start ?? 0))
      const start = Math.max(span.start, written)
      const end = trimmedEnd(span.end, start)
      if (end > start) emit({ type: 'code', span: { start, end }, prose: { start: builder.length, end: builder.length } })
    },
    openTable(start) {
      closeBlock(trimmedEnd(start, open?.start ?? 0))
      closeTable(start)
      table = { start, rows: [] }
    },
    openRow(start) {
      if (table === undefined) return
      closeRow(start)
      table.row = { start, cells: [], headers: 0 }
    },
    openCell(start, isHeader) {
      if (table === undefined) return
      closeCell(start)
      table.cell = { start, isHeader, prose: undefined }
    },
    closeCell,
    closeRow,
    closeTable,
    build() {
      closeTable(source.length)
      closeBlock(trimmedEnd(source.length, open?.start ?? 0))
      const byStart = (a: { readonly span: Span }, b: { readonly span: Span }) => a.span.start - b.span.start || b.span.end - a.span.end
      return { prose: builder.build(), blocks, links: links.sort(byStart), marks: marks.sort(byStart) }
    },
  }
}
