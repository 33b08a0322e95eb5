import { describe, expect, it } from 'vitest'
import { keepByText } from './keep-by-text.ts'

describe('keepByText', () => {
  it('computes once for a text, and keeps that there is nothing', () => {
    const asked: string[] = []
    const firstDigit = keepByText((text) => {
      asked.push(text)
      return /\d/.exec(text)?.[0]
    })
    expect(['P6M', 'none', 'P6M', 'none'].map(firstDigit)).toEqual(['6', undefined, '6', undefined])
    expect(asked).toEqual(['P6M', 'none'])
  })

  it('keeps no long text, which would not come again', () => {
    let computed = 0
    const long = keepByText((text) => {
      computed++
      return text.length
    })
    const text = 'a'.repeat(500)
    expect([long(text), long(text)]).toEqual([500, 500])
    expect(computed).toBe(2)
  })

  it('forgets when it holds too much, and says the same', () => {
    const same = keepByText((text) => text.toUpperCase())
    for (let index = 0; index < 12_000; index++) expect(same(`a${index}`)).toBe(`A${index}`)
  })
})
