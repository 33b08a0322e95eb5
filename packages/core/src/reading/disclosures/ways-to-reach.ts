import { findEmails, findPhones, findPostalAddresses, findUrls } from '../../text/contacts.ts'
import type { Span } from '../../text/span.ts'
import type { ReadingContext, StatementReading } from '../context.ts'
import { createPlacedSearch } from '../placed-within.ts'
import { spanningAll } from './statement.ts'

/** The ways to reach somebody that a text names. */
export interface WaysToReach {
  readonly email?: string
  readonly phone?: string
  readonly address?: string
  readonly url?: string
}

/** An address from which nobody reads what is sent to it. */
const NOT_READ = /^(?:no-?reply|do-?not-?reply|mailer-daemon)\b/i
/** How many statements an address may stand behind the words that say whose it is. */
const REACH = 4

interface Found extends WaysToReach {
  /** Where they stand, as a span of the prose; absent where there is none. */
  readonly span?: Span
}

const linksWithin = createPlacedSearch(({ links }) => links)

/** The first of each way to reach somebody in a statement, or in what stands behind `from` in it. */
export function waysToReachIn(context: ReadingContext, { statement }: StatementReading, from = statement.prose.start): Found {
  const prose = { start: from, end: statement.prose.end }
  const text = context.text(prose)
  const move = ({ start, end }: Span): Span => ({ start: from + start, end: from + end })
  const email =
    text.includes('@') || /\bat\b|\(at\)|\[at\]/i.test(text) ? findEmails(text).find((one) => !NOT_READ.test(one.address)) : undefined
  const phone = /\d{2}/.test(text) ? findPhones(text)[0] : undefined
  const place = /\d/.test(text) ? findPostalAddresses(text)[0] : undefined
  const url = /\bform\b|\bportal\b|support|contact|write to us|reach us/i.test(text) ? findUrls(text)[0] : undefined
  const links = linksWithin(context.policy, prose)
  const mailLink = links.find(({ href }) => href.startsWith('mailto:') && !NOT_READ.test(href.slice('mailto:'.length)))
  const webLink = links.find(({ href }) => /^https?:|^\//.test(href) && /contact|support|form|request|help/i.test(href))
  const mail = email?.address ?? mailLink?.href.slice('mailto:'.length).split('?')[0]
  const web = url === undefined ? webLink?.href : context.text(move(url.span))
  const spans = [email, phone, place, url].flatMap((found) => (found === undefined ? [] : [move(found.span)]))
  if (email === undefined && mailLink !== undefined) spans.push(mailLink.prose)
  if (url === undefined && webLink !== undefined) spans.push(webLink.prose)
  return {
    ...(mail === undefined ? {} : { email: mail }),
    ...(phone === undefined ? {} : { phone: phone.number }),
    ...(place === undefined ? {} : { address: text.slice(place.span.start, place.span.end).replace(/\s+/g, ' ') }),
    ...(web === undefined ? {} : { url: web }),
    ...(spans.length === 0 ? {} : { span: spanningAll(spans) }),
  }
}

/** The ways to reach somebody that stand behind the words that name them, in the statement or shortly after it in its clause. */
export function waysToReachFrom(context: ReadingContext, statement: StatementReading, from: number): Found {
  const own = waysToReachIn(context, statement, from)
  if (own.span !== undefined) return own
  for (let index = statement.index + 1; index < statement.index + REACH; index++) {
    const next = context.statements[index]
    if (next === undefined || next.statement.clause !== statement.statement.clause) break
    const { span: _elsewhere, ...found } = waysToReachIn(context, next)
    if (found.email !== undefined || found.address !== undefined || found.phone !== undefined) return found
  }
  return {}
}
