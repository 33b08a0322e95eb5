import fc from 'fast-check'
import type { Definition } from '../../src/index.ts'
import { TAXONOMY } from '../../src/index.ts'

/** Names no data, recipient or right in particular, or the whole of sensitive data. */
const GENERIC: ReadonlySet<string> = new Set(['personal data', 'sensitive data', 'third parties'])
/** Sensitive data has a field of its own. */
const SENSITIVE = ['health data', 'biometric data', 'genetic data', 'religion', 'political opinions'] as const

const labels = (kind: 'data' | 'purpose' | 'recipient' | 'measure') =>
  TAXONOMY[kind].map(({ label }) => label).filter((label) => !GENERIC.has(label))
const some = (list: readonly string[], max = 4) => fc.uniqueArray(fc.constantFrom(...list), { minLength: 1, maxLength: max })

const DATA = labels('data').filter((label) => !SENSITIVE.some((sensitive) => sensitive === label))
/** Whom data comes from, by name or by kind. */
const ORIGINS = [['Google'], ['Facebook', 'LinkedIn'], ['advertisers', 'business partners'], undefined] as const

const organization = fc.constantFrom(
  { name: 'Fernbrook Ltd' },
  { name: 'Fernbrook Ltd', registration: 'Companies House 01234567' },
  { name: 'Harrowgate Goods LLC', address: '12 Example Street, Fresno, CA 93650' },
  { name: 'Lindenau Software GmbH', address: '12 Example Street, Bristol BS1 4ND' },
)
const contact = fc.constantFrom(
  { email: 'privacy@fernbrook.example' },
  { email: 'privacy@fernbrook.example', phone: '+44 20 7946 0000' },
  { email: 'privacy@fernbrook.example', phone: '1-800-555-0142', address: '12 Example Street, Fresno, CA 93650' },
)
const officer = fc.constantFrom<false | { readonly name?: string; readonly email: string }>(
  false,
  { email: 'dpo@fernbrook.example' },
  { name: 'Ada Winterbourne', email: 'dpo@fernbrook.example' },
)
/** Each source once, in the order of sources; no label twice, so that nothing of an entry is told elsewhere more exactly. */
const collection = fc
  .record({
    data: fc.uniqueArray(fc.constantFrom(...DATA), { minLength: 4, maxLength: 9 }),
    origins: fc.constantFrom(...ORIGINS),
    inferred: fc.boolean(),
    publicity: fc.constantFrom({}, { public: true }, { public: false }),
  })
  .map(({ data, origins, inferred, publicity }) => {
    const [a = '', b = '', c = '', ...rest] = data
    return [
      { data: [a, ...rest], source: 'provided' as const },
      { data: [b], source: 'automatic' as const },
      ...(inferred
        ? []
        : [{ data: [c], source: 'third-party' as const, ...(origins !== undefined && { from: [...origins] }), ...publicity }]),
      ...(inferred ? [{ data: [c], source: 'inferred' as const }] : []),
    ]
  })
const INTERESTS = ['detecting attacks on our network', 'keeping our service running', 'knowing which pages are read'] as const
const basis = fc.constantFrom('consent', 'contract', 'legal-obligation', 'vital-interests', 'public-task', 'legitimate-interests')
const purposes = some(labels('purpose'), 6).chain((names) =>
  fc.tuple(
    ...names.map((purpose) =>
      fc.record({ data: some(DATA), legalBasis: basis, interest: fc.constantFrom(...INTERESTS) }).map(({ data, legalBasis, interest }) => ({
        purpose,
        data,
        legalBasis,
        ...(legalBasis === 'legitimate-interests' && { interest }),
      })),
    ),
  ),
)
const recipients = fc
  .record({
    kinds: some(
      labels('recipient').filter((label) => label !== 'employees and staff'),
      5,
    ),
    purposes: fc.array(fc.constantFrom('payment', 'service provision', 'customer support', 'direct marketing'), {
      minLength: 5,
      maxLength: 5,
    }),
    data: fc.array(some(DATA, 3), { minLength: 5, maxLength: 5 }),
    named: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    hasPurposes: fc.boolean(),
  })
  .map(({ kinds, purposes: whatFor, data, named, hasPurposes }) =>
    kinds.map((category, index) => ({
      ...(named[index] === true && {
        name: ['Alder Works', 'Birch Systems', 'Cedar Post', 'Dogwood Labs', 'Elm Records'][index] ?? 'Fir',
      }),
      category,
      ...(hasPurposes && { purpose: whatFor[index] ?? 'payment' }),
      data: data[index] ?? ['name'],
    })),
  )
