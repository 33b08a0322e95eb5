import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('citations/require-promised-link', () => {
  it.each([
    ['markdown', '# Cookies\n\n<|To leave our newsletter, click here.|> We are sorry to see you go.\n'],
    ['markdown', '# Cookies\n\n<|Our cookie policy is available here.|>\n'],
    ['html', '<h1>Rights</h1><p><|You can ask for a copy using this form.|></p><p>We answer soon.</p>'],
    ['text', 'Transfers\n\n<|More information is available at the following link.|>\n\nWe answer soon.\n\nWe are few.\n'],
  ] as const)('finds a link that lacks in %s: %s', (format, marked) => {
    const { reported, expected } = runRule(rule, marked, { format })
    expect(reported).toEqual(expected)
  })

  it('finds a document that nobody can get at', () => {
    const { reported, expected, reports } = runRule(rule, '# Recipients\n\n<|A list of our sub-processors is available on our website.|>\n')
    expect(reported).toEqual(expected)
    expect(reports.map(({ message }) => message)).toEqual(['document'])
  })

  it.each([
    'To leave our newsletter, [click here](https://larch.example/leave).',
    'Our cookie policy is available here: https://larch.example/cookies.',
    'You can ask for a copy at the following address. Write to privacy@larch.example.',
    'A copy of the standard contractual clauses is available on request.',
    'A list of our sub-processors is available below.',
    'We are here to help. What is described here holds for our website.',
    'We protect what you give us when you use this website. It is not listed here.',
  ])('leaves %s', (text) => {
    expect(runRule(rule, `# Privacy\n\n${text}\n`).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    const text = 'To leave our newsletter, click here.'
    for (const policy of ['', `\`\`\`\n${text}\n\`\`\`\n`, `---\ntitle: ${text}\n---\n`]) expect(runRule(rule, policy).reports).toEqual([])
  })
})
