import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

const text = (words: number) => 'We keep it. '.repeat(Math.ceil(words / 3)).trim()

describe('clarity/no-wall-of-text', () => {
  it.each([
    ['markdown', `# Privacy\n\n<|${text(201)}|>\n`],
    ['markdown', `# Privacy\n\n<|- ${text(201)}|>\n`],
    ['html', `<h1>Privacy</h1><|<p>${text(201)}</p>|>`],
    ['text', `Privacy\n\n<|${text(201)}|>\n`],
  ] as const)('finds a paragraph over the limit in %s', (format, marked) => {
    const { reported, expected, reports } = runRule(rule, marked, { format })
    expect(reported).toEqual(expected)
    expect(reports[0]?.data).toEqual({ words: 201 })
  })

  it('has a limit that can be set', () => {
    expect(runRule(rule, text(30), { options: { words: 20 } }).reports.length).toBe(1)
  })

  it('leaves many short paragraphs, and tables', () => {
    expect(runRule(rule, `# Privacy\n\n${`${text(60)}\n\n`.repeat(8)}`).reports).toEqual([])
    expect(runRule(rule, `| a |\n|---|\n| ${text(300)} |\n`).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const policy of ['', `\`\`\`\n${text(300)}\n\`\`\`\n`, `---\ntitle: ${text(300)}\n---\n`])
      expect(runRule(rule, policy).reports).toEqual([])
  })
})
