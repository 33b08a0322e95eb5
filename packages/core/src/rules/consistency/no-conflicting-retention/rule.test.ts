import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

const TABLE = '| Data | Kept for |\n|---|---|\n| Invoices | 8 years |\n'

describe('consistency/no-conflicting-retention', () => {
  it.each([
    ['We keep invoices for ten years.', 'Invoices are kept for 8 years.'],
    ['We delete server logs after 30 days.', 'Server logs are stored for 90 days.'],
    ['We keep account data for 30 days after you close your account.', 'Account data is deleted 90 days after your account is closed.'],
    ['We keep backups for 30 days.', 'Backups are deleted after 90 days.'],
    ['We store:\n\n- Server logs: 30 days', 'We delete server logs after 90 days.'],
    [TABLE, 'We retain your invoices for six years.'],
  ])('finds %s beside %s', (first, second) => {
    const { reports } = runRule(rule, `# Retention\n\n${first}\n\n# More on retention\n\n${second}\n`)
    expect(reports.map(({ message }) => message)).toEqual(['conflict'])
  })

  it.each([
    ['html', '<h1>Retention</h1><p>We keep invoices for ten years.</p><p>Invoices are kept for 8 years.</p>'],
    ['text', 'Retention\n\nWe keep invoices for ten years.\n\nInvoices are kept for 8 years.\n'],
  ] as const)('names the data and the line of the other period in %s', (format, policy) => {
    const [report] = runRule(rule, policy, { format }).reports
    expect(report?.data).toEqual({ object: 'invoice', line: format === 'html' ? 1 : 3 })
  })

  it.each([
    ['We keep invoices for ten years.', 'Invoices are kept for 10 years.'],
    ['We keep server logs for 30 days.', 'Server logs are deleted after one month.'],
    ['We keep invoices for ten years.', 'We keep server logs for 30 days.'],
    ['We keep invoices for ten years.', 'If you close your account, invoices are kept for 8 years.'],
    ['We keep account data for 30 days after you close your account.', 'Account data is deleted after two years of inactivity.'],
    ['We keep your data for ten years.', 'We keep your data for 30 days.'],
    ['We keep these records for ten years.', 'We keep these records for 30 days.'],
    ['We keep invoices for ten years.', 'Invoices are deleted within 30 days once the law allows it.'],
    ['We keep invoices for ten years.', 'We send invoices within 30 days.'],
  ])('leaves %s beside %s', (first, second) => {
    expect(runRule(rule, `# Retention\n\n${first}\n\n# More on retention\n\n${second}\n`).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    const text = 'We keep invoices for ten years. Invoices are kept for 8 years.'
    for (const policy of ['', `\`\`\`\n${text}\n\`\`\`\n`, `---\ntitle: ${text}\n---\n`]) expect(runRule(rule, policy).reports).toEqual([])
  })
})
