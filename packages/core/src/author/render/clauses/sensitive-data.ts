import { entriesOf } from '../../definition/definition.ts'
import { paragraph } from '../block.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** Sensitive data and its uses: Art. 9 GDPR; Cal. Civ. Code § 1798.100(a)(2). */
export const writeSensitiveData: ClauseWriter = ({ definition: { sensitiveData }, say, data, purpose }) =>
  sensitiveData === false
    ? [paragraph(say('no-sensitive'))]
    : entriesOf(sensitiveData).map((entry) => paragraph(say('sensitive', { data: data(entry.data), purpose: purpose(entry.purpose) })))
