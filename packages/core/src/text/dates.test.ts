import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from './dates.ts'

const dates = (text: string) => findDates(text).map(({ span, ...rest }) => ({ words: text.slice(span.start, span.end), ...rest }))

describe('findDates', () => {
  it.each([
    'April 26, 2015',
    'April 26th, 2015',
    'APRIL 26 2015',
    'Apr. 26 2015',
    '26 April 2015',
    '26th of April, 2015',
    '26th day of April 2015',
    '26-Apr-2015',
    '2015-04-26',
    '2015/4/26',
    '26/04/2015',
    '4/26/2015',
    '4/26/15',
    '26.04.2015',
    '26. 4. 2015',
    '26. April 2015',
    '26 avril 2015',
    '26 de abril de 2015',
    '26 aprile 2015',
    '26 kwietnia 2015',
    '26 april 2015',
    '2015年4月26日',
    '２０１５年４月２６日',
    '平成27年4月26日',
    '2015년 4월 26일',
  ])('reads %s', (words) => {
    expect(dates(`(Updated: ${words}).`)).toEqual([{ words, value: '2015-04-26', ambiguous: false, precision: 'day' }])
  })

  it.each([
    ['1er janvier 2026', '2026-01-01'],
    ['3. März 2026', '2026-03-03'],
    ['5 mei 2026', '2026-05-05'],
    ['5 maggio 2026', '2026-05-05'],
    ['5 maj 2026', '2026-05-05'],
    ['5 czerwca 2026', '2026-06-05'],
    ['9 de março de 2026', '2026-03-09'],
    ['9 août 2026', '2026-08-09'],
    ['9 marts 2026', '2026-03-09'],
    ['29 February 2024', '2024-02-29'],
  ])('reads %s', (words, value) => {
    expect(dates(words)).toMatchObject([{ words, value }])
  })

  it.each([
    ['03/04/2026', '2026-03-04'],
    ['03-04-2026', '2026-04-03'],
  ])('marks %s as ambiguous', (words, value) => {
    expect(dates(words)).toEqual([{ words, value, ambiguous: true, precision: 'day' }])
  })

  it.each(['04/04/2026', '03.04.2026'])('does not mark %s', (words) => {
    expect(dates(words)).toMatchObject([{ ambiguous: false }])
  })

  it.each(['May 2018', 'mai 2018', 'mayo de 2018', 'May, 2018', '2018年5月', '05/2018'])('reads the month %s', (words) => {
    expect(dates(`Stand ${words}`)).toEqual([{ words, value: '2018-05-01', ambiguous: false, precision: 'month' }])
  })

  it.each([
    '30 February 2015',
    'February 29, 2015',
    'April 31, 2015',
    '2015-13-01',
    '31/31/2015',
    '4 May 3018',
    'you may 2018 times',
    'Regulation (EU) 2016/679',
    'Law No. 12/2018',
    'Section 1798.100.2020',
    '192.168.10.2015',
    'version 1.2.3',
    '555-12-2015-7',
  ])('does not read "%s"', (text) => {
    expect(dates(text)).toEqual([])
  })

  it('reads several in order', () => {
    expect(dates('Effective May 25, 2018, updated 2020-01-02 and 3 juin 2021.').map(({ value }) => value)).toEqual([
      '2018-05-25',
      '2020-01-02',
      '2021-06-03',
    ])
  })

  it('gives ordered spans and real dates in any text', () => {
    const pieces = fc.array(
      fc.constantFrom('1', '26', '2015', '04', '/', '-', '.', ' ', 'April', 'may', ', ', 'of ', '年', '月', '日', '令和', '２', 'th', '\n'),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          pieces.map((parts) => parts.join('')),
        ),
        (text) => {
          let at = 0
          for (const { span, value } of findDates(text)) {
            expect(span.start).toBeGreaterThanOrEqual(at)
            expect(span.end).toBeGreaterThan(span.start)
            expect(span.end).toBeLessThanOrEqual(text.length)
            expect(new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10)).toBe(value)
            at = span.end
          }
        },
      ),
    )
  })

  it('reads every day written by Intl in each language', () => {
    const languages = ['en-US', 'en-GB', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da', 'ja', 'zh', 'ko']
    for (const language of languages) {
      const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
      for (let month = 0; month < 12; month++) {
        const day = new Date(Date.UTC(2026, month, 13))
        expect(
          findDates(format.format(day)).map(({ value }) => value),
          format.format(day),
        ).toEqual([day.toISOString().slice(0, 10)])
      }
    }
  })
})
