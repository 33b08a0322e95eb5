import { describe, expect, it } from 'vitest'
import { check, parsePolicy } from '../index.ts'
import { DECLARED_FACTS, factMismatch, isDeclaredFact } from './declared-facts.ts'
import { frontMatterFactsOf } from './front-matter-facts.ts'

describe('declared facts', () => {
  it.each([
    ['hasDpo', true],
    ['organization', 'Tarn & Fell'],
    ['contacts', ['privacy@tarn.example']],
    ['minimumAge', 16],
    ['locales', { en: 'privacy.md', 'pt-BR': 'privacy.pt.md' }],
  ] as const)('may declare %s as %j', (name, value) => {
    expect(factMismatch(name, value)).toBeUndefined()
  })

  it.each([
    ['hasDpo', 'yes', 'true or false'],
    ['organization', '', 'a text'],
    ['contacts', 'privacy@tarn.example', 'a list of texts'],
    ['minimumAge', '16', 'a number'],
    ['minimumAge', -1, 'a number'],
    ['locales', ['en', 'de'], 'a mapping from language tags, such as de or pt-BR, to files'],
    ['locales', { 'the original': 'privacy.md' }, 'a mapping from language tags, such as de or pt-BR, to files'],
  ] as const)('may not declare %s as %j', (name, value, wanted) => {
    expect(factMismatch(name, value)).toBe(wanted)
  })

  it('each say what they are in a sentence', () => {
    for (const { description } of Object.values(DECLARED_FACTS)) expect(description).toMatch(/^[A-Z].*\.$/)
    expect(isDeclaredFact('toString')).toBe(false)
  })
})

describe('front matter', () => {
  it('declares facts, with their lines', () => {
    const policy = parsePolicy('---\ntitle: Privacy\nminimumAge: 16\nhasDpo: false\n---\n\nText.\n')
    const { facts, lines } = frontMatterFactsOf(policy)
    expect(facts).toEqual({ minimumAge: 16, hasDpo: false })
    expect([...lines]).toEqual([
      ['minimumAge', 3],
      ['hasDpo', 4],
    ])
  })

  it('leaves keys that other programs mean, and language versions', () => {
    const policy = parsePolicy('---\ncontacts: legal\nlocales: { de: privacy.de.md }\nminimumAge: none\n---\n\nText.\n')
    expect(frontMatterFactsOf(policy).facts).toEqual({})
  })

  it('weighs more than the configuration', () => {
    const policy = parsePolicy('---\nhasDpo: false\n---\n\n# Privacy\n\nWe collect your name.\n')
    const statusOf = (hasDpo: boolean, text = policy) =>
      check(text, { laws: ['gdpr'], facts: { hasDpo } }).requirements.find(({ id }) => id === '13-1-b')?.status
    expect(statusOf(true)).toBe('not-applicable')
    expect(statusOf(true, parsePolicy('# Privacy\n\nWe collect your name.\n'))).toBe('missing')
  })
})
