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

  it('explains a line: kinds, the words and the rule that decided, the heading, and what is stated', async () => {
    await withFolder({ 'privacy.md': POLICY }, async (cwd) => {
      const { code, out } = await runClausal(['inspect', 'privacy.md', '--explain', '9'], { cwd })
      expect(out).toContain('privacy.md:9  clause How long we keep data (lines 7 to 9)')
      expect(out).toContain('rule "keeping for a time": "keep your order history for two years"')
      expect(out).toContain('the heading "How long we keep data" names it')
      expect(out).toMatch(/words: "We keep" \(9:1\)/)
      expect(out).toMatch(/retention period: P2Y/)
      expect(code).toBe(0)
    })
  })

  it('explains a line as JSON, with ranges', async () => {
    await withFolder({ 'privacy.md': POLICY }, async (cwd) => {
      const { out } = await runClausal(['inspect', 'privacy.md', '--explain', '9', '--format', 'json'], { cwd })
      const { version, files, summary } = JSON.parse(out)
      expect({ version, summary }).toEqual({ version: 1, summary: { files: 1 } })
      const [{ line, clause, statements, disclosures }] = files
      expect(line).toBe(9)
      expect(clause).toMatchObject({ id: 'how-long-we-keep-data', kinds: [{ kind: 'retention', named: 'heading' }] })
      expect(statements).toMatchObject([{ text: 'We keep your order history for two years.', kinds: [{ kind: 'retention' }] }])
      for (const { start, end } of statements[0].kinds[0].evidence) expect([start.line, end.line]).toEqual([9, 9])
      expect(disclosures).toMatchObject([{ type: 'retention', period: 'P2Y' }])
    })
  })

  it.each(['0', '-3', 'two', '1.5'])('says what --explain wants instead of %s', async (line) => {
    await withFolder({ 'privacy.md': POLICY }, async (cwd) => {
      const { code, out, err } = await runClausal(['inspect', 'privacy.md', `--explain=${line}`], { cwd })
      expect(err).toContain('Give the number of a line, from 1.')
      expect({ code, out }).toEqual({ code: 2, out: '' })
    })
  })

  it('says which lines there are where the named one is none', async () => {
    await withFolder({ 'privacy.md': POLICY }, async (cwd) => {
      const { code, err } = await runClausal(['inspect', 'privacy.md', '--explain', '99'], { cwd })
      expect(err).toContain('privacy.md: there is nothing to explain at line 99; name a line from 1 to 14.')
      expect(code).toBe(2)
    })
  })

  it('names no kinds in a language it does not read', async () => {
    const german = `# Datenschutz\n\nStand: 3. Mai 2026\n\nWir geben Ihre Daten nicht an Dritte weiter, und die Daten werden nach der Bestellung für zwei Jahre von uns gespeichert.\n`
    await withFolder({ 'datenschutz.md': german }, async (cwd) => {
      const { out } = await runClausal(['inspect', 'datenschutz.md'], { cwd })
      expect(out).toContain('last updated: 2026-05-03')
      expect(out).toContain('language: de; what clauses say is read in English only so far')
      const [file] = JSON.parse((await runClausal(['inspect', 'datenschutz.md', '--format', 'json'], { cwd })).out).files
      expect(file.clauses.map(({ kinds }: { kinds: unknown }) => kinds)).toEqual([[], []])
      const explained = await runClausal(['inspect', 'datenschutz.md', '--explain', '5'], { cwd })
      expect(explained.out).toContain('language: de')
    })
  })
})
