import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { durationInDays, findDurations } from './durations.ts'

const durations = (text: string) => findDurations(text).map(({ span, ...rest }) => ({ words: text.slice(span.start, span.end), ...rest }))

describe('findDurations', () => {
  it.each([
    ['kept 30 days', '30 days', 'P30D'],
    ['kept thirty (30) days', 'thirty (30) days', 'P30D'],
    ['kept for 7 (seven) years', '7 (seven) years', 'P7Y'],
    ['kept for one hundred and eighty (180) days', 'one hundred and eighty (180) days', 'P180D'],
    ['kept 1,095 days', '1,095 days', 'P1095D'],
    ['kept for a year', 'a year', 'P1Y'],
    ['kept for one and a half years', 'one and a half years', 'P18M'],
    ['kept for a year and a half', 'a year and a half', 'P18M'],
    ['kept for half a year', 'half a year', 'P6M'],
    ['kept for 2½ hours', '2½ hours', 'PT150M'],
    ['kept for 24 hours', '24 hours', 'PT24H'],
    ['kept for two weeks', 'two weeks', 'P2W'],
    ['a 90-day period', '90-day', 'P90D'],
    ['30 calendar days', '30 calendar days', 'P30D'],
    ['30 day(s)', '30 day(s)', 'P30D'],
    ['two decades', 'two decades', 'P20Y'],
  ])('reads "%s"', (text, words, value) => {
    expect(durations(text)).toEqual([{ words, value }])
  })

  it.each([
    ['6-12 months', 'P6M', 'P12M'],
    ['six to twelve months', 'P6M', 'P12M'],
    ['6 months to 1 year', 'P6M', 'P1Y'],
    ['30 or 60 days', 'P30D', 'P60D'],
  ])('reads the range "%s"', (words, min, max) => {
    expect(durations(`kept for ${words}.`)).toEqual([{ words, value: `${min}/${max}`, min, max }])
  })

  it('takes "and" for a range only after "between"', () => {
    expect(durations('between 6 and 12 months')).toMatchObject([{ value: 'P6M/P12M' }])
    expect(durations('between three and six months')).toMatchObject([{ value: 'P3M/P6M' }])
    expect(durations('between 30 days and 3 months')).toMatchObject([{ value: 'P30D/P3M' }])
    expect(durations('30 days and 3 months')).toMatchObject([{ value: 'P30D' }, { value: 'P3M' }])
    expect(durations('section 6 and 12 months')).toMatchObject([{ words: '12 months' }])
  })

  it.each([
    ['for up to 30 days', 'up to', { max: 'P30D' }],
    ['for a period not exceeding 30 days', 'up to', { max: 'P30D' }],
    ['30 days or less', 'up to', { max: 'P30D' }],
    ['no later than 30 days', 'up to', { max: 'P30D' }],
    ['within a period of 30 days', 'within', { max: 'P30D' }],
    ['at least every 30 days', 'at least', { min: 'P30D' }],
    ['30 days or more', 'at least', { min: 'P30D' }],
    ['approximately 30 days', 'about', {}],
  ])('knows the qualifier of "%s"', (text, qualifier, bounds) => {
    expect(durations(text)).toEqual([{ words: '30 days', value: 'P30D', qualifier, ...bounds }])
  })

  it('does not take "over the past" for a bound', () => {
    expect(durations('over the past 12 months')).toEqual([{ words: '12 months', value: 'P12M' }])
    expect(durations('over 12 months')).toMatchObject([{ qualifier: 'at least' }])
  })

  it.each(['several years', 'a few days', 'a number of months', 'einige Jahre', 'plusieurs mois', 'enkele weken'])(
    'marks "%s" as vague',
    (words) => {
      expect(durations(`We keep it ${words} or so`)).toEqual([{ words, vague: true }])
    },
  )

  it.each(['10 business days', 'ten (10) working days', '10 Werktage'])('knows that "%s" are business days', (words) => {
    expect(durations(words)).toEqual([{ words, value: 'P10D', business: true }])
  })

  it.each([
    ['de', 'bis zu 10 Jahre oder innerhalb von dreißig Tagen', ['P10Y', 'P30D']],
    ['fr', 'pendant treize mois ou trois (3) ans', ['P13M', 'P3Y']],
    ['es', 'durante cinco años o un plazo de treinta (30) días', ['P5Y', 'P30D']],
    ['it', 'per dodici mesi e poi dieci anni', ['P12M', 'P10Y']],
    ['pt', 'por cinco anos e até trinta dias', ['P5Y', 'P30D']],
    ['nl', 'vijf jaar en maximaal twaalf maanden', ['P5Y', 'P12M']],
  ])('reads %s', (_language, text, values) => {
    expect(durations(text).map(({ value }) => value)).toEqual(values)
  })

  it.each([
    'once a year',
    '13 years of age',
    'under the age of 16 years',
    'Kinder unter 16 Jahren',
    'a $30 day pass',
    'the second month',
    '2016/679 days',
    'due an date',
  ])('does not read "%s"', (text) => {
    expect(durations(text)).toEqual([])
  })

  it('leaves out the rate in "24 hours a day, 7 days a week"', () => {
    expect(durations('24 hours a day, 7 days a week').map(({ words }) => words)).toEqual(['24 hours', '7 days'])
  })

  it('gives ordered spans and measurable values in any text', () => {
    const words = fc.array(
      fc.constantFrom(
        'a ',
        'one',
        ' ',
        'thirty',
        '(30)',
        '6',
        '-',
        ' to ',
        ' and ',
        'days',
        'year',
        'Jahre',
        ' und ',
        'between ',
        'half ',
        'several ',
        'up to ',
        '\n',
        'a half ',
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
          for (const { span, value, vague } of findDurations(text)) {
            expect(span.start).toBeGreaterThanOrEqual(at)
            expect(span.end).toBeGreaterThan(span.start)
            expect(span.end).toBeLessThanOrEqual(text.length)
            if (vague) expect(value).toBeUndefined()
            else expect(durationInDays(value ?? '')).toBeGreaterThanOrEqual(0)
            at = span.end
          }
        },
      ),
    )
  })
})
