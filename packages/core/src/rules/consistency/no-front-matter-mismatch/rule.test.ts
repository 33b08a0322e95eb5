import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

const TEXT =
  '# Privacy\n\nWe at Larch Books collect your name when you order. Write to privacy@larch.example if you want to know what we keep.\n'

describe('consistency/no-front-matter-mismatch', () => {
  it.each([
    ['company: <|Hollow & Sons|>', 'organization'],
    ['lang: <|de-DE|>', 'language'],
    ['email: <|help@hollow.example|>', 'email'],
  ])('finds %s', (line, message) => {
    const { reported, expected, reports } = runRule(rule, `---\n${line}\n---\n\n${TEXT}`)
    expect(reported).toEqual(expected)
    expect(reports.map((report) => report.message)).toEqual([message])
  })

  it.each([
    'controller: Larch Books, Ltd.',
    'organization: Hollow & Sons',
    'company: larch books',
    'lang: en',
    'locale: en_GB',
    'language: English',
    'email: Privacy@larch.example',
    'contact: https://larch.example/contact',
    'title: Hollow & Sons',
    'company: [Hollow]',
  ])('leaves %s', (line) => {
    expect(runRule(rule, `---\n${line}\n---\n\n${TEXT}`).reports).toEqual([])
  })

  it('is silent on empty text, code, and front matter alone', () => {
    for (const text of ['', '```\ncompany: Hollow\n```\n', '---\ncompany: Hollow\n---\n']) expect(runRule(rule, text).reports).toEqual([])
  })
})
