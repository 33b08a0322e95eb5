import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('clarity/no-unexplained-abbreviation', () => {
  it.each([
    ['markdown', 'Write to our <|DPO|> with questions. The DPO answers within a week.\n'],
    ['html', '<p>We rely on <|SCCs|> and on <|BCRs|>.</p>'],
    ['text', 'We collect no <|PII|> at all.\n'],
  ] as const)('finds the first use of what is explained nowhere (%s): %s', (format, policy) => {
    const { reported, expected } = runRule(rule, policy, { format })
    expect(reported).toEqual(expected)
  })

  it('suggests the long form', () => {
    expect(runRule(rule, 'Write to our DPO.\n').reports[0]?.suggestions?.[0]?.edits[0]?.text).toBe('data protection officer (DPO)')
  })

  it.each([
    'Write to our data protection officer (DPO). The DPO answers.\n',
    'Write to our DPO (the person who watches over your data).\n',
    'Our DPO watches over your data. A data-protection officer must be independent.\n',
    'We use SDKs, which are pieces of code of others.\n',
    'We collect the advertising identifier of your phone, e.g. the IDFA.\n',
    'We use the Orlop SDK in our app.\n',
    'Write to dpo@orlop.example or DPO@orlop.example, or see [our DPO](/dpo).\n',
    'We ship to the EU and the UK.\n',
  ])('leaves %s', (policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const text of ['', '```\nDPO\n```\n', '---\ntitle: DPO\n---\n']) expect(runRule(rule, text).reports).toEqual([])
  })
})
