const LINE_FEED = 10

/** A line of a stream. */
export interface StreamLine {
  /** From 1. */
  readonly number: number
  /** Without its line break; undefined for one that is longer than the limit. */
  readonly bytes: Uint8Array | undefined
}

/**
 * Divides a stream into lines, as it comes. Of a line that is too long nothing is kept.
 *
 * @param limit in bytes.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<StreamLine, void, undefined> {
  let number = 1
  let pieces: Uint8Array[] = []
  let length = 0
  const add = (piece: Uint8Array) => {
    length += piece.length
    if (length > limit) pieces = []
    else pieces.push(piece)
  }
  const end = (): StreamLine => {
    const line = { number: number++, bytes: length > limit ? undefined : Buffer.concat(pieces) }
    pieces = []
    length = 0
    return line
  }
  for await (const chunk of input) {
    let from = 0
    for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, to))
      yield end()
      from = to + 1
    }
    if (from < chunk.length) add(chunk.subarray(from))
  }
  if (length > 0) yield end()
}
