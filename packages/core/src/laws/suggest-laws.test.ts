import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../parse-policy.ts'
import { readPolicy } from '../reading/reading.ts'
import { LAWS } from './index.ts'
import { suggestLaws } from './suggest-laws.ts'

const suggested = (text: string, selected: readonly string[] = []) =>
  suggestLaws(readPolicy(parsePolicy(text, { format: 'markdown' })), selected).map(({ law }) => law)

describe('suggestLaws', () => {
  it.each([
    ['California residents have further rights.', 'ccpa'],
    ['Our legal basis is Art. 6(1)(b) GDPR.', 'gdpr'],
    ['Virginia residents may appeal.', 'us-states'],
    ['You can complain to the ANPD.', 'lgpd'],
    ['We do not respond to Do Not Track signals.', 'caloppa'],
    ['We follow the Australian Privacy Principles.', 'app'],
    ['PIPEDA applies to us.', 'pipeda'],
  ])('takes from "%s" the hint %s', (text, law) => {
    expect(suggested(text)).toEqual([law])
  })

  it('says nothing of laws that are selected already', () => {
    expect(suggested('California residents have rights under the CCPA.', ['ccpa'])).toEqual([])
  })

  it('says nothing where nothing is mentioned', () => {
    expect(suggested('')).toEqual([])
    expect(suggested('We bake bread in California and sell it in Austin.')).toEqual([])
  })

  it('suggests laws there are tables of, with the words that gave the hint', () => {
    const text = 'The GDPR, UK GDPR, CCPA, PIPEDA and the LGPD; the Australian Privacy Principles; the VCDPA; Shine the Light.'
    const hints = suggestLaws(readPolicy(parsePolicy(text, { format: 'markdown' })), [])
    expect(hints.length).toBeGreaterThan(5)
    for (const { law, evidence } of hints) {
      expect(LAWS.map(({ id }) => id)).toContain(law)
      expect(evidence.length).toBeGreaterThan(0)
    }
  })
})
