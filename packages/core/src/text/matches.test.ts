import { describe, expect, it } from 'vitest'
import { matchesOf, matchesOfSigned } from './matches.ts'

describe('the matches of an expression', () => {
  it.each([
    [/\bdata\b/g, 'data, Data and data'],
    [/(?<letter>a)|b/g, 'xaybz'],
    [/x{0,2}/g, 'axxb'],
    [/(?:)/gu, 'a😀b'],
    [/absent/g, 'nothing of it'],
  ])('are what matchAll tells: %s', (pattern, text) => {
    const told = [...text.matchAll(pattern)]
    expect(matchesOf(text, pattern)).toEqual(told)
    expect(matchesOf(text, pattern)).toEqual(told)
  })

  it('are found from the beginning whatever was sought before', () => {
    const pattern = /a/g
    pattern.test('ba')
    expect(matchesOf('aa', pattern)).toHaveLength(2)
  })

  it('are sought only in a text that has the sign', () => {
    const signed = { pattern: /\w+@\w+/g, sign: /@/ }
    expect(matchesOfSigned('a@b, c@d', signed).map(([found]) => found)).toEqual(['a@b', 'c@d'])
    expect(matchesOfSigned('no address', signed)).toEqual([])
    expect(matchesOfSigned('a@b', { pattern: signed.pattern, sign: /#/ })).toEqual([])
  })
})
