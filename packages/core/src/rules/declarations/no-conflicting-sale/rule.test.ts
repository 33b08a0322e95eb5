import { describe, it } from 'vitest'
import { testRule } from '../../../testing/test-rule.ts'
import rule from './rule.ts'

describe('declarations/no-conflicting-sale', () => {
  it('compares what is said of sales with what is declared', () => {
    testRule(rule, {
      valid: [
        'We sell your personal data to advertisers.',
        { text: 'We do not sell your personal data.', facts: { sellsData: false } },
        { text: 'We sell your personal data to advertisers.', facts: { sellsData: true } },
        { text: 'We do not sell your personal data unless you agree.', facts: { sellsData: true } },
        { text: 'We keep your name.', facts: { sellsData: true } },
      ],
      invalid: [
        {
          text: 'We do not <|sell your personal data|>.',
          facts: { sellsData: true },
          messages: 'denied',
          data: [{ origin: 'the configuration' }],
        },
        { text: 'We <|sell your personal data|> to advertisers.', facts: { sellsData: false }, messages: 'sold' },
      ],
    })
  })
})
