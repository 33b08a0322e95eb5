import { describe, expect, it } from 'vitest'
import { says, toSearchText } from './says.ts'

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
