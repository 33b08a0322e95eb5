import { entriesOf } from '../../definition/definition.ts'
import { type Block, paragraph, text } from '../block.ts'
import { reach, waysOf } from '../ways.ts'
import type { ClauseWriter } from './clause-writer.ts'

/** Who answers for the processing: Art. 13(1)(a) and (b) GDPR. */
export const writeController: ClauseWriter = (writing) => {
  const { definition, phrases, say } = writing
  const { organization, dataProtectionOfficer: officer, representatives } = definition
  const blocks: Block[] = [
    paragraph(
      say('controller'),
      ...(organization.registration === undefined ? [] : [say('registration', { registration: organization.registration })]),
      ...(waysOf(organization).length === 0 ? [] : [say('reach-controller', { ways: reach(organization, writing) })]),
    ),
  ]
  if (definition.processing !== undefined) blocks.push(paragraph(text(definition.processing)))
  if (officer === false) blocks.push(paragraph(say('no-officer')))
  else if (officer !== undefined) {
    const ways = reach(officer, writing)
    blocks.push(paragraph(officer.name === undefined ? say('officer', { ways }) : say('named-officer', { name: officer.name, ways })))
  }
  for (const { region, name, ...ways } of entriesOf(representatives))
    blocks.push(paragraph(say('representative', { region: phrases.regions[region], name, ways: reach(ways, writing) })))
  return blocks
}
