import { describe, expect, it } from 'vitest'
import { wordingKey } from './wording.ts'

describe('what of a text is read', () => {
  it.each([
    ['● Your IP address', 'Your IP address'],
    ['■ Other countries', 'other countries.'],
    ['Apple‘s camera', 'Apple’s camera'],
    ['“Services”, e.g. apps', '"Services" e.g. apps'],
  ])('is the same of %j and %j', (one, other) => {
    expect(wordingKey(one)).toBe(wordingKey(other))
  })

  it.each([
    ['Sold to partners | ✓', 'Sold to partners | ✗'],
    ['5 €', '5 %'],
    ['We share it', 'We don’t share it'],
  ])('is another of %j and %j', (one, other) => {
    expect(wordingKey(one)).not.toBe(wordingKey(other))
  })
})
