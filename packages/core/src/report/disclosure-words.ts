import { periodWords } from '../diff/shifts/period-words.ts'
import type { DisclosureType } from '../reading/disclosure.ts'
import type { Disclosure, PluginDisclosure } from '../reading/inspect.ts'

type Told<T extends DisclosureType> = Extract<Disclosure, { readonly type: T }>

const list = (names: readonly (string | undefined)[]) => {
  const known = names.filter((name) => name !== undefined)
  return known.length < 2 ? known.join('') : `${known.slice(0, -1).join(', ')} and ${known.at(-1)}`
}
const labels = (categories: readonly { readonly label: string }[] | undefined, otherwise: string) =>
  categories === undefined || categories.length === 0 ? otherwise : list(categories.map(({ label }) => label))
const behind = (word: string, text: string | undefined) => (text === undefined || text === '' ? '' : ` ${word} ${text}`)
const words = (name: string) => name.replaceAll('-', ' ')

const SOURCES: Readonly<Record<NonNullable<Told<'collects'>['source']>, string>> = {
  provided: 'given by the person',
  automatic: 'automatically',
  'third-party': 'from others',
  inferred: 'by inference',
}

const MECHANISMS: Readonly<Record<NonNullable<Told<'transfer'>['mechanism']>, string>> = {
  adequacy: 'an adequacy decision',
  scc: 'standard contractual clauses',
  bcr: 'binding corporate rules',
  dpf: 'the Data Privacy Framework',
  consent: 'consent',
  derogation: 'a derogation',
  other: 'another mechanism',
}

const NOTICES: Readonly<Record<Told<'change-notice'>['means'][number], string>> = {
  posting: 'posting it',
  date: 'a new date',
  email: 'e-mail',
  notice: 'a notice',
  'in-product': 'a notice in the product',
  consent: 'asking for consent',
  other: 'other means',
}

function party(
  role: string,
  { name, email, phone, address, url }: Pick<Told<'contact'>, 'name' | 'email' | 'phone' | 'address' | 'url'>,
): string {
  const ways = [name, email, phone, address, url].filter((way) => way !== undefined)
  return ways.length === 0 ? role : `${role}: ${ways.join(', ')}`
}

/** What a disclosure of each type says when it is affirmed, in plain words. */
const WORDS: { readonly [T in DisclosureType]: (disclosure: Told<T>) => string } = {
  collects: ({ data, source, from }) =>
    `collects ${labels(data, 'data')}${source === undefined ? '' : ` (${SOURCES[source]})`}${behind('from', from && list(from))}`,
  uses: ({ purpose, data, legalBasis }) =>
    `uses ${labels(data, 'data')} for ${purpose.label}${behind('on the basis of', legalBasis && words(legalBasis))}`,
  'legal-basis': ({ basis, purpose }) => `relies on ${words(basis)}${behind('for', purpose?.label)}`,
  'legitimate-interest': ({ interest }) => `has a legitimate interest: ${interest}`,
  recipient: ({ name, category, data, purpose }) =>
    `gives ${labels(data, 'data')} to ${name ?? category?.label ?? 'others'}${behind('for', purpose?.label)}`,
  sale: ({ practice }) => ({ sale: 'sells data', sharing: 'shares data for cross-context advertising', rent: 'rents data out' })[practice],
  retention: ({ period, criteria, data, vague }) => {
    const time = period === undefined ? criteria : periodWords(period)
    return `keeps ${labels(data, 'data')}${time === undefined ? (vague ? ' for a time it does not name' : '') : period === undefined ? `: ${time}` : ` for ${time}`}`
  },
  transfer: ({ countries, mechanism }) =>
    `transfers data${behind('to', countries && list(countries))}${behind('under', mechanism && MECHANISMS[mechanism])}`,
  right: ({ right, means }) => `grants the right: ${words(right)}${behind('by', means)}`,
  'automated-decision': ({ effect }) => `makes automated decisions${behind('with effect:', effect)}`,
  'minimum-age': ({ age, alternative, parentalConsent }) =>
    `is for people from ${age} years on${alternative === undefined ? '' : ` (elsewhere ${alternative})`}${parentalConsent === true ? ', below with consent of the parents' : ''}`,
  'do-not-track': ({ signal, honoured }) =>
    `${honoured ? 'honours' : 'does not honour'} ${signal === 'dnt' ? 'Do Not Track' : 'the Global Privacy Control'}`,
  cookie: ({ name, category, party: who, lifetime }) =>
    `sets ${list([who === undefined ? undefined : `${who}-party`, category])}${who === undefined && category === undefined ? '' : ' '}cookies${behind('named', name)}${
      lifetime === undefined ? '' : ` (${lifetime === 'session' || lifetime === 'persistent' ? lifetime : periodWords(lifetime)})`
    }`,
  'security-measure': ({ measure }) => `protects data by ${measure.label}`,
  'breach-notice': ({ period, to }) =>
    `tells ${to === undefined ? 'of breaches' : `the ${words(to)} of breaches`}${behind('within', period && periodWords(period))}`,
  'change-notice': ({ means, period }) =>
    `announces changes${means.length === 0 ? '' : ` by ${list(means.map((one) => NOTICES[one]))}`}${period === undefined ? '' : `, ${periodWords(period)} ahead`}`,
  'response-time': ({ period, request }) =>
    `answers ${request === undefined ? 'requests' : `requests for ${words(request)}`} within ${periodWords(period)}`,
  contact: (who) => party('contact', who),
  dpo: (who) => party('data protection officer', who),
  representative: (who) => party('representative', who),
  controller: (who) => party('controller', who),
  'mandatory-provision': ({ data, consequence }) => `requires ${labels(data, 'data')}${behind('or else:', consequence)}`,
  'platform-data': ({ platform, limitedUse }) => `receives data from ${platform}${limitedUse ? ' under its limited-use terms' : ''}`,
  date: ({ kind, value }) => `${kind === 'effective' ? 'took effect on' : 'was updated on'} ${value}`,
}

