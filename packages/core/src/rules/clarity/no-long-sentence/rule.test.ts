import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

const sentence = (words: number) => `We${' collect'.repeat(words - 1)}.`

describe('clarity/no-long-sentence', () => {
  it('finds a sentence over the limit', () => {
    const { reported, expected, reports } = runRule(rule, `# Privacy\n\n<|${sentence(51)}|> ${sentence(50)}\n`)
    expect(reported).toEqual(expected)
    expect(reports[0]?.data).toEqual({ words: 51 })
  })

  it('has a limit that can be set', () => {
    expect(runRule(rule, sentence(31), { options: { words: 30 } }).reports.length).toBe(1)
    expect(runRule(rule, sentence(60), { options: { words: 60 } }).reports).toEqual([])
  })

  it('counts each item of a list by itself, and no rows of tables', () => {
    const list = Array.from({ length: 6 }, () => `- ${sentence(20)}`).join('\n')
    expect(runRule(rule, `We collect:\n\n${list}\n`).reports).toEqual([])
    expect(runRule(rule, `| ${sentence(40)} | ${sentence(40)} |\n|---|---|\n| ${sentence(40)} | ${sentence(40)} |\n`).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const text of ['', `\`\`\`\n${sentence(90)}\n\`\`\`\n`, `---\ntitle: ${sentence(90)}\n---\n`])
      expect(runRule(rule, text).reports).toEqual([])
  })
})
