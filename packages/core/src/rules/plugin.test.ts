import { describe, expect, it } from 'vitest'
import { check, checkPolicies, definePlugin, defineRule, defineSetRule, fix, inspect, type Plugin, parsePolicy } from '../index.ts'
import { PluginError } from './plugin.ts'

const shouting = defineRule({
  id: 'no-shouting',
  description: 'Finds exclamation marks.',
  recommended: 'warning',
  fixable: true,
  messages: { mark: 'Do not shout.' },
  options: { most: { default: 0, description: 'Marks that are allowed.' } },
  check({ policy, options, report }) {
    const marks = [...policy.source.text.matchAll(/!(?!--)/g)].slice(options.most)
    for (const { index } of marks) {
      const span = { start: index, end: index + 1 }
      report({ message: 'mark', span, fix: [{ span, text: '.' }] })
    }
  },
})

const pair = defineSetRule({
  id: 'no-pair',
  description: 'Finds a second policy.',
  recommended: 'info',
  scope: 'project',
  messages: { second: 'There are two.' },
  check({ members, report }) {
    for (const member of members.slice(1)) report({ message: 'second', member, span: { start: 0, end: 0 } })
  },
})

const quiet = definePlugin({
  name: 'quiet',
  rules: [shouting, pair],
  disclosures: [
    {
      type: 'shout',
      extract: ({ source }) => [{ span: { start: source.text.indexOf('!'), end: source.text.indexOf('!') + 1 }, affirmed: true }],
    },
  ],
})

const rulesIn = (text: string, plugins: readonly Plugin[] = [quiet], rules = {}) =>
  check(parsePolicy(text, { plugins }), { laws: [], plugins, rules, extends: ['recommended'] }).findings.map(({ rule }) => rule)

describe('a plug-in', () => {
  it('brings rules under its name, which follow presets, settings and suppressions', () => {
    const text = '# Privacy\n\nWe collect nothing!\n'
    expect(rulesIn(text)).toContain('quiet/no-shouting')
    expect(rulesIn(text, [quiet], { 'quiet/no-shouting': 'off' })).not.toContain('quiet/no-shouting')
    expect(rulesIn(text, [quiet], { 'quiet/no-shouting': ['error', { most: 1 }] })).not.toContain('quiet/no-shouting')
    const comment = '<!-- clausal-disable-next-line quiet/no-shouting -- we mean it -->'
    expect(
      rulesIn(`# Privacy\n\n${comment}\nWe collect nothing!\n`).filter((rule) => rule.startsWith('quiet/') || rule.startsWith('supp')),
    ).toEqual([])
  })

  it('is checked for what settings name', () => {
    expect(() => rulesIn('Text.', [quiet], { 'quiet/no-shoutin': 'error' })).toThrow("Did you mean 'quiet/no-shouting'?")
    expect(() => rulesIn('Text.', [quiet], { 'quiet/no-shouting': ['error', { least: 1 }] })).toThrow(
      "no option of quiet/no-shouting 'least'",
    )
    expect(() => rulesIn('Text.', [{ ...quiet, name: 'structure' }])).toThrow("cannot be called 'structure'")
  })

  it('compares policies, mends layout, and is read by inspect', () => {
    const policies = ['privacy.md', 'cookies.md'].map((path) => parsePolicy('Text.\n', { path }))
    const found = checkPolicies(policies, { laws: [], plugins: [quiet] }).map(({ findings }) => findings.map(({ rule }) => rule))
    expect(found.map((rules) => rules.includes('quiet/no-pair'))).toEqual([true, false])
    expect(fix(parsePolicy('Stop! Now!\n'), { laws: [], plugins: [quiet] }).text).toBe('Stop. Now.\n')
    expect(inspect(parsePolicy('Stop!\n', { plugins: [quiet] })).disclosures).toEqual([
      {
        type: 'quiet/shout',
        affirmed: true,
        fields: {},
        clause: expect.any(String),
        range: { start: { offset: 4, line: 1, column: 5 }, end: { offset: 5, line: 1, column: 6 } },
      },
    ])
  })

  it('that fails is named, and all else is checked', () => {
    const broken = definePlugin({
      name: 'broken',
      rules: [
        {
          ...shouting,
          id: 'throws',
          check: () => {
            throw new TypeError('no such\nfield')
          },
        },
        { ...shouting, id: 'outside', check: ({ report }) => report({ message: 'mark', span: { start: 0, end: 99 } }) },
        {
          ...pair,
          id: 'set',
          check: () => {
            throw new Error('no set')
          },
        },
        shouting,
      ],
      laws: [{ ...LAW, id: 'law' }],
      disclosures: [{ type: 'fact', extract: () => [{ span: { start: 5, end: 1 }, affirmed: true }] }],
    })
    const policy = parsePolicy('Stop!\n', { path: 'privacy.md', plugins: [broken] })
    const [result] = checkPolicies([policy], { laws: ['broken-law'], plugins: [broken] })
    expect(result?.findings.map(({ rule }) => rule)).toContain('broken/no-shouting')
    expect(result?.failures).toEqual([
      { plugin: 'broken', part: 'broken/fact', message: 'it reports the place 5 to 1, and the text has 6 characters' },
      { plugin: 'broken', part: 'broken-law', message: expect.stringMatching(/./) },
      { plugin: 'broken', part: 'broken/throws', message: 'no such field' },
      { plugin: 'broken', part: 'broken/outside', message: 'it reports the place 0 to 99, and the text has 6 characters' },
      { plugin: 'broken', part: 'broken/set', message: 'no set' },
    ])
    expect(inspect(policy).failures?.map(({ part }) => part)).toEqual(['broken/fact'])
  })
})

/** A law whose condition is none, as an author without types may write it. */
const LAW = JSON.parse(
  JSON.stringify({
    id: 'law',
    name: 'Law',
    citation: 'Law',
    url: 'https://law.example',
    checked: { on: '2026-06-15', against: 'nothing' },
    requirements: [
      {
        id: 'a',
        citation: 'Law 1',
        url: 'https://law.example',
        title: 'A',
        explanation: 'B.',
        severity: 'error',
        evidence: null,
        missing: { lacks: 'C.', write: 'D.' },
        example: 'E.',
      },
    ],
  }),
)

describe('definePlugin', () => {
  it.each([
    [{ name: 'Quiet' }, "'Quiet' is no id of a plug-in"],
    [{ name: 'quiet', rules: [{ ...shouting, id: 'structure/no-shouting' }] }, 'without a category'],
    [{ name: 'quiet', rules: [shouting, shouting] }, "two rules called 'no-shouting'"],
    [{ name: 'quiet', rules: [JSON.parse('{ "id": "a", "description": "Finds a.", "messages": {} }')] }, "rule 'a' has no 'check'"],
    [{ name: 'quiet', disclosures: [{ type: 'A', extract: () => [] }] }, "'A' is no id of a disclosure"],
  ])('refuses %j', (definition, message) => {
    expect(() => definePlugin(definition)).toThrow(PluginError)
    expect(() => definePlugin(definition)).toThrow(message)
  })
})
