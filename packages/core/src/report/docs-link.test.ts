import { describe, expect, it } from 'vitest'
import { catalogueWith } from '../rules/catalogue.ts'
import { DOCS } from './docs.ts'
import { docsLink } from './docs-link.ts'

describe('docsLink', () => {
  it('leads to the page of a rule, a law or a requirement', () => {
    expect(docsLink('clarity/no-vague-retention')).toBe(`${DOCS}rules/clarity/no-vague-retention.html`)
    expect(docsLink('law/gdpr/13-2-a')).toBe(`${DOCS}laws/gdpr.html#13-2-a`)
    expect(docsLink('law/gdpr')).toBe(`${DOCS}laws/gdpr.html`)
  })

  it('leads from the rule of a plug-in to its source, and from what there is not nowhere', () => {
    const rule = {
      id: 'loyalty/no-points',
      description: 'Points that lapse.',
      recommended: 'error' as const,
      messages: { found: 'x' },
      sources: [{ citation: 'Points Act', url: 'https://points.example/act' }],
      check: () => undefined,
    }
    const catalogue = { ...catalogueWith(), rules: [...catalogueWith().rules, rule as never] }
    expect(docsLink('loyalty/no-points', catalogue)).toBe('https://points.example/act')
    expect(docsLink('loyalty/other', catalogue)).toBeUndefined()
  })
})
