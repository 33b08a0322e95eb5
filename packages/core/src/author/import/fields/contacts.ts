import type { EntryOf } from '../../definition/definition.ts'
import { type FieldImporter, type FoundEntry, toList } from '../imported.ts'
import { findHow } from './requests.ts'
import { findMarketingRequest } from './third-party-marketing.ts'

type Contact = EntryOf<'contacts'>

/** Whether two parts of an address block are of one: none gives a way that the other gives too. */
const complete = (a: Contact, b: Contact) => Object.keys(b).every((way) => !Object.hasOwn(a, way))

/** Ways that follow one another are those of one contact, until one comes again. */
export const importContacts: FieldImporter<'contacts'> = (context) => {
  const apart = [findHow(context), findMarketingRequest(context)?.request]
  const given = context
    .affirmed('contact')
    .filter(
      (contact) =>
        !apart.some((statement) => statement !== undefined && statement === context.statementOf(contact)) &&
        !context.isMainly(context.statementOf(contact), 'transfers'),
    )
  // An address that is given for one matter serves where none is given for all.
  const general = given.filter((one) => one.condition === undefined || context.isMainly(context.statementOf(one), 'contact'))
  const all = general.length > 0 ? general : given
  const controller = context.affirmed('controller').flatMap((party) => Object.values(context.waysOf(party)))
  const own = all.filter((contact) => context.isAbout(context.statementOf(contact), 'contact'))
  const found: FoundEntry<Contact>[] = []
  const taken = own.length > 0 ? own : all
  const mailbox = taken.some(({ email }) => email !== undefined) ? undefined : given.find(({ email }) => email !== undefined)
  for (const contact of [...taken, ...(mailbox === undefined || taken.includes(mailbox) ? [] : [mailbox])]) {
    const ways = context.waysOf(contact)
    // Where the organization is named, its address is no invitation to write.
    const isController =
      !context.isMainly(context.statementOf(contact), 'contact') && Object.values(ways).every((way) => controller.includes(way))
    const entry: Contact = { ...(contact.name !== undefined && { name: contact.name }), ...(isController ? {} : ways) }
    if (Object.keys(entry).length === 0) continue
    const last = found.at(-1)
    const from = [context.originOf(contact)]
    if (last !== undefined && complete(last.entry, entry))
      found[found.length - 1] = { entry: { ...last.entry, ...entry }, from: [...last.from, ...from] }
    else found.push({ entry, from })
  }
  return toList(found)
}
