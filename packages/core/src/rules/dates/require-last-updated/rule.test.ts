import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('dates/require-last-updated', () => {
  it.each([
    ['markdown', '# Privacy\n\nEffective date: <|3 May 2026|>\n\nWe collect your name.\n'],
    ['html', '<h1>Privacy</h1><p>Effective date: <|3 May 2026|></p><p>We collect your name.</p>'],
    ['text', 'Privacy\n\nEffective date: <|May 3, 2026|>\n\nWe collect your name.\n'],
  ] as const)('finds a beginning without an update in %s', (format, marked) => {
    const { reported, expected } = runRule(rule, marked, { format })
    expect(reported).toEqual(expected)
  })

  it.each([
    '# Privacy\n\nEffective date: 1 May 2026. Last updated: 3 May 2026.\n',
    '---\nlast_updated: 2026-05-03\n---\n\n# Privacy\n\nEffective date: 1 May 2026.\n',
    '# Privacy\n\nWe collect your name.\n',
  ])('leaves %s', (text) => {
    expect(runRule(rule, text).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const text of ['', '```\nEffective date: 3 May 2026\n```\n', '---\nlayout: page\n---\n'])
      expect(runRule(rule, text).reports).toEqual([])
  })
})
