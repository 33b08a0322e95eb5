import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NUMBER_WORDS } from './number-words.ts'
import { NUMBER, readNumber } from './numbers.ts'

const ONES = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen']
const MORE_ONES = [...ONES, 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

function inEnglish(value: number): string {
  if (value < 20) return MORE_ONES[value] ?? ''
  if (value < 100) return `${TENS[Math.floor(value / 10)]}${value % 10 > 0 ? `-${ONES[value % 10]}` : ''}`
  return `${ONES[Math.floor(value / 100)]} hundred${value % 100 > 0 ? ` and ${inEnglish(value % 100)}` : ''}`
}

describe('readNumber', () => {
  it('reads every English number to 999', () => {
    for (let value = 1; value <= 999; value++) expect(readNumber(inEnglish(value))?.value, inEnglish(value)).toBe(value)
  })

  it.each([
    ['30', 30],
    ['1,095', 1095],
    ['1.095', 1095],
    ['2.5', 2.5],
    ['2,5', 2.5],
    ['1½', 1.5],
    ['a', 1],
    ['A hundred', 100],
    ['one hundred eighty', 180],
    ['forty five', 45],
    ['vingt et un', 21],
    ['treinta y uno', 31],
    ['vinte e quatro', 24],
    ['dreißig', 30],
    ['drieëntwintig', 23],
    ['diciassette', 17],
  ])('reads %s', (text, value) => {
    expect(readNumber(text)?.value).toBe(value)
  })

  it.each([
    '',
    'two thirty',
    'twenty fifteen',
    'one and two',
    'hundred and',
    'once a',
    'two hundred hundred',
    'seventeenth',
    '1.2.3',
    'NaN',
  ])('does not read "%s"', (text) => {
    expect(readNumber(text)).toBeUndefined()
  })

  it('tells the languages of a word', () => {
    expect(readNumber('acht')).toEqual({ value: 8, languages: ['de', 'nl'] })
    expect(readNumber('six')).toEqual({ value: 6, languages: ['en', 'fr'] })
    expect(readNumber('8')).toEqual({ value: 8 })
  })

  it('knows 1 to 31 in each language', () => {
    for (const { language, counted } of NUMBER_WORDS) {
      expect(counted).toHaveLength(31)
      for (const [index, forms] of counted.entries()) {
        for (const form of forms.split('|')) expect(readNumber(form), form).toMatchObject({ value: index + 1 })
        expect(readNumber(forms.split('|')[0] ?? '')?.languages).toContain(language)
      }
    }
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => (readNumber(text)?.value ?? 0) >= 0))
  })
})

describe('NUMBER', () => {
  const pattern = new RegExp(NUMBER, 'u')

  it.each(['thirty', 'one hundred and eighty-three', '1,095', 'vingt-et-un', 'einunddreißig'])('matches all of "%s"', (text) => {
    expect(pattern.exec(`${text} days`)?.[0]).toBe(text)
  })
})
