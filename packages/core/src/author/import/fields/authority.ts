import { findUrls } from '../../../text/contacts.ts'
import { type FieldImporter, sentence } from '../imported.ts'

/** Names the authority to complain to. */
export const AUTHORITY =
  /\bsupervisory authority (?:responsible for us|we are under|in charge of us)? ?is (?<name>[^()]{3,120}?)(?: \((?<place>[^()\s]{4,400})\))?\.?$/i
/** The same, where it is told whom a complaint goes to: what begins with a capital letter and stands before a comma or the end. */
const COMPLAINED_TO =
  /\bcomplain(?:ts?)? (?:to|with) (?<name>(?:the |your )?\p{Lu}[\p{L}\p{N}'’&-]{1,30}(?: (?:(?:of|for|and|de|la|des|du|the|on) ){0,2}\p{Lu}[\p{L}\p{N}'’&-]{0,30}){1,8})(?=[,.;(]| (?:at|in|if|where|about|via|by)\b|$)/u

export const importAuthority: FieldImporter<'supervisoryAuthority'> = (context) => {
  const naming = (pattern: RegExp) => context.statements.find(({ text }) => pattern.test(sentence(text)))
  const [found, pattern] = [naming(AUTHORITY), AUTHORITY]
  const [told, named] = found === undefined ? [naming(COMPLAINED_TO), COMPLAINED_TO] : [found, pattern]
  const { name, place = '' } = named.exec(sentence(told?.text ?? ''))?.groups ?? {}
  if (told === undefined || name === undefined) return undefined
  const url = findUrls(place).find(({ bare }) => !bare)?.url
  return { value: { name, ...(url !== undefined && { url }) }, origins: [{ ...context.originIn(told, 'complaints'), path: [] }] }
}
