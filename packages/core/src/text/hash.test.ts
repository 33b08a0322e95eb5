import { describe, expect, it } from 'vitest'
import { hashText } from './hash.ts'

describe('hashText', () => {
  it('gives the published values of FNV-1a for 32 bits, forwards', () => {
    expect(hashText('').slice(0, 8)).toBe('811c9dc5')
    expect(hashText('a').slice(0, 8)).toBe('e40c292c')
    expect(hashText('foobar').slice(0, 8)).toBe('bf9cf968')
  })

  it('tells texts apart that differ in one place or in order', () => {
    const hashes = ['We sell data.', 'We sell date.', 'data We sell.', 'We sell data. ', ''].map(hashText)
    expect(new Set(hashes).size).toBe(hashes.length)
  })
})
