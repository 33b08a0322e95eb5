import { describe, expect, it } from 'vitest'
import { disclosuresIn } from '../testing-policy.ts'

const sales = (text: string) => disclosuresIn('sale', text)

it('is of the first thing named', () => {
  expect(disclosuresIn('sale', 'We sell lamps, data loggers and phone cases.')).toEqual([])
  expect(disclosuresIn('sale', 'Ledgermoor is the trading name of a company that keeps data.')).toEqual([])
  expect(disclosuresIn('sale', 'Your data is never sold.')).toMatchObject([{ practice: 'sale', affirmed: false }])
})

describe('sale', () => {
  it('is denied', () => {
    expect(sales('We do not sell your personal information.')).toEqual([{ type: 'sale', practice: 'sale', affirmed: false }])
    expect(sales('Hollowpine never sells data about its guests.')).toMatchObject([{ affirmed: false }])
    expect(sales('Your details are not sold to anybody.')).toMatchObject([{ affirmed: false }])
  })

  it('is affirmed', () => {
    expect(sales('We may sell your personal data to data brokers.')).toMatchObject([{ practice: 'sale', affirmed: true }])
  })

  it('is no clean denial with an exception', () => {
    expect(sales('We do not sell personal data, except to companies we trust.')).toMatchObject([
      { affirmed: false, exception: 'except to companies we trust' },
    ])
  })

  it('covers renting and the Californian sharing', () => {
    expect(sales('We neither rent nor sell your personal data.').map((one) => one.practice)).toEqual(['rent', 'sale'])
    expect(sales('We do not sell or share your personal information.').map((one) => one.practice)).toEqual(['sale', 'sharing'])
  })

  it('is passed on to the items of a list', () => {
    expect(sales('We do not:\n\n- sell your data\n- rent your data')).toMatchObject([{ affirmed: false }, { affirmed: false }])
  })

  it.each([
    'We sell garden tools and deliver them to you.',
    'If we sell our business, you will be told.',
    'We do not own the shops that sell our products.',
    'You can opt out of the sale of your data.',
  ])('is not spoken of in: %s', (text) => {
    expect(sales(text).filter((one) => one.affirmed)).toEqual([])
  })
})
