import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadProject, parsePolicy, readDefinition } from '../src/index.ts'
import { LIMITS } from '../src/text/limits.ts'

const PAGE = readFileSync(new URL('../../../docs/limits.md', import.meta.url), 'utf8')
const { yamlDepth, yamlLength, frontMatterLength, markdownDepth, markdownMarks, cellColumns } = LIMITS

const lists = (depth: number) => `[${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}]`
const marks = (depth: number) => `${'- '.repeat(depth)}x`
const blocks = (depth: number) => Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`).join('\n')
const bomb = Array.from({ length: 12 }, (_, level) => `k${level}: &k${level} [${level === 0 ? 'x' : `*k${level - 1}, `.repeat(9)}]`).join(
  '\n',
)
const long = `# ${'x'.repeat(yamlLength)}`

/** What is too much for YAML, whoever reads it, and what a message says of it. */
const TOO_MUCH: readonly (readonly [string, string, RegExp])[] = [
  ['brackets', `a: ${lists(yamlDepth * 200)}`, /:1:\d+: It is nested more than 100 levels deep here\. Nest less\./],
  ['mappings in brackets', `a: ${'{a: '.repeat(yamlDepth + 1)}`, /:1:\d+: It is nested more than 100 levels/],
  ['marks on a line', marks(yamlDepth + 1), /:1:\d+: It is nested more than 100 levels/],
  ['indentation', blocks(yamlDepth + 1), /:101:\d+: It is nested more than 100 levels/],
  ['aliases', bomb, /aliases unfold into too much\. Write the values out\./],
  ['an alias of itself in a merge', `a: &a {<<: *a}\n${bomb}`, /aliases unfold/],
  ['length', long, /It has more than 1,000,000 characters\./],
]

describe('the limits', () => {
  it('are on their page, each with its number', () => {
    const shown = { ...LIMITS, policySize: LIMITS.policySize / 2 ** 20 }
    for (const most of Object.values(shown)) expect(PAGE).toContain(` ${most.toLocaleString('en')} `)
  })

  it.each(TOO_MUCH)('refuse a configuration for its %s', async (_, text, message) => {
    await expect(loadProject('clausal.yaml', async () => text)).rejects.toThrow(message)
  })

  it.each(TOO_MUCH)('refuse a definition for its %s', (_, text, message) => {
    expect(() => readDefinition(text, 'privacy.yaml')).toThrow(message)
  })

  it.each(TOO_MUCH)('skip front matter for its %s, and say so', (_, yaml) => {
    const policy = parsePolicy(`---\na: 1\n${yaml}\n---\n# Privacy\n\nWe sell it.\n`)
    expect(policy.clauses.map(({ heading }) => heading)).toContain('Privacy')
    expect(policy.problems).toMatchObject([{ type: 'front-matter' }])
    expect(policy.frontMatter?.values).toEqual({})
  })

  it('leave room for what people write', async () => {
    const deep = `facts:\n  locales: {}\n# ${lists(yamlDepth * 3)}\npolicies: ["${'['.repeat(yamlDepth * 3)}"]\n`
    await expect(loadProject('clausal.yaml', async () => deep)).resolves.toMatchObject({ file: 'clausal.yaml' })
    expect(parsePolicy(`---\n${blocks(20)}\n---\n`).problems).toEqual([])
    expect(parsePolicy(`---\na: ${'x'.repeat(frontMatterLength - 10)}\n---\n`).problems).toEqual([])
  })

  it('read as text what goes deeper or on longer', () => {
    const items = parsePolicy(`${'> '.repeat(markdownDepth * 3)}We sell it.`)
    expect(items.prose.text).toContain('We sell it.')
    const stars = parsePolicy(`${'*a* '.repeat(markdownMarks)}and **b**.`)
    expect(stars.prose.text).toContain('*a*')
    const wide = parsePolicy(`<table><tr><th colspan=65534>a<th>b<tr><td>c<td>d</table>`, { format: 'html' })
    const [table] = wide.blocks.filter((block) => block.type === 'table')
    expect(table?.header?.cells.length ?? 0).toBeLessThanOrEqual(cellColumns + 1)
  })
})
