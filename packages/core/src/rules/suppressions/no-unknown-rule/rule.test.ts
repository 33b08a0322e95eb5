import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

const messagesOf = (comment: string) =>
  runRule(rule, `# Privacy\n\n<!-- ${comment} -->\n\nText.\n`).reports.map(({ message, data }) => [message, data])

describe('suppressions/no-unknown-rule', () => {
  it('names the rule that was probably meant', () => {
    expect(messagesOf('clausal-disable structure/no-insecure-lnk -- known')).toEqual([
      ['meant', { rule: 'structure/no-insecure-lnk', meant: 'structure/no-insecure-link' }],
    ])
  })

  it('says so where nothing is near', () => {
    expect(messagesOf('clausal-disable everything -- known')).toEqual([['unknown', { rule: 'everything' }]])
  })

  it('finds a suppression of nothing, and a directive that does not exist', () => {
    expect(messagesOf('clausal-disable -- known')).toEqual([['none', undefined]])
    expect(messagesOf('clausal-disable-line structure/no-insecure-link -- known')).toEqual([
      ['directive', { directive: 'clausal-disable-line' }],
    ])
  })

  it.each(['clausal-disable structure/no-insecure-link -- known', 'a note about clausal-disable', 'TODO'])('leaves %s', (comment) => {
    expect(messagesOf(comment)).toEqual([])
  })
})
