import { describe, it } from 'vitest'
import { testRule } from '../../../testing/test-rule.ts'
import rule from './rule.ts'

describe('declarations/require-contacts', () => {
  const facts = { contacts: ['privacy@redshank.example', '+44 20 7946 0000'] }

  it('finds addresses that the policy does not give', () => {
    testRule(rule, {
      valid: [
        'Write to hello@redshank.example.',
        { text: 'Write to [us](mailto:Privacy@redshank.example) or call +44-20-7946-0000.', facts },
        { text: 'お問い合わせは privacy@redshank.example または +44 (20) 7946 0000 まで。', facts },
        { text: 'Write to privacy [at] redshank [dot] example, or call +44 20 7946 0000.', facts },
      ],
      invalid: [
        {
          text: '# Privacy\n\nWe keep your name.\n\n<|## Contact|>\n\nWrite to hello@redshank.example or call +44 20 7946 0000.',
          facts,
          data: [{ contact: 'privacy@redshank.example', origin: 'the configuration' }],
        },
      ],
    })
  })
})
