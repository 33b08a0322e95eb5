import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('clarity/no-vague-link-text', () => {
  it.each([
    ['markdown', 'Opt out <|[here](/out)|>. For cookies click [here](/cookies).\n'],
    ['markdown', '<|[Click here](/out)|> to opt out. Read [this page](/more).\n'],
    ['html', '<p>Opt out <|<a href="/out">here</a>|>, or by <a href="/b">this link</a>.</p>'],
  ] as const)('finds the first of several in %s', (format, marked) => {
    const { reported, expected, reports } = runRule(rule, marked, { format })
    expect(reported).toEqual(expected)
    expect(reports[0]?.data?.['more']).toBe('2 such links here')
  })

  it('has a number that can be set', () => {
    const text = 'Opt out [here](/out).\n'
    expect(runRule(rule, text).reports).toEqual([])
    expect(runRule(rule, text, { options: { most: 0 } }).reports.length).toBe(1)
  })

  it('leaves links that name what they lead to', () => {
    expect(
      runRule(rule, 'See [our cookies](/c), [here is the list](/l) and [privacy@larch.example](mailto:privacy@larch.example).\n').reports,
    ).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    const text = '[here](/a) [here](/b)'
    for (const policy of ['', `\`\`\`\n${text}\n\`\`\`\n`, `---\ntitle: '${text}'\n---\n`])
      expect(runRule(rule, policy).reports).toEqual([])
  })
})
