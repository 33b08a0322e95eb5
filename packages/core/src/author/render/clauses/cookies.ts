import type { EntryOf } from '../../definition/definition.ts'
import { type Block, paragraph, text } from '../block.ts'
import { capital, type Writing } from '../writing.ts'
import type { ClauseWriter } from './clause-writer.ts'

interface ToldCookie {
  readonly name: string
  readonly kind?: string
  readonly party?: string
  readonly lifetime?: string
}

/** A cookie in words; none where neither name nor kind is known. */
function tell({ name, category, party, lifetime, set }: EntryOf<'cookies'>, { phrases, period }: Writing): readonly ToldCookie[] {
  const kind = category === undefined ? undefined : phrases.cookieCategories[category]
  const called = name ?? kind
  if (called === undefined || set === false) return []
  return [
    {
      name: called,
      ...(kind !== undefined && { kind }),
      ...(party !== undefined && { party: phrases.parties[party] }),
      ...(lifetime !== undefined && {
        lifetime: lifetime === 'session' || lifetime === 'persistent' ? phrases.lifetimes[lifetime] : period(lifetime),
      }),
    },
  ]
}

/** A kind of cookies that is not set; or what is known of cookies of no kind. */
function tellOthers({ name, category, party, set }: EntryOf<'cookies'>, { phrases, say }: Writing): readonly Block[] {
  const kind = category === undefined ? undefined : phrases.cookieCategories[category]
  if (set === false) {
    if (kind === undefined) return party === 'third' ? [paragraph(say('no-third-party-cookies'))] : []
    return [paragraph(say(party === 'third' ? 'no-third-party-cookies-of' : 'no-cookies-of', { kind }))]
  }
  if (name !== undefined || kind !== undefined) return []
  return [paragraph(say(party === 'third' ? 'third-party-cookies' : 'uses-cookies'))]
}

/** Cookies, with who sets them and how long they stay. */
export const writeCookies: ClauseWriter = (writing) => {
  const { definition, phrases, say } = writing
  const { cookies } = definition
  if (cookies === undefined) return []
  if (cookies === false) return [paragraph(say('no-cookies'))]
  const entries = cookies.flatMap((entry) => tell(entry, writing))
  const others = cookies.flatMap((entry) => tellOthers(entry, writing))
  if (entries.length === 0) return others
  const { columns } = phrases
  return [
    paragraph(say('cookies')),
    {
      type: 'table',
      head: [columns.cookie, columns.kind, columns.party, columns.lifetime],
      rows: entries.map(({ name, kind = '–', party = '–', lifetime = '–' }) =>
        [name, capital(kind), capital(party), capital(lifetime)].map(text),
      ),
      sentences: entries.map(({ name, kind, party, lifetime }) => {
        const details = [kind, party, lifetime].filter((detail) => detail !== undefined).join(', ')
        return details === '' ? say('cookie', { name }) : say('cookie-details', { name, details })
      }),
    },
    ...others,
  ]
}
