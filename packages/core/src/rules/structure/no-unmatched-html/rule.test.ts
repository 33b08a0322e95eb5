import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('structure/no-unmatched-html', () => {
  it.each([
    ['unmatched-closing-tag', 'We set one cookie.<|</p>|>\n'],
    ['unmatched-closing-tag', 'We set one cookie.\n\n<|</div>|>\n'],
    ['unclosed-tag', '<|<em>|>Cookies\n\nWe set one.\n'],
  ])('finds an %s: %s', (message, policy) => {
    const { reported, expected, reports } = runRule(rule, policy)
    expect(reported).toEqual(expected)
    expect(reports[0]?.message).toBe(message)
  })

  it.each([
    '<div>\n\nWe set one cookie.\n\n</div>\n',
    'We set one cookie.<br>It ends with the session.<hr>\n',
    '<p>Paragraphs, <ul><li>items and cells may stay open.</ul>\n',
    'If a < b and b > c, we write </b\u200b> nowhere.\n',
    'Write `</p>` to end a paragraph.\n',
  ])('leaves %s', (policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const text of ['', '```html\n</p>\n```\n', '---\ntitle: </p>\n---\n']) expect(runRule(rule, text).reports).toEqual([])
  })
})
