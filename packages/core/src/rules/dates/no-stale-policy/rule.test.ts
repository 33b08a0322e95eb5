import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('dates/no-stale-policy', () => {
  it.each([
    ['markdown', '# Privacy policy\n\nLast updated: <|3 May 2024|>\n\nWe collect your name.\n'],
    ['html', '<h1>Privacy policy</h1><p>Last updated: <|May 3, 2024|></p><p>We collect your name.</p>'],
    ['text', 'Privacy policy\n\nLast updated: <|2024-05-03|>\n\nWe collect your name.\n'],
  ] as const)('finds an old date in %s', (format, policy) => {
    const { reported, expected } = runRule(rule, policy, { format, today: '2026-06-15' })
    expect(reported).toEqual(expected)
  })

  it('counts whole months', () => {
    const policy = '# Privacy policy\n\nLast updated: 16 May 2025\n\nWe collect your name.\n'
    expect(runRule(rule, policy, { today: '2026-06-15' }).reports.map(({ data }) => data)).toEqual([{ months: 12 }])
    expect(runRule(rule, policy, { today: '2026-06-16' }).reports.map(({ data }) => data)).toEqual([{ months: 13 }])
  })

  it('gives a policy its full twelve months', () => {
    const policy = '# Privacy policy\n\nLast updated: 15 June 2025\n\nWe collect your name.\n'
    expect(runRule(rule, policy, { today: '2026-06-15' }).reports).toEqual([])
    expect(runRule(rule, policy, { today: '2026-06-16' }).reports.length).toBe(1)
  })

  it('gives it as many months as are set', () => {
    const policy = '# Privacy policy\n\nLast updated: 15 June 2025\n\nWe collect your name.\n'
    expect(runRule(rule, policy, { today: '2025-12-16', options: { months: 6 } }).reports.length).toBe(1)
    expect(runRule(rule, policy, { today: '2027-06-15', options: { months: 24 } }).reports).toEqual([])
  })

  it('looks at the last update where there is also an older effective date', () => {
    const policy = '# Privacy policy\n\nEffective date: 1 January 2020\nLast updated: 1 June 2026\n\nWe collect your name.\n'
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it.each([
    '# Privacy policy\n\nWe collect your name.\n',
    '# Privacy policy\n\nFounded on 3 May 1998, we collect your name.\n',
    '# Privacy policy\n\nLast updated: 1 July 2026\n\nWe collect your name.\n',
  ])('leaves %s', (policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('is silent on empty text and code', () => {
    for (const text of ['', '```\nLast updated: 3 May 2001\n```\n']) expect(runRule(rule, text).reports).toEqual([])
  })
})
