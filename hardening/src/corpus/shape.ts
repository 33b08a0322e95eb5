import type { Format } from '@clausal/core'

/** A kind of text that careless programs choke on, at any size. */
export interface Shape {
  readonly name: string
  readonly format: Format
  /** The text, of about this many UTF-16 code units. */
  make(size: number): string
}

/** Shapes as rows: a name and what makes the text. */
export type Rows = Readonly<Record<string, (size: number) => string>>

/** The same piece again and again. */
export const repeated =
  (piece: string) =>
  (size: number): string =>
    piece.repeat(Math.max(1, Math.ceil(size / piece.length)))

/** Something again and again, each with its number. */
export const numbered =
  (piece: (index: number) => string) =>
  (size: number): string => {
    const pieces: string[] = []
    for (let length = 0, index = 0; length < size; index++) {
      const next = piece(index)
      pieces.push(next)
      length += next.length
    }
    return pieces.join('')
  }

/** One thing inside another as deep as it goes; with nothing to close it, left open. */
export const nested =
  (open: string, close = '', core = 'We do not sell your data.') =>
  (size: number): string => {
    const depth = Math.max(1, Math.floor(size / (open.length + close.length)))
    return open.repeat(depth) + core + close.repeat(depth)
  }

/** A text between two others that stand once. */
export const between =
  (before: string, middle: (size: number) => string, after = '') =>
  (size: number): string =>
    before + middle(size) + after

export const toShapes = (format: Format, rows: Rows): readonly Shape[] =>
  Object.entries(rows).map(([name, make]) => ({ name, format, make }))
