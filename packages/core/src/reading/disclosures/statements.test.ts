import { describe, expect, it } from 'vitest'
import type { DisclosureType } from '../disclosure.ts'
import { readPolicy } from '../reading.ts'
import { disclosuresIn, examplePolicy } from '../testing-policy.ts'

const one = (type: DisclosureType, text: string) => disclosuresIn(type, text)[0]

describe('recipient', () => {
  it.each([
    ['We share your data with our service providers.', { category: { label: 'service providers' }, role: 'processor', affirmed: true }],
    ['We use Mixpanel to understand how the app is used.', { name: 'Mixpanel', affirmed: true }],
    ['We do not share your personal data with advertisers.', { category: { label: 'advertisers' }, affirmed: false }],
    [
      'If we are involved in a merger, your information may be transferred.',
      { category: { label: 'acquirer or successor' }, role: 'successor' },
    ],
    ['We may disclose your data to law enforcement if required by law.', { category: { label: 'authorities' }, role: 'authority' }],
  ])('%s', (text, expected) => {
    expect(one('recipient', text)).toMatchObject(expected)
  })

  it('is read from a list', () => {
    expect(
      disclosuresIn('recipient', 'We share your data with:\n\n- payment processors\n- our affiliates').map((each) => each.category?.label),
    ).toEqual(['payment service providers', 'affiliates'])
  })

  it('is named by its legal form', () => {
    expect(disclosuresIn('recipient', 'We share parcel data with Quickmule Logistics GmbH.')).toMatchObject([
      { name: 'Quickmule Logistics GmbH', affirmed: true },
    ])
    expect(disclosuresIn('recipient', 'Our EU representative is Ostmark Privacy GmbH; we share nothing with it.')).toEqual([])
  })

  it('is who is said to receive data, and no organization of this policy', () => {
    const text = '# Privacy at Corrie Bikes\n\nBirch Hosting Ltd receives your log data.'
    expect(disclosuresIn('recipient', text)).toMatchObject([{ name: 'Birch Hosting Ltd', data: [{ label: 'log data' }], affirmed: true }])
    expect(disclosuresIn('collects', text)).toEqual([])
  })

  it.each([
    [
      'a list',
      '- **Stripe** (payments)\n- Birch Hosting: servers\n- Plumtree - product analytics',
      ['Stripe', 'Birch Hosting', 'Plumtree'],
    ],
    ['a table', '| Service | Purpose |\n|---|---|\n| Stripe | Payments |\n| Birch Hosting | Servers |', ['Stripe', 'Birch Hosting']],
  ])('is whoever stands in %s of the following services, by whatever name', (_, entries, names) => {
    const text = `We share data with the following third-party services:\n\n${entries}`
    expect(disclosuresIn('recipient', text).map(({ name }) => name)).toEqual(names)
  })

  it('is nothing that is shared with the following', () => {
    expect(disclosuresIn('recipient', 'We share the following data with you and nobody else:\n\n- Billing Records\n- Name')).toEqual([])
    expect(
      disclosuresIn('recipient', 'We do not share data with the following services:\n\n- Birch Hosting').map(({ affirmed }) => affirmed),
    ).toEqual([false])
    const columns = '| Service | Price |\n|---|---|\n| Birch Hosting | 5 |'
    expect(disclosuresIn('recipient', `Our prices:\n\n${columns}`)).toEqual([])
  })

  it('is denied of one who is named in a clause of its own', () => {
    const kinds = (text: string) => disclosuresIn('recipient', text).map(({ category, affirmed }) => [category?.label, affirmed])
    const [shared, denied] = [
      ['advertisers', true],
      ['business partners', false],
    ]
    expect(kinds('We share your interests with advertisers, and no partner receives your address.')).toEqual([shared, denied])
    expect(kinds('We share your interests with advertisers; none of our partners gets your address.')).toEqual([shared, denied])
    expect(kinds('We share your interests with advertisers and partners.')).toEqual([shared, ['business partners', true]])
  })

  it('is affirmed where it is the exception', () => {
    expect(disclosuresIn('recipient', 'We share your data with nobody except:\n\n- our auditors')).toMatchObject([
      { category: { label: 'professional advisers' }, affirmed: true },
    ])
    expect(disclosuresIn('recipient', 'We do not share your data except with our auditors.')).toMatchObject([
      { category: { label: 'professional advisers' }, affirmed: true },
    ])
  })

  it('is nobody who is only linked to', () => {
    expect(one('recipient', 'You can sign in with Google.')).toBeUndefined()
    expect(one('recipient', 'You may share your photos with your friends.')).toBeUndefined()
  })
})

