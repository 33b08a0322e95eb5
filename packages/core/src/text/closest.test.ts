import { describe, expect, it } from 'vitest'
import { closestName } from './closest.ts'

const LAWS = ['gdpr', 'ccpa', 'caloppa', 'coppa']

describe('closestName', () => {
  it.each([
    ['gpdr', 'gdpr'],
    ['GDPR', 'gdpr'],
    ['calopa', 'caloppa'],
    ['copppa', 'coppa'],
  ])('takes %s for %s', (name, meant) => {
    expect(closestName(name, LAWS)).toBe(meant)
  })

  it('forgives more in longer names', () => {
    expect(closestName('structure/skipped-level', ['structure/no-skipped-level', 'structure/no-insecure-link'])).toBe(
      'structure/no-skipped-level',
    )
  })

  it('takes the first of two that are equally near', () => {
    expect(closestName('bat', ['cat', 'rat'])).toBe('cat')
  })

  it('guesses nothing for a name that is like none', () => {
    expect(closestName('privacy-shield', LAWS)).toBeUndefined()
    expect(closestName('gdpr', [])).toBeUndefined()
  })

  it('is for identifiers: a text is like none', () => {
    expect(closestName('gdpr'.repeat(30), LAWS)).toBeUndefined()
  })
})
