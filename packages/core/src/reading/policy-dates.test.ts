import { describe, expect, it } from 'vitest'
import { policyDatesOf } from './policy-dates.ts'
import { examplePolicy } from './testing-policy.ts'

function dates(text: string) {
  const { effective, lastUpdated } = policyDatesOf(examplePolicy(text))
  return { effective: effective?.value, lastUpdated: lastUpdated?.value }
}

describe('dates of a policy', () => {
  it.each([
    ['Effective date: 6 June 2026\nLast updated: 7 June 2026', { effective: '2026-06-06', lastUpdated: '2026-06-07' }],
    ['This policy takes effect on 1 May 2025.', { effective: '2025-05-01' }],
    ['Revised on 2024-02-29.', { lastUpdated: '2024-02-29' }],
    ['---\nlast_updated: 2026-03-04\n---\n\nWe collect data.', { lastUpdated: '2026-03-04' }],
    ['**Last updated**\n\nMay 4, 2026', { lastUpdated: '2026-05-04' }],
    ['Users born before 1 January 2010 need a parent.', {}],
    ['We follow the regulation of 27 April 2016.', {}],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual({ effective: undefined, lastUpdated: undefined, ...expected })
  })
})
