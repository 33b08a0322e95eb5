import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../parse-policy.ts'
import { inspect } from '../reading/inspect.ts'
import { disclosureWords } from './disclosure-words.ts'

const said = (text: string) =>
  inspect(parsePolicy(`# Privacy at Tarn\n\n${text}\n`, { format: 'markdown' })).disclosures.map(disclosureWords)

describe('disclosureWords', () => {
  it.each([
    ['We keep your account data for 3 years.', 'keeps account information for 3 years'],
    ['We do not sell your personal data.', 'denies: sells data'],
    ['You have the right to data portability.', 'grants the right: portability'],
    ['Our service does not respond to Do Not Track signals.', 'does not honour Do Not Track'],
    ['Last updated: 3 May 2026', 'was updated on 2026-05-03'],
  ])('tells what %j says', (text, words) => {
    expect(said(text)).toContain(words)
  })
})
