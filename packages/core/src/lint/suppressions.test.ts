import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { parsePolicy } from '../parse-policy.ts'

const TODAY = '2026-06-15'
const rulesOf = (text: string, laws: readonly string[] = []) =>
  check(parsePolicy(text, { format: 'markdown' }), { laws, today: TODAY }).findings.map(({ rule }) => rule)

const POLICY = `# Privacy

Last updated: 3 May 2026

## Archive

{comment}

See [the archive](http://tarn.example/a).

## Contact

Write to [us](http://tarn.example/b) at privacy@tarn.example.
`
const withComment = (comment: string) => POLICY.replace('{comment}', comment)
const insecureLinksIn = (text: string) => rulesOf(text).filter((rule) => rule === 'structure/no-insecure-link').length

describe('suppressions', () => {
  it('keep a finding of the next line silent', () => {
    expect(insecureLinksIn(withComment('A note.'))).toBe(2)
    expect(insecureLinksIn(withComment('<!-- clausal-disable-next-line structure/no-insecure-link -- moves in July -->'))).toBe(1)
  })

  it('keep the findings of a section silent, and no others', () => {
    expect(insecureLinksIn(withComment('<!-- clausal-disable structure/no-insecure-link -- moves in July -->'))).toBe(1)
  })

  it('keep the findings of the file silent where they stand before or under its title', () => {
    const comment = '<!-- clausal-disable structure/no-insecure-link -- moves in July -->'
    expect(insecureLinksIn(`${comment}\n\n${withComment('A note.')}`)).toBe(0)
    expect(insecureLinksIn(withComment('A note.').replace('# Privacy\n', `# Privacy\n\n${comment}\n`))).toBe(0)
  })

  it('name several rules', () => {
    const text = withComment('<!-- clausal-disable structure/no-insecure-link, structure/no-dead-link-text -- moves in July -->\n\n[]()')
    expect(rulesOf(text).filter((rule) => rule.startsWith('structure/')).length).toBe(1)
  })

  it('keep nothing silent without a reason', () => {
    const text = withComment('<!-- clausal-disable structure/no-insecure-link -->')
    expect(insecureLinksIn(text)).toBe(2)
    expect(rulesOf(text)).toContain('suppressions/require-reason')
  })

  it('keep what a law misses silent, and leave the answer as it is', () => {
    const text = `<!-- clausal-disable law/gdpr/13-2-d -- in the notice for employees -->\n\n${withComment('A note.')}`
    expect(rulesOf(withComment('A note.'), ['gdpr'])).toContain('law/gdpr/13-2-d')
    expect(rulesOf(text, ['gdpr'])).not.toContain('law/gdpr/13-2-d')
    const { requirements } = check(parsePolicy(text), { laws: ['gdpr'], today: TODAY })
    expect(requirements.find(({ id }) => id === '13-2-d')?.status).toBe('missing')
  })

  it('do nothing in plain text, which has no comments', () => {
    const text = '<!-- clausal-disable dates/require-date -- known -->\n\nWe collect your name.\n'
    const { findings } = check(parsePolicy(text, { format: 'text' }), { laws: [], today: TODAY })
    expect(findings.map(({ rule }) => rule)).toContain('dates/require-date')
  })
})