const period = fc.constantFrom('P30D', 'P90D', 'P6M', 'P2Y', 'P10Y', 'PT72H', 'P2W')
const retention = fc
  .tuple(
    fc.record({
      data: some(DATA, 3),
      period,
      after: fc.constantFrom(undefined, 'after you close your account', 'from the day of your last order'),
    }),
    fc.record({ data: some(DATA, 3), criteria: fc.constantFrom('until you delete it in your account', 'as long as you have an account') }),
  )
  .map(([{ data, period: time, after }, kept]) => [{ data, period: time, ...(after !== undefined && { after }) }, kept])
const transfers = fc.oneof(
  fc.constant(false as const),
  fc
    .record({
      countries: some(['United States', 'India', 'Brazil', 'Japan'], 3),
      mechanism: fc.constantFrom('adequacy', 'scc', 'bcr', 'dpf'),
    })
    .map((entry) => [{ ...entry, copy: 'Write to privacy@fernbrook.example for a copy of these safeguards.' }]),
)
const MEANS = ['posting', 'date', 'email', 'notice', 'in-product', 'consent'] as const
const changes = fc
  .record({ means: fc.subarray([...MEANS], { minLength: 1 }), period: fc.constantFrom(undefined, 'P30D', 'P2W') })
  .map(({ means, period: time }) => [{ means, ...(time !== undefined && { period: time }) }])
const RIGHTS = [
  ...(['access', 'rectification', 'erasure', 'restriction', 'object', 'portability', 'withdraw-consent', 'complaint'] as const),
  ...(['know-disclosures', 'opt-out-of-sale', 'limit-sensitive', 'human-review', 'non-retaliation'] as const),
]
const cookies = fc.oneof(
  fc.constant(false as const),
  fc
    .record({
      category: fc.constantFrom('necessary', 'functional', 'analytics', 'marketing'),
      party: fc.constantFrom('first', 'third'),
      lifetime: fc.constantFrom('session', 'persistent', 'P30D', 'P1Y'),
    })
    .map((cookie) => [{ name: 'fern_id', ...cookie }]),
)
const automatedDecisions = fc.constantFrom<
  false | readonly { readonly decision: string; readonly logic: string; readonly effect: string }[]
>(false, [
  {
    decision: 'whether you can pay by invoice',
    logic: 'your earlier orders and whether they were paid',
    effect: 'you may have to pay in advance',
  },
])
const requiredData = some(DATA, 2).chain((data) =>
  fc.constantFrom(
    false as const,
    [{ data, consequence: 'Without it we cannot open an account for you.' }],
    [{ data, by: 'law' as const, consequence: 'Without it we cannot open an account for you.' }],
    [{ data, by: 'contract' as const, consequence: 'Without it we cannot deliver your order.' }],
    [{ consequence: 'If you do not provide this information, we cannot deliver your order.' }],
  ),
)
const sensitiveData = fc.constantFrom(false as const, [{ data: [SENSITIVE[0]], purpose: 'service provision' }])
const CHOICES = [
  'You can unsubscribe from our newsletter with the link at the end of each.',
  'You may opt out of promotional messages in your account.',
  'You can turn off access to your location in the settings of your device.',
] as const
const sensitiveUse = fc.constantFrom({ infers: false }, { onlyPermitted: true }, { infers: false, onlyPermitted: true })
/** Sentences of requests, each of which may be given or not. */
const asking = fc.record(
  {
    verification: fc.constant('We verify your identity by comparing your name and e-mail address with our records.'),
    agents: fc.constant('An authorized agent may act on your behalf with your signed permission.'),
    complaint: fc.constant('You can complain to us by e-mail; we respond to each complaint in writing.'),
    appeal: fc.constant('If we refuse a request, you may appeal the decision within 60 days.'),
  },
  { requiredKeys: [] },
)
const requests = fc
  .tuple(
    fc.constantFrom(
      { email: 'rights@fernbrook.example', responseTime: 'P1M' },
      { url: 'https://fernbrook.example/rights' },
      { how: 'You can exercise your rights by calling our toll-free number.' },
    ),
    asking,
  )
  .map(([ways, sentences]) => ({ ...ways, ...sentences }))
