import { type Block, paragraph, text } from '../block.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** Sale and sharing for advertising: Cal. Civ. Code §§ 1798.120, 1798.130(a)(5)(C)(i). */
export const writeSale: ClauseWriter = ({ definition: { sale = {} }, say, data }) => {
  const { sold, shared, exception, optOut, minors } = sale
  const denial = (practice: 'sold' | 'shared') =>
    exception === undefined ? say(`not-${practice}`) : say(`not-${practice}-but`, { exception })
  const blocks: Block[] = []
  if (sold !== undefined) blocks.push(paragraph(sold === false ? denial('sold') : say('sold', { data: data(sold) })))
  if (shared !== undefined) blocks.push(paragraph(shared === false ? denial('shared') : say('shared', { data: data(shared) })))
  if (optOut !== undefined) blocks.push(paragraph(text(optOut)))
  if (minors !== undefined) blocks.push(paragraph(say(minors ? 'minors-sold' : 'minors-not-sold')))
  return blocks
}
