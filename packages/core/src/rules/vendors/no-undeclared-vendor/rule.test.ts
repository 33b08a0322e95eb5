import { describe, it } from 'vitest'
import { testRule } from '../../../testing/test-rule.ts'
import rule from './rule.ts'

describe('vendors/no-undeclared-vendor', () => {
  const facts = { vendors: ['Stripe', 'Google', 'Osprey Couriers GmbH'] }

  it('finds recipients that are not on the list, once each', () => {
    testRule(rule, {
      valid: [
        'We share your e-mail address with Mailchimp.',
        { text: 'We share your e-mail address with Stripe, Google Analytics and Osprey Couriers.', facts },
        { text: 'We share data with our processors and with authorities. We do not share data with Mailchimp.', facts },
      ],
      invalid: [
        {
          text: 'We share your e-mail address with Stripe and <|Mailchimp|>. We share your name with Mailchimp.',
          facts,
          data: [{ vendor: 'Mailchimp', origin: 'the configuration' }],
        },
        { text: 'We share your e-mail address with <|Stripe|>.', facts: { vendors: [] } },
      ],
    })
  })
})
