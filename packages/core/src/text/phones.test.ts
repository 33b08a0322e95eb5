import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPhones } from './phones.ts'

const phones = (text: string) => findPhones(text).map(({ span, ...rest }) => ({ words: text.slice(span.start, span.end), ...rest }))

describe('findPhones', () => {
  it.each([
    ['+1 (415) 555-0100', '+14155550100'],
    ['+44 (0)20 7946 0958', '+442079460958'],
    ['(+49) 30 1234567', '+49301234567'],
    ['0049 30 1234567', '+49301234567'],
    ['(415) 555-0100 ext. 5', '+14155550100'],
    ['415-555-0100', '+14155550100'],
    ['415.555.0100', '+14155550100'],
    ['1-800-555-0199', '+18005550199'],
    ['1-800-FLOWERS', '+18003569377'],
  ])('reads %s', (words, number) => {
    expect(phones(`Call ${words}.`)).toEqual([{ words, number }])
  })

  it.each([
    ['Tel.: 030 1234567', '030 1234567', '0301234567'],
    ['Tél : 01 23 45 67 89', '01 23 45 67 89', '0123456789'],
    ['Phone: 415-555-0100', '415-555-0100', '+14155550100'],
    ['電話：03-1234-5678', '03-1234-5678', '0312345678'],
  ])('reads "%s" by the word before it', (text, words, number) => {
    expect(phones(text)).toEqual([{ words, number }])
  })

  it.each([
    'Section 1798.100 and 1798.100.2020',
    'Section 415-555-0100',
    '§ 415-555-0100',
    '45 C.F.R. 164.520.1234',
    'Updated 2015-04-26',
    'Phone 2015-04-26',
    'no. 415-555-0100',
    '192.168.100.1000',
    'for 18+ 2 3 4 5 6 7 8',
    '4155550100',
    'id-415-555-0100',
  ])('finds none in "%s"', (text) => {
    expect(phones(text)).toEqual([])
  })

  it('gives ordered spans inside any text', () => {
    const pieces = fc.array(
      fc.constantFrom('+', '1', '415', '555-', '0100', ' ', '(', ')', '.', '-', '00', 'Tel. ', 'ext. ', '800-', 'ABCDEFG'),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          pieces.map((parts) => parts.join('')),
        ),
        (text) => {
          let at = 0
          for (const { span, number } of findPhones(text)) {
            expect(span.start).toBeGreaterThanOrEqual(at)
            expect(span.end).toBeLessThanOrEqual(text.length)
            expect(number).toMatch(/^\+?\d{7,}$/)
            at = span.end
          }
        },
      ),
    )
  })
})
