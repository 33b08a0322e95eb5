import { type Block, paragraph, text } from '../block.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** Sale and sharing for advertising: Cal. Civ. Code §§ 1798.120, 1798.130(a)(5)(C)(i). */
export const writeSale: ClauseWriter = ({ definition: { sale = {} }, say, data }) => {
  const { sold, shared, optOut, minors } = sale
  const blocks: Block[] = []
  if (sold !== undefined) blocks.push(paragraph(sold === false ? say('not-sold') : say('sold', { data: data(sold) })))
  if (shared !== undefined) blocks.push(paragraph(shared === false ? say('not-shared') : say('shared', { data: data(shared) })))
  if (optOut !== undefined) blocks.push(paragraph(text(optOut)))
  if (minors !== undefined) blocks.push(paragraph(say(minors ? 'minors-sold' : 'minors-not-sold')))
  return blocks
}
