import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('structure/no-dead-link-text', () => {
  it.each([
    ['markdown', 'We use cookies to keep you signed in.\n\n<|Read more|>\n'],
    ['markdown', 'We use cookies. <|Learn more.|>\n'],
    ['markdown', '- <|Click here|>\n'],
    ['html', '<p>We use cookies.</p><p><|Read more »|></p>'],
    ['text', 'Cookies\n- We use cookies to keep you signed in.\n<|Read more.|>\n'],
    ['text', 'Wir verwenden Cookies.\n\n<|Mehr erfahren|>\n\nWir speichern nichts.\n'],
  ] as const)('finds the words of a lost link (%s): %s', (format, policy) => {
    const { reported, expected } = runRule(rule, policy, { format })
    expect(reported).toEqual(expected)
  })

  it.each([
    '[Read more](/privacy/full).\n',
    'Read more in [our cookie list](/cookies).\n',
    'Read more about cookies in section 4.\n',
    '[Cookies](/cookies)\n\n[Learn more](/more)\n',
    'Children should learn more about privacy.\n',
  ])('leaves %s', (policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('leaves a link in HTML', () => {
    expect(runRule(rule, '<p>We use cookies. <a href="/c">Read more</a></p>', { format: 'html' }).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const text of ['', '```\nRead more\n```\n', '---\ntitle: Read more\n---\n']) expect(runRule(rule, text).reports).toEqual([])
  })
})
