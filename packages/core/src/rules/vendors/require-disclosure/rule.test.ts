import { describe, it } from 'vitest'
import { testSetRule } from '../../../testing/test-set-rule.ts'
import rule from './rule.ts'

describe('vendors/require-disclosure', () => {
  const facts = { vendors: ['Stripe', 'Mailchimp'] }
  const english =
    '# Privacy\n\nWe keep the data that you give to us for as long as you are with us.\n\n## Who receives your data\n\nWe share your data with Stripe.\n'
  const german =
    '# Datenschutz\n\nWir geben Ihre Daten an Stripe und an Mailchimp weiter, und wir speichern sie nicht länger, als Sie bei uns sind.\n'
  const japanese = '# プライバシー\n\n当社は、お客様の情報をStripeに提供します。\n'

  it('finds vendors that no policy of a language names, in the clause on recipients', () => {
    testSetRule(rule, {
      valid: [
        { files: { 'privacy.md': english } },
        {
          files: {
            'privacy.md': english,
            'e-mail.md': 'We send our letters, which you can stop at any time, with the help of Mailchimp in the US.',
          },
          facts,
        },
      ],
      invalid: [
        {
          files: { 'privacy.md': english.replace('## Who receives your data', '<|## Who receives your data|>'), 'privacy.de.md': german },
          facts,
          messages: ['undisclosed'],
          data: [{ vendor: 'Mailchimp', origin: 'the configuration' }],
        },
        {
          files: { 'ja/privacy.md': japanese.replace('# プライバシー', '<|# プライバシー|>'), 'de/privacy.md': german },
          facts,
          messages: ['undisclosed'],
        },
      ],
    })
  })
})
