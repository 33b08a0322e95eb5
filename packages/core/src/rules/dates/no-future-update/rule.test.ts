import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('dates/no-future-update', () => {
  it('finds a last update after the day of the check', () => {
    const { reported, expected } = runRule(rule, 'Last updated: <|16 June 2026|>\n\nText.\n', { today: '2026-06-15' })
    expect(reported).toEqual(expected)
  })

  it.each(['Last updated: 15 June 2026\n\nText.\n', 'Effective date: 1 July 2026\nLast updated: 1 June 2026\n\nText.\n', 'Text.\n'])(
    'leaves %s',
    (policy) => {
      expect(runRule(rule, policy, { today: '2026-06-15' }).reports).toEqual([])
    },
  )

  it('is silent on empty text and code', () => {
    for (const text of ['', '```\nLast updated: 3 May 2099\n```\n']) expect(runRule(rule, text).reports).toEqual([])
  })
})
