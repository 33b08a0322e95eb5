import type { BlockContext, Element, LeafBlock, LeafBlockParser, MarkdownConfig } from '@lezer/markdown'

const DELIMITER_ROW = /^\s{0,200}(?:\|\s{0,200})?:?-+:?\s{0,200}(?:\|\s{0,200}(?::?-+:?\s{0,200})?){0,2000}$/
const BACKSLASH = '\\'

function isDelimiterRow(line: string): boolean {
  return line.includes('|') && line.includes('-') && DELIMITER_ROW.test(line)
}

/** Cells and the bars between them; an empty cell has no element. */
function readRow(cx: BlockContext, line: string, from: number, offset: number): Element[] {
  const parts: Element[] = []
  const addCell = (start: number, end: number) => {
    const text = line.slice(start, end)
    const cell = text.trim()
    if (cell === '') return
    const at = offset + start + text.indexOf(cell)
    parts.push(cx.elt('TableCell', at, at + cell.length, cx.parser.parseInline(cell, at)))
  }
  let cellStart = from
  for (let at = from; at < line.length; at++) {
    if (line[at] === BACKSLASH) at++
    else if (line[at] === '|') {
      addCell(cellStart, at)
      parts.push(cx.elt('TableDelimiter', offset + at, offset + at + 1))
      cellStart = at + 1
    }
  }
  addCell(cellStart, line.length)
  return parts
}

function createTableParser(tables: WeakSet<LeafBlockParser>): LeafBlockParser {
  let rows: Element[] | undefined
  let lines = 1
  const table: LeafBlockParser = {
    nextLine(cx, line, leaf) {
      const text = line.text
      const start = cx.lineStart + line.pos
      const end = cx.lineStart + text.length
      if (++lines === 2) {
        if (!isDelimiterRow(text.slice(line.pos))) return false
        tables.add(table)
        const header = cx.elt('TableHeader', leaf.start, leaf.start + leaf.content.length, readRow(cx, leaf.content, 0, leaf.start))
        rows = [header, cx.elt('TableDelimiter', start, end)]
      } else rows?.push(cx.elt('TableRow', start, end, readRow(cx, text, line.pos, cx.lineStart)))
      return false
    },
    finish(cx, leaf) {
      if (rows === undefined) return false
      cx.addLeafElement(leaf, cx.elt('Table', leaf.start, leaf.start + leaf.content.length, rows))
      return true
    },
  }
  return table
}

/**
 * GFM tables, with two freedoms. The delimiter row may have another number of cells than the header. A line without `|`
 * ends the table: in texts whose blank lines were lost, the paragraphs after a table would otherwise become its rows.
 */
export function createTable(): MarkdownConfig {
  const tables = new WeakSet<LeafBlockParser>()
  return {
    defineNodes: [{ name: 'Table', block: true }, 'TableHeader', 'TableRow', 'TableCell', 'TableDelimiter'],
    parseBlock: [
      {
        name: 'Table',
        before: 'SetextHeading',
        leaf: (_, leaf: LeafBlock) => (leaf.content.includes('|') ? createTableParser(tables) : null),
        endLeaf(cx, line, leaf) {
          const hasBar = line.text.includes('|', line.basePos)
          if (leaf.parsers.some((parser) => tables.has(parser))) return !hasBar
          return hasBar && isDelimiterRow(cx.peekLine().replace(/^[>\s]{1,200}/, ''))
        },
      },
    ],
  }
}
