import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

const DEFINED = '“Personal Information” means what tells who you are. We collect Personal Information and use Personal Information.'

describe('terms/no-case-drift', () => {
  it.each([
    ['markdown', `# Privacy\n\n${DEFINED}\n\nWe delete <|personal information|> after a year.\n`],
    ['html', `<h1>Privacy</h1><p>${DEFINED}</p><p>We delete <|personal information|> after a year.</p>`],
    ['text', `Privacy\n\n${DEFINED}\n\nWe delete <|personal information|> after a year.\n`],
  ] as const)('finds a term without its capitals in %s', (format, marked) => {
    const { reported, expected } = runRule(rule, marked, { format })
    expect(reported).toEqual(expected)
  })

  it('says it once for each term, counts, and suggests the capitals everywhere', () => {
    const text = `# Privacy\n\n${DEFINED}\n\nWe keep personal information. We delete personal information.\n`
    const { reports } = runRule(rule, text)
    expect(reports.map(({ data }) => data)).toEqual([{ term: 'Personal Information', line: 3, count: 2 }])
    expect(reports[0]?.suggestions?.[0]?.edits.map((edit) => edit.text)).toEqual(['Personal Information', 'Personal Information'])
  })

  it.each([
    `${DEFINED}`,
    // A word of one's own language, a quotation, a link, and a term that was never taken up.
    '“Service” means our shop. The Service is free. We like the Service. We offer good service.',
    `${DEFINED}\n\nThe law speaks of “personal information” too.`,
    `${DEFINED}\n\nSee [what personal information is](https://larch.example).`,
    'This is our privacy policy (“Privacy Policy”). We change the Privacy Policy. The Privacy Policy is short. Read the privacy policies of others.',
    '“Service Providers” are our helpers. Service Providers help. We pay Service Providers. Ask your internet service provider.',
    '“Personal Information” means what tells who you are. We collect personal information.',
  ])('leaves %s', (text) => {
    expect(runRule(rule, `# Privacy\n\n${text}\n`).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    const text = `${DEFINED} We delete personal information.`
    for (const policy of ['', `\`\`\`\n${text}\n\`\`\`\n`, `---\ntitle: '${text}'\n---\n`])
      expect(runRule(rule, policy).reports).toEqual([])
  })
})
