import type { ProseBuilder } from '../../text/prose.ts'
import type { Span } from '../../text/span.ts'
import { createReferenceReader } from './references.ts'

const AMPERSAND = 38
const SPACE = 32

/** White space of HTML, and the no-break space, which reads as any other. */
function isSpace(code: number): boolean {
  return code === SPACE || (code >= 9 && code <= 13) || code === 0xa0
}

/** Characters that are not seen: NUL, soft hyphen, zero-width space, word joiner, byte order mark. */
function isInvisible(code: number): boolean {
  return code === 0 || code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff
}

/** Joins what stands on both sides of it; editors leave it where nothing does. */
const ZERO_WIDTH_JOINER = 0x200d

/** Writes raw HTML text into prose: references decoded, white space folded, and trimmed at both ends of a line. */
export interface TextWriter {
  /** Begins a block. */
  begin(): void
  /** Begins a new line within a block. */
  newLine(): void
  write(span: Span): void
  /** White space that is not written as characters: a `<br>` read as a space. */
  space(span: Span): void
  /** The prose written since the block began; undefined where nothing was. */
  written(): Span | undefined
}

export function createTextWriter(source: string, prose: ProseBuilder): TextWriter {
  const readReference = createReferenceReader(source)
  let lineStart = true
  let blockStart: number | undefined
  let pending: Span | undefined

  const space = (span: Span) => {
    if (lineStart) return
    if (pending === undefined) pending = span
    else if (pending.end === span.start) pending = { start: pending.start, end: span.end }
  }

  const beforeText = () => {
    if (lineStart) prose.separate()
    else if (pending !== undefined) {
      if (pending.end - pending.start === 1 && source.charCodeAt(pending.start) === SPACE) prose.copy(' ', pending.start)
      else prose.replace(' ', pending)
    }
    blockStart ??= prose.length
    pending = undefined
    lineStart = false
  }

  const newLine = () => {
    lineStart = true
    pending = undefined
  }

  /** End of the run of plain characters from `at`, single spaces inside it included. */
  const endOfPlain = (at: number, end: number) => {
    let plainEnd = at
    for (let here = at; here < end; here++) {
      const code = source.charCodeAt(here)
      if (code === AMPERSAND || code === ZERO_WIDTH_JOINER || isInvisible(code) || (code !== SPACE && isSpace(code))) break
      if (code !== SPACE) plainEnd = here + 1
      else if (plainEnd < here) break
    }
    return plainEnd
  }

  /** Whether a joiner before `next` has nothing to join there. */
  const joinsNothing = (next: number, end: number) =>
    lineStart || pending !== undefined || next >= end || isSpace(source.charCodeAt(next)) || source.charCodeAt(next) === ZERO_WIDTH_JOINER

  return {
    begin() {
      newLine()
      blockStart = undefined
    },
    newLine,
    space,
    written: () => (blockStart === undefined ? undefined : { start: blockStart, end: prose.length }),
    write(span) {
      let at = span.start
      while (at < span.end) {
        const code = source.charCodeAt(at)
        const reference = code === AMPERSAND ? readReference(at, span.end) : undefined
        const length = reference?.length ?? 1
        const place = { start: at, end: at + length }
        const meant = reference?.text.charCodeAt(0) ?? code
        if (isSpace(meant)) space(place)
        else if (!isInvisible(meant) && !(meant === ZERO_WIDTH_JOINER && joinsNothing(at + length, span.end))) {
          beforeText()
          if (reference !== undefined) prose.replace(reference.text, place)
          else {
            const end = Math.max(at + 1, endOfPlain(at, span.end))
            prose.copy(source.slice(at, end), at)
            at = end
            continue
          }
        }
        at += length
      }
    },
  }
}
