import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('suppressions/require-reason', () => {
  it.each([
    'clausal-disable structure/no-insecure-link',
    'clausal-disable-next-line structure/no-insecure-link --',
    'clausal-disable a/b --  ',
  ])('finds %s', (comment) => {
    const { reported, expected } = runRule(rule, `# Privacy\n\n<|<!-- ${comment} -->|>\n\nText.\n`)
    expect(reported).toEqual(expected)
  })

  it.each(['clausal-disable structure/no-insecure-link -- known', 'clausal-disable', 'clausal-ignore a/b'])('leaves %s', (comment) => {
    expect(runRule(rule, `# Privacy\n\n<!-- ${comment} -->\n\nText.\n`).reports).toEqual([])
  })
})
