import { entriesOf } from '../../definition/definition.ts'
import { list, paragraph, text } from '../block.ts'
import { webLink } from '../ways.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** The rights people have: Art. 13(2)(b) to (d) GDPR; Cal. Civ. Code § 1798.130(a)(5)(A). */
export const writeRights: ClauseWriter = ({ definition, phrases, say }) => {
  const rights = entriesOf(definition.rights)
  const authority = definition.supervisoryAuthority
  const isCalifornian = definition.laws?.includes('ccpa') === true && rights.some(({ right }) => right === 'access')
  const items = [
    ...rights.flatMap(({ right, means }) =>
      right === 'non-retaliation'
        ? []
        : [means === undefined ? text(phrases.rights[right]) : say('right-at', { right: phrases.rights[right], means })],
    ),
    ...(isCalifornian ? [text(phrases.californianAccess)] : []),
  ]
  const link = authority?.url === undefined ? [] : [{ text: ' (' }, webLink(authority.url), { text: ')' }]
  return [
    ...(items.length === 0 ? [] : [paragraph(say('rights')), list(items)]),
    ...(rights.some(({ right }) => right === 'non-retaliation') ? [paragraph(say('non-retaliation'))] : []),
    ...(authority === undefined ? [] : [paragraph(say('complaint-to', { name: [{ text: authority.name }, ...link] }))]),
  ]
}
