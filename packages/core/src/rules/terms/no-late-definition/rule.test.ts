import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

const BETWEEN = 'We keep it for a year. Then we delete it. You may ask for it. We answer soon.'
const DEFINITION = '“Member Data” means what members tell us.'

describe('terms/no-late-definition', () => {
  it.each([
    ['markdown', `# Privacy\n\nWe use <|Member Data|> with care.\n\n${BETWEEN}\n\n${DEFINITION}\n`],
    ['html', `<h1>Privacy</h1><p>We use <|Member Data|> with care.</p><p>${BETWEEN}</p><p>${DEFINITION}</p>`],
    ['text', `Privacy\n\nWe use <|Member Data|> with care.\n\n${BETWEEN}\n\n${DEFINITION}\n`],
  ] as const)('finds a use before the definition in %s', (format, marked) => {
    const { reported, expected } = runRule(rule, marked, { format })
    expect(reported).toEqual(expected)
  })

  it.each([
    `${DEFINITION}\n\n${BETWEEN}\n\nWe use Member Data with care.`,
    // In the same breath, and linked.
    `We use Member Data with care. ${DEFINITION}`,
    `We use [Member Data](#definitions) with care.\n\n${BETWEEN}\n\n## Definitions\n\n${DEFINITION}`,
    `We use data of members.\n\n${BETWEEN}\n\n${DEFINITION}`,
  ])('leaves %s', (text) => {
    expect(runRule(rule, `# Privacy\n\n${text}\n`).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    const text = `We use Member Data with care. ${BETWEEN} ${DEFINITION}`
    for (const policy of ['', `\`\`\`\n${text}\n\`\`\`\n`, `---\ntitle: '${text}'\n---\n`])
      expect(runRule(rule, policy).reports).toEqual([])
  })
})
