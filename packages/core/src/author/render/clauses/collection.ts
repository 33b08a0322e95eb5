import { entriesOf } from '../../definition/definition.ts'
import { paragraph, text } from '../block.ts'
import { capital } from '../writing.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** Which data is collected, and from where: Art. 14(1)(d) GDPR; Cal. Civ. Code § 1798.110(c). */
export const writeCollection: ClauseWriter = ({ definition, phrases, say, data }) => {
  const entries = entriesOf(definition.collection)
  const not = entriesOf(definition.notCollected).map((entry) => {
    const { condition } = entry
    const named = { data: data(entry.data) }
    return paragraph(condition === undefined ? say('not-collected', named) : say('not-collected-when', { ...named, condition }))
  })
  if (entries.length === 0) return not
  const hasSources = entries.some(({ source }) => source !== undefined)
  const { columns, sources } = phrases
  const rows = entries.map((entry) => [
    text(capital(data(entry.data))),
    ...(hasSources ? [text(entry.source === undefined ? '' : sources[entry.source])] : []),
  ])
  const sentences = entries.map((entry) =>
    say(entry.source === undefined ? 'collects' : `collects-${entry.source}`, { data: data(entry.data) }),
  )
  return [
    paragraph(say('collection')),
    { type: 'table', head: [columns.data, ...(hasSources ? [columns.source] : [])], rows, sentences },
    ...(definition.laws?.includes('ccpa') === true ? [paragraph(say('collected-before'))] : []),
    ...not,
  ]
}
