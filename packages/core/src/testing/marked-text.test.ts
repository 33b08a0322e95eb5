import { describe, expect, it } from 'vitest'
import { parseMarkedText, toMarkedText } from './marked-text.ts'

describe('parseMarkedText', () => {
  it('takes the marks out and tells where they stood', () => {
    const { text, spans } = parseMarkedText('We keep <|logs|> and <|names|>.')
    expect(text).toBe('We keep logs and names.')
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['logs', 'names'])
  })

  it('marks a place between two letters', () => {
    expect(parseMarkedText('ab<||>c')).toEqual({ text: 'abc', spans: [{ start: 2, end: 2 }] })
  })

  it('leaves a text without marks, and table bars next to brackets, as they are', () => {
    expect(parseMarkedText('| a | b |\n> c')).toEqual({ text: '| a | b |\n> c', spans: [] })
  })

  it.each([
    ['a <|b', /never closed/],
    ['a b|> c', /unpaired \|> at offset 3/],
    ['a <|b <|c|>', /unpaired <\| at offset 6/],
  ])('refuses %s', (marked, message) => {
    expect(() => parseMarkedText(marked)).toThrow(message)
  })
})

describe('toMarkedText', () => {
  it.each(['We keep <|logs|> and <|names|>.', 'ab<||>c', 'plain', '<|a|><|b|>'])('gives %s back from its parts', (marked) => {
    const { text, spans } = parseMarkedText(marked)
    expect(toMarkedText(text, spans)).toBe(marked)
  })
})
