import type { ClauseNode, Policy } from '../../document/policy.ts'
import { findAges } from '../../text/ages.ts'
import { findDates } from '../../text/dates.ts'
import { durationInDays, findDurations } from '../../text/durations.ts'
import { findEmails } from '../../text/emails.ts'
import { toLowerCaseInPlace } from '../../text/lower-case.ts'
import { NUMBER, readNumber } from '../../text/numbers.ts'
import { toSourceSpan } from '../../text/prose.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { documentName } from '../translations.ts'
import {
  findInflectedDates,
  findInflectedQuantities,
  findJoinedQuantities,
  type Quantity,
  readKanji,
  toAsciiDigits,
} from './foreign-units.ts'

/** Something a clause says that is the same in every language. */
export interface NeutralValue {
  /** What it is compared by. */
  readonly key: string
  /** The words. */
  readonly text: string
  /** In the source. */
  readonly span: Span
}

/** A period or an age. */
export interface NeutralPeriod extends NeutralValue {
  readonly number: number
  readonly days: number
}

/** What a clause says in any language. */
export interface ClauseFacts {
  readonly clause: ClauseNode
  readonly dates: readonly NeutralValue[]
  readonly periods: readonly NeutralPeriod[]
  readonly emails: readonly NeutralValue[]
  readonly links: readonly NeutralValue[]
  /** Every number, in digits or words. */
  readonly numbers: ReadonlySet<number>
}

type Draft = { readonly clause: ClauseNode } & {
  readonly [Kind in 'dates' | 'emails' | 'links']: NeutralValue[]
} & { readonly periods: NeutralPeriod[]; readonly numbers: Set<number> }

/** Languages whose durations and ages the text layer reads. */
const READ: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'])
const JOINED: ReadonlySet<string> = new Set(['ja', 'zh', 'ko'])
const DAYS_PER_YEAR = 365.2425

/** Whether numbers are also read where they are written as words. */
export const readsNumberWords = (language: string) => READ.has(language) || language === 'ja' || language === 'zh'

/** The spans that share nothing with those of another list. Both lists are in order, and neither overlaps in itself. */
function apartFrom<Placed extends { readonly span: Span }>(
  list: readonly Placed[],
  taken: readonly { readonly span: Span }[],
): readonly Placed[] {
  let next = 0
  return list.filter(({ span }) => {
    while ((taken[next]?.span.end ?? span.start + 1) <= span.start) next++
    const other = taken[next]?.span
    return other === undefined || !overlaps(other, span)
  })
}

function quantitiesIn(text: string, language: string): readonly Quantity[] {
  if (JOINED.has(language)) return findJoinedQuantities(text)
  if (!READ.has(language)) return findInflectedQuantities(text, language)
  const durations = findDurations(text).flatMap(({ span, value }) => {
    const days = value === undefined ? undefined : durationInDays(value)
    const number = Number(/(?<!\d)(\d+(?:\.\d+)?)\D{0,3}$/.exec(value ?? '')?.[1])
    return days === undefined || !Number.isFinite(number) ? [] : [{ span, days, number }]
  })
  const ages = findAges(text).map(({ span, age }) => ({ span, number: age, days: age * DAYS_PER_YEAR }))
  return [...ages, ...apartFrom(durations, ages)]
}

const datesIn = (text: string, language: string) => {
  const known = findDates(text).map(({ span, value }) => ({ span, value }))
  const others = READ.has(language) || JOINED.has(language) ? [] : findInflectedDates(text, language)
  return [...known, ...apartFrom(others, known)]
}

const ANY_NUMBER = new RegExp(NUMBER, 'gu')

/** The numbers of a text, with their places. */
function numbersIn(text: string, language: string): readonly { readonly at: number; readonly value: number }[] {
  const ascii = toAsciiDigits(text)
  const found = [...toLowerCaseInPlace(ascii).matchAll(ANY_NUMBER)].flatMap(({ 0: words, index }) => {
    const read = readNumber(words)
    const isOwn = read?.languages === undefined || read.languages.some((one) => one === language)
    return read !== undefined && isOwn ? [{ at: index, value: read.value }] : []
  })
  if (!JOINED.has(language)) return found
  const kanji = [...text.matchAll(/[一二三四五六七八九十百]{1,5}/g)].map(({ 0: digits, index }) => ({
    at: index,
    value: readKanji(digits),
  }))
  return [...found, ...kanji]
}

const LOCALE_LABEL = /^(?:www|m|[a-z]{2}(?:-[a-z]{2})?)\./
const MAILTO = /^mailto:([^?]{1,254})/i

const WEB_ADDRESS = /^https?:\/\/([^/?#\s]{1,253})([^?#\s]{0,2000})/i

/** A web address without what differs from language to language; undefined for one that leads to this site itself. */
function linkKey(href: string): string | undefined {
  const [, host, path = ''] = WEB_ADDRESS.exec(href) ?? []
  return host && `${host.replace(LOCALE_LABEL, '')}${documentName(path).replace(/\/$/, '')}`.toLowerCase()
}

/** Finds the draft that holds an offset of the source; the clauses cover the text in order. */
function createFinder(drafts: readonly Draft[]): (offset: number) => Draft | undefined {
  return (offset) => {
    let low = 0
    let high = drafts.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((drafts[middle]?.clause.span.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return drafts[Math.max(0, low - 1)]
  }
}

/** What each clause of a policy says in any language, in reading order. */
export function clauseFactsOf(policy: Policy, language: string): readonly ClauseFacts[] {
  const { prose, clauses, links } = policy
  const drafts = clauses.map((clause): Draft => ({ clause, dates: [], periods: [], emails: [], links: [], numbers: new Set() }))
  const draftAt = createFinder(drafts)
  const placed = (key: string, at: Span): NeutralValue => ({
    key,
    text: prose.text.slice(at.start, at.end).replace(/\s+/g, ' '),
    span: toSourceSpan(prose, at),
  })
  const dates = datesIn(prose.text, language)
  for (const { span, value } of dates) {
    const one = placed(value, span)
    draftAt(one.span.start)?.dates.push(one)
  }
  const quantities = [...quantitiesIn(prose.text, language)].sort((a, b) => a.span.start - b.span.start)
  for (const { span, number, days } of apartFrom(quantities, dates)) {
    const one = placed(days.toFixed(2), span)
    draftAt(one.span.start)?.periods.push({ ...one, number, days })
  }
  for (const { at, value } of numbersIn(prose.text, language))
    draftAt(toSourceSpan(prose, { start: at, end: at + 1 }).start)?.numbers.add(value)
  for (const { span, address } of findEmails(prose.text)) {
    const one = placed(address.toLowerCase(), span)
    draftAt(one.span.start)?.emails.push(one)
  }
  const mailed = new Set(drafts.flatMap(({ clause, emails }) => emails.map(({ key }) => `${clause.index} ${key}`)))
  for (const { href, span, prose: words } of links) {
    const address = MAILTO.exec(href)?.[1]?.toLowerCase()
    const draft = draftAt(span.start)
    if (draft === undefined) continue
    const key = linkKey(href)
    if (address !== undefined && !mailed.has(`${draft.clause.index} ${address}`)) {
      mailed.add(`${draft.clause.index} ${address}`)
      draft.emails.push({ key: address, text: address, span })
    } else if (key !== undefined) draft.links.push({ key, text: prose.text.slice(words.start, words.end) || href, span })
  }
  return drafts
}
