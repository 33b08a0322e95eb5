import { createHash } from 'node:crypto'
import type { Review } from '@clausal/core'

/** Digits of a fingerprint that people read and write. */
const SHOWN = 12

/** Names all material changes of a review by their content; undefined where there are none. An approval is bound to it. */
export function fingerprintOf({ policies }: Review): string | undefined {
  const fingerprints = policies.flatMap(({ fingerprint }) => fingerprint ?? []).sort()
  if (fingerprints.length === 0) return undefined
  return createHash('sha256').update(fingerprints.join('\n')).digest('hex').slice(0, SHOWN)
}
