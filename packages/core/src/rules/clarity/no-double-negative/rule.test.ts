import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('clarity/no-double-negative', () => {
  it.each([
    ['markdown', 'It is <|not impossible|> that we share your data.\n'],
    ['html', '<p>Consent will <|not be unreasonably|> withheld.</p>'],
    ['text', 'We do <|not fail to|> delete it, and use it for <|not incompatible|> purposes.\n'],
  ] as const)('finds two negations in a row (%s): %s', (format, policy) => {
    const { reported, expected } = runRule(rule, policy, { format })
    expect(reported).toEqual(expected)
  })

  it.each([
    'We do not share your data without your consent.\n',
    'We do not sell data unless you ask us to.\n',
    'If you do not agree, we are unable to open an account.\n',
    'It may not be accurate. Incomplete data is deleted.\n',
    'We do not understand it.\n',
  ])('leaves %s', (policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const text of ['', '```\nnot impossible\n```\n', '---\ntitle: not impossible\n---\n'])
      expect(runRule(rule, text).reports).toEqual([])
  })
})
