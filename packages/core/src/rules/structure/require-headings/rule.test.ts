import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

/** Some 320 words without a heading. */
const PARAGRAPHS = Array.from(
  { length: 20 },
  (_, index) => `When our ${index + 1}th courier picks up a parcel, we note the time and the name on the label.`,
).join('\n\n')

describe('structure/require-headings', () => {
  it.each(['markdown', 'text'] as const)('finds a long text without headings (%s)', (format) => {
    const { reports, text } = runRule(rule, PARAGRAPHS, { format })
    expect(reports.map(({ span }) => text.slice(span.start, span.end))).toEqual([PARAGRAPHS.slice(0, PARAGRAPHS.indexOf('\n'))])
  })

  it('finds it in HTML', () => {
    const html = PARAGRAPHS.split('\n\n')
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('')
    expect(runRule(rule, html, { format: 'html' }).reports.length).toBe(1)
  })

  it('takes a title alone for no heading of a section', () => {
    expect(runRule(rule, `# Privacy policy\n\n${PARAGRAPHS}`).reports.length).toBe(1)
  })

  it.each([
    ['a short text', 'We collect your name.'],
    ['headings', `# Privacy\n\n## Data\n\n${PARAGRAPHS}`],
    ['bold lines that act as headings', `**Data**\n\n${PARAGRAPHS}\n\n**Rights**\n\nYou can ask for a copy.`],
    ['one long table', `| When | What |\n|---|---|\n${PARAGRAPHS.replaceAll('\n\n', '\n').replace(/^.*$/gm, '| $& | time |')}\n`],
  ])('leaves %s', (_, policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('is silent on empty text and code', () => {
    for (const text of ['', `\`\`\`\n${PARAGRAPHS}\n\`\`\`\n`]) expect(runRule(rule, text).reports).toEqual([])
  })
})
