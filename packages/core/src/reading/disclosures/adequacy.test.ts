import { describe, expect, it } from 'vitest'
import { findAdequacy } from './adequacy.ts'

describe('who finds protection adequate', () => {
  it.each([
    ['Our servers stand in Norway, which the UK treats as adequate.', 'uk'],
    ['The UK Government has made adequacy regulations for Iceland.', 'uk'],
    ['We rely on adequacy regulations.', 'uk'],
    ['We rely on the UK’s adequacy regulations.', 'uk'],
    ['We send data to Japan under an adequacy decision of the European Commission.', 'eu'],
    ['The European Commission has decided that protection in Uruguay is adequate.', 'eu'],
    ['Countries recognised by the EU as offering an adequate level of protection.', 'eu'],
    ['The United Kingdom is covered by an EU adequacy decision.', 'eu'],
    ['The Swiss Federal Council considers protection in Norway adequate.', 'ch'],
    ['We transfer data to the United Kingdom on the basis of an adequacy decision.', undefined],
    ['The UK benefits from an adequacy decision.', undefined],
    ['The UK has been found to give adequate protection.', undefined],
    ['The UK is deemed adequate.', undefined],
  ])('%s', (text, by) => {
    const found = findAdequacy(text)
    expect(found?.by).toBe(by)
    if (found !== undefined)
      expect(text.slice(found.named.start, found.named.end).toLowerCase()).toMatch(/^(?:|.*(?:uk|commission|eu|council).*)$/)
  })
})
