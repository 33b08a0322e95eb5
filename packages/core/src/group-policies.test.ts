import { describe, expect, it } from 'vitest'
import { type CheckConfig, checkPolicies, definePlugin, defineSetRule, frontMatterOf, groupPolicies, parsePolicy } from './index.ts'
import { editedVersions } from './rules/sample-versions.ts'

const DAY = '2026-06-15'
const SHARING =
  '# Privacy\n\nWe collect your name and keep it for two years.\n\n## Who receives your data\n\nWe share your data with Stripe.\n'
const VENDORS = '---\nvendors: [Mailchimp]\n---\n\n'

const FILES: Readonly<Record<string, string>> = {
  'shop/privacy.md': SHARING,
  ...editedVersions('privacy.de.md', '3. Mai 2026', '3. Mai 2025'),
  'app/privacy.md': `${VENDORS}${SHARING}`,
  'blog/privacy.md': SHARING,
  'beta/privacy.md': `${VENDORS}${SHARING.replace('Stripe', 'Mailchimp')}`,
}

function grouped(files: Readonly<Record<string, string>>, config: CheckConfig) {
  const layers = [{ origin: 'test', config }]
  return groupPolicies(Object.entries(files).map(([path, text]) => ({ path, layers, frontMatter: frontMatterOf(text) })))
}

const namesIn = (files: Readonly<Record<string, string>>, config: CheckConfig = {}) =>
  grouped(files, config).map(({ members }) => members.map((index) => Object.keys(files)[index]))

/** Whether checking group by group says what checking all together does. */
function expectSame(files: Readonly<Record<string, string>>, config: CheckConfig) {
  const policies = Object.entries(files).map(([path, text]) => parsePolicy(text, { path }))
  const apart: unknown[] = []
  for (const { members } of grouped(files, config)) {
    const results = checkPolicies(
      members.flatMap((index) => policies[index] ?? []),
      config,
    )
    for (const [place, index] of members.entries()) apart[index] = results[place]
  }
  const together = checkPolicies(policies, config)
  expect(apart).toEqual(together)
  return together.flatMap(({ findings }) => findings.map(({ rule }) => rule))
}

describe('groupPolicies', () => {
  it('keeps language versions together, and policies that declare what a rule over the project asks for', () => {
    expect(namesIn(FILES)).toEqual([
      ['shop/privacy.md'],
      Object.keys(FILES).filter((name) => name.startsWith('privacy.')),
      ['app/privacy.md', 'beta/privacy.md'],
      ['blog/privacy.md'],
    ])
  })

  it('gives the findings of all together', () => {
    const rules = expectSame(FILES, { laws: [], today: DAY })
    expect(rules).toContain('translations/no-differing-dates')
    expect(namesIn(FILES, { facts: { vendors: ['Stripe'] } })).toHaveLength(1)
    expect(expectSame(FILES, { laws: [], today: DAY, facts: { vendors: ['Acme Mail'] } })).toContain('vendors/require-disclosure')
  })

  it('follows the language versions that the configuration lists', () => {
    const files = { 'a.md': SHARING, 'b.md': SHARING, 'c.md': SHARING }
    expect(namesIn(files, { facts: { locales: { en: 'a.md', de: 'c.md' } } })).toEqual([['a.md', 'c.md'], ['b.md']])
  })

  it('compares nothing where the rules that would are off', () => {
    const off = Object.fromEntries(
      ['addresses', 'dates', 'kinds', 'periods', 'structure'].map((part) => [`translations/no-differing-${part}`, 'off'] as const),
    )
    expect(namesIn(FILES, { rules: { ...off, 'translations/no-missing-link': 'off', 'vendors/require-disclosure': 'off' } })).toHaveLength(
      Object.keys(FILES).length,
    )
  })

  it('keeps all together where a rule of a plug-in looks at the whole project', () => {
    const rule = defineSetRule({
      id: 'one',
      description: 'Finds a second policy.',
      recommended: 'warning',
      scope: 'project',
      messages: { second: 'A second policy.' },
      check({ members: [, second], report }) {
        if (second !== undefined) report({ message: 'second', member: second, span: { start: 0, end: 1 } })
      },
    })
    const config = { laws: [], today: DAY, plugins: [definePlugin({ name: 'own', rules: [rule] })] }
    expect(grouped(FILES, config)).toHaveLength(1)
    expect(expectSame(FILES, config)).toContain('own/one')
  })

  it('reads a fact that is written with escapes', () => {
    const escaped = VENDORS.replace('vendors', '"vend\\x6frs"')
    const files = { 'a.md': `${escaped}${SHARING}`, 'b.md': `${escaped}${SHARING}` }
    expect(namesIn(files)).toEqual([['a.md', 'b.md']])
    expect(expectSame(files, { laws: [], today: DAY })).toContain('vendors/require-disclosure')
  })
})
