import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('structure/no-unreachable-link', () => {
  it.each([
    ['markdown', 'See <|[our settings]()|>.\n'],
    ['markdown', 'See [our settings](<|#|>).\n'],
    ['markdown', 'See [the form](<|http://localhost:3000/form|>).\n'],
    ['markdown', 'See [the form](<|https:/larch.example/form|>).\n'],
    ['markdown', 'See [help](<|https://example.org/help|>).\n'],
    ['html', '<p>See <a href="<|www.larch.example|>">our site</a>.</p>'],
    ['html', '<p>See <|<a href="">our site</a>|>.</p>'],
  ] as const)('finds it in %s: %s', (format, marked) => {
    const { reported, expected } = runRule(rule, marked, { format })
    expect(reported).toEqual(expected)
  })

  it.each([
    ['[a]()', 'empty'],
    ['[a](https://larch..example)', 'malformed'],
    ['[a](http://localhost)', 'local'],
    ['[a](www.larch.example)', 'relative'],
    ['[a](https://example.org)', 'example'],
  ])('says what is wrong with %s', (text, message) => {
    expect(runRule(rule, text).reports.map((report) => report.message)).toEqual([message])
  })

  it('suggests the scheme that lacks', () => {
    const { reports } = runRule(rule, 'Write to [us](privacy@larch.example).\n')
    expect(reports[0]?.data).toEqual({ part: 'privacy@larch.example', meant: 'mailto:' })
    expect(reports[0]?.suggestions?.map(({ title }) => title)).toEqual(['Link to mailto:privacy@larch.example'])
  })

  it.each([
    ['markdown', 'See [our settings](/settings), [help](https://help.larch.example/a?b=c) or [below](#cookies).\n'],
    ['markdown', '![](localhost.png) ![logo](http://localhost/logo.png)\n'],
    ['markdown', 'See [example.com](https://example.com).\n'],
    // A script opens the settings.
    ['html', '<p>Change <a href="#">your cookie settings</a>.</p>'],
    ['text', 'See www.larch.example.\n'],
  ] as const)('leaves it in %s: %s', (format, text) => {
    expect(runRule(rule, text, { format }).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const text of ['', '```\n[a]()\n```\n', '`[a]()`\n', '---\ntitle: "[a]()"\n---\n']) expect(runRule(rule, text).reports).toEqual([])
  })
})
