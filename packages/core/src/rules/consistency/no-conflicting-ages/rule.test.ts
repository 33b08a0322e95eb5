import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

const both = (first: string, second: string) => `# Privacy\n\n${first}\n\n# Children\n\n${second}\n`

describe('consistency/no-conflicting-ages', () => {
  it.each([
    [
      'You must be at least 16 years old to use the service.',
      'Our service is not directed to children under 13.',
      { age: 13, other: 16, line: 3 },
    ],
    [
      'We do not knowingly collect data from anyone under 13.',
      'We do not collect data from children under 16.',
      { age: 16, other: 13, line: 3 },
    ],
  ])('finds %s beside %s', (first, second, data) => {
    const { reports } = runRule(rule, both(first, second))
    expect(reports.map((report) => report.data)).toEqual([data])
  })

  it.each([
    ['html', '<p>You must be at least 16 years old.</p><p>Our shop is not intended for children <|under 13|>.</p>'],
    ['text', 'You must be at least 16 years old.\n\nOur shop is not intended for children <|under 13|>.\n'],
  ] as const)('reports the second age in %s', (format, policy) => {
    const { reported, expected } = runRule(rule, policy, { format })
    expect(reported).toEqual(expected)
  })

  it.each([
    ['You must be at least 16 years old to use the service.', 'Our service is not directed to children under 16.'],
    ['Our service is intended for people over 18.', 'We do not knowingly collect data from children under 13.'],
    ['You must be at least 16 years old in the European Union.', 'Our service is not directed to children under 13.'],
    ['You must be at least 13 years old.', 'You must be at least 16, or have the consent of a parent.'],
    ['You must be at least 13, or 16 where the law says so.', 'Our service is not directed to children under 13.'],
    ['Our service is not directed to children under 13.', 'We do not sell personal data of consumers under 16.'],
    ['Our service is not directed to children under 13.', 'You must be at least 18 to buy alcohol.'],
  ])('leaves %s beside %s', (first, second) => {
    expect(runRule(rule, both(first, second)).reports).toEqual([])
  })

  it('takes a sentence on collecting for one, whatever it adds', () => {
    const text =
      'You must be at least 18 years old to use our shop. We do not knowingly collect data of anyone under the age of 13 or allow such persons to register.'
    expect(runRule(rule, `# Children\n\n${text}\n`).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    const text = 'You must be at least 16. You must be at least 13.'
    for (const policy of ['', `\`\`\`\n${text}\n\`\`\`\n`, `---\ntitle: ${text}\n---\n`]) expect(runRule(rule, policy).reports).toEqual([])
  })
})
