import { definePlugin, defineRule } from '@clausal/core'
import { describe, expect, it } from 'vitest'
import { type MemoryWorkspace, openWorkspace, recordLogs, uriOf } from '../testing/memory-workspace.ts'

const noPoints = defineRule({
  id: 'no-points',
  description: 'Finds points, which have no value.',
  recommended: 'warning',
  messages: { points: 'Points are worth nothing. Do not promise them.' },
  sources: [{ citation: 'Points Act § 1', url: 'https://points.example/act' }],
  check({ policy, report }) {
    const at = policy.prose.text.indexOf('points')
    if (at >= 0)
      report({ message: 'points', span: { start: policy.source.text.indexOf('points'), end: policy.source.text.indexOf('points') + 6 } })
  },
})
const loyalty = definePlugin({
  name: 'loyalty',
  rules: [noPoints],
  disclosures: [
    {
      type: 'points',
      extract({ source: { text } }) {
        const start = text.indexOf('points')
        return start < 0 ? [] : [{ span: { start, end: start + 6 }, affirmed: true, fields: {} }]
      },
    },
  ],
})
const broken = definePlugin({
  name: 'broken',
  rules: [
    {
      ...noPoints,
      check() {
        throw new Error('no idea')
      },
    },
  ],
})

const CONFIG = 'plugins: [./loyalty.mjs]\nlaws: []\nrules:\n  loyalty/no-points: error\n'
const FILES = { 'privacy.md': '# Privacy at Tarn\n\nYou get points for rowing.\n', 'clausal.yaml': CONFIG }
const open = (files: Readonly<Record<string, string>> = FILES) => {
  const { logger, logs } = recordLogs()
  return { workspace: openWorkspace(files, { logger, plugins: { './loyalty.mjs': loyalty, './broken.mjs': broken } }), logs }
}
const codes = async ({ service }: MemoryWorkspace, name: string) => (await service.diagnostics(uriOf(name))).items.map(({ code }) => code)

describe('plug-ins', () => {
  it('do not run before the workspace is trusted, which is told once and where they are named', async () => {
    const { workspace, logs } = open()
    expect(await codes(workspace, 'privacy.md')).not.toContain('loyalty/no-points')
    workspace.service.settingsChanged()
    await codes(workspace, 'privacy.md')
    expect(logs).toEqual([['info', expect.stringContaining('clausal.yaml: It names plug-ins.')]])
    const { items } = await workspace.service.diagnostics(uriOf('clausal.yaml'))
    expect(items).toMatchObject([{ code: 'plug-ins', severity: 3 }])
    expect(items[0] && workspace.words('clausal.yaml', items[0].range)).toBe('./loyalty.mjs')
  })

  it('run once it is trusted: their rules, explanations and facts are as those built in', async () => {
    const { workspace } = open()
    await codes(workspace, 'privacy.md')
    workspace.trust()
    const uri = uriOf('privacy.md')
    const { items } = await workspace.service.diagnostics(uri)
    const finding = items.find(({ code }) => code === 'loyalty/no-points')
    expect(finding).toMatchObject({ severity: 1, codeDescription: { href: 'https://points.example/act' } })
    expect((await workspace.service.facts(uri))?.facts).toMatchObject([{ type: 'loyalty/points' }])
    expect((await workspace.service.execute('clausal.explain', ['loyalty/no-points', uri]))?.text).toContain('have no value')
    expect((await workspace.service.diagnostics(uriOf('clausal.yaml'))).items).toEqual([])
  })

  it('are offered to suppressions', async () => {
    const { workspace } = open({ ...FILES, 'privacy.md': `${FILES['privacy.md']}\n<!-- clausal-disable-next-line <|>\n` })
    const labels = async () => {
      const { uri, position } = workspace.cursor
      const list = await workspace.service.completion(uri, position, { snippets: false, markup: 'plaintext' })
      return list?.items.map(({ label }) => label)
    }
    expect(await labels()).not.toContain('loyalty/no-points')
    workspace.trust()
    expect(await labels()).toContain('loyalty/no-points')
  })

  it('that fail or are not there are told, and all else is checked', async () => {
    const link = '\nSee [it](http://tarn.example/).\n'
    const { workspace: failing } = open({ 'privacy.md': FILES['privacy.md'] + link, 'clausal.yaml': 'plugins: [./broken.mjs]\nlaws: []\n' })
    failing.trust()
    const { items } = await failing.service.diagnostics(uriOf('privacy.md'))
    expect(items).toContainEqual(expect.objectContaining({ code: 'plug-in', message: expect.stringContaining('no idea') }))
    expect(items.map(({ code }) => code)).toContain('structure/no-insecure-link')

    const { workspace: missing } = open({ 'privacy.md': FILES['privacy.md'] + link, 'clausal.yaml': 'plugins: [./none.mjs]\nlaws: []\n' })
    missing.trust()
    expect(await codes(missing, 'privacy.md')).toContain('structure/no-insecure-link')
    expect((await missing.service.diagnostics(uriOf('clausal.yaml'))).items).toMatchObject([
      { code: 'configuration', message: expect.stringContaining("no plug-in './none.mjs'") },
    ])
  })
})
