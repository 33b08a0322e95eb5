import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('contact/no-malformed-address', () => {
  it.each([
    ['markdown', 'Write to <|privacy@larch|> or call us.\n'],
    ['markdown', 'Write to <|privacy@larch..example|>.\n'],
    ['markdown', 'Write to <|privacy@@larch.example|>.\n'],
    ['markdown', 'Write to <|privacy@larch.con|>.\n'],
    ['markdown', 'Write to <|larchbooks@gmial.com|>.\n'],
    ['markdown', 'Write to [us](<|mailto:privacy@larch|>).\n'],
    ['html', '<p>Write to <a href="<|mailto:mailto:privacy@larch.example|>">us</a>.</p>'],
    ['text', 'Write to <|privacy.@larch.example|>.\n'],
  ] as const)('finds it in %s: %s', (format, marked) => {
    const { reported, expected } = runRule(rule, marked, { format })
    expect(reported).toEqual(expected)
  })

  it.each([
    ['markdown', 'Write to privacy@larch.example, or to [us](mailto:privacy@larch.example?subject=Access).\n'],
    ['markdown', 'Write to privacy [at] larch [dot] example. Follow @larch on our pages.\n'],
    ['markdown', 'Write to privacy@larch.example.If you do, we answer.\n'],
    ['markdown', 'Write to [both](mailto:a@larch.example,b@larch.example).\n'],
    ['markdown', 'Visit us in Studio@Quay, or write to [us](mailto:privacy@larch.example%20).\n'],
    ['markdown', 'Log in as `root@larch`.\n'],
    ['html', '<a href="mailto:?subject=Look">Send this page to a friend</a>'],
    ['text', 'Our video is at https://videos.example/@larch/1, our profile is https://social.example/@larch.\n'],
  ] as const)('leaves it in %s: %s', (format, text) => {
    expect(runRule(rule, text, { format }).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const text of ['', '```\nprivacy@larch\n```\n', '---\nauthor: privacy@larch\n---\n'])
      expect(runRule(rule, text).reports).toEqual([])
  })
})
