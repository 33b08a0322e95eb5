import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('dates/require-date', () => {
  it.each([
    ['markdown', '<|# Privacy policy|>\n\nWe collect your name.\n'],
    ['markdown', '<|We collect your name.|> We keep it for a year.\n'],
    ['html', '<|<h1>Privacy policy</h1>|><p>We collect your name.</p>'],
    ['text', '<|We collect your name.|>\n'],
  ] as const)('finds a policy without a date (%s)', (format, policy) => {
    const { reported, expected } = runRule(rule, policy, { format })
    expect(reported).toEqual(expected)
  })

  it.each([
    '# Privacy policy\n\nThe company was founded on 3 May 1998.\n',
    '# Privacy policy\n\nWe keep invoices for 8 years.\n',
    '# Privacy policy\n\nThe Data Protection Act 2018 applies.\n',
  ])('takes no other date for it: %s', (policy) => {
    expect(runRule(rule, policy).reports.length).toBe(1)
  })

  it.each([
    '# Privacy policy\n\nLast updated: 3 May 2026\n\nWe collect your name.\n',
    '# Privacy policy\n\nEffective date: 2026-05-03\n\nWe collect your name.\n',
    '# Privacy policy\n\nWe collect your name.\n\nThis policy was last revised on May 3, 2026.\n',
  ])('leaves %s', (policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('is silent in a language whose dates it may not know', () => {
    const swedish =
      'Vi samlar in ditt namn och din adress när du beställer, och vi raderar dem efter ett år. Det är allt som vi sparar om dig och våra kunder.'
    expect(runRule(rule, `# Integritet\n\n${swedish}\n`).reports).toEqual([])
  })

  it('is silent where there is nothing to date: empty text, code, front matter', () => {
    for (const text of ['', '```\ncode\n```\n', '---\ntitle: Privacy\n---\n']) expect(runRule(rule, text).reports).toEqual([])
  })
  it('leaves a page that shows a date at its head', () => {
    expect(runRule(rule, '# Privacy\n\nWed 8 Jul 2026 11.40 CEST\n\nWe collect your name when you order.\n').reports).toEqual([])
  })
})
