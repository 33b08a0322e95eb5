import { describe, expect, it } from 'vitest'
import { writeDateLike } from './write-date.ts'

describe('writeDateLike', () => {
  it.each([
    ['2025-05-03', '2026-06-15'],
    ['2025/5/3', '2026/6/15'],
    ['3 May 2025', '15 June 2026'],
    ['03 Jan 2025', '15 Jun 2026'],
    ['3rd of May, 2025', '15th of June, 2026'],
    ['May 3, 2025', 'June 15, 2026'],
    ['MAY 3, 2025', 'JUNE 15, 2026'],
    ['Apr. 26th 2015', 'Jun. 15th 2026'],
    ['26-Apr-2015', '15-Jun-2026'],
    ['26.04.2015', '15.06.2026'],
    ['4/26/2015', '6/15/2026'],
    ['26/04/2015', '15/06/2026'],
    ['March 2025', 'June 2026'],
  ])('writes a day like %s', (written, expected) => {
    expect(writeDateLike('2026-06-15', written)).toBe(expected)
  })

  it.each(['3 mai 2025', 'last week', ''])('leaves %j alone', (written) => {
    expect(writeDateLike('2026-06-15', written)).toBeUndefined()
  })
})
