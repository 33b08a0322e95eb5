import { describe, expect, it } from 'vitest'
import { compareDefinition, type Definition, parsePolicy, pathText, render } from '../../src/index.ts'
import { FULL } from './full-definition.ts'

const differencesIn = (definition: Definition, text: string) =>
  compareDefinition(definition, parsePolicy(text, { path: 'privacy.md' })).map(({ path, defined, stated, ranges }) => ({
    path: pathText(path),
    defined,
    stated,
    words: ranges.map(({ start, end }) => text.slice(start.offset, end.offset)),
  }))

describe('a definition and a policy', () => {
  const text = render(FULL)

  it('agree where one is rendered from the other', () => {
    expect(differencesIn(FULL, text)).toEqual([])
  })

  it.each([
    ['a period', '30 days |', '60 days |', { path: 'retention[1].period', defined: 'P30D', stated: 'P60D', words: ['60 days'] }],
    [
      'a legal basis',
      'Art. 6(1)(a) GDPR: your consent',
      'Art. 6(1)(b) GDPR: our contract with you',
      { path: 'purposes[1].legalBasis', defined: 'consent', stated: 'contract' },
    ],
    ['an age', 'at least 16 years', 'at least 13 years', { path: 'children.minimumAge', defined: 16, stated: 13 }],
    [
      'a date',
      '1 March 2026',
      '1 April 2026',
      { path: 'dates.effective', defined: '2026-03-01', stated: '2026-04-01', words: ['1 April 2026'] },
    ],
    [
      'a right left out',
      '- have your personal data erased\n',
      '',
      { path: 'rights[2]', defined: { right: 'erasure' }, stated: undefined, words: [] },
    ],
    [
      'a recipient added',
      '| Authorities |',
      '| Advertisers | Direct marketing | Email address |\n| Authorities |',
      { path: 'recipients', defined: undefined, stated: { category: 'advertisers', purpose: 'direct marketing', data: ['email address'] } },
    ],
    ['a sale no longer denied', 'We do not sell your personal data.\n\n', '', { path: 'sale.sold', defined: false, stated: undefined }],
  ])('differ by %s', (_, before, after, expected) => {
    expect(text).toContain(before)
    // What front matter declares is no prose.
    const prose = text.replace(/^minimumAge: .*\n/m, '')
    expect(differencesIn(FULL, prose.replace(before, after))).toEqual([expect.objectContaining(expected)])
  })
})
