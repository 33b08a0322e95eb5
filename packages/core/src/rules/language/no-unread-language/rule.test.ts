import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

const GERMAN =
  'Wir speichern die Daten, die Sie uns geben, und wir verkaufen sie nicht. Die Daten werden nach zwei Jahren gelöscht, wenn Sie das wünschen.'

describe('language/no-unread-language', () => {
  it('says at the head of the policy which language is not read', () => {
    const { reported, expected, reports } = runRule(rule, `<|# Datenschutz|>\n\n${GERMAN}\n`)
    expect(reported).toEqual(expected)
    expect(reports[0]?.data).toEqual({ language: 'German' })
  })

  it.each([
    '# Privacy\n\nWe keep the data that you give to us for as long as you are our customer, and we will not sell it.\n',
    '# Privacy\n\nAcme GmbH, Hauptstraße 1, 10115 Berlin\n',
    '',
    '```\ncode\n```\n',
    '---\ntitle: Datenschutz\n---\n',
  ])('leaves English, and what is too short to tell: %s', (policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })
})
