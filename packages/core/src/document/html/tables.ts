import { LIMITS } from '../../text/limits.ts'
import type { Source } from '../../text/source.ts'
import type { Cell, TableBlock, TableRow } from '../block.ts'
import { HEADINGS, INLINE } from './elements.ts'
import type { ElementNode, HtmlTree, TextNode } from './node.ts'
import { lookOfLine, type Piece } from './run.ts'
import type { TextWriter } from './text-writer.ts'

interface CellNodes {
  readonly element: ElementNode
  /** Its texts, each with the number of the line it stands on: blocks and breaks inside a cell begin new ones. */
  readonly texts: { readonly node: TextNode; readonly line: number }[]
}

export interface RowNodes {
  readonly element: ElementNode
  readonly inHead: boolean
  readonly cells: CellNodes[]
}

/** A cell with more characters is a part of the page, not of a table. */
const LONGEST_CELL = 6000

function stretch(element: ElementNode, name: 'colspan' | 'rowspan', most: number): number {
  const value = Number.parseInt(element.attributes.get(name) ?? '1', 10)
  return Number.isFinite(value) ? Math.min(Math.max(value, 1), most) : 1
}

/** The rows of a table, and those of a single cell above them that are its title. */
export interface TableNodes {
  readonly titles: readonly RowNodes[]
  readonly rows: readonly RowNodes[]
}

/** What stands in a table, or undefined where the table only arranges parts of a page: those are read as they come. */
export function readTable(source: Source, tree: HtmlTree, kept: Uint8Array, table: ElementNode): TableNodes | undefined {
  const role = table.attributes.get('role')?.toLowerCase()
  if (role === 'presentation' || role === 'none') return undefined
  const rows: RowNodes[] = []
  let headEnd = -1
  let captionEnd = -1
  let cell: CellNodes | undefined
  let lists = false
  let line = 0
  const blockEnds: number[] = []
  for (let index = table.index + 1; index <= table.last; index++) {
    const node = tree.nodes[index]
    if (node === undefined || kept[index] !== 1 || index <= captionEnd) continue
    while ((blockEnds.at(-1) ?? index) < index) {
      blockEnds.pop()
      line++
    }
    if (node.type === 'text') {
      if (cell !== undefined && index <= cell.element.last) cell.texts.push({ node, line })
      else if (/\S/.test(source.text.slice(node.start, node.end))) return undefined
      continue
    }
    const { name } = node
    if (name === 'table' || name === 'pre') return undefined
    if (name === 'caption') captionEnd = node.last
    if (name === 'thead') headEnd = node.last
    if (name === 'tr') rows.push({ element: node, inHead: index <= headEnd, cells: [] })
    if (name === 'td' || name === 'th') {
      const row = rows.at(-1)
      if (row === undefined || node.parent !== row.element.index || node.end - node.start > LONGEST_CELL * 4) return undefined
      cell = { element: node, texts: [] }
      row.cells.push(cell)
    }
    if (HEADINGS.has(name) && cell?.element.name !== 'th' && rows.length > 1) return undefined
    if (name === 'br') line++
    else if (!INLINE.has(name)) {
      blockEnds.push(node.last)
      line++
    }
    lists ||= name === 'ul' || name === 'ol' || name === 'dl'
  }
  const filled = rows.filter((row) => row.cells.length > 0)
  const wide = filled.filter((row) => row.cells.length > 1)
  if (filled.length < 2 || wide.length < 2) return undefined
  const top = filled.findIndex((row) => row.cells.length > 1)
  const read = { titles: filled.slice(0, top), rows: filled.slice(top) }
  if (lists && findHeader(source, read.rows) === undefined) return undefined
  return read
}

