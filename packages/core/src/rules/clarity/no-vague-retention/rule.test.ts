import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('clarity/no-vague-retention', () => {
  it.each([
    'We retain your personal data for as long as necessary to provide the service.',
    'We keep personal information no longer than is necessary for the purposes of this policy.',
    '- We store order records for several years, for tax reasons.',
  ])('finds %s', (retention) => {
    const { reports, text } = runRule(rule, `# Privacy at Finchley Audio\n\n## How long we keep data\n\n${retention}\n`)
    expect(reports.length).toBe(1)
    for (const { span } of reports) expect(retention).toContain(text.slice(span.start, span.end))
  })

  it('finds it in HTML and plain text', () => {
    const html = runRule(rule, '<h2>Retention</h2><p>We retain personal data for as long as necessary.</p>', { format: 'html' })
    const text = runRule(rule, 'Data retention\n\nWe retain personal data for as long as necessary.\n', { format: 'text' })
    expect([html.reports.length, text.reports.length]).toEqual([1, 1])
  })

  it.each([
    'We keep account data for 12 months after you close your account.',
    'We keep your personal data until you delete your account.',
    'We keep aggregated statistics for as long as necessary.',
    'We keep personal data for as long as the table below says.',
    'We retain personal data as long as necessary; [our retention schedule](/retention) gives the periods.',
    'We use persistent cookies, which are stored on your device for a period of time.',
    'You can keep the copy we send you for as long as you need it.',
  ])('leaves %s', (retention) => {
    expect(runRule(rule, `# Privacy\n\n## How long we keep data\n\n${retention}\n`).reports).toEqual([])
  })

  it('leaves a general sentence that opens a list of periods', () => {
    const policy = `# Privacy

## Retention

We retain personal data only for as long as necessary.

- Account data is kept for 12 months after the account is closed.
- Invoices are kept for 8 years.
`
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('leaves what is kept somewhere, not for some time', () => {
    expect(runRule(rule, '# Privacy\n\n## What we collect\n\nThe scores you reach are retained on your device.\n').reports).toEqual([])
  })

  it('speaks once of one section', () => {
    const policy = '## Retention\n\nWe retain personal data for as long as necessary. We keep personal data for a reasonable period.\n'
    expect(runRule(rule, policy).reports.length).toBe(1)
  })

  it.each([
    'We keep your data as long as necessary. Our [retention periods](/periods) tell more.',
    'We have a retention policy that limits how long data is kept to what is necessary.',
    'We keep device identifiers for different periods of time, which include:\n\n- 30 days for sign-in',
  ])('leaves %s', (text) => {
    expect(runRule(rule, `# Retention\n\n${text}\n`).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const text of [
      '',
      '```\nWe retain data for as long as necessary.\n```\n',
      '---\ntitle: We retain data as long as necessary\n---\n',
    ])
      expect(runRule(rule, text).reports).toEqual([])
  })
})
