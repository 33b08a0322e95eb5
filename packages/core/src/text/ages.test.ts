import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAges } from './ages.ts'

const ages = (text: string) => findAges(text).map(({ span, ...rest }) => ({ words: text.slice(span.start, span.end), ...rest }))

describe('findAges', () => {
  it.each([
    ['Not for children under 13.', 'under 13', { age: 13, bound: 'under' }],
    ['anyone under the age of sixteen (16) years', 'under the age of sixteen (16) years', { age: 16, bound: 'under' }],
    ['You are 13 years of age or older', '13 years of age or older', { age: 13, bound: 'from' }],
    ['You must be at least 18 to sign up', 'at least 18', { age: 18, bound: 'from' }],
    ['users below 16 must ask', 'below 16', { age: 16, bound: 'under' }],
    ['Minors under 18 may ask', 'under 18', { age: 18, bound: 'under' }],
    ['Users who are 13 or older', '13 or older', { age: 13, bound: 'from' }],
    ['For users 18+.', '18+', { age: 18, bound: 'from' }],
    ['a 16-year-old', '16-year-old', { age: 16 }],
    ['older than twenty-one years of age', 'older than twenty-one years of age', { age: 21, bound: 'over' }],
    ['The minimum age is 14.', 'The minimum age is 14', { age: 14, bound: 'from' }],
    ['children 13 to 15 need consent', '13 to 15', { age: 13, to: 15 }],
    ['between the ages of 13 and 15', 'the ages of 13 and 15', { age: 13, to: 15 }],
    ['wer das 16. Lebensjahr vollendet hat', '16. Lebensjahr', { age: 16 }],
    ['Kinder unter 16 Jahren', 'unter 16 Jahren', { age: 16, bound: 'under' }],
    ['les enfants de moins de quinze ans', 'moins de quinze ans', { age: 15, bound: 'under' }],
    ['menores de 14 años', 'menores de 14 años', { age: 14, bound: 'under' }],
    ['onder de 16 jaar', 'onder de 16 jaar', { age: 16, bound: 'under' }],
  ])('reads "%s"', (text, words, age) => {
    expect(ages(text)).toEqual([{ words, ...age }])
  })

  it('reads several', () => {
    expect(ages('consumers at least 13 and under 16 years of age').map(({ words }) => words)).toEqual([
      'at least 13',
      'under 16 years of age',
    ])
  })

  it.each([
    'your rights under 13 CCR 1900',
    'processing under Article 13',
    'under 15 U.S.C. 6501',
    'at least 18 months',
    'under 30 days',
    'over 13,000 users',
    'in over 18 countries',
    'kept for at least 10 years',
    'Sections 13 to 15',
    'under 13.5 percent',
    'rated over 12%',
  ])('does not read "%s"', (text) => {
    expect(ages(text)).toEqual([])
  })

  it('gives ordered spans inside any text', () => {
    const words = fc.array(
      fc.constantFrom(
        'under ',
        '13',
        ' ',
        'the age of ',
        'sixteen',
        '(16)',
        ' years of age',
        'or older',
        '-',
        'to ',
        '\n',
        '.',
        'at least ',
        '+',
      ),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          words.map((parts) => parts.join('')),
        ),
        (text) => {
          let at = 0
          for (const { span, age } of findAges(text)) {
            expect(span.start).toBeGreaterThanOrEqual(at)
            expect(span.end).toBeGreaterThan(span.start)
            expect(span.end).toBeLessThanOrEqual(text.length)
            expect(age).toBeGreaterThan(0)
            at = span.end
          }
        },
      ),
    )
  })
})
