import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

const FIRST = 'This policy is about our shop and our app (the “Service”).'

describe('terms/no-duplicate-definition', () => {
  it.each([
    ['markdown', `# Privacy\n\n${FIRST}\n\n“<|Service|>” means all that we offer.\n`],
    ['markdown', `# Privacy\n\n${FIRST}\n\nWe run larch.example (the “<|Service|>”).\n`],
    ['html', `<h1>Privacy</h1><p>${FIRST}</p><p>“<|Service|>” means all that we offer.</p>`],
    ['text', `Privacy\n\n${FIRST}\n\n“<|Service|>” means all that we offer.\n`],
  ] as const)('finds a second definition in %s', (format, marked) => {
    const { reported, expected } = runRule(rule, marked, { format })
    expect(reported).toEqual(expected)
  })

  it('names the first definition, and reports each term once', () => {
    const { reports } = runRule(rule, `# Privacy\n\n${FIRST}\n\n“Service” means our shop.\n\n“Service” means our app.\n`)
    expect(reports.map(({ data }) => data)).toEqual([{ term: 'Service', line: 3 }])
  })

  it.each([
    // The same words again, a part with a meaning of its own, an abbreviation, and an example.
    `${FIRST}\n\n${FIRST}`,
    `${FIRST}\n\nFor the purposes of this section, “Service” means our app.`,
    'A law of California (“CCPA”) applies.\n\nThe California Consumer Privacy Act of 2018 (“CCPA”) gives you rights.',
    `${FIRST}\n\nOpen a page of ours (such as “Service”).`,
    'This means that we keep it.\n\nThis means that we do not.',
  ])('leaves %s', (text) => {
    expect(runRule(rule, `# Privacy\n\n${text}\n`).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    const text = `${FIRST} “Service” means all that we offer.`
    for (const policy of ['', `\`\`\`\n${text}\n\`\`\`\n`, `---\ntitle: '${text}'\n---\n`])
      expect(runRule(rule, policy).reports).toEqual([])
  })
})
