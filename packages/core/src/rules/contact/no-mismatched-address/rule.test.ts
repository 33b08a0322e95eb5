import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('contact/no-mismatched-address', () => {
  it.each([
    ['markdown', 'Write to <|[privacy@tarn.example](mailto:info@tarn.example)|>.\n'],
    ['markdown', 'Write to <|[privacy@tarn.example](mailto:privacy@tarn.exmaple?subject=Hello)|>.\n'],
    ['html', '<p>Write to <|<a href="mailto:info@tarn.example">privacy@tarn.example</a>|>.</p>'],
  ] as const)('finds one in %s: %s', (format, policy) => {
    const { reported, expected } = runRule(rule, policy, { format })
    expect(reported).toEqual(expected)
  })

  it.each([
    'Write to [privacy@tarn.example](mailto:privacy@tarn.example).\n',
    'Write to [Privacy@Tarn.example](mailto:privacy%40tarn.example?subject=A%20request).\n',
    'Write to <privacy@tarn.example> or [us](mailto:info@tarn.example).\n',
    'See [privacy@tarn.example](https://tarn.example/contact).\n',
  ])('leaves %s', (policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('is silent on empty text and code', () => {
    for (const text of ['', '```\n[a@tarn.example](mailto:b@tarn.example)\n```\n']) expect(runRule(rule, text).reports).toEqual([])
  })
})
