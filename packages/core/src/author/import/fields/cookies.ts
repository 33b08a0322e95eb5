import type { CookieDisclosure } from '../../../reading/disclosure.ts'
import type { EntryOf } from '../../definition/definition.ts'
import type { ImportContext } from '../import-context.ts'
import { type FieldImporter, type FoundEntry, joinEntries, toDenial, toList } from '../imported.ts'

type Cookie = EntryOf<'cookies'>

const PERIOD = /^(?:P[1-9]\d{0,3}[DWMY]|PT[1-9]\d{0,3}H)$/

function entryOf({ name, category, party, lifetime, affirmed }: CookieDisclosure): Cookie {
  const isLifetime = lifetime === 'session' || lifetime === 'persistent' || PERIOD.test(lifetime ?? '')
  return {
    // Where a cookie has no name, its kind stands in the column.
    ...(name !== undefined && name.toLowerCase() !== category && { name }),
    ...(category !== undefined && { category }),
    ...(party !== undefined && { party }),
    ...(affirmed ? isLifetime && lifetime !== undefined && { lifetime } : { set: false }),
  }
}

/** Cookies by name or kind; kinds that are not set, and those of third parties as a whole, stand by themselves. */
const keyOf = ({ name, category, party, set }: Cookie) =>
  name ?? JSON.stringify([category, set === false || category === undefined ? party : undefined, set])

const tellsKind = ({ name, category, party }: Cookie) => name !== undefined || category !== undefined || party === 'third'

/** Single cookies and kinds, then those of others as a whole, then what is not set. */
const placeOf = ({ name, category, set }: Cookie) => (set === false ? 2 : name === undefined && category === undefined ? 1 : 0)

const found = (cookies: readonly CookieDisclosure[], context: ImportContext) =>
  cookies.map((cookie): FoundEntry<Cookie> => ({ entry: entryOf(cookie), from: [context.originOf(cookie)] }))

export const importCookies: FieldImporter<'cookies'> = (context) => {
  const set = found(context.affirmed('cookie'), context)
  const notSet = found(context.denied('cookie'), context)
  const telling = [...set, ...notSet].filter(({ entry }) => tellsKind(entry)).toSorted((a, b) => placeOf(a.entry) - placeOf(b.entry))
  if (telling.length > 0) return toList(joinEntries(telling, keyOf, (a, b) => ({ ...b, ...a })))
  // "Cookie data" among what is collected does not say that cookies are set.
  const told = context.affirmed('cookie').filter((cookie) => /\bcookies\b/i.test(context.statementOf(cookie)?.text ?? ''))
  return toList(found(told.slice(0, 1), context)) ?? toDenial(notSet.flatMap(({ from }) => from))
}