describe('uses', () => {
  it('are in the words of the text where no term fits', () => {
    expect(disclosuresIn('uses', 'We use your location to find the nearest lighthouse.')).toMatchObject([
      { purpose: { label: 'find the nearest lighthouse' } },
    ])
    expect(disclosuresIn('uses', 'We use these data for our raffle:\n\n- your name')).toEqual([])
  })

  it.each([
    ['We use your email address to send you newsletters.', 'direct marketing', true],
    ['We use your data for fraud prevention.', 'fraud and abuse prevention', true],
    ['We do not use your photos for advertising.', 'advertising', false],
  ])('%s', (text, label, affirmed) => {
    expect(disclosuresIn('uses', text)).toEqual(
      expect.arrayContaining([expect.objectContaining({ purpose: expect.objectContaining({ label }), affirmed })]),
    )
  })

  it('keeps the words of a list where the taxonomy has none', () => {
    expect(disclosuresIn('uses', 'We use your data to:\n\n- water the plants in your garden').map((each) => each.purpose)).toEqual([
      { label: 'water the plants in your garden' },
    ])
  })

  it('reads each row of a table of purposes', () => {
    const rows = disclosuresIn(
      'uses',
      'We use data to:\n\n| Purpose | Examples |\n|---|---|\n| Customer support | Answering tickets |\n| Comply with law | Subpoenas |',
    )
    expect(rows.map((each) => each.purpose.label)).toEqual(['customer support', 'legal compliance'])
  })
})

describe('transfer', () => {
  it.each([
    ['We transfer data outside the EEA under standard contractual clauses.', { mechanism: 'scc' }],
    ['Your data is stored on servers in the United States.', { countries: ['United States'] }],
    [
      'We keep backups in Norway and Finland, which the UK treats as adequate.',
      { mechanism: 'adequacy', countries: ['Norway', 'Finland'], adequacyBy: 'uk' },
    ],
    [
      'We transfer data to the United Kingdom under an adequacy decision of the European Commission.',
      { mechanism: 'adequacy', countries: ['United Kingdom'], adequacyBy: 'eu' },
    ],
    ['Japan is covered by an adequacy decision, so we transfer data to Japan.', { mechanism: 'adequacy', countries: ['Japan'] }],
  ])('%s', (text, expected) => {
    expect(one('transfer', text)).toMatchObject(expected)
  })

  it('is not every country that is named', () => {
    expect(one('transfer', 'Residents of Canada may write to us.')).toBeUndefined()
  })
})

describe('minimum-age', () => {
  it('is the age below which nobody may use the service', () => {
    expect(one('minimum-age', 'The service is not directed at children under 13, or under 16 where local law says so.')).toMatchObject({
      age: 13,
      alternative: 16,
    })
    expect(one('minimum-age', 'You must be at least 18 years old to use the app.')).toMatchObject({ age: 18 })
    expect(one('minimum-age', 'We keep logs for 13 days.')).toBeUndefined()
  })
})

describe('change-notice', () => {
  it.each([
    [
      'We may update this policy and will email you 30 days before material changes.',
      { means: ['email'], period: 'P30D', materiality: 'material' },
    ],
    ['We will post changes to this privacy policy on this page.', { means: ['posting'] }],
    ['We may change this policy at any time without notice.', { affirmed: false, means: [] }],
  ])('%s', (text, expected) => {
    expect(one('change-notice', text)).toMatchObject(expected)
  })
})

describe('single statements', () => {
  it.each<[DisclosureType, string, object]>([
    ['response-time', 'We will respond to your request within one month.', { period: 'P1M' }],
    ['automated-decision', 'We do not use automated decision-making.', { affirmed: false }],
    ['automated-decision', 'We use automated decision-making to set prices, with legal effects for you.', { affirmed: true }],
    ['mandatory-provision', 'If you do not provide this information, we cannot create your account.', { affirmed: true }],
    [
      'platform-data',
      'Our use of data from Google APIs follows the Google API Services User Data Policy, including the Limited Use requirements.',
      { platform: 'Google', limitedUse: true },
    ],
    ['cookie', 'We do not use third-party advertising cookies.', { affirmed: false, category: 'marketing', party: 'third' }],
    ['breach-notice', 'In the event of a data breach we will notify you within 72 hours.', { period: 'PT72H', to: 'data-subject' }],
    ['security-measure', 'We protect your data with firewalls.', { measure: { label: 'firewall' }, affirmed: true }],
    [
      'contact',
      '## Contact\n\nWrite to our Privacy Officer at privacy@hollowpine.example.',
      { email: 'privacy@hollowpine.example', role: 'Privacy Officer' },
    ],
    ['dpo', 'You can reach our data protection officer at dpo@hollowpine.example.', { email: 'dpo@hollowpine.example' }],
    ['representative', 'Our representative in the EU is Brightmoor GmbH.', { region: 'eu' }],
    ['date', 'Last updated: 3 May 2026', { kind: 'updated', value: '2026-05-03' }],
  ])('%s: %s', (type, text, expected) => {
    expect(one(type, text)).toMatchObject(expected)
  })

  it.each<[DisclosureType, string]>([
    ['automated-decision', 'You have the right not to be subject to automated decision-making.'],
    ['dpo', 'Your data protection officer can sign this form.'],
    ['breach-notice', 'Report breaches of these rules to the moderators.'],
    ['response-time', 'The trial ends within 30 days.'],
    ['platform-data', 'You can find us on Google.'],
  ])('no %s: %s', (type, text) => {
    expect(one(type, text)).toBeUndefined()
  })
})

describe('places', () => {
  it('lie inside the text and are in order', () => {
    const policy = examplePolicy('# Privacy\n\nWe collect your *name*.\n\nWe do not **sell** your data.\n')
    const { disclosures } = readPolicy(policy)
    expect(disclosures.map(({ span }) => policy.source.text.slice(span.start, span.end))).toContain('sell** your data')
    for (const { span } of disclosures) expect(span.start).toBeLessThan(span.end)
  })
})
