import { describe, expect, it } from 'vitest'
import { disclosuresIn } from '../testing-policy.ts'

const collected = (text: string) => disclosuresIn('collects', text)
const labels = (text: string) =>
  collected(text).map((one) => `${one.affirmed ? '' : 'not '}${one.data.map((data) => data.label).join(', ')}`)

describe('the source of data', () => {
  it.each([
    ['Travellers give us a passport number at the desk.', 'provided'],
    ['Your bank tells us your account number.', 'third-party'],
    ['The ticket agency sends us your name.', 'third-party'],
    ['Your phone sends us its operating system version.', 'automatic'],
    ['We obtain your postal address from the land registry.', 'third-party'],
    ['From what you read we infer your interests.', 'inferred'],
    ['We record crash reports through third-party tools.', 'third-party'],
  ])('%s', (text, source) => {
    expect(collected(text)).toMatchObject([{ source, affirmed: true }])
  })

  it('stands in a column of its own', () => {
    const table = '| Data | Source |\n|---|---|\n| Email address | You, when you register |\n| Income | Credit bureaus |'
    expect(collected(table).map((one) => one.source)).toEqual(['provided', 'third-party'])
  })

  it('is told of data that the reader did not give', () => {
    const told = [
      'The data you did not give us comes from the reseller.',
      'The items under "Data you did not give us" come from the reseller.',
    ]
    for (const text of told) expect(collected(text)).toMatchObject([{ source: 'third-party', affirmed: true }])
    expect(collected('No data comes from data brokers.')).toMatchObject([{ source: 'third-party', affirmed: false }])
  })

  it('is not what is only spoken of', () => {
    expect(collected('This page is silent about what other shops collect from you.')).toEqual([])
    expect(collected('Please send us an email with your question.').filter((one) => one.source === 'third-party')).toEqual([])
  })
})

describe('collects', () => {
  it('reads categories with their terms', () => {
    expect(collected('We collect your email address.')).toEqual([
      { type: 'collects', data: [{ label: 'email address', iri: 'https://w3id.org/dpv/pd#EmailAddress' }], affirmed: true },
    ])
  })

  it.each([
    ['When you visit, our servers automatically log your IP address and browser type.', ['ip address, browser type']],
    ['We do not collect precise location or health data.', ['not gps location, health data']],
    ['Your date of birth is collected when you register.', ['date of birth']],
    ['The app may access your contacts and photos.', ['contacts, photos and videos']],
    ['We ask you to provide your name and telephone number.', ['name, phone number']],
    ['We collect your name but do not store your password.', ['name', 'not password']],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected)
  })

  it('tells the source', () => {
    expect(collected('We automatically collect your IP address.')[0]?.source).toBe('automatic')
    expect(collected('You may provide your name when you write to us.')[0]?.source).toBe('provided')
    expect(collected('We receive your name and email address from Google.')[0]).toMatchObject({ source: 'third-party', from: ['Google'] })
  })

  it('gives list items the meaning of their introduction', () => {
    expect(labels('We collect:\n\n- your name\n- shoe size\n- cookies')).toEqual(['name', 'shoe size', 'cookie data'])
    expect(labels('We do not collect:\n\n- bank account details\n- fingerprints')).toEqual(['not bank account', 'not biometric data'])
  })

  it('goes on in the next sentence', () => {
    expect(labels('We collect information about your device. This includes the operating system and device identifiers.')).toContain(
      'operating system, device identifiers',
    )
  })

  it.each([
    'You may collect bonus points with every email address you enter.',
    'We do not knowingly collect personal information from children under 13.',
    'If we collect your email address, we will tell you.',
    'Our partners may collect your IP address.',
  ])('finds nothing the organization collects in: %s', (text) => {
    expect(collected(text)).toEqual([])
  })
})
