import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

const RIGHTS = 'You have the right to access your personal data and to have it erased.'

describe('contact/require-means-for-rights', () => {
  it.each([
    ['markdown', '# Your rights\n\nYou have the right to <|access|> your personal data and to have it erased.\n'],
    ['text', 'Your rights\n\nYou have the right to <|access|> your personal data. Please contact us to use it.\n'],
    ['html', '<h1>Your rights</h1><p>You have the right to <|access|> your personal data.</p><p>You may complain to the authority.</p>'],
    ['markdown', '# Rights\n\nYou have the right to <|access|> your personal data. More information stands on our website.\n'],
    ['markdown', '# Rights\n\nYou have the right to <|access|> your personal data. [Block cookies](https://support.google.com/chrome).\n'],
    [
      'markdown',
      '# Rights\n\nYou have the right to <|access|> your personal data. See [our platform](https://orlop.example/information).\n',
    ],
  ] as const)('finds rights without means (%s): %s', (format, policy) => {
    const { reported, expected } = runRule(rule, policy, { format })
    expect(reported).toEqual(expected)
  })

  it.each([
    'Write to privacy@orlop.example.',
    'Call us at +353 21 555 0187.',
    'Use [this form](/privacy/form).',
    'See our [Contact](https://orlop.example/c) page.',
    'You can do so in your account settings.',
    'Write to Orlop Ltd, 12 Quay Street, Cork T12 AB34, Ireland.',
  ])('leaves rights where the text says: %s', (means) => {
    expect(runRule(rule, `# Your rights\n\n${RIGHTS}\n\n# More\n\n${means}\n`).reports).toEqual([])
  })

  it('leaves a policy that names no right, or only the right to complain', () => {
    expect(runRule(rule, '# Privacy\n\nWe collect your name.\n').reports).toEqual([])
    expect(runRule(rule, '# Privacy\n\nYou have the right to lodge a complaint with a supervisory authority.\n').reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const text of ['', `\`\`\`\n${RIGHTS}\n\`\`\`\n`, `---\ntitle: ${RIGHTS}\n---\n`]) expect(runRule(rule, text).reports).toEqual([])
  })
})
