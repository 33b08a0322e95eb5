import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('clarity/no-hedge', () => {
  it.each([
    ['markdown', 'We <|may|> collect your name and e-mail address.\n'],
    ['html', '<p>We <|might|> share your e-mail address with advertisers.</p>'],
    ['text', 'We <|may|> also use your e-mail address to send you our newsletter.\n'],
  ] as const)('finds a practice left open (%s): %s', (format, policy) => {
    const { reported, expected } = runRule(rule, policy, { format })
    expect(reported).toEqual(expected)
  })

  it('suggests the sentence without it', () => {
    const { text, reports } = runRule(rule, 'We may collect your name.\n')
    const edits = reports[0]?.suggestions?.[0]?.edits ?? []
    expect(edits.map(({ span, text: mark }) => text.slice(0, span.start) + mark + text.slice(span.end))).toEqual([
      'We collect your name.\n',
    ])
  })

  it.each([
    'We collect your name and e-mail address.\n',
    'We may collect your address if you order something.\n',
    'We may share your address with a court as required by law.\n',
    'We may not share your name with anyone.\n',
    'You may ask us to delete your e-mail address.\n',
    'We may change this policy.\n',
  ])('leaves %s', (policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    const text = 'We may collect your name.'
    for (const policy of ['', `\`\`\`\n${text}\n\`\`\`\n`, `---\ntitle: ${text}\n---\n`]) expect(runRule(rule, policy).reports).toEqual([])
  })
})
