import type { Coverage, CoveredRequirement } from '@clausal/lsp/protocol'
import { describe, expect, it } from 'vitest'
import { countOpen, NO_FILTER, shownCoverage } from './shown-coverage.ts'

const RANGE = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }
const t = (message: string) => message

function requirement(status: CoveredRequirement['status'], title: string): CoveredRequirement {
  return {
    id: `law/gdpr/${title}`,
    citation: 'GDPR Art. 13(2)(a)',
    title,
    status,
    explanation: '',
    url: 'https://eur-lex.europa.eu/',
    evidence: [],
    place: RANGE,
    canInsert: status === 'missing',
  }
}

const coverage: Coverage = {
  version: 1,
  findings: { error: 0, warning: 0, info: 0 },
  laws: [
    {
      id: 'gdpr',
      name: 'GDPR',
      requirements: [requirement('present', 'Retention'), requirement('missing', 'Portability'), requirement('partial', 'Transfers')],
    },
    { id: 'ccpa', name: 'CCPA', requirements: [requirement('present', 'Right to know')] },
  ],
}

const labels = (filter: { readonly onlyOpen: boolean; readonly words: string }) =>
  shownCoverage(coverage, filter, t).map(({ label, requirements }) => [label, ...requirements.map((one) => one.label)])

describe('the coverage that is shown', () => {
  it('counts the answers of each law, in one order', () => {
    expect(shownCoverage(coverage, NO_FILTER, t).map(({ description }) => description)).toEqual([
      '1 stated, 1 incomplete, 1 missing',
      '1 stated',
    ])
    expect(countOpen(coverage)).toBe(2)
  })

  it('says each answer to screen readers, and beside the title where something is left to do', () => {
    const [gdpr] = shownCoverage(coverage, NO_FILTER, t)
    expect(gdpr?.requirements.map(({ spoken }) => spoken)).toEqual([
      'stated: Retention, GDPR Art. 13(2)(a)',
      'missing: Portability, GDPR Art. 13(2)(a)',
      'incomplete: Transfers, GDPR Art. 13(2)(a)',
    ])
    expect(gdpr?.requirements.map(({ description }) => description)).toEqual([
      'GDPR Art. 13(2)(a)',
      'missing · GDPR Art. 13(2)(a)',
      'incomplete · GDPR Art. 13(2)(a)',
    ])
  })

  it('filters by what is left to do and by words, and leaves out laws with nothing to show', () => {
    expect(labels({ onlyOpen: true, words: '' })).toEqual([['GDPR', 'Portability', 'Transfers']])
    expect(labels({ onlyOpen: false, words: 'know' })).toEqual([['CCPA', 'Right to know']])
    expect(labels({ onlyOpen: false, words: '13(2) MISSING' })).toEqual([['GDPR', 'Portability']])
    expect(labels({ onlyOpen: false, words: 'nowhere' })).toEqual([])
  })
})