function affirmedWords(disclosure: Exclude<Disclosure, PluginDisclosure>): string {
  switch (disclosure.type) {
    case 'collects':
      return WORDS.collects(disclosure)
    case 'uses':
      return WORDS.uses(disclosure)
    case 'legal-basis':
      return WORDS['legal-basis'](disclosure)
    case 'legitimate-interest':
      return WORDS['legitimate-interest'](disclosure)
    case 'recipient':
      return WORDS.recipient(disclosure)
    case 'sale':
      return WORDS.sale(disclosure)
    case 'retention':
      return WORDS.retention(disclosure)
    case 'transfer':
      return WORDS.transfer(disclosure)
    case 'right':
      return WORDS.right(disclosure)
    case 'automated-decision':
      return WORDS['automated-decision'](disclosure)
    case 'minimum-age':
      return WORDS['minimum-age'](disclosure)
    case 'do-not-track':
      return WORDS['do-not-track'](disclosure)
    case 'cookie':
      return WORDS.cookie(disclosure)
    case 'security-measure':
      return WORDS['security-measure'](disclosure)
    case 'breach-notice':
      return WORDS['breach-notice'](disclosure)
    case 'change-notice':
      return WORDS['change-notice'](disclosure)
    case 'response-time':
      return WORDS['response-time'](disclosure)
    case 'contact':
      return WORDS.contact(disclosure)
    case 'dpo':
      return WORDS.dpo(disclosure)
    case 'representative':
      return WORDS.representative(disclosure)
    case 'controller':
      return WORDS.controller(disclosure)
    case 'mandatory-provision':
      return WORDS['mandatory-provision'](disclosure)
    case 'platform-data':
      return WORDS['platform-data'](disclosure)
    case 'date':
      return WORDS.date(disclosure)
  }
}

/** A fact that a plug-in read, by its type and fields: `states loyalty/points (expiry: 2 years)`. */
function pluginWords({ type, fields, affirmed }: PluginDisclosure): string {
  const told = Object.entries(fields).map(([name, value]) => `${name}: ${String(value)}`)
  return `${affirmed ? 'states' : 'denies'} ${type}${told.length === 0 ? '' : ` (${told.join('; ')})`}`
}

/**
 * What a disclosure says, in plain words, without its subject.
 *
 * @example
 * disclosureWords(disclosure) // 'keeps account data for 3 years'; denied: 'says no: sells data'
 */
export function disclosureWords(disclosure: Disclosure): string {
  if ('fields' in disclosure) return pluginWords(disclosure)
  const told = affirmedWords(disclosure)
  const denied = disclosure.affirmed ? told : `denies: ${told}`
  const condition = disclosure.condition === undefined ? '' : ` (${disclosure.condition})`
  const exception = disclosure.exception === undefined ? '' : ` (${disclosure.exception})`
  return `${denied}${condition}${exception}`
}
