import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('contact/no-mistyped-domain', () => {
  it.each([
    ['markdown', 'See https://larchbooks.example and https://larchbooks.example/help. Write to <|privacy@larchboks.example|>.\n'],
    ['markdown', 'Write to a@larchbooks.example, b@larchbooks.example or <|c@lrachbooks.example|>.\n'],
    [
      'html',
      '<p><a href="https://www.larchbooks.example/a">A</a> <a href="https://www.larchbooks.example/b">B</a> <|c@larchbookss.example|></p>',
    ],
    ['text', 'See www.larchbooks.example or shop.larchbooks.example. Write to <|privacy@larchbocks.example|>.\n'],
  ] as const)('finds a slip in %s: %s', (format, marked) => {
    const { reported, expected } = runRule(rule, marked, { format })
    expect(reported).toEqual(expected)
  })

  it.each([
    // Which of two is mistyped nobody can tell; and other names, ends and numbers are other domains.
    'Write to a@larchbooks.example or b@larchboks.example.\n',
    'See https://larchbooks.example and https://larchbooks.example/help. Write to privacy@larchbooks.org.\n',
    'See https://larchbooks.example and https://larchbooks.example/help. Write to privacy@larchgames.example.\n',
    'See https://larch1.example and https://larch1.example/help. Write to privacy@larch2.example.\n',
    'See https://arto.example and https://arto.example/help. Write to privacy@arte.example.\n',
    'See https://shop.larchbooks.example and https://larchbooks.example. Write to privacy@mail.larchbooks.example.\n',
  ])('leaves %s', (text) => {
    expect(runRule(rule, text).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    const text = 'a@larchbooks.example a@larchbooks.example c@larchboks.example'
    for (const policy of ['', `\`\`\`\n${text}\n\`\`\`\n`, `---\ntitle: ${text}\n---\n`]) expect(runRule(rule, policy).reports).toEqual([])
  })
})
