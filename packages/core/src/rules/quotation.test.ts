import { expect, it } from 'vitest'
import { parsePolicy } from '../parse-policy.ts'
import { quoteOf } from './quotation.ts'

it('cuts a long statement between two words', () => {
  const [short, long] = parsePolicy(`We sell data. We ${'share it '.repeat(20)}.\n`).statements
  expect(short && quoteOf(short)).toBe('We sell data.')
  expect(long && quoteOf(long)).toMatch(/^We (?:share it )+(?:share )?…$/)
})
