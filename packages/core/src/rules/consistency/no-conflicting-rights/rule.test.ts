import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

const both = (granted: string, denied: string) => `# Your rights\n\n${granted}\n\n# How we work\n\n${denied}\n`

describe('consistency/no-conflicting-rights', () => {
  it.each([
    ['You have the right to have your personal data erased.', '<|You cannot have your personal data erased.|>'],
    ['You have the right to data portability.', '<|You do not have the right to data portability.|>'],
    ['You have the right to access your personal data.', '<|You are not entitled to access your personal data.|>'],
    ['You may withdraw your consent at any time.', '<|You cannot withdraw your consent.|>'],
  ])('finds %s beside %s', (granted, denied) => {
    const { reported, expected } = runRule(rule, both(granted, denied))
    expect(reported).toEqual(expected)
  })

  it('finds one in HTML and in plain text, and quotes what it contradicts', () => {
    const html =
      '<h1>Your rights</h1><p>You have the right to data portability.</p><p><|You do not have the right to data portability.|></p>'
    const { reported, expected, reports } = runRule(rule, html, { format: 'html' })
    expect(reported).toEqual(expected)
    expect(reports[0]?.data).toEqual({ line: 1, words: 'You have the right to data portability.' })
    const text = 'Your rights\n\nYou have the right to data portability.\n\nYou do not have the right to data portability.\n'
    expect(runRule(rule, text, { format: 'text' }).reports.length).toBe(1)
  })

  it.each([
    ['You have the right to have your personal data erased.', 'You cannot delete these messages.'],
    ['You have the right to have your personal data erased.', 'You cannot have your data erased while an order is open.'],
    ['You have the right to have your personal data erased.', 'You cannot delete your order history.'],
    ['You have the right to access your personal data.', 'You cannot access the data of others.'],
    ['You have the right to access your personal data.', 'You do not have to pay a fee to access your personal data.'],
    ['If you live in the EU, you have the right to data portability.', 'You do not have the right to data portability.'],
    ['You have the right to access your personal data.', 'You do not have the right to data portability.'],
  ])('leaves %s beside %s', (granted, denied) => {
    expect(runRule(rule, both(granted, denied)).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    const text = 'You have the right to data portability. You do not have the right to data portability.'
    for (const policy of ['', `\`\`\`\n${text}\n\`\`\`\n`, `---\ntitle: ${text}\n---\n`]) expect(runRule(rule, policy).reports).toEqual([])
  })
})
