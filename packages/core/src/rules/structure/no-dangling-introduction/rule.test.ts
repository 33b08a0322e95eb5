import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('structure/no-dangling-introduction', () => {
  it.each([
    '<|When you sign up, we collect:|>\n\nWe keep it for a year.\n',
    '<|We share data with the following partners:|>\n\nEach of them signs an agreement with us. Ask us for a copy.\n',
    '## What we collect\n\n<|We collect the data you type in, such as:|>\n\n## Your rights\n\nYou can ask for a copy of your data.\n',
    '<|You may ask us to:|>',
    '- <|You have these rights:|>\n\nMost requests are answered in a week.\n',
  ])('finds %s', (policy) => {
    const { reported, expected } = runRule(rule, policy)
    expect(reported).toEqual(expected)
  })

  it('names the sentence, not its paragraph', () => {
    const { reported, expected } = runRule(
      rule,
      'Billing is done by our bank. <|It receives, for each invoice:|>\n\nWe chose it because it is close by.\n',
    )
    expect(reported).toEqual(expected)
  })

  it('finds it in HTML and plain text', () => {
    const html = runRule(rule, '<p><|We collect, among others:|></p><p>We keep it for a year.</p>', { format: 'html' })
    expect(html.reported).toEqual(html.expected)
    const text = runRule(rule, '<|We collect, among others:|>\n\nWe keep it for a year.\n', { format: 'text' })
    expect(text.reported).toEqual(text.expected)
  })

  it.each([
    ['a list', 'We collect:\n\n- your name\n- your address\n'],
    ['a numbered list', 'We collect:\n\n1. your name\n2. your address\n'],
    ['a nested list', '- We collect:\n  - your name\n'],
    ['a list that lost its nesting', '- We collect:\n- your name\n'],
    ['a table', 'We collect:\n\n| Data | Why |\n|---|---|\n| Name | Account |\n'],
    ['code', 'We set this header:\n\n```\nSec-GPC: 1\n```\n'],
    ['a quotation', 'The law says:\n\n> Everyone has the right to respect for private life.\n'],
    ['subsections', '## Rights\n\nYou have these rights:\n\n### Access\n\nYou can ask for a copy.\n'],
    ['bold paragraphs', 'We share data with:\n\n**Banks.** They receive invoices.\n\n**Carriers.** They receive addresses.\n'],
    ['entries with a colon', 'We share data with:\n\nBanks: they receive invoices.\n\nCarriers: they receive addresses.\n'],
    ['numbered paragraphs', 'We share data\n with:\n\n(a) Banks receive invoices.\n\n(b) Carriers receive addresses.\n'],
    ['definitions', 'In this policy:\n\nAccount means the record of a customer.\n\nDevice means a telephone or computer.\n'],
    ['an address', 'Write to us at:\n\nOrlop Ltd, 12 Harbour Road, Bristol.\n'],
    ['the value of a label', 'E-mail:\n\nprivacy@orlop.example.\n'],
    ['a second announcement', 'We collect the following:\n\nData you give us, such as:\n\n- your name\n'],
    ['the next section, where all headings have one level', '## Data\n\n## Sources\n\nWe obtain:\n\n## Orders\n\nText.\n'],
    ['purposes', 'We use data for these purposes:\n\nTo answer you. Only our desk reads mail.\n\nTo bill you.\n'],
    ['paragraphs that begin alike', 'We keep data as follows:\n\nWe keep invoices for 8 years.\n\nWe keep logs for 30 days.\n'],
    ['the same line', 'We collect two things: your name and your address.\n'],
    ['its own paragraph', 'We want one thing: trust. It is earned.\n'],
    ['nothing, being a heading', '## What we collect:\n\nWe collect your name.\n'],
  ])('leaves an introduction followed by %s', (_, policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('leaves a time of day, a ratio and a web address', () => {
    expect(runRule(rule, 'Call before 17:30. Odds are 1:3. See https://orlop.example.\n').reports).toEqual([])
  })

  it.each(['For people in the European Union:', 'Providing customer support and answers:'])(
    'leaves the label %s above its paragraph',
    (label) => {
      expect(
        runRule(rule, `# Privacy\n\n${label}\n\nWe have appointed a representative who answers you.\n\nMore text stands here.\n`).reports,
      ).toEqual([])
    },
  )

  it('is silent on empty text, code and front matter', () => {
    for (const text of ['', '```\nWe collect:\n```\n', '---\ntitle: "We collect:"\n---\n']) expect(runRule(rule, text).reports).toEqual([])
  })
})
