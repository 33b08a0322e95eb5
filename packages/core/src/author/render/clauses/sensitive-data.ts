import { type Definition, entriesOf } from '../../definition/definition.ts'
import type { SentenceKey } from '../../phrases/phrases.ts'
import { paragraph } from '../block.ts'
import type { ClauseWriter } from './clause-writer.ts'

function usesIn({ infers, onlyPermitted }: Exclude<Definition['sensitiveUse'], undefined> = {}): readonly SentenceKey[] {
  return [
    ...(infers === undefined ? [] : [infers ? ('sensitive-inferring' as const) : ('sensitive-not-inferring' as const)]),
    ...(onlyPermitted === undefined
      ? []
      : [onlyPermitted ? ('sensitive-only-permitted' as const) : ('sensitive-beyond-permitted' as const)]),
  ]
}

/** Sensitive data and its uses: Art. 9 GDPR; Cal. Civ. Code §§ 1798.100(a)(2), 1798.121. */
export const writeSensitiveData: ClauseWriter = ({ definition: { sensitiveData, sensitiveUse }, say, data, purpose }) => [
  ...(sensitiveData === false ? [paragraph(say('no-sensitive'))] : []),
  ...entriesOf(sensitiveData).map((entry) => paragraph(say('sensitive', { data: data(entry.data), purpose: purpose(entry.purpose) }))),
  ...usesIn(sensitiveUse).map((key) => paragraph(say(key))),
]
