/** Offset basis and prime of FNV-1a for 32 bits (Fowler, Noll and Vo; RFC 9923). */
const BASIS = 0x811c9dc5
const PRIME = 0x01000193

/**
 * A hash of a text, stable over versions and platforms: 16 hexadecimal digits. FNV-1a over the UTF-16 code units, once forwards
 * and once backwards. It tells texts apart; it keeps no secret.
 */
export function hashText(text: string): string {
  let forwards = BASIS
  let backwards = BASIS
  for (let at = 0, last = text.length - 1; at <= last; at++) {
    forwards = Math.imul(forwards ^ text.charCodeAt(at), PRIME)
    backwards = Math.imul(backwards ^ text.charCodeAt(last - at), PRIME)
  }
  return [forwards, backwards].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
