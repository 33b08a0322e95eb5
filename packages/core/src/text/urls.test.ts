import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findUrls } from './urls.ts'

const urls = (text: string) => findUrls(text).map(({ span, ...rest }) => ({ words: text.slice(span.start, span.end), ...rest }))

describe('findUrls', () => {
  it.each([
    ['See https://acme.example/privacy.', 'https://acme.example/privacy'],
    ['(https://acme.example/a_(b))', 'https://acme.example/a_(b)'],
    ['"http://acme.example/?a=b&c=D#e"!', 'http://acme.example/?a=b&c=D#e'],
    ['<https://acme.example:8080/>', 'https://acme.example:8080/'],
    ['https://acme.example/をご覧ください', 'https://acme.example/'],
    ['https://acme.example, and', 'https://acme.example'],
  ])('reads "%s"', (text, url) => {
    expect(urls(text)).toEqual([{ words: url, url, bare: false }])
  })

  it.each(['www.acme.example', 'www.acme.example/a?b=c', 'acme.example/privacy', 'acme.co.uk', 'eu-1.acme.io', 'acme.it/privacy'])(
    'reads the bare %s',
    (words) => {
      expect(urls(`Visit ${words}.`)).toEqual([{ words, url: `https://${words}`, bare: true }])
    },
  )

  it.each([
    'privacy@acme.example',
    'http://',
    'www.',
    'e.g.it',
    'the data.it is',
    'Node.js',
    'information.We keep',
    'version 1.2.co',
    'file.example-b',
  ])('finds none in "%s"', (text) => {
    expect(urls(text)).toEqual([])
  })

  it('gives ordered spans inside any text', () => {
    const pieces = fc.array(fc.constantFrom('http://', 'www.', 'a', '.', 'com', ')', '(', '/', ' ', ',', '@', 'it'))
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.webUrl(),
          pieces.map((parts) => parts.join('')),
        ),
        (text) => {
          let at = 0
          for (const { span, url } of findUrls(text)) {
            expect(span.start).toBeGreaterThanOrEqual(at)
            expect(span.end).toBeGreaterThan(span.start)
            expect(span.end).toBeLessThanOrEqual(text.length)
            expect(url).toMatch(/^https?:\/\/./i)
            at = span.end
          }
        },
      ),
    )
  })
})
