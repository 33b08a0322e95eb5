import { describe, expect, it } from 'vitest'
import { fix, inspect, parsePolicy } from '../src/index.ts'

const TODAY = '2026-06-15'
const fixed = (text: string) => fix(parsePolicy(text, { path: 'privacy.md' }), { laws: [], today: TODAY })

describe('fix', () => {
  it('mends layout and leaves the words', () => {
    const { text, fixed: findings } = fixed('# Privacy</div>\n\nWe set one cookie.</p>\n\nLast updated: 3 May 2020\n')
    expect(text).toBe('# Privacy\n\nWe set one cookie.\n\nLast updated: 3 May 2020\n')
    expect(findings.map(({ rule }) => rule)).toEqual(['structure/no-unmatched-html', 'structure/no-unmatched-html'])
  })

  it('gives a text without fixable findings back as it is', () => {
    const text = '\ufeff# Privacy\r\n\r\nSee http://tarn.example.\r\n'
    expect(fixed(text)).toEqual({ text, fixed: [] })
  })

  it('does nothing twice', () => {
    const once = fixed('# Privacy\n\nWe </i></b>set one </p></p>cookie.\n').text
    expect(once).toBe('# Privacy\n\nWe set one cookie.\n')
    expect(fixed(once)).toEqual({ text: once, fixed: [] })
  })

  it('leaves what the policy says as it was', () => {
    const text = '# Privacy\n\nWe collect your name.</p>\n\n## Retention</div>\n\nWe keep it for 30 days.</span>\n'
    const factsOf = (policy: string) => inspect(parsePolicy(policy)).disclosures.map(({ range: _, ...fact }) => fact)
    expect(factsOf(fixed(text).text)).toEqual(factsOf(text))
  })

  it('follows suppressions and the configuration', () => {
    const text = '# Privacy\n\nWe set one cookie.</p>\n'
    const policy = parsePolicy(text)
    expect(fix(policy, { laws: [], rules: { 'structure/no-unmatched-html': 'off' }, today: TODAY }).text).toBe(text)
    const silent =
      '# Privacy\n\n<!-- clausal-disable-next-line structure/no-unmatched-html -- the template closes it -->\n\nWe set one cookie.</p>\n'
    expect(fixed(silent).text).toBe(silent)
  })
})
