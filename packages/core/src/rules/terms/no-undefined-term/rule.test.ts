import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('terms/no-undefined-term', () => {
  it.each([
    ['markdown', '# Privacy\n\nYou give us a licence to your <|Uploaded Content|> when you publish it. We may remove Uploaded Content.\n'],
    ['markdown', '# Privacy\n\nWe collect data when you visit our <|Website|>.\n'],
    ['html', '<h1>Privacy</h1><p>We collect data when you visit our <|Website|>.</p>'],
    ['text', 'Privacy\n\nWe collect data when you visit our <|Website|>. The Website is hosted in Cork.\n'],
  ] as const)('finds the first use of an undefined term (%s): %s', (format, policy) => {
    const { reported, expected } = runRule(rule, policy, { format })
    expect(reported).toEqual(expected)
  })

  it.each([
    'Orlop Ltd runs orlop.example (the "Website"). We collect data when you visit our Website.\n',
    '"Website" means orlop.example. We collect data when you visit our Website.\n',
    'We collect data when you visit our website.\n',
    'The law speaks of “Personal Data” and gives it a wide meaning.\n',
    'See the section “How We Use Personal Data” below.\n',
    'We send it to the Service providers we work with.\n',
    'We have these kinds.\n\n- We call it Device Data: the model and its version.\n',
    'Our [Terms of Service](/terms) apply.\n',
    'Write to the Budget Advice Service (BAS) for help.\n',
    'Payments are made by Quill Technologies, Inc. of Cork.\n',
    'You can change it under *Account › Profile* at any time.\n',
    'The General Data Protection Regulation applies.\n',
  ])('leaves %s', (policy) => {
    expect(runRule(rule, `# Privacy\n\n${policy}`).reports).toEqual([])
  })

  it('is silent in a language that is not read', () => {
    const german =
      'Wir verarbeiten die Daten, die Sie uns auf unserer Website und in der App geben, und löschen sie nach einem Jahr. Die Server stehen in Bremen.'
    expect(runRule(rule, `# Datenschutz\n\n${german}\n`).reports).toEqual([])
  })

  it('says once that terms are defined in another document', () => {
    const text =
      'Terms that are not defined here have the meaning given in our Terms of Use.\n\nWe collect data when you use our Platform. The Software is ours.\n'
    expect(runRule(rule, text).reports.map(({ message, data }) => [message, data])).toEqual([['elsewhere', { term: 'Platform', line: 1 }]])
  })

  it.each([
    'We collect data when you use our Shop Services (including our app).',
    'Change this in the Apps access of your settings.',
    '## When you use our Review Service\n\nWe collect data when you use our Review Service.',
    'Our shop and our app (collectively “Services”), which are free, are ours. Use our Services.',
  ])('leaves %s', (text) => {
    expect(runRule(rule, `# Privacy\n\n${text}\n`).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const text of ['', '```\nvisit our Website today\n```\n', '---\ntitle: visit our Website today\n---\n'])
      expect(runRule(rule, text).reports).toEqual([])
  })
})
