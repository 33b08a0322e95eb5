import { type EntryOf, entriesOf } from '../../definition/definition.ts'
import { type Inline, list, paragraph, text } from '../block.ts'
import { emailLink, phoneLink, webLink } from '../ways.ts'
import type { Writing } from '../writing.ts'
import type { ClauseWriter } from './clause-writer.ts'

function waysIn({ name, email, phone, address, url }: EntryOf<'contacts'>, { say }: Writing): readonly (readonly Inline[])[] {
  return [
    ...(name === undefined ? [] : [text(name)]),
    ...(email === undefined ? [] : [say('way-email', { email: [emailLink(email)] })]),
    ...(phone === undefined ? [] : [say('way-phone', { phone: [phoneLink(phone)] })]),
    ...(address === undefined ? [] : [say('way-address', { address })]),
    ...(url === undefined ? [] : [say('way-url', { url: [webLink(url)] })]),
  ]
}

/** Where questions go. */
export const writeContact: ClauseWriter = (writing) => {
  const ways = entriesOf(writing.definition.contacts).flatMap((contact) => waysIn(contact, writing))
  return ways.length === 0 ? [] : [paragraph(writing.say('contact')), list(ways)]
}
