import { describe, expect, it } from 'vitest'
import { affirmsOneOf, says, toSearchText } from './says.ts'

const finds = (text: string, phrase: string) => says(toSearchText(text), phrase)

describe('says', () => {
  it('finds whole words in any case', () => {
    expect(finds('A COPY of it', 'copy')).toBe(true)
    expect(finds('photocopy', 'copy')).toBe(false)
    expect(finds('copyright, then a copy', 'copy')).toBe(true)
  })

  it('finds any ending where the phrase ends in a star', () => {
    expect(finds('safeguarding', 'safeguard*')).toBe(true)
    expect(finds('safe', 'safeguard*')).toBe(false)
  })

  it('is not put off by line ends, curly apostrophes or punctuation', () => {
    expect(finds('if you don’t\n  tell', "if you don't tell")).toBe(true)
    expect(finds('Fernbrook S.p.A., Milano', 's.p.a.')).toBe(true)
  })

  it('finds nothing for an empty phrase', () => {
    expect(finds('anything', '')).toBe(false)
    expect(finds('anything', '*')).toBe(false)
  })
})

describe('affirmsOneOf', () => {
  const affirms = (text: string) => affirmsOneOf(toSearchText(text), ['verify', 'agent'])

  it.each([
    'We verify your identity.',
    'We cannot answer until we verify your identity.',
    'Not only you, but also an agent may ask.',
    'We do not sell data, and we verify requests.',
    'No later than 45 days after a request we verify it.',
    'If you do not log in, we verify your identity.',
  ])('sees it said in "%s"', (text) => {
    expect(affirms(text)).toBe(true)
  })

  it.each([
    'We do not verify your identity.',
    "We don't need to verify it.",
    'You cannot use an agent.',
    'No agent may ask for you.',
    'We never verify.',
  ])('sees it denied in "%s"', (text) => {
    expect(affirms(text)).toBe(false)
  })
})
