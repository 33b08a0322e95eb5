import { findUrls } from '../../../text/contacts.ts'
import { type FieldImporter, sentence } from '../imported.ts'

/** Names the authority to complain to. */
export const AUTHORITY =
  /\bsupervisory authority (?:responsible for us|we are under|in charge of us)? ?is (?<name>[^()]{3,120}?)(?: \((?<place>[^()\s]{4,400})\))?\.?$/i

export const importAuthority: FieldImporter<'supervisoryAuthority'> = (context) => {
  const found = context.statements.find(({ text }) => AUTHORITY.test(sentence(text)))
  const { name, place = '' } = AUTHORITY.exec(sentence(found?.text ?? ''))?.groups ?? {}
  if (found === undefined || name === undefined) return undefined
  const url = findUrls(place).find(({ bare }) => !bare)?.url
  return { value: { name, ...(url !== undefined && { url }) }, origins: [{ ...context.originIn(found, 'complaints'), path: [] }] }
}
