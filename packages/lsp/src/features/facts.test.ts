import { describe, expect, it } from 'vitest'
import { openWorkspace, uriOf } from '../testing/memory-workspace.ts'

const TEXT = `# Privacy at Tarn

"Member" means a person who rows. Last updated: 3 May 2026.

## Retention

We keep your account data for 3 years. Each Member may row. See [this](http://tarn.example/).
`

describe('facts', () => {
  it('are told clause by clause, with their words and places', async () => {
    const { service, words } = openWorkspace({ 'privacy.md': TEXT, 'clausal.yaml': 'laws: []\nextends: [layout]\n' })
    const facts = await service.facts(uriOf('privacy.md'))
    expect(facts).toMatchObject({ version: 1, title: 'Privacy at Tarn', dates: { lastUpdated: '2026-05-03' } })
    const clause = facts?.clauses.find(({ heading }) => heading === 'Retention')
    expect(clause).toMatchObject({ level: 2, kinds: [{ kind: 'retention' }], findings: 1 })
    expect(clause && words('privacy.md', clause.place)).toBe('## Retention')
    const kept = facts?.facts.find(({ type }) => type === 'retention')
    expect(kept).toMatchObject({ affirmed: true, clause: clause?.id, words: expect.stringContaining('3 years') })
    expect(kept?.disclosure).toMatchObject({ period: 'P3Y' })
    expect(kept && words('privacy.md', kept.range)).toContain('3 years')
    expect(facts?.terms).toMatchObject([{ term: 'Member', meaning: 'a person who rows.', uses: 1 }])
  })

  it('point at the first line of a clause without a heading', async () => {
    const { service, words } = openWorkspace({ 'privacy.txt': 'We keep your account data for 3 years.\nWe do not sell it.\n' })
    const [clause] = (await service.facts(uriOf('privacy.txt')))?.clauses ?? []
    expect(clause && words('privacy.txt', clause.place)).toBe('We keep your account data for 3 years.')
  })
})
