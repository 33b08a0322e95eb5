import { describe, expect, it } from 'vitest'
import { termsOf } from './terms.ts'
import { examplePolicy } from './testing-policy.ts'

const undefinedIn = (text: string) => termsOf(examplePolicy(text)).undefinedUses.map(({ term }) => term)

describe('undefined terms', () => {
  it.each([
    ['By using the Services you accept this notice.', ['Services']],
    ['We compare this with Machine Telemetry to write your invoice.', ['Machine Telemetry']],
    ['We may share User Information with the police.', ['User Information']],
  ])('%s', (text, terms) => {
    expect(undefinedIn(text)).toEqual(terms)
  })

  it.each([
    'You accept our Terms of Service when you sign up.',
    'We keep to the Payment Card Industry Data Security Standard.',
    'The age depends on the law of your Member State.',
    'Call Customer Service with any question.',
    'Your rights are listed under Data Recipients below.',
    'Information from Other Users: others may tell us about you.',
    'Location Services can be turned off on your phone, and we respect Location Services.',
  ])('are none in: %s', (text) => {
    expect(undefinedIn(text)).toEqual([])
  })
})
