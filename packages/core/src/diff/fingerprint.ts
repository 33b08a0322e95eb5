import { hashText } from '../text/hash.ts'
import type { ClausePair } from './align/alignment.ts'
import { wordingKey } from './align/wording.ts'
import type { Operation } from './change.ts'

function contentOf(clauses: ClausePair['before']): string {
  return clauses
    .map(({ heading = '', statements }) => [heading, ...statements.map(({ text }) => text)].map(wordingKey).join('\n'))
    .join('\n\n')
}

/** Names a change by its words before and after and what was done: the same wherever it stands and however it is laid out. */
export function fingerprintOf(pair: ClausePair, operations: readonly Operation[]): string {
  return hashText([operations.join(' '), contentOf(pair.before), contentOf(pair.after)].join('\n\u0000\n'))
}
