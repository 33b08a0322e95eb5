import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('clarity/no-legalese', () => {
  it.each([
    ['markdown', 'Orlop Ltd, <|hereinafter|> "Orlop", and any part <|thereof|>.\n'],
    ['html', '<p>You <|hereby|> agree. <|Pursuant to|> the law we keep invoices.</p>'],
    ['text', 'We share the <|aforementioned|> data for no purpose <|whatsoever|>.\n'],
  ] as const)('finds words of contracts (%s): %s', (format, policy) => {
    const { reported, expected } = runRule(rule, policy, { format })
    expect(reported).toEqual(expected)
  })

  it('suggests plain words, with a capital where one stood', () => {
    const { reports } = runRule(rule, 'Pursuant to tax law we keep invoices.\n')
    expect(reports.map(({ suggestions }) => suggestions?.map(({ edits }) => edits[0]?.text))).toEqual([['Under']])
  })

  it('has no wording for a word that can go', () => {
    expect(runRule(rule, 'You hereby agree.\n').reports.map(({ message, suggestions }) => [message, suggestions])).toEqual([
      ['omit', undefined],
    ])
  })

  it.each([
    'We keep invoices under tax law.\n',
    'We call it here in Cork a day.\n',
    'See [Rules adopted pursuant to the Act](https://law.example).\n',
    'Rufen Sie uns an, wenn wir Ihre Daten nicht gelöscht haben, und wir sind herein für Sie da oder nicht.\n',
  ])('leaves %s', (policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const text of ['', '```\nhereby\n```\n', '---\ntitle: hereby\n---\n']) expect(runRule(rule, text).reports).toEqual([])
  })
})
