import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findEmails } from './emails.ts'

const emails = (text: string) => findEmails(text).map(({ span, ...rest }) => ({ words: text.slice(span.start, span.end), ...rest }))

describe('findEmails', () => {
  it.each([
    ['Write to privacy@acme.example.', 'privacy@acme.example'],
    ['(privacy@acme.example)', 'privacy@acme.example'],
    ['mailto:data.protection+eu@mail.acme.co.uk?subject=x', 'data.protection+eu@mail.acme.co.uk'],
    ['privacy@acme.example.If you', 'privacy@acme.example'],
    ['メールprivacy@acme.exampleまで', 'privacy@acme.example'],
  ])('reads "%s"', (text, address) => {
    expect(emails(text)).toEqual([{ words: address, address, obfuscated: false }])
  })

  it('writes the host in lower case', () => {
    expect(emails('Privacy@ACME.EXAMPLE')).toMatchObject([{ address: 'Privacy@acme.example' }])
  })

  it.each([
    'privacy [at] acme [dot] example',
    'privacy(at)acme.example',
    'privacy {at} acme {dot} example',
    'privacy@acme[dot]example',
    'privacy [ @ ] acme.example',
    'privacy AT acme DOT example',
  ])('reads the disguised "%s"', (words) => {
    expect(emails(`Write: ${words}.`)).toEqual([{ words, address: 'privacy@acme.example', obfuscated: true }])
  })

  it('reads spoken addresses only after a word for writing', () => {
    expect(emails('E-mail us at privacy at acme dot example')).toMatchObject([{ words: 'privacy at acme dot example' }])
    expect(emails('Find us at acme dot example')).toEqual([])
  })

  it.each(['a@b', '@acme', 'icon@2x.png', 'john..doe@acme.example', 'meet @ noon', 'a@.example'])('finds none in "%s"', (text) => {
    expect(emails(text)).toEqual([])
  })

  it('gives ordered spans inside any text', () => {
    const pieces = fc.array(fc.constantFrom('a', '@', '.', 'com', ' ', '[at]', ' at ', ' dot ', '(dot)', '-', 'mail to '))
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.emailAddress(),
          pieces.map((parts) => parts.join('')),
        ),
        (text) => {
          let at = 0
          for (const { span, address } of findEmails(text)) {
            expect(span.start).toBeGreaterThanOrEqual(at)
            expect(span.end).toBeLessThanOrEqual(text.length)
            expect(address).toMatch(/^[^@\s]+@[^@\s]+\.[a-z0-9-]+$/)
            at = span.end
          }
        },
      ),
    )
  })
})
