import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('structure/require-title', () => {
  it.each([
    ['markdown', '<|Larch & Co collects your name.|> We keep it for a year.\n'],
    ['html', '<p><|Larch & Co collects your name.|></p><p>We keep it for a year.</p>'],
    ['text', '<|Larch & Co collects your name.|>\n\nWe keep it for a year, and then we delete it.\n'],
  ] as const)('finds a policy that begins with its text in %s', (format, marked) => {
    const { reported, expected } = runRule(rule, marked, { format })
    expect(reported).toEqual(expected)
  })

  it.each([
    ['markdown', '# Privacy at Larch & Co\n\nWe collect your name.\n'],
    ['markdown', '---\ntitle: Privacy at Larch & Co\n---\n\nWe collect your name.\n'],
    ['html', '<head><title>Privacy</title></head><p>We collect your name.</p>'],
    ['text', 'Privacy at Larch & Co\n\nWe collect your name.\n'],
  ] as const)('leaves a title in %s: %s', (format, text) => {
    expect(runRule(rule, text, { format }).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const text of ['', '```\nWe collect your name.\n```\n', '---\nlayout: page\n---\n'])
      expect(runRule(rule, text).reports).toEqual([])
  })
})
