/** Where data comes from, as disclosures name it. */
export const SOURCES = ['provided', 'automatic', 'third-party', 'inferred'] as const
/** Art. 13(2)(e) GDPR. */
export const REQUIRED_BY = ['law', 'contract'] as const
/** Art. 6(1) GDPR. */
export const LEGAL_BASES = ['consent', 'contract', 'legal-obligation', 'vital-interests', 'public-task', 'legitimate-interests'] as const
/** Chapter V GDPR. */
export const MECHANISMS = ['adequacy', 'scc', 'bcr', 'dpf', 'consent', 'derogation', 'other'] as const
/** Chapter V UK GDPR. */
export const UK_MECHANISMS = ['adequacy-regulations', 'idta', 'addendum'] as const
export const RIGHTS = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'object',
  'portability',
  'withdraw-consent',
  'complaint',
  'know-disclosures',
  'opt-out-of-sale',
  'limit-sensitive',
  'human-review',
  'appeal',
  'non-retaliation',
] as const
export const REGIONS = ['eu', 'uk', 'ch', 'us', 'ca', 'br', 'au'] as const
export const COOKIE_CATEGORIES = ['necessary', 'functional', 'analytics', 'marketing'] as const
export const NOTICE_MEANS = ['posting', 'date', 'email', 'notice', 'in-product', 'consent', 'other'] as const
/** Of the languages there are phrases in, the tag as BCP 47 has it. */
export const LOCALES = ['en', 'de', 'fr'] as const

/** A language that policies are written in. */
export type Locale = (typeof LOCALES)[number]

/** The clauses a rendered policy can have, in their order: each is also the id of its section. */
export const CLAUSE_KEYS = [
  'about',
  'controller',
  'collection',
  'sources',
  'required-data',
  'purposes',
  'sensitive-data',
  'recipients',
  'sale',
  'third-party-marketing',
  'transfers',
  'retention',
  'cookies',
  'signals',
  'automated-decisions',
  'platform-data',
  'rights',
  'requests',
  'choices',
  'security',
  'children',
  'changes',
  'contact',
] as const

export type ClauseKey = (typeof CLAUSE_KEYS)[number]
