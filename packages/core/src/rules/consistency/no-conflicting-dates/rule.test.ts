import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('consistency/no-conflicting-dates', () => {
  it.each([
    ['markdown', '# Privacy\n\nLast updated: 3 May 2026\n\nLast revised on <|1 June 2026|>.\n'],
    ['markdown', '---\nlast_updated: 2026-05-03\n---\n# Privacy\n\nLast updated: <|1 June 2026|>\n'],
    [
      'markdown',
      '# Privacy\n\nEffective date: 3 May 2026\n\n## Use\n\nWe use it.\n\n## Changes and dates\n\nEffective date: <|May 2025|>\n',
    ],
    ['html', '<h1>Privacy</h1><p>Last updated June 1, 2026</p><p>Last updated: <|August 24, 2025|></p>'],
    ['text', 'Privacy\n\nLast updated: 2026-05-03\n\nWe use it.\n\nLast updated: <|2026-06-03|>\n'],
  ] as const)('finds two dates for one thing (%s): %s', (format, policy) => {
    const { reported, expected } = runRule(rule, policy, { format })
    expect(reported).toEqual(expected)
  })

  it('names both dates', () => {
    const { reports } = runRule(rule, '# Privacy\n\nLast updated: 3 May 2026\n\nLast updated: 1 June 2026\n')
    expect(reports.map(({ data }) => data)).toEqual([{ means: 'was last updated', date: '1 June 2026', other: '3 May 2026' }])
  })

  it.each([
    // The same day, written otherwise or less exactly.
    '# Privacy\n\nLast updated: 3 May 2026\n\nLast updated: 2026-05-03\n',
    '# Privacy\n\nLast updated: May 2026\n\nLast updated: 3 May 2026\n',
    '# Privacy\n\nLast updated: 5 March 2026\n\nLast updated: 03/05/2026\n',
    // Two things.
    '# Privacy\n\nEffective date: 3 May 2026\nLast updated: 1 June 2026\n',
    '---\ndate: 2020-01-01\nlastmod: 2026-06-02\n---\n# Privacy\n\nLast updated: 3 May 2026\n',
    '# Privacy\n\nLast updated: 3 May 2026\n\nThis replaces the version of 1 June 2025.\n',
    // A part with a date of its own, and a list of versions.
    '# Privacy\n\nLast updated: 3 May 2026\n\n# Canada addendum\n\nLast updated: 1 June 2025\n',
    '# Versions\n\n- Last updated: 3 May 2026\n- Last updated: 3 May 2025\n- Last updated: 3 May 2024\n- Last updated: 3 May 2023\n',
    '# Privacy\n\nLast updated: 3 May 2026\n\n| Notice | State |\n|---|---|\n| Cookies | Last updated: 1 June 2025 |\n',
  ])('leaves %s', (policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('is silent on empty text and code', () => {
    for (const text of ['', '```\nLast updated: 3 May 2026\nLast updated: 1 June 2026\n```\n'])
      expect(runRule(rule, text).reports).toEqual([])
  })
})
