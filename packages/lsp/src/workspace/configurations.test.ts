import { check, createBaseline, parsePolicy } from '@clausal/core'
import { describe, expect, it } from 'vitest'
import { type MemoryWorkspace, openWorkspace, recordLogs, uriOf } from '../testing/memory-workspace.ts'

const TEXT = '# Privacy at Tarn\n\nSee [the archive](http://tarn.example/a).\n'
const LINK = 'structure/no-insecure-link'
const LAYOUT = 'extends: [layout]\nlaws: []\n'
const codesOf = async ({ service }: MemoryWorkspace, name: string) => (await service.diagnostics(uriOf(name))).items.map(({ code }) => code)

describe('configurations', () => {
  it('follow what they extend, whatever that is called', async () => {
    const workspace = openWorkspace({ 'privacy.md': TEXT, 'clausal.yaml': 'extends: [./shared/base.yaml]\n', 'shared/base.yaml': LAYOUT })
    expect(await codesOf(workspace, 'privacy.md')).toEqual([LINK])
    workspace.change('shared/base.yaml', 'extends: [off]\nlaws: []\n')
    expect(await codesOf(workspace, 'privacy.md')).toEqual([])
  })

  it('are told what is wrong in what they extend, where that is', async () => {
    const workspace = openWorkspace({ 'privacy.md': TEXT, 'clausal.yaml': 'extends: [./base.yaml]\n', 'base.yaml': 'laws: [gpdr]\n' })
    const { related } = await workspace.service.diagnostics(uriOf('privacy.md'))
    expect([...related.keys()]).toEqual([uriOf('base.yaml')])
    expect(await codesOf(workspace, 'base.yaml')).toEqual(['configuration'])
    workspace.change('base.yaml', LAYOUT)
    expect((await workspace.service.diagnostics(uriOf('privacy.md'))).related.size).toBe(0)
    expect(await codesOf(workspace, 'base.yaml')).toEqual([])
  })

  it('say which files concern others', async () => {
    const workspace = openWorkspace({
      'privacy.md': TEXT,
      'clausal.yaml': 'extends: [./base.yaml]\n',
      'base.yaml': LAYOUT,
      'other.yaml': '',
    })
    await codesOf(workspace, 'privacy.md')
    const concerns = (name: string) => workspace.service.fileChanged(uriOf(name))
    expect(['clausal.yaml', 'base.yaml', '.git/HEAD'].map(concerns)).toEqual([true, true, true])
    expect(['other.yaml', 'privacy.md'].map(concerns)).toEqual([false, false])
  })
})

describe('a baseline', () => {
  const accepts = (file: string, text: string) => {
    const policy = parsePolicy(text, { path: file })
    return JSON.stringify(createBaseline([{ file, policy, result: check(policy, { extends: ['layout'], laws: [] }) }]))
  }

  it('keeps what was there silent, and lets what is new speak', async () => {
    const workspace = openWorkspace({
      'legal/privacy.md': TEXT,
      'legal/clausal.yaml': `baseline: ./known/clausal-baseline.json\n${LAYOUT}`,
      'legal/known/clausal-baseline.json': accepts('../privacy.md', TEXT),
    })
    expect(await codesOf(workspace, 'legal/privacy.md')).toEqual([])
    workspace.change('legal/privacy.md', `${TEXT}\nSee [more](http://more.example/).\n`)
    expect(await codesOf(workspace, 'legal/privacy.md')).toEqual([LINK])
    workspace.change('legal/known/clausal-baseline.json', '{ "version": 1, "files": {} }')
    expect(await codesOf(workspace, 'legal/privacy.md')).toEqual([LINK, LINK])
  })

  it.each([
    ['is none', '{}', 'this is no baseline of version 1'],
    ['is not there', undefined, 'there is no such baseline'],
  ])('that %s is told once, and everything speaks', async (_, baseline, message) => {
    const { logger, logs } = recordLogs()
    const files = { 'privacy.md': TEXT, 'clausal.yaml': `baseline: clausal-baseline.json\n${LAYOUT}` }
    const workspace = openWorkspace(baseline === undefined ? files : { ...files, 'clausal-baseline.json': baseline }, { logger })
    expect(await codesOf(workspace, 'privacy.md')).toEqual([LINK])
    workspace.service.settingsChanged()
    expect(await codesOf(workspace, 'privacy.md')).toEqual([LINK])
    expect(logs).toEqual([['warn', expect.stringContaining(message)]])
  })
})
