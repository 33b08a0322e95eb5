import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check, inspect, parsePolicy } from '@clausal/core'
import { testRule } from '@clausal/core/testing'
import loyalty, { noCashValue } from './loyalty.mjs'

test('no-cash-value finds what points are said to be worth', () => {
  testRule(noCashValue, {
    valid: ['We count your loyalty points for you.'],
    invalid: [
      {
        text: 'You get ten loyalty points <|(worth 1 euro)|> for each order.',
        data: [{ value: '1 euro' }],
        suggested: ['You get ten loyalty points for each order.'],
      },
    ],
  })
})

test('the code asks when points expire, and the disclosure answers', () => {
  const statusOf = (text) => {
    const policy = parsePolicy(text, { plugins: [loyalty] })
    const { requirements } = check(policy, { plugins: [loyalty], laws: ['loyalty-code'] })
    return requirements[0]?.status
  }
  assert.equal(statusOf('We collect loyalty points for you.'), 'missing')
  assert.equal(statusOf('Your loyalty points expire after 24 months.'), 'present')
  assert.equal(statusOf('We sell books.'), 'not-applicable')
})

test('the disclosure is listed with the others', () => {
  const { disclosures } = inspect(parsePolicy('Your bonus points expire after 2 years.', { plugins: [loyalty] }))
  assert.deepEqual(
    disclosures.map(({ type, affirmed, fields }) => ({ type, affirmed, fields })),
    [{ type: 'loyalty/points', affirmed: true, fields: { expiry: '2 years' } }],
  )
})
