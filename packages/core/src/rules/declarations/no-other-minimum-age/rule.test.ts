import { describe, it } from 'vitest'
import { testRule } from '../../../testing/test-rule.ts'
import rule from './rule.ts'

describe('declarations/no-other-minimum-age', () => {
  const facts = { minimumAge: 16 }

  it('compares the ages in the text with the declared one', () => {
    testRule(rule, {
      valid: [
        'You must be at least 13 years old to use the studio.',
        { text: 'You must be at least 16 years old to use the studio.', facts },
        { text: 'You must be at least 16 years old. We do not knowingly collect data from children under 13.', facts },
        { text: 'You must be at least 13, or have the consent of a parent, to use the studio.', facts },
      ],
      invalid: [
        { text: 'You must be <|at least 13 years old|> to use the studio.', facts, messages: 'other', data: [{ here: 13, there: 16 }] },
        { text: '<|# Privacy|>\n\nWe keep your name.', facts, messages: 'missing', data: [{ origin: 'the configuration' }] },
        {
          text: '---\nminimumAge: 18\n---\n\nYou must be <|at least 16 years old|> to use it.',
          facts,
          messages: 'other',
          data: [{ origin: 'line 2' }],
        },
      ],
    })
  })
})