/** The row that names the columns: one in the table's head, one of header cells only, or a first row all in bold. */
function findHeader(source: Source, rows: readonly RowNodes[]): RowNodes | undefined {
  const [first, second] = rows
  if (first === undefined || first.cells.length < 2) return undefined
  if (first.inHead) return first
  const isWhole = ({ element, texts }: CellNodes) =>
    element.name === 'th' ||
    texts.length === 0 ||
    lookOfLine(
      source,
      texts.map(({ node }): Piece => ({ type: 'text', span: node, looks: node.looks })),
    ) === 'strong'
  // Where one cell is bold as a whole, the editor may have missed some words of another.
  const isPartly = ({ texts }: CellNodes) =>
    texts.some(({ node }) => node.looks.strong && /\p{L}/u.test(source.text.slice(node.start, node.end)))
  const whole = first.cells.filter(isWhole).length
  const all = whole * 2 > first.cells.length && first.cells.every((cell) => isWhole(cell) || isPartly(cell))
  return all && second !== undefined && !second.cells.every(isWhole) ? first : undefined
}

/** The text of a row as a run of its own. */
export function piecesOf(row: RowNodes): Piece[] {
  return row.cells.flatMap(({ texts }) =>
    texts.flatMap(({ node, line }, index): Piece[] => {
      const piece: Piece = { type: 'text', span: { start: node.start, end: node.end }, looks: node.looks }
      const parted = index > 0 && line !== texts[index - 1]?.line
      return parted ? [{ type: 'break', span: { start: node.start, end: node.start } }, piece] : [piece]
    }),
  )
}

/** Writes a table's cells into the prose, each on a line of its own. */
export function writeTable(
  source: Source,
  rows: readonly RowNodes[],
  writer: TextWriter,
  proseLength: () => number,
): TableBlock | undefined {
  const header = findHeader(source, rows)
  /** For each column how many more rows a cell from above reaches into. */
  const reaching: number[] = []
  let proseEnd = proseLength()
  let sourceEnd = rows[0]?.element.start ?? 0

  const emptyCell = (): Cell => ({ span: { start: sourceEnd, end: sourceEnd }, prose: { start: proseEnd, end: proseEnd } })

  const writeCell = ({ element, texts }: CellNodes): Cell => {
    writer.begin()
    for (const [index, { node, line }] of texts.entries()) {
      if (index > 0 && line !== texts[index - 1]?.line) writer.newLine()
      writer.write({ start: node.start, end: node.end })
    }
    const prose = writer.written()
    sourceEnd = element.end
    proseEnd = prose?.end ?? proseEnd
    return { span: { start: element.start, end: element.end }, prose: prose ?? { start: proseEnd, end: proseEnd } }
  }

  const writeRow = ({ element, cells: written }: RowNodes): TableRow => {
    const cells: Cell[] = []
    sourceEnd = Math.max(sourceEnd, element.start)
    const reachDown = () => {
      for (let left = reaching[cells.length] ?? 0; left > 0; left = reaching[cells.length] ?? 0) {
        reaching[cells.length] = left - 1
        cells.push(emptyCell())
      }
    }
    for (const cell of written) {
      reachDown()
      const below = stretch(cell.element, 'rowspan', LIMITS.cellRows) - 1
      const columns = stretch(cell.element, 'colspan', LIMITS.cellColumns)
      for (let column = 0; column < columns; column++) {
        reaching[cells.length] = below
        cells.push(column === 0 ? writeCell(cell) : emptyCell())
      }
    }
    reachDown()
    const first = cells.find((cell) => cell.prose.end > cell.prose.start)
    const prose = { start: first?.prose.start ?? proseEnd, end: proseEnd }
    return {
      span: { start: element.start, end: Math.max(sourceEnd, element.closed ? element.end : sourceEnd) },
      prose,
      // Cells before the first filled one are empty at its beginning.
      cells: cells.map((cell) => (cell.prose.start < prose.start ? { ...cell, prose: { start: prose.start, end: prose.start } } : cell)),
    }
  }

  const written = rows.map(writeRow)
  const filled = written.filter((row) => row.prose.end > row.prose.start)
  const [first] = filled
  const last = filled.at(-1)
  if (first === undefined || last === undefined) return undefined
  const headerRow = header === undefined ? undefined : written[rows.indexOf(header)]
  return {
    type: 'table',
    span: { start: first.span.start, end: last.span.end },
    prose: { start: first.prose.start, end: last.prose.end },
    ...(headerRow === undefined ? {} : { header: headerRow }),
    rows: filled.filter((row) => row !== headerRow),
  }
}
