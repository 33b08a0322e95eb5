import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('dates/require-effective-date', () => {
  it.each([
    ['markdown', '# Privacy\n\nLast updated: <|3 May 2026|>\n\nWe collect your name.\n'],
    ['html', '<h1>Privacy</h1><p>This policy was last updated on <|3 May 2026|>.</p>'],
    ['text', 'Privacy\n\nLast updated: <|May 3, 2026|>\n\nWe collect your name.\n'],
  ] as const)('finds an update without a beginning in %s', (format, marked) => {
    const { reported, expected } = runRule(rule, marked, { format })
    expect(reported).toEqual(expected)
  })

  it.each([
    '# Privacy\n\nEffective date: 1 May 2026. Last updated: 3 May 2026.\n',
    '# Privacy\n\nThis policy has been in force since 1 May 2026.\n\nEffective: 1 May 2026\n',
    // Without any date it is another rule's business.
    '# Privacy\n\nWe collect your name.\n',
  ])('leaves %s', (text) => {
    expect(runRule(rule, text).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const text of ['', '```\nLast updated: 3 May 2026\n```\n', '---\nlayout: page\n---\n'])
      expect(runRule(rule, text).reports).toEqual([])
  })
})
