import { type Block, paragraph, text } from '../block.ts'
import { emailLink, joinWays, phoneLink, webLink } from '../ways.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** How rights are exercised: Art. 12 GDPR; 11 CCR § 7011(e)(3). */
export const writeRequests: ClauseWriter = (writing) => {
  const { definition, say, period } = writing
  const { email, phone, url, how: told, responseTime, verification, agents, complaint, appeal } = definition.requests ?? {}
  const ways = [
    ...(email === undefined ? [] : [say('by-email', { email: [emailLink(email)] })]),
    ...(phone === undefined ? [] : [say('by-phone', { phone: [phoneLink(phone)] })]),
    ...(url === undefined ? [] : [say('by-form', { url: [webLink(url)] })]),
  ]
  const how = [
    ...(ways.length === 0 ? [] : [say('requests', { ways: joinWays(ways, writing) })]),
    ...(responseTime === undefined ? [] : [say('response-time', { period: period(responseTime) })]),
  ]
  const blocks: Block[] = how.length === 0 ? [] : [paragraph(...how)]
  for (const sentence of [told, verification, agents, complaint, appeal]) if (sentence !== undefined) blocks.push(paragraph(text(sentence)))
  return blocks
}
