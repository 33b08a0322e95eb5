import type {
  ClauseKey,
  COOKIE_CATEGORIES,
  LEGAL_BASES,
  Locale,
  MECHANISMS,
  NOTICE_MEANS,
  REGIONS,
  RIGHTS,
  SOURCES,
  UK_MECHANISMS,
} from '../definition/choices.ts'

type OneOf<List extends readonly string[]> = List[number]
/** Singular and plural. */
type Unit = readonly [string, string]

/** Headers of the columns of tables. */
export type Column = 'data' | 'source' | 'purpose' | 'legalBasis' | 'recipient' | 'retention' | 'cookie' | 'kind' | 'party' | 'lifetime'

/** Sentences; names in braces are filled in. */
export const SENTENCES = [
  'about',
  'covers',
  'effective',
  'updated',
  'controller',
  'registration',
  'reach-controller',
  'officer',
  'named-officer',
  'no-officer',
  'representative',
  'collection',
  'collects',
  'collects-provided',
  'collects-automatic',
  'collects-third-party',
  'collects-inferred',
  'collected-before',
  'not-collected',
  'not-collected-when',
  'received-from',
  'received-from-others',
  'public-source',
  'closed-source',
  'no-other-sources',
  'required',
  'required-by-law',
  'required-by-contract',
  'not-required',
  'purposes',
  'purposes-with-bases',
  'uses',
  'uses-data',
  'rests-on',
  'legal-bases',
  'sensitive',
  'no-sensitive',
  'sensitive-inferring',
  'sensitive-not-inferring',
  'sensitive-only-permitted',
  'sensitive-beyond-permitted',
  'recipients',
  'shares',
  'shares-data',
  'shares-for',
  'shares-data-for',
  'disclosed-before',
  'disclosed-for',
  'no-recipients',
  'sold',
  'shared',
  'minors-not-sold',
  'minors-sold',
  'not-sold',
  'not-shared',
  'not-sold-but',
  'not-shared-but',
  'no-third-party-marketing',
  'third-party-marketing',
  'transfer',
  'transfer-under',
  'transfer-uk',
  'no-transfer',
  'retention',
  'other-data',
  'keeps-data-for',
  'keeps-data',
  'keeps-other-for',
  'keeps-other',
  'cookies',
  'cookie',
  'cookie-details',
  'uses-cookies',
  'third-party-cookies',
  'no-cookies-of',
  'no-third-party-cookies-of',
  'no-third-party-cookies',
  'no-cookies',
  'dnt-honoured',
  'dnt-ignored',
  'gpc-honoured',
  'gpc-ignored',
  'third-party-tracking',
  'no-third-party-tracking',
  'automated-decisions',
  'automated-decision',
  'automated-logic',
  'automated-effect',
  'no-automated-decision',
  'platform-data',
  'platform-purpose',
  'limited-use',
  'platform-no-advertising',
  'platform-not-sold',
  'rights',
  'right-at',
  'non-retaliation',
  'complaint-to',
  'requests',
  'by-email',
  'by-phone',
  'by-form',
  'response-time',
  'security',
  'directed-to-children',
  'minimum-age',
  'minimum-age-or',
  'minimum-age-consent',
  'minimum-age-or-consent',
  'changes',
  'changes-before',
  'contact',
  'way-email',
  'way-phone',
  'way-address',
  'way-url',
] as const

export type SentenceKey = (typeof SENTENCES)[number]

/** The words of one language. Whole sentences rather than pieces: no grammar is computed. */
export interface Phrases {
  readonly locale: Locale
  readonly title: string
  /** Between the last two of a list. */
  readonly and: string
  readonly or: string
  readonly months: readonly string[]
  /** With `{day}`, `{month}` and `{year}`. */
  readonly date: string
  readonly units: Readonly<Record<'D' | 'W' | 'M' | 'Y' | 'H', Unit>>
  readonly headings: Readonly<Record<ClauseKey, string>>
  readonly columns: Readonly<Record<Column, string>>
  readonly sources: Readonly<Record<OneOf<typeof SOURCES>, string>>
  readonly legalBases: Readonly<Record<OneOf<typeof LEGAL_BASES>, string>>
  /** Legitimate interests, with `{interest}`. */
  readonly interest: string
  /** Words that complete "We transfer it ...". */
  readonly mechanisms: Readonly<Record<OneOf<typeof MECHANISMS>, string>>
  /** Words that complete "Under the UK GDPR we rely on ...". */
  readonly ukMechanisms: Readonly<Record<OneOf<typeof UK_MECHANISMS>, string>>
  /** Entries of the list that follows the sentence `rights`. */
  readonly rights: Readonly<Record<Exclude<OneOf<typeof RIGHTS>, 'non-retaliation'>, string>>
  /** What the right of access is called in the laws of California. */
  readonly californianAccess: string
  /** With their preposition: "in the European Union". */
  readonly regions: Readonly<Record<OneOf<typeof REGIONS>, string>>
  readonly cookieCategories: Readonly<Record<OneOf<typeof COOKIE_CATEGORIES>, string>>
  readonly parties: Readonly<Record<'first' | 'third', string>>
  readonly lifetimes: Readonly<Record<'session' | 'persistent', string>>
  readonly noticeMeans: Readonly<Record<OneOf<typeof NOTICE_MEANS>, string>>
  /** Beginnings of the sentence `changes`. */
  readonly changing: Readonly<Record<'any' | 'minor' | 'material', string>>
  /** Where data goes, where no country is named. */
  readonly otherCountries: string
  readonly sentences: Readonly<Record<SentenceKey, string>>
  /** How names of the taxonomy are written, where not as they are. Those of other lists are written as they stand. */
  readonly data: Readonly<Record<string, string>>
  readonly purposes: Readonly<Record<string, string>>
  readonly recipients: Readonly<Record<string, string>>
  readonly measures: Readonly<Record<string, string>>
  readonly countries: Readonly<Record<string, string>>
}
