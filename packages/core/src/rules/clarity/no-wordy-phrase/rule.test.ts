import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('clarity/no-wordy-phrase', () => {
  it.each([
    ['markdown', 'We ask your age <|prior to|> the sale.\n'],
    ['html', '<p><|In the event that|> you move, tell us.</p>'],
    ['text', 'We <|make use of|> cookies <|for the duration of|> your visit.\n'],
  ] as const)('finds it in %s: %s', (format, marked) => {
    const { reported, expected } = runRule(rule, marked, { format })
    expect(reported).toEqual(expected)
  })

  it('suggests the shorter words, with the capital of the phrase', () => {
    const { reports } = runRule(rule, 'Prior to this we ask.\n')
    expect(reports[0]?.suggestions).toEqual([{ title: "Say 'before'", edits: [{ span: { start: 0, end: 8 }, text: 'Before' }] }])
  })

  it('leaves plain words, links and code', () => {
    expect(runRule(rule, 'We ask first, in order to protect children. See [prior to](/a) and `prior to`.\n').reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const text of ['', '```\nprior to\n```\n', '---\ntitle: prior to\n---\n']) expect(runRule(rule, text).reports).toEqual([])
  })
})
