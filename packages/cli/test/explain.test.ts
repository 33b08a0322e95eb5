import { describe, expect, it } from 'vitest'
import { runClausal } from './run-clausal.ts'

describe('clausal explain', () => {
  it('prints what a requirement asks, why, what counts and an example', async () => {
    const { code, out, err } = await runClausal(['explain', 'law/gdpr/13-2-a'])
    expect(out).toContain('Retention period  law/gdpr/13-2-a\nGDPR Art. 13(2)(a); error where it is missing\nhttps://eur-lex.europa.eu/')
    expect(out).toMatch(/Why\n {2}\S[\s\S]*What counts\n {2}- [\s\S]*Example\n {2}We keep /)
    expect(out).toMatch(/\n\nMore: https:\/\/\S+\/laws\/gdpr\.html#13-2-a\n$/)
    expect(err).toBe('')
    expect(code).toBe(0)
  })

  it('prints a law and a rule', async () => {
    expect((await runClausal(['explain', 'gdpr'])).out).toContain('21 requirements')
    expect((await runClausal(['explain', 'structure/no-dangling-introduction'])).out).toContain('What it says')
  })

  it('prints nothing but JSON with --format json', async () => {
    const { out } = await runClausal(['explain', 'law/ccpa/retention', '--format', 'json'])
    expect(JSON.parse(out)).toMatchObject({ version: 1, type: 'requirement', id: 'law/ccpa/retention', law: 'ccpa' })
  })

  it('asks what was meant by an unknown id, and exits with 2', async () => {
    const { code, out, err } = await runClausal(['explain', 'law/gdpr/13-2-aa'])
    expect(err).toBe("error: There is no rule, law or requirement 'law/gdpr/13-2-aa'. Did you mean 'law/gdpr/13-2-a'?\n")
    expect(out).toBe('')
    expect(code).toBe(2)
  })

  it('exits with 2 where no id is given', async () => {
    expect((await runClausal(['explain'])).code).toBe(2)
  })
})

describe('clausal laws', () => {
  it('lists each law with its citation, size and link', async () => {
    const { code, out } = await runClausal(['laws'])
    expect(out).toMatch(/^gdpr +General Data Protection Regulation \(21 requirements\)\n +Regulation \(EU\) 2016\/679\n +https:\/\//)
    expect(code).toBe(0)
  })

  it('lists them for programs', async () => {
    const { laws } = JSON.parse((await runClausal(['laws', '--format', 'json'])).out)
    expect(laws).toContainEqual(expect.objectContaining({ id: 'ccpa', requirements: 23, url: expect.stringContaining('https://') }))
  })
})

describe('clausal rules', () => {
  it('lists every rule with its severity, for people and for programs', async () => {
    const { out, code } = await runClausal(['rules'])
    expect(out).toContain('structure/no-insecure-link  warning\n  Finds links that use http: instead of https:.\n')
    expect(code).toBe(0)
    const { rules } = JSON.parse((await runClausal(['rules', '--format', 'json'])).out)
    expect(rules).toContainEqual(
      expect.objectContaining({ id: 'dates/no-stale-policy', options: { months: expect.objectContaining({ default: 12 }) } }),
    )
  })
})
