import { describe, expect, it } from 'vitest'
import { defineRule } from '../rules/rule.ts'
import { runRule } from './rule-tester.ts'

/** Reports each word "data", from the end of the text to its beginning. */
const noData = defineRule({
  id: 'test/no-data',
  description: 'Finds data.',
  recommended: 'warning',
  messages: { data: '{day}' },
  check({ policy, today, report }) {
    for (const { index } of [...policy.source.text.matchAll(/data/g)].reverse())
      report({ message: 'data', data: { day: today }, span: { start: index, end: index + 'data'.length } })
  },
})

describe('runRule', () => {
  it('compares what is reported with what is marked, in order of place', () => {
    const { reported, expected } = runRule(noData, 'Some <|data|> and more <|data|>.')
    expect(reported).toEqual(expected)
    expect(reported.length).toBe(2)
  })

  it('tells two places with the same words apart', () => {
    const { reported, expected } = runRule(noData, 'Some <|data|> and more data.')
    expect(reported).not.toEqual(expected)
  })

  it('runs on the day and in the format asked for', () => {
    expect(runRule(noData, 'data', { format: 'text', today: '2026-11-21' }).reports[0]?.data).toEqual({ day: '2026-11-21' })
  })
})
