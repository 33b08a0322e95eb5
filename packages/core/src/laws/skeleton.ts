import type { ClauseKind } from '../taxonomy/clause-kinds.ts'
import { findEmails, findPhones, findPostalAddresses } from '../text/contacts.ts'
import { findDates } from '../text/dates.ts'
import { findDurations } from '../text/durations.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { Requirement } from './law.ts'
import { kindsFor } from './natural-place.ts'

/** A piece of a skeleton: words to keep, or what the writer has to fill in. */
export type SkeletonPart = { readonly text: string } | { readonly placeholder: string }

/** What to begin from where a policy does not state what a law asks for. */
export interface Skeleton {
  /** Heading for a clause of its own. */
  readonly heading: string
  /** The kind of clause it belongs to. */
  readonly kind: ClauseKind
  readonly parts: readonly SkeletonPart[]
}

const HEADINGS: Readonly<Record<ClauseKind, string>> = {
  scope: 'About this policy',
  definitions: 'Definitions',
  summary: 'Summary',
  'effective-date': 'Date of this policy',
  controller: 'Who we are',
  contact: 'How to contact us',
  collection: 'What we collect',
  sources: 'Where we get data from',
  'user-content': 'What you publish',
  'sensitive-data': 'Sensitive data',
  'platform-data': 'Data from other platforms',
  use: 'How we use your data',
  'legal-basis': 'Legal bases',
  'automated-decisions': 'Automated decisions',
  sharing: 'Who receives your data',
  sale: 'Sale of data',
  advertising: 'Advertising',
  analytics: 'Analytics',
  cookies: 'Cookies',
  'do-not-track': 'Do Not Track',
  retention: 'How long we keep your data',
  security: 'Security',
  breach: 'If data is breached',
  transfers: 'Transfers to other countries',
  rights: 'Your rights',
  choices: 'Your choices',
  complaints: 'Complaints',
  children: 'Children',
  regional: 'Regional information',
  'third-party-links': 'Links to others',
  changes: 'Changes to this policy',
  terms: 'Terms',
  other: 'Further information',
}

type Finder = (text: string) => readonly Span[]

const matching =
  (pattern: RegExp): Finder =>
  (text) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
const spans =
  (find: (text: string) => readonly { readonly span: Span }[]): Finder =>
  (text) =>
    find(text).map(({ span }) => span)

const NAME = String.raw`\p{Lu}[\p{L}’'-]+`
/** What an example says of the invented company that tells it, and what the writer puts there. Earlier rows win. */
const FILLED_IN: readonly { readonly find: Finder; readonly placeholder: string }[] = [
  { find: spans(findEmails), placeholder: 'e-mail address' },
  { find: spans(findPostalAddresses), placeholder: 'postal address' },
  { find: matching(/\d{1,4} Example Street, [^.]{3,40}? \d{5}/g), placeholder: 'postal address' },
  { find: spans(findPhones), placeholder: 'phone number' },
  { find: spans(findDates), placeholder: 'date' },
  // "In the past twelve months" is what the law itself asks for.
  {
    find: (text) => spans(findDurations)(text).filter(({ start }) => !text.slice(0, start).endsWith('past ')),
    placeholder: 'enter the period',
  },
  {
    find: matching(new RegExp(String.raw`(?<![\p{L}’'-])${NAME}(?: ${NAME}){0,3} (?:Ltd|LLC|GmbH|Inc|S\.p\.A|Ltda)\.?(?![\p{L}])`, 'gu')),
    placeholder: 'your legal name',
  },
  { find: matching(/(?<=\(encarregada\), )Joana Prado/g), placeholder: 'name of the officer' },
  {
    find: matching(
      /(?<=\b(?:collect(?:ed)?|receive|provide|use|keep|disclosed?|sold|sell|share|of data with third parties|for a business purpose|personal information|information): |\b(?:collects?|collect|receive|provide|use|keep|disclose|sell|share) )(?:your |the )?(?:name|nickname|e-mail address|telephone number|postal address|geolocation data|biometric data|identifiers|order data|account data|usage data|server logs|contact data|location|approximate location|data)(?:(?:,| and|, and) (?:(?:your|the) )?(?:[a-z-]+ ){0,3}(?:name|address|number|data|information|identifiers|recordings))*/g,
    ),
    placeholder: 'enter the data',
  },
  { find: matching(/\b(?:the United States|India|New Zealand and Singapore|Sydney)\b/g), placeholder: 'country' },
  {
    find: matching(
      /\b(?:our |an? )?(?:hosting provider|payment processors?|advertising (?:networks|partners)|analytics provider|carriers|research firms|subsidiaries|data brokers|public records)(?:(?:,| and)(?: to)? (?:our |an? )?(?:hosting provider|payment processors?|payment processor|advertising networks|public records))?/g,
    ),
    placeholder: 'name of the recipients',
  },
]

/** The places of an example to fill in, in order, none inside another. */
function placesIn(text: string): readonly (Span & { readonly placeholder: string })[] {
  const taken: (Span & { readonly placeholder: string })[] = []
  for (const { find, placeholder } of FILLED_IN)
    for (const span of find(text)) if (!taken.some((other) => overlaps(other, span))) taken.push({ ...span, placeholder })
  return taken.sort((a, b) => a.start - b.start)
}

/**
 * A skeleton for what a requirement asks for: the example of its law, with what is another company's to fill in. A placeholder is written in
 * brackets, so that the rule `structure/no-placeholder` finds what is left.
 */
export function skeletonOf(requirement: Requirement): Skeleton {
  const { example } = requirement
  const parts: SkeletonPart[] = []
  let from = 0
  for (const { start, end, placeholder } of placesIn(example)) {
    if (start > from) parts.push({ text: example.slice(from, start) })
    parts.push({ placeholder })
    from = end
  }
  if (from < example.length) parts.push({ text: example.slice(from) })
  const [kind = 'other'] = kindsFor(requirement)
  return { heading: HEADINGS[kind], kind, parts }
}

/** A skeleton as text, its placeholders in brackets. */
export const skeletonText = ({ parts }: Skeleton): string =>
  parts.map((part) => ('text' in part ? part.text : `[${part.placeholder}]`)).join('')
