import { describe, expect, it } from 'vitest'
import { runClausal, withFolder } from './run-clausal.ts'

const POLICY = `# Acme Privacy Policy

Last updated: 3 May 2026

Acme Ltd. ("Acme", "we") runs this site.

## How long we keep data

We keep your order history for two years.

## Contact

Write to privacy@acme.example.
`

describe('clausal inspect', () => {
  it('shows title, organization, dates, clauses with kinds, and facts with lines', async () => {
    await withFolder({ 'privacy.md': POLICY }, async (cwd) => {
      const { code, out } = await runClausal(['inspect', 'privacy.md'], { cwd })
      expect(out).toContain('Acme Privacy Policy')
      expect(out).toContain('last updated: 2026-05-03')
      expect(out).toMatch(/7 {4}How long we keep data +retention/)
      expect(out).toMatch(/9 {2}.*P2Y/)
      expect(out).toMatch(/13 {2}.*privacy@acme\.example/)
      expect(code).toBe(0)
    })
  })

  it('prints the same as JSON', async () => {
    await withFolder({ 'privacy.md': POLICY }, async (cwd) => {
      const { out } = await runClausal(['inspect', 'privacy.md', '--format', 'json'], { cwd })
      const [file] = JSON.parse(out).files
      expect(file).toMatchObject({
        file: 'privacy.md',
        title: 'Acme Privacy Policy',
        organization: 'Acme Ltd.',
        dates: { lastUpdated: '2026-05-03' },
      })
      expect(file.clauses.map(({ id }: { id: string }) => id)).toEqual(['acme-privacy-policy', 'how-long-we-keep-data', 'contact'])
      expect(file.disclosures).toContainEqual(
        expect.objectContaining({ type: 'retention', period: 'P2Y', affirmed: true, clause: 'how-long-we-keep-data' }),
      )
    })
  })
})
