import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

const FIRST = 'Write to our data protection officer at dpo@larch.example.'

describe('consistency/no-conflicting-contacts', () => {
  it.each([
    ['markdown', `# Contact\n\n${FIRST}\n\n# Your rights\n\nPlease contact our data protection officer at officer@larch.example.\n`],
    [
      'html',
      `<h1>Contact</h1><p>${FIRST}</p><h1>Your rights</h1><p>Please contact our data protection officer at officer@larch.example.</p>`,
    ],
    ['text', `Contact\n\n${FIRST}\n\nYour rights\n\nPlease contact our data protection officer at officer@larch.example.\n`],
  ] as const)('finds a second address in %s', (format, text) => {
    const { reports } = runRule(rule, text, { format })
    expect(reports.map(({ data }) => data)).toEqual([
      { office: 'data protection officer', email: 'officer@larch.example', other: 'dpo@larch.example', line: format === 'html' ? 1 : 3 },
    ])
  })

  it.each([
    `${FIRST}\n\n# Your rights\n\nPlease contact our data protection officer at DPO@larch.example.`,
    `${FIRST}\n\n# Your rights\n\nIf you are in Brazil, contact our data protection officer at brazil@larch.example.`,
    `${FIRST}\n\n# Orders\n\nPlease contact our customer service at orders@larch.example.`,
    `${FIRST}\n\n# Complaints\n\nYou may write to the authority at info@authority.example.`,
  ])('leaves %s', (text) => {
    expect(runRule(rule, `# Contact\n\n${text}\n`).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    const text = `${FIRST} Please contact our data protection officer at officer@larch.example.`
    for (const policy of ['', `\`\`\`\n${text}\n\`\`\`\n`, `---\ntitle: ${text}\n---\n`]) expect(runRule(rule, policy).reports).toEqual([])
  })
})
