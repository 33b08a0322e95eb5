import { type EntryOf, entriesOf } from '../../definition/definition.ts'
import { paragraph, text } from '../block.ts'
import { capital, type Writing } from '../writing.ts'
import type { ClauseWriter } from './clause-writer.ts'

interface ToldCookie {
  readonly name: string
  readonly kind: string
  readonly party?: string
  readonly lifetime?: string
}

function tell({ name, category, party, lifetime }: EntryOf<'cookies'>, { phrases, period }: Writing): ToldCookie {
  const kind = phrases.cookieCategories[category]
  return {
    name: name ?? kind,
    kind,
    ...(party !== undefined && { party: phrases.parties[party] }),
    ...(lifetime !== undefined && {
      lifetime: lifetime === 'session' || lifetime === 'persistent' ? phrases.lifetimes[lifetime] : period(lifetime),
    }),
  }
}

/** Cookies, with who sets them and how long they stay. */
export const writeCookies: ClauseWriter = (writing) => {
  const { definition, phrases, say } = writing
  if (definition.cookies === false) return [paragraph(say('no-cookies'))]
  const entries = entriesOf(definition.cookies).map((entry) => tell(entry, writing))
  if (entries.length === 0) return []
  const { columns } = phrases
  return [
    paragraph(say('cookies')),
    {
      type: 'table',
      head: [columns.cookie, columns.kind, columns.party, columns.lifetime],
      rows: entries.map(({ name, kind, party = '–', lifetime = '–' }) =>
        [name, capital(kind), capital(party), capital(lifetime)].map(text),
      ),
      sentences: entries.map(({ name, kind, party, lifetime }) => {
        const details = [party, lifetime].filter((detail) => detail !== undefined).join(', ')
        return details === '' ? say('cookie', { name, kind }) : say('cookie-details', { name, kind, details })
      }),
    },
  ]
}
