import { paragraph } from '../block.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** From which age the service is for people. */
export const writeChildren: ClauseWriter = ({ definition: { children = {} }, say }) => {
  const { directed, minimumAge, alternative, parentalConsent } = children
  const ages = { age: String(minimumAge), ...(alternative !== undefined && { alternative: String(alternative) }) }
  const key = alternative === undefined ? 'minimum-age' : 'minimum-age-or'
  const sentences = [
    ...(directed === true ? [say('directed-to-children')] : []),
    ...(minimumAge === undefined ? [] : [say(parentalConsent === true ? `${key}-consent` : key, ages)]),
  ]
  return sentences.length === 0 ? [] : [paragraph(...sentences)]
}
