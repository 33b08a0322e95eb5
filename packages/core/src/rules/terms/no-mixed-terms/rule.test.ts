import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

const MAIN = 'We collect personal data. We use personal data. We share personal data. We delete personal data.'

describe('terms/no-mixed-terms', () => {
  it.each([
    ['markdown', `# Privacy\n\n${MAIN} We protect <|personal information|>.\n`],
    ['html', `<h1>Privacy</h1><p>${MAIN}</p><p>We protect <|personal information|>.</p>`],
    ['text', `Privacy\n\n${MAIN} We protect <|personal information|>.\n`],
  ] as const)('finds a second word for data in %s', (format, marked) => {
    const { reported, expected } = runRule(rule, marked, { format })
    expect(reported).toEqual(expected)
  })

  it('finds a second name of the document', () => {
    const text = `# Privacy\n\n${'We may change this privacy policy. '.repeat(4)}We change <|this privacy statement|> by mail.\n`
    const { reported, expected, reports } = runRule(rule, text)
    expect(reported).toEqual(expected)
    expect(reports[0]?.data).toEqual({ words: 'privacy statement', main: 'privacy policy', count: 4, thing: 'this document' })
  })

  it.each([
    MAIN,
    // Said to be the same, in a law's words, for a place, in a link, and as often as the other.
    `${MAIN} Personal data, or personal information, is what tells who you are.`,
    `${MAIN}\n\n## Elsewhere\n\nThe law of California gives rights. We keep personal information.`,
    `${MAIN}\n\n## California\n\nWe collect personal information.`,
    `${MAIN} See [our privacy notice](https://larch.example/notice).`,
    `${MAIN} We keep personal information. We use personal information. We share personal information.`,
  ])('leaves %s', (text) => {
    expect(runRule(rule, `# Privacy\n\n${text}\n`).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    const text = `${MAIN} We protect personal information.`
    for (const policy of ['', `\`\`\`\n${text}\n\`\`\`\n`, `---\ntitle: ${text}\n---\n`]) expect(runRule(rule, policy).reports).toEqual([])
  })
})
