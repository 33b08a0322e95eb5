import { paragraph } from '../block.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** From which age the service is for people. */
export const writeChildren: ClauseWriter = ({ definition: { children = {} }, say }) => {
  const { directed, minimumAge, parentalConsent } = children
  const sentences = [
    ...(directed === true ? [say('directed-to-children')] : []),
    ...(minimumAge === undefined ? [] : [say('minimum-age', { age: String(minimumAge) })]),
    ...(parentalConsent === true ? [say('parental-consent')] : []),
  ]
  return sentences.length === 0 ? [] : [paragraph(...sentences)]
}
