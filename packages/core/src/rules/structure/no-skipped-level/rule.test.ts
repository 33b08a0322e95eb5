import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('structure/no-skipped-level', () => {
  it.each([
    ['markdown', '# Privacy\n\n<|### Cookies|>\n\nWe set one.\n'],
    ['markdown', 'Privacy\n=======\n\n<|### Cookies|>\n\nWe set one.\n'],
    ['markdown', '## Data\n\n<|#### Names|>\n\nText.\n\n## Rights\n\n<|#### Access|>\n\nText.\n'],
    ['html', '<h1>Privacy</h1><p>Text.</p><|<h3>Cookies</h3>|><p>We set one.</p>'],
  ] as const)('finds a gap between levels (%s): %s', (format, policy) => {
    const { reported, expected } = runRule(rule, policy, { format })
    expect(reported).toEqual(expected)
  })

  it('says which level would do', () => {
    expect(runRule(rule, '# Privacy\n\n#### Cookies\n\nWe set one.\n').reports[0]?.data).toEqual({ above: 1, level: 4, expected: 2 })
  })

  it.each([
    '# Privacy\n\n## Cookies\n\n### Ours\n\nText.\n\n# Contact\n\nText.\n',
    '### Privacy\n\nA page may begin at any level.\n',
    '# Privacy\n\n**Cookies**\n\nWe set one.\n',
  ])('leaves %s', (policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('leaves plain text, whose headings have no marked level', () => {
    expect(runRule(rule, 'PRIVACY\n\n1. Data\n\nText.\n\n1.1.1. Names\n\nText.\n', { format: 'text' }).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const text of ['', '```\n# A\n### B\n```\n', '---\n# comment\n---\n\n### B\n']) expect(runRule(rule, text).reports).toEqual([])
  })
})
