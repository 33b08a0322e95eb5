import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

const OWN = 'Larch Books Ltd (“Larch Books”, “we”) sells books. Larch Books collects your name. Larch Books keeps it for a year.'

describe('structure/no-foreign-name', () => {
  it.each([
    ['markdown', `# Privacy\n\n${OWN}\n\nAt <|Tarn & Fell|>, we value your trust.\n`],
    ['markdown', `# Privacy\n\n${OWN}\n\nThank you for using <|Hollowbrook|>.\n`],
    ['html', `<h1>Privacy</h1><p>${OWN}</p><p><|Hollowbrook|> is committed to protecting your privacy.</p>`],
    ['text', `Privacy\n\n${OWN}\n\n<|Hollowbrook|> respects your privacy.\n`],
  ] as const)('finds a name left over in %s', (format, marked) => {
    const { reported, expected } = runRule(rule, marked, { format })
    expect(reported).toEqual(expected)
  })

  it.each([
    OWN,
    `${OWN}\n\nAt Larch, we value your trust.`,
    // Somebody told of, a name that stands often, and kin.
    `${OWN}\n\nOur payments are handled by Hollowbrook. Hollowbrook collects your card number.`,
    `${OWN}\n\nAt Quire, we like paper. Quire is our magazine. Read Quire.`,
    `${OWN}\n\nHollowbrook respects your privacy; it is part of our group.`,
  ])('leaves %s', (text) => {
    expect(runRule(rule, `# Privacy\n\n${text}\n`).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    const text = `${OWN} At Hollowbrook, we value your trust.`
    for (const policy of ['', `\`\`\`\n${text}\n\`\`\`\n`, `---\ntitle: '${text}'\n---\n`])
      expect(runRule(rule, policy).reports).toEqual([])
  })
})
