import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('structure/no-empty-section', () => {
  it.each([
    ['markdown', '# Privacy\n\n<|## Cookies|>\n\n## Rights\n\nAsk us.\n'],
    ['markdown', '# Privacy\n\nText.\n\n<|## Contact|>\n'],
    ['html', '<h1>Privacy</h1><p>Text.</p><|<h2>Cookies</h2>|><h2>Rights</h2><p>Ask us.</p>'],
  ] as const)('finds one in %s: %s', (format, policy) => {
    const { reported, expected } = runRule(rule, policy, { format })
    expect(reported).toEqual(expected)
  })

  it.each([
    '# Privacy\n\n## Your data\n\n### Names\n\nWe keep names.\n',
    '# Privacy\n\n#### Last updated: 3 May 2026\n\n## Cookies\n\nWe set one.\n',
    '# Privacy\n\n## Code\n\n```\nsecret\n```\n',
    '# Privacy\n\n## Table\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
  ])('leaves %s', (policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('leaves a heading that is a link', () => {
    expect(runRule(rule, '# Privacy\n\nText.\n\n## [Download this policy](/policy.pdf)\n').reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const text of ['', '```\n## A\n```\n', '---\n# a\n---\n']) expect(runRule(rule, text).reports).toEqual([])
  })
})
