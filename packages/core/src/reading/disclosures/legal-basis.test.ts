import { describe, expect, it } from 'vitest'
import { disclosuresIn } from '../testing-policy.ts'

const bases = (text: string) => disclosuresIn('legal-basis', text).map((one) => one.basis)

describe('legal-basis', () => {
  it.each([
    ['We process your data to perform our contract with you.', ['contract']],
    ['The legal basis is your consent.', ['consent']],
    ['We rely on our legitimate interests to secure the network.', ['legitimate-interests']],
    ['Our legal bases are contract, legal obligation and vital interests.', ['contract', 'legal-obligation', 'vital-interests']],
    ['Processing is necessary for a task carried out in the public interest.', ['public-task']],
  ])('%s', (text, expected) => {
    expect(bases(text)).toEqual(expected)
  })

  it('is read from tables, with the purpose', () => {
    const table = '| Purpose | Data | Legal basis | Retention |\n|---|---|---|---|\n| Newsletter | Email address | Consent | 2 years |'
    expect(disclosuresIn('legal-basis', table)).toMatchObject([{ basis: 'consent', purpose: { label: 'direct marketing' } }])
    expect(disclosuresIn('retention', table)).toMatchObject([{ period: 'P2Y', data: [{ label: 'email address' }], vague: false }])
    expect(disclosuresIn('uses', table)).toMatchObject([{ purpose: { label: 'direct marketing' }, legalBasis: 'consent' }])
  })

  it.each([
    'You consent to the transfer of your order to the courier.',
    'A parent must consent before a child registers.',
    'The rental contract lists all prices.',
  ])('is not given in: %s', (text) => {
    expect(bases(text)).toEqual([])
  })
})

describe('legitimate-interest', () => {
  it('is named', () => {
    expect(disclosuresIn('legitimate-interest', 'We rely on our legitimate interest in keeping the service secure.')).toMatchObject([
      { interest: 'keeping the service secure' },
    ])
  })

  it('is not where none is named', () => {
    expect(disclosuresIn('legitimate-interest', 'We rely on our legitimate interests.')).toEqual([])
  })
})
