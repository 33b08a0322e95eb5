import { follows, type Marker } from './marker.ts'
import type { Piece } from './pieces.ts'

interface OpenLevel {
  readonly indent: number
  marker: Marker | undefined
}

/** Tells each item of a text in reading order how deep it stands and in which list. */
export interface ListDepths {
  next(item: Piece): { readonly depth: number; readonly list: number }
  /** Something that is no item ends the list. */
  end(): void
}

/** A column more or less is no other level. */
const TOLERANCE = 1

export function createListDepths(): ListDepths {
  let list = -1
  let open: OpenLevel[] = []
  let introduces = false

  return {
    next(item) {
      const { marker } = item
      const indent = item.lines[0]?.indent ?? 0
      if (open.length === 0) list++
      while (open.length > 0 && (open.at(-1)?.indent ?? 0) > indent + TOLERANCE) open.pop()
      const top = open.at(-1)
      const deeper = top === undefined || indent > top.indent + TOLERANCE
      if (deeper) open.push({ indent, marker })
      else if (top.marker?.style !== marker?.style) {
        // Not set in, but counted otherwise: back to a way already open, or one level down where a new count begins.
        const known = open.findIndex((level) => Math.abs(level.indent - indent) <= TOLERANCE && level.marker?.style === marker?.style)
        if (known >= 0) open = open.slice(0, known + 1)
        else if (marker?.first && (introduces || (marker.ordered && top.marker?.ordered === true))) open.push({ indent, marker })
      }
      const level = open.at(-1)
      if (level !== undefined) {
        if (open.length === 1 && level.marker !== undefined && marker !== undefined && level.marker !== marker) {
          const restarts = marker.ordered && marker.first && !follows(level.marker, marker) && item.gap > 0
          if (restarts) list++
        }
        level.marker = marker
      }
      introduces = /[:：]$/.test(item.lines.at(-1)?.text.slice(-1) ?? '')
      return { depth: open.length - 1, list }
    },
    end() {
      open = []
      introduces = false
    },
  }
}
