import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('dates/no-ambiguous-date', () => {
  it.each(['Last updated: <|03/04/2026|>\n\nText.\n', 'Effective date: <|4/3/2026|>\n\nText.\n'])('finds %s', (policy) => {
    const { reported, expected } = runRule(rule, policy)
    expect(reported).toEqual(expected)
  })

  it.each([
    'Last updated: 2026-04-03\n\nText.\n',
    'Last updated: 3 April 2026\n\nText.\n',
    'Last updated: 3.4.2026\n\nDots mean that the day comes first.\n',
    'Last updated: 03/24/2026\n\nText.\n',
    'Last updated: 04/04/2026\n\nText.\n',
    'Last updated: 3 April 2026\n\nThe form of 03/04/2026 is kept.\n',
  ])('leaves %s', (policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('is silent on empty text and code', () => {
    for (const text of ['', '```\nLast updated: 03/04/2026\n```\n']) expect(runRule(rule, text).reports).toEqual([])
  })
})
