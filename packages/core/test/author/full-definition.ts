import { type Definition, definePolicy } from '../../src/index.ts'

const RIGHTS = [
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
  'non-retaliation',
] as const

/** A definition that answers what every law asks, of an invented company. */
export const FULL: Definition = definePolicy({
  laws: ['gdpr', 'uk-gdpr', 'ccpa', 'caloppa'],
  organization: {
    name: 'Fernbrook Ltd',
    address: '12 Example Street, Bristol BS1 4ND',
    registration: 'Companies House 01234567',
    establishedIn: ['uk'],
  },
  service: 'the Fernbrook app and fernbrook.example',
  dates: { effective: '2026-03-01', updated: '2026-03-02' },
  contacts: [{ email: 'privacy@fernbrook.example', phone: '+44 20 7946 0000', address: '12 Example Street, Bristol BS1 4ND' }],
  dataProtectionOfficer: { name: 'Ada Winterbourne', email: 'dpo@fernbrook.example' },
  representatives: [{ region: 'eu', name: 'Larkfield GmbH', email: 'eu@larkfield.example' }],
  collection: [
    { data: ['name', 'email address', 'postal address'], source: 'provided' },
    { data: ['ip address', 'log data'], source: 'automatic' },
    { data: ['name', 'profile picture'], source: 'third-party', from: ['Google'] },
  ],
  requiredData: [{ data: ['email address'], consequence: 'Without it we cannot open an account for you.' }],
  purposes: [
    { purpose: 'account management', data: ['name', 'email address'], legalBasis: 'contract' },
    { purpose: 'direct marketing', data: ['email address'], legalBasis: 'consent' },
    {
      purpose: 'security',
      data: ['log data', 'ip address'],
      legalBasis: 'legitimate-interests',
      interest: 'detecting attacks on our network',
    },
  ],
  sensitiveData: false,
  recipients: [
    { name: 'Stripe', category: 'payment service providers', purpose: 'payment', data: ['name', 'postal address'] },
    { name: 'Larkfield Hosting', category: 'hosting providers', purpose: 'service provision', data: ['log data'] },
    { category: 'authorities', purpose: 'legal compliance' },
    { category: 'affiliates', purpose: 'customer support' },
  ],
  sale: { sold: false, shared: false },
  thirdPartyMarketing: false,
  recipientDuties:
    'Service providers act on our instructions, are liable for the security of their systems, and are bound by contract to protect your data as this policy promises.',
  transfers: [
    {
      countries: ['United States', 'India'],
      mechanism: 'scc',
      ukMechanism: 'addendum',
      copy: 'Write to privacy@fernbrook.example for a copy of these clauses.',
    },
  ],
  retention: [
    { data: ['name', 'email address'], period: 'P90D', after: 'after you close your account' },
    { data: ['log data'], period: 'P30D' },
    { criteria: 'until you delete it in your account' },
  ],
  cookies: [
    { name: 'session', category: 'necessary', party: 'first', lifetime: 'session' },
    { name: 'stats', category: 'analytics', party: 'third', lifetime: 'P6M' },
  ],
  signals: { doNotTrack: false, globalPrivacyControl: true, thirdPartyTracking: false },
  automatedDecisions: false,
  rights: RIGHTS.map((right) => ({ right })),
  requests: {
    email: 'privacy@fernbrook.example',
    url: 'https://fernbrook.example/privacy/requests',
    responseTime: 'P1M',
    complaint:
      'You can complain to us with the form at https://fernbrook.example/complaints or by e-mail; we confirm receipt within 30 days.',
    verification: 'We verify your identity by comparing your name and e-mail address with our records.',
    agents: 'An authorized agent may act on your behalf with your signed permission.',
    appeal: 'If we refuse a request, you may appeal the decision within 60 days by writing to appeals@fernbrook.example.',
  },
  supervisoryAuthority: { name: "the Information Commissioner's Office", url: 'https://ico.org.uk/make-a-complaint' },
  security: ['encryption in transit', 'multi-factor authentication'],
  children: { minimumAge: 16 },
  changes: [{ means: ['email', 'date'], period: 'P30D' }],
})
