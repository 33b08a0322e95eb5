import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

const BODY =
  'You have the right to access your personal data and to have it corrected or deleted. We answer your request within one month. You must be at least 16 years old to use our service.'

describe('consistency/no-unkept-summary', () => {
  it('finds a right that only the summary grants', () => {
    const { reported, expected, reports } = runRule(
      rule,
      `# Privacy\n\n## Summary\n\nYou have the right to data <|portability|>.\n\n## Your rights\n\n${BODY}\n`,
    )
    expect(reported).toEqual(expected)
    expect(reports.map(({ message }) => message)).toEqual(['lacks'])
  })

  it.each([
    ['markdown', `# Privacy\n\n## At a glance\n\nWe answer your request within 14 days.\n\n## Your rights\n\n${BODY}\n`],
    ['html', `<h1>Privacy</h1><h2>Summary</h2><p>We answer your request within 14 days.</p><h2>Your rights</h2><p>${BODY}</p>`],
    ['text', `Summary\n\nWe answer your request within 14 days.\n\nYour rights\n\n${BODY}\n`],
  ] as const)('finds an amount that differs in %s', (format, text) => {
    expect(runRule(rule, text, { format }).reports.map(({ message }) => message)).toEqual(['differs'])
  })

  it.each([
    ['You have the right to access your personal data.', BODY],
    ['We answer your request within 30 days.', BODY],
    // Only the summary speaks of it.
    ['We tell you of changes 30 days before they apply.', BODY],
    ['You have the right to data portability.', 'We collect your name.'],
  ])('leaves a summary that says: %s', (summary, body) => {
    expect(runRule(rule, `# Privacy\n\n## Summary\n\n${summary}\n\n## Your rights\n\n${body}\n`).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const policy of ['', `\`\`\`\n${BODY}\n\`\`\`\n`, `---\ntitle: ${BODY}\n---\n`]) expect(runRule(rule, policy).reports).toEqual([])
  })
})
