import { type Block, paragraph } from '../block.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** Signals of browsers, and tracking by others: Cal. Bus. & Prof. Code § 22575(b)(5) and (6). */
export const writeSignals: ClauseWriter = ({ definition: { signals = {} }, say }) => {
  const { doNotTrack, globalPrivacyControl, thirdPartyTracking } = signals
  const blocks: Block[] = []
  if (doNotTrack !== undefined) blocks.push(paragraph(say(doNotTrack ? 'dnt-honoured' : 'dnt-ignored')))
  if (globalPrivacyControl !== undefined) blocks.push(paragraph(say(globalPrivacyControl ? 'gpc-honoured' : 'gpc-ignored')))
  if (thirdPartyTracking !== undefined) blocks.push(paragraph(say(thirdPartyTracking ? 'third-party-tracking' : 'no-third-party-tracking')))
  return blocks
}
