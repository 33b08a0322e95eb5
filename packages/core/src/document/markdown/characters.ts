/** What is white space in prose: all of Unicode's, no-break spaces included. */
const SPACE = /\s/
/** Code of the plain space. */
export const SPACE_CODE = 32

/**
 * Soft hyphen, zero width space, word joiner and byte order mark, without which words can be found; and the private use
 * areas, where fonts keep their icons. Both halves of a surrogate pair are asked for.
 */
export function isInvisible(code: number, previous: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff || isPrivateUse(code, previous)
}

function isPrivateUse(code: number, previous: number): boolean {
  if (code < 0xdb80) return false
  return (
    (code >= 0xe000 && code <= 0xf8ff) || code <= 0xdbff || (code >= 0xdc00 && code <= 0xdfff && previous >= 0xdb80 && previous <= 0xdbff)
  )
}

export function isWhite(code: number): boolean {
  return code === SPACE_CODE || (code >= 9 && code <= 13) || (code > 127 && code !== 0xfeff && SPACE.test(String.fromCharCode(code)))
}
