import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLowerCaseInPlace } from './lower-case.ts'

describe('toLowerCaseInPlace', () => {
  it('lowers letters of any script', () => {
    expect(toLowerCaseInPlace('Über DREISSIG Tage, ΠΡΙΝ')).toBe('über dreissig tage, πριν')
  })

  it('leaves a letter whose lower case is longer', () => {
    expect(toLowerCaseInPlace('İki YIL')).toBe('İki yil')
  })

  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toLowerCaseInPlace(`İ${text}`)).toHaveLength(text.length + 1)
      }),
    )
  })
})
