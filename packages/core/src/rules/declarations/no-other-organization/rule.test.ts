import { describe, it } from 'vitest'
import { testRule } from '../../../testing/test-rule.ts'
import rule from './rule.ts'

describe('declarations/no-other-organization', () => {
  const facts = { organization: 'Redshank Studio Ltd' }

  it('compares the names in the text with the declared one, and says where that stands', () => {
    testRule(rule, {
      valid: [
        'Dunlin Design Ltd ("we") runs this studio.',
        { text: 'Redshank Studio ("we") runs this studio with Dunlin Design Ltd.', facts },
        {
          text: '# Datenschutz\n\nWir verarbeiten die Daten, die Sie uns geben, und wir geben sie nicht weiter, wenn Sie das nicht wollen.',
          facts,
        },
      ],
      invalid: [
        {
          text: '<|Dunlin Design Ltd|> ("we") runs this studio.',
          facts,
          messages: 'other',
          data: [{ here: 'Dunlin Design Ltd', there: 'Redshank Studio Ltd', origin: 'the configuration' }],
        },
        { text: '# <|Privacy|>\n\nWe keep your name.'.replace('# <|Privacy|>', '<|# Privacy|>'), facts, messages: 'unnamed' },
        {
          text: '---\norganization: Redshank Studio\n---\n\n<|Dunlin Design Ltd|> ("we") runs this studio.',
          facts: { organization: 'Dunlin Design' },
          messages: 'other',
          data: [{ there: 'Redshank Studio', origin: 'line 2' }],
        },
      ],
    })
  })
})
