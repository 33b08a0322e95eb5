import { paragraph, text } from '../block.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** Disclosure to others for their marketing: Cal. Civ. Code § 1798.83. */
export const writeThirdPartyMarketing: ClauseWriter = ({ definition: { thirdPartyMarketing }, say }) => {
  if (thirdPartyMarketing === undefined) return []
  if (thirdPartyMarketing === false) return [paragraph(say('no-third-party-marketing'))]
  return [paragraph(say('third-party-marketing'), text(thirdPartyMarketing.request))]
}
