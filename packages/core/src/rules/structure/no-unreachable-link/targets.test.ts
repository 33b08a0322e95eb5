import { describe, expect, it } from 'vitest'
import { faultOf } from './targets.ts'

describe('faultOf', () => {
  it.each([
    ['', 'empty'],
    ['#', 'empty'],
    ['https://', 'malformed'],
    ['https:/larch.example/help', 'malformed'],
    ['https://https://larch.example', 'malformed'],
    ['https://http://larch.example', 'malformed'],
    ['htps://larch.example', 'malformed'],
    ['https//larch.example', 'malformed'],
    ['https://larch..example/help', 'malformed'],
    ['https://larch.example,/help', 'malformed'],
    ['https://larch .example', 'malformed'],
    ['http://localhost:3000/privacy', 'local'],
    ['https://intranet/privacy', 'local'],
    ['http://192.168.0.12/form', 'local'],
    ['https://wiki.larch.internal/', 'local'],
    ['file:///home/me/policy.html', 'local'],
    ['https://www.example.com/help', 'example'],
    ['www.larch.example/help', 'relative'],
    ['larch-books.com/help', 'relative'],
    ['privacy@larch.example', 'relative'],
  ])('finds %s %s', (href, message) => {
    expect(faultOf(href)?.message).toBe(message)
  })

  it.each([
    'https://larch.example/help?x=1#y',
    'https://larch.example.',
    'https://larch.example:8443/',
    'https://bücher.example/',
    'https://1.1.1.1/dns',
    'https://my_shop.larch.example/',
    '//larch.example/help',
    '/help',
    'help.html',
    'privacy.md',
    '#retention',
    'mailto:privacy@larch.example',
    'tel:+353215550187',
    'javascript:showSettings()',
  ])('leaves %s', (href) => {
    expect(faultOf(href)).toBeUndefined()
  })

  it('says what was meant where a scheme is all that lacks', () => {
    expect(faultOf('www.larch.example/help')?.meant).toBe('https://www.larch.example/help')
    expect(faultOf('privacy@larch.example')?.meant).toBe('mailto:privacy@larch.example')
  })
})
