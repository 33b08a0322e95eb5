import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('structure/no-insecure-link', () => {
  it.each([
    ['markdown', 'See [our bank](<|http://bank.example/privacy|>).\n'],
    ['markdown', 'See <<|http://bank.example|>>.\n'],
    ['markdown', 'See <|http://bank.example|>.\n'],
    ['html', '<p>See <a href="<|http://bank.example/privacy|>">our bank</a>.</p>'],
    ['text', 'See <|http://bank.example/privacy|>.\n'],
  ] as const)('finds a link without encryption (%s): %s', (format, policy) => {
    const { reported, expected } = runRule(rule, policy, { format })
    expect(reported).toEqual(expected)
  })

  it('suggests https: and changes nothing else', () => {
    const { text, reports } = runRule(rule, 'See [our bank](HTTP://bank.example/x).\n')
    const edit = reports[0]?.suggestions?.[0]?.edits[0]
    expect(edit && text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end)).toBe('See [our bank](https://bank.example/x).\n')
  })

  it.each([
    'See [our bank](https://bank.example).\n',
    'See [the page](/http://x) and [mail](mailto:a@bank.example).\n',
    'Open [the console](http://localhost:8080) or [the printer](http://192.168.0.4).\n',
    'The protocol http: is not encrypted.\n',
    '![logo](http://bank.example/logo.png)\n',
  ])('leaves %s', (policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const text of ['', '```\nhttp://bank.example\n```\n', '`http://bank.example`\n', '---\nurl: http://bank.example\n---\n'])
      expect(runRule(rule, text).reports).toEqual([])
  })
})
