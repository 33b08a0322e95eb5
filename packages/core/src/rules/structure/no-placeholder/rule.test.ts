import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('structure/no-placeholder', () => {
  it.each([
    'We are <|[Company Name]|> and run this shop.\n',
    'Write to <|[your e-mail address]|>.\n',
    '<|[Insert the purpose here]|>\n',
    '<|{{ company.name }}|> collects your name.\n',
    '<|TODO|>: say who receives it.\n',
    'Last updated: <|XX/XX/XXXX|>\n',
    'Write to privacy<|@yourcompany.com|>.\n',
    'Signed: <|________|>\n',
  ])('finds %s', (policy) => {
    const { reported, expected } = runRule(rule, policy, { format: 'text' })
    expect(reported).toEqual(expected)
  })

  it.each([
    'Write to [email protected] with questions.\n',
    'See [our company page](https://tarn.example/about) and [Company Name](https://tarn.example).\n',
    'Write to privacy [at] tarn.example, or fill in [1] of the form.\n',
    'Use `{{ name }}` in your own templates.\n',
    'Our to-do list app keeps your to-do items.\n',
    'We keep an example.com mailbox for no one.\n',
  ])('leaves %s', (policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const text of ['', '```\nTODO\n```\n', '---\ntitle: "[Company Name]"\n---\n']) expect(runRule(rule, text).reports).toEqual([])
  })
})