const children = fc
  .record({ minimumAge: fc.integer({ min: 13, max: 18 }), parentalConsent: fc.constantFrom(undefined, true) })
  .map(({ minimumAge, parentalConsent }) => ({
    minimumAge,
    ...(parentalConsent !== undefined && { parentalConsent }),
  }))

/** Fields that any definition may have or not. */
const FIELDS = {
  dates: fc.constantFrom({ effective: '2026-03-01' }, { effective: '2026-03-01', updated: '2026-03-02' }),
  contacts: contact.map((one) => [one]),
  dataProtectionOfficer: officer,
  collection,
  requiredData,
  purposes,
  sensitiveData,
  recipients,
  notCollected: fc
    .tuple(some(DATA, 2), fc.constantFrom(undefined, 'when you use our service without an account'))
    .map(([data, condition]) => [{ data, ...(condition !== undefined && { condition }) }]),
  otherSources: fc.constant(false as const),
  sensitiveUse,
  recipientDuties: fc.constantFrom(
    'Our processors are bound by contract to protect your data as this policy promises.',
    'Service providers act on our instructions and are liable for the security of their systems.',
  ),
  recipientPurposes: fc.constant('We disclose personal data for the purpose of running our service.'),
  processing: fc.constant('For the pictures that our customers upload we act as a processor on their instructions.'),
  choices: fc.subarray([...CHOICES], { minLength: 1 }),
  thirdPartyMarketing: fc.constantFrom(false as const, { request: 'Send such a request by e-mail to california@fernbrook.example.' }),
  supervisoryAuthority: fc.constantFrom(
    { name: "the Information Commissioner's Office" },
    { name: 'the CNIL', url: 'https://www.cnil.fr' },
  ),
  sale: fc.constantFrom<{ readonly sold?: false; readonly shared?: false; readonly exception?: string; readonly minors?: boolean }>(
    { sold: false },
    { sold: false, shared: false },
    { sold: false, exception: 'unless you ask us to' },
    { minors: true },
    { sold: false, minors: false },
  ),
  transfers,
  retention,
  cookies,
  signals: fc.record({ doNotTrack: fc.boolean(), globalPrivacyControl: fc.boolean(), thirdPartyTracking: fc.boolean() }),
  automatedDecisions,
  rights: fc.subarray(RIGHTS, { minLength: 1 }).map((rights) => rights.map((right) => ({ right }))),
  requests,
  security: some(
    labels('measure').filter((label) => label !== 'certification'),
    4,
  ),
  children,
  changes,
} as const

/** Without what cannot be so beside the rest: data of others where there is none, what recipients are bound to where nobody is one. */
function settled({ otherSources, recipientPurposes, recipientDuties, sensitiveUse: use, ...rest }: Definition): Definition {
  const isIndirect = rest.collection?.some(({ source }) => source === 'third-party') === true
  const recipientsTold = rest.recipients === undefined || rest.recipients === false ? [] : rest.recipients
  const hasPurposes = recipientsTold.length === 0 || recipientsTold.some(({ purpose }) => purpose !== undefined)
  return {
    ...rest,
    ...(otherSources === false && !isIndirect && { otherSources }),
    ...(recipientPurposes !== undefined && !hasPurposes && { recipientPurposes }),
    ...(recipientDuties !== undefined && recipientsTold.length > 0 && { recipientDuties }),
    ...(use !== undefined && rest.sensitiveData !== false && { sensitiveUse: use }),
  }
}

/** Any definition in normal form: what prose carries of it comes back as it was. */
export const ANY_DEFINITION: fc.Arbitrary<Definition> = fc
  .record({ organization, ...FIELDS }, { requiredKeys: ['organization'] })
  .map(settled)

/** Any definition that answers what the GDPR and CalOPPA ask. */
export const COMPLETE_DEFINITION: fc.Arbitrary<Definition> = fc.record({ organization, ...FIELDS }).map((definition) => ({
  ...settled(definition),
  laws: ['gdpr', 'caloppa'],
  rights: RIGHTS.map((right) => ({ right })),
  signals: { ...definition.signals, thirdPartyTracking: false },
  requests: { email: 'rights@fernbrook.example' },
  dates: { effective: '2026-03-01' },
}))
