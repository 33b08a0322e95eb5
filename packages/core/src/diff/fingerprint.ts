import type { ClausePair } from './align/alignment.ts'
import { wordingKey } from './align/wording.ts'
import type { Operation } from './change.ts'

/** 64 bits in two halves that are mixed differently (cyrb53 by bryc, public domain, both halves kept). */
function hash(text: string): string {
  let one = 0xdeadbeef
  let other = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 2654435761)
    other = Math.imul(other ^ code, 1597334677)
  }
  const first = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)
  const second = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909)
  return [second, first].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}

function contentOf(clauses: ClausePair['before']): string {
  return clauses
    .map(({ heading = '', statements }) => [heading, ...statements.map(({ text }) => text)].map(wordingKey).join('\n'))
    .join('\n\n')
}

/** Names a change by its words before and after and what was done: the same wherever it stands and however it is laid out. */
export function fingerprintOf(pair: ClausePair, operations: readonly Operation[]): string {
  return hash([operations.join(' '), contentOf(pair.before), contentOf(pair.after)].join('\n\u0000\n'))
}
