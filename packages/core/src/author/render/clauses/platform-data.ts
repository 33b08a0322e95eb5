import { entriesOf } from '../../definition/definition.ts'
import { paragraph, text } from '../block.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** Data from the interfaces of platforms, held to their terms. */
export const writePlatformData: ClauseWriter = ({ definition: { platformData }, say, data, purpose }) =>
  entriesOf(platformData).flatMap((entry) => {
    const { platform } = entry
    const sentences = [
      ...(entry.data === undefined ? [] : [say('platform-data', { data: data(entry.data), platform })]),
      ...(entry.purpose === undefined ? [] : [say('platform-purpose', { purpose: purpose(entry.purpose) })]),
      ...(entry.limitedUse ? [say('limited-use', { platform })] : []),
      ...(entry.advertising === false ? [say('platform-no-advertising', { platform })] : []),
      ...(entry.sold === false ? [say('platform-not-sold', { platform })] : []),
      ...[entry.transfers, entry.humanAccess].flatMap((own) => (own === undefined ? [] : [text(own)])),
    ]
    return sentences.length === 0 ? [] : [paragraph(...sentences)]
  })
