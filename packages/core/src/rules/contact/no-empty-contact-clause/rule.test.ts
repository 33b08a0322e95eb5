import { describe, expect, it } from 'vitest'
import { runRule } from '../../../testing/rule-tester.ts'
import rule from './rule.ts'

describe('contact/no-empty-contact-clause', () => {
  it.each([
    '<|## Contact us|>\n\nIf you have questions about this policy, please contact us.\n',
    '<|## Contact|>\n\nOur privacy team is happy to hear from you. Get in touch any time.\n',
    '<|## Who can I talk to?|>\n\nIs something unclear or missing? Get in touch with the people in our office.\n',
    '<|## How to reach us|>\n\nContact us with questions, comments or complaints about your data:\n\n## Changes\n\nWe post changes here.\n',
  ])('finds %s', (policy) => {
    const { reported, expected } = runRule(rule, policy)
    expect(reported).toEqual(expected)
  })

  it('finds it in HTML and plain text', () => {
    const html = runRule(rule, '<|<h2>Contact us</h2>|><p>If you have any questions, please contact us.</p>', { format: 'html' })
    expect(html.reported).toEqual(html.expected)
    const text = runRule(rule, '<|Contact us|>\n\nIf you have any questions about this policy, please contact us.\n', { format: 'text' })
    expect(text.reported).toEqual(text.expected)
  })

  it.each([
    ['an e-mail address', 'Write to privacy@orlop.example.'],
    ['a disguised e-mail address', 'Write to privacy [at] orlop [dot] example.'],
    ['a telephone number', 'Call us on +44 117 496 0188.'],
    ['a postal address', 'Write to Orlop Ltd, 12 Harbour Road, Bristol BS1 5TY, United Kingdom.'],
    ['a link', 'Use [our form](https://orlop.example/contact).'],
    ['a web address', 'Visit www.orlop.example/contact.'],
    ['a form', 'Use the contact form of the app.'],
    ['a reference', 'Contact us at the address given above.'],
  ])('leaves a section that gives %s', (_, contact) => {
    expect(runRule(rule, `## Contact us\n\nIf you have questions, please contact us. ${contact}\n`).reports).toEqual([])
  })

  it('leaves a section whose subsections give the contact', () => {
    const policy =
      '## Contact us\n\nContact us with questions.\n\n### By post\n\nprivacy@orlop.example\n\n### By phone\n\n+44 117 496 0188\n'
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it.each([
    '## Your contact list\n\nThe app reads the contacts on your phone if you allow it.\n',
    '## When we contact you\n\nWe send you an e-mail when your order ships.\n',
  ])('leaves %s', (policy) => {
    expect(runRule(rule, policy).reports).toEqual([])
  })

  it('is silent on empty text, code and front matter', () => {
    for (const text of ['', '```\n## Contact us\nPlease contact us.\n```\n', '---\ntitle: Contact us\n---\n'])
      expect(runRule(rule, text).reports).toEqual([])
  })
})
