import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('terms/no-unused-definition', () => {
  it.each([
    ['markdown', '# Privacy\n\nRoutes you publish (the "<|Uploaded Content|>") stay yours.\n'],
    ['html', '<h1>Privacy</h1><p>“<|Device Data|>” means the model and its version.</p><p>We keep invoices.</p>'],
    ['text', 'Privacy\n\nWhat you tell us and what we record (together, the “<|Customer Records|>”) is kept for a year.\n'],
  ] as const)('finds a term nobody uses (%s): %s', (format, policy) => {
    const { reported, expected } = runRule(rule, policy, { format })
    expect(reported).toEqual(expected)
  })

  it.each([
    '# Privacy\n\nRoutes you publish (the "Uploaded Content") stay yours. We may remove Uploaded Content.\n',
    '# Privacy\n\nRoutes you publish (the "Route") stay yours. We show routes to others.\n',
    '# Privacy\n\nRoutes you publish (the "Content") stay yours.\n\n# Content\n\nIt is kept.\n',
    '# Privacy\n\nWe run a site (the "Site" or the "Service"). The Service is hosted in Cork.\n',
    '# Privacy\n\nConnections use Transport Layer Security ("TLS").\n',
    '# Privacy\n\nSmall pictures, also known as "Clear Gifs", are not used.\n',
    '# Privacy\n\nThe law known as the "Shine the Light" law applies.\n',
    '# Privacy\n\nThe California Consumer Privacy Act (the "Privacy Act") applies.\n',
    '# Privacy\n\nSet the switch on your phone ("Limit Tracking" on some).\n',
    '# Privacy\n\n“Personal Offers” is set to off.\n',
    '# Privacy\n\nYour display name (for example, “Creators”) is public.\n',
    '# Privacy\n\nClick on "Other Choices" to change it.\n',
  ])('leaves %s', (policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    const text = '"Device Data" means the model.'
    for (const policy of ['', `\`\`\`\n${text}\n\`\`\`\n`, `---\ntitle: '${text}'\n---\n`])
      expect(runRule(rule, policy).reports).toEqual([])
  })
})
