import { describe, expect, it } from 'vitest'
import { disclosuresIn } from '../testing-policy.ts'

const kept = (text: string) => disclosuresIn('retention', text)

describe('retention', () => {
  it('has a period', () => {
    expect(kept('We keep server logs for thirty (30) days.')).toMatchObject([
      { period: 'P30D', vague: false, data: [{ label: 'log data' }] },
    ])
    expect(kept('Invoices are stored for 10 years.')).toMatchObject([{ period: 'P10Y', vague: false }])
    expect(kept('We delete your account data within 90 days after you close your account.')).toMatchObject([{ period: 'P90D' }])
  })

  it.each([
    ['We keep orders for ten years and server logs for 30 days.', [['P10Y'], ['P30D', 'log data']]],
    [
      'Your name is kept for two years, your IP address for 7 days.',
      [
        ['P2Y', 'name'],
        ['P7D', 'ip address'],
      ],
    ],
    [
      'We keep server logs for 30 days or, at most, 90 days.',
      [
        ['P30D', 'log data'],
        ['P90D', 'log data'],
      ],
    ],
    ['We keep data: 10 years for invoices, 30 days for server logs.', [['P10Y'], ['P30D', 'log data']]],
  ])('gives each period its own data: %s', (text, expected) => {
    expect(kept(text).map(({ period, data }) => [period, ...(data ?? []).map(({ label }) => label)])).toEqual(expected)
  })

  it.each([
    'We keep your orders for ten years.',
    'Acme Ltd. keeps your orders for ten years.',
    'Your reading lists are kept for ten years.',
    'We store all your drafts for ten years.',
  ])('takes what is the reader’s for data: %s', (text) => {
    expect(kept(text)).toMatchObject([{ period: 'P10Y' }])
  })

  it.each([
    'We keep your seat for ten minutes.',
    'We keep your booking price for ten days.',
    'The shop has kept its promise for ten years.',
  ])('takes nothing else for data: %s', (text) => expect(kept(text)).toEqual([]))

  it('has a criterion that can be applied', () => {
    expect(kept('We retain your profile as long as your account is active.')).toMatchObject([{ vague: false }])
    expect(kept('We keep your address until you unsubscribe from the newsletter.')).toMatchObject([{ vague: false }])
  })

  it('is about data', () => {
    expect(kept('We retain the right to close accounts after thirty days.')).toEqual([])
    expect(kept('Keep your ticket for 30 days.')).toEqual([])
    expect(kept('Our bakery keeps its doors open for 12 months a year.')).toEqual([])
    expect(kept('Vouchers expire 12 months after purchase.')).toEqual([])
  })

  it('is read from tables, where a bare pointer to another place says nothing', () => {
    const table = '| Data | Retention |\n|---|---|\n| Log data | Annex 2 |\n| Name | As long as necessary |\n| Invoices | Ten years |'
    expect(kept(table).map((one) => one.vague)).toEqual([true, false])
  })

  it('is vague', () => {
    expect(kept('We retain personal data for as long as necessary for our purposes.')).toMatchObject([
      { vague: true, criteria: expect.stringMatching(/^as long as necessary/) },
    ])
  })

  it.each([
    'You can keep your password secret.',
    'We will reply within 30 days.',
    'The subscription runs for 12 months.',
    'We keep our promises.',
    'A cookie keeps you signed in until you close the browser.',
  ])('is not stated in: %s', (text) => {
    expect(kept(text)).toEqual([])
  })
})
