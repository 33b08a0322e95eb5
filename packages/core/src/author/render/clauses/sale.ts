import { paragraph, text } from '../block.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** Sale and sharing for advertising: Cal. Civ. Code §§ 1798.120, 1798.130(a)(5)(C)(i). */
export const writeSale: ClauseWriter = ({ definition: { sale }, say, data }) => {
  if (sale === undefined) return []
  if (sale === false) return [paragraph(say('not-sold'))]
  const sells = sale.practices.includes('sale')
  const shares = sale.practices.includes('sharing')
  return [
    paragraph(say(sells && shares ? 'sold-and-shared' : sells ? 'sold' : 'shared', { data: data(sale.data) }), text(sale.optOut)),
    ...(sale.minors === undefined ? [] : [paragraph(say(sale.minors ? 'minors-sold' : 'minors-not-sold'))]),
  ]
}
