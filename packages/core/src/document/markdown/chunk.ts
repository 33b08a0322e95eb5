import type { Prose } from '../../text/prose.ts'
import type { Span } from '../../text/span.ts'
import type { Block, Link, Mark, Placed, TableRow } from '../block.ts'

/** What a part of a document holds, read by itself: its places in the prose and the numbers of its lists count from its beginning. */
export interface Chunk {
  readonly prose: Prose
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  readonly marks: readonly Mark[]
  /** How many lists it has. */
  readonly lists: number
}

/** Where a chunk comes to stand. */
export interface ChunkPlace {
  /** How far behind the place where it was read its source stands. */
  readonly source: number
  /** Where its prose begins. */
  readonly prose: number
  /** Where the prose before it ends: what stands before its first word and has none of its own is there. */
  readonly before: number
  /** How many lists there are before it. */
  readonly lists: number
}

const isBeforeWords = ({ start, end }: Span) => start === 0 && end === 0
const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

function movedRow(row: TableRow, to: ChunkPlace): TableRow {
  return { ...movedPlaces(row, to), cells: row.cells.map((cell) => movedPlaces(cell, to)) }
}

const movedPlaces = <T extends Placed>(placed: T, to: ChunkPlace): T => ({
  ...placed,
  span: moved(placed.span, to.source),
  prose: moved(placed.prose, to.prose),
})

function movedBlock(block: Block, to: ChunkPlace): Block {
  switch (block.type) {
    case 'item':
      return { ...movedPlaces(block, to), list: block.list + to.lists }
    case 'table': {
      const { header, rows } = block
      return {
        ...movedPlaces(block, to),
        ...(header === undefined ? {} : { header: movedRow(header, to) }),
        rows: rows.map((row) => movedRow(row, to)),
      }
    }
    case 'code':
      return isBeforeWords(block.prose) ? movedPlaces(block, { ...to, prose: to.before }) : movedPlaces(block, to)
    default:
      return movedPlaces(block, to)
  }
}

function movedLink(link: Link, to: ChunkPlace): Link {
  const { hrefSpan } = link
  return {
    ...movedPlaces(link, isBeforeWords(link.prose) ? { ...to, prose: to.before } : to),
    ...(hrefSpan === undefined ? {} : { hrefSpan: moved(hrefSpan, to.source) }),
  }
}

/** A chunk at a place. */
interface MovedChunk extends Pick<Chunk, 'blocks' | 'links' | 'marks'> {
  readonly place: ChunkPlace
}

/** Each chunk at the place where it came to stand last: what stands before an edit stands there again. */
const lastMoved = new WeakMap<Chunk, MovedChunk>()

const isSamePlace = (a: ChunkPlace, b: ChunkPlace) =>
  a.source === b.source && a.prose === b.prose && a.before === b.before && a.lists === b.lists

/** The blocks, links and marks of a chunk at the place where it comes to stand. */
export function moveChunk(chunk: Chunk, place: ChunkPlace): MovedChunk {
  const known = lastMoved.get(chunk)
  if (known !== undefined && isSamePlace(known.place, place)) return known
  const now = {
    place,
    blocks: chunk.blocks.map((block) => movedBlock(block, place)),
    links: chunk.links.map((link) => movedLink(link, place)),
    marks: chunk.marks.map((mark) => movedPlaces(mark, place)),
  }
  lastMoved.set(chunk, now)
  return now
}
