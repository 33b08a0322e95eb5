import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

const USES = 'LarchBooks collects your name. LarchBooks deletes it. LarchBooks answers you. LarchBooks is small.'

describe('consistency/no-name-variants', () => {
  it.each([
    ['markdown', `# LarchBooks Privacy Policy\n\n${USES} Write to <|Larch Books|>.\n`],
    ['markdown', `# LarchBooks Privacy Policy\n\n${USES} Write to <|Larchbooks|>.\n`],
    ['html', `<h1>LarchBooks Privacy Policy</h1><p>${USES}</p><p>Write to <|Larch Books|>.</p>`],
    ['text', `LarchBooks Privacy Policy\n\n${USES} Write to <|Larch Books|>.\n`],
  ] as const)('finds a second spelling in %s', (format, marked) => {
    const { reported, expected, reports } = runRule(rule, marked, { format })
    expect(reported).toEqual(expected)
    expect(reports[0]?.suggestions?.[0]?.edits.map(({ text }) => text)).toEqual(['LarchBooks'])
  })

  it('finds two legal forms of one country', () => {
    const text = `# LarchBooks Privacy Policy\n\nThis is the policy of LarchBooks, LLC. ${USES}\n\nCopyright <|LarchBooks, Inc|>.\n`
    const { reported, expected, reports } = runRule(rule, text)
    expect(reported).toEqual(expected)
    expect(reports.map(({ message }) => message)).toEqual(['form'])
  })

  it.each([
    USES,
    // Emphasis, addresses, sister companies abroad, and one form written in two ways.
    `${USES} LARCHBOOKS IS NOT LIABLE.`,
    `${USES} See larchbooks.example or @larchbooks, or write to larchbooks@larch.example.`,
    `${USES} LarchBooks GmbH serves Germany, LarchBooks, Inc. serves America.`,
    `${USES} LarchBooks Ltd is small. LarchBooks Limited is old.`,
    `${USES} Follow [Larchbooks](https://social.example/larchbooks).`,
  ])('leaves %s', (text) => {
    expect(runRule(rule, `# LarchBooks Privacy Policy\n\n${text}\n`).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    const text = `${USES} Write to Larch Books.`
    for (const policy of ['', `\`\`\`\n${text}\n\`\`\`\n`, `---\ntitle: ${text}\n---\n`]) expect(runRule(rule, policy).reports).toEqual([])
  })
})
