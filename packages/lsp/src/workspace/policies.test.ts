import { describe, expect, it } from 'vitest'
import { openWorkspace, recordLogs, uriOf } from '../testing/memory-workspace.ts'

const TEXT = '# Privacy at Tarn\n\nSee [the archive](http://tarn.example/a).\n'
const codesOf = async ({ service }: ReturnType<typeof openWorkspace>, name = 'privacy.md') =>
  (await service.diagnostics(uriOf(name))).items.map(({ code }) => String(code))

describe('policies', () => {
  it('are checked though a setting of the editor names a law that does not exist, which is told once', async () => {
    const { logger, logs } = recordLogs()
    const files = { 'privacy.md': TEXT, 'clausal.yaml': 'laws: []\n' }
    const workspace = openWorkspace(files, { logger, settings: { laws: ['gpdr', 'ccpa'] } })
    const codes = await codesOf(workspace)
    expect(codes.some((code) => code.startsWith('law/ccpa/'))).toBe(true)
    expect(codes).toContain('structure/no-insecure-link')
    workspace.change('privacy.md', `${TEXT}\n`)
    await codesOf(workspace)
    expect(logs).toEqual([['warn', expect.stringContaining("'gpdr'")]])
    expect(await codesOf(openWorkspace(files, { settings: { laws: ['gpdr'] } }))).toEqual([
      'dates/require-date',
      'structure/no-insecure-link',
    ])
  })

  it.each([
    'untitled:Untitled-1',
    'untitled:/tmp/privacy.md',
    'git:/tmp/privacy.md?%7B%7D',
    'vscode-vfs://github/tarn/privacy.md',
    'file://host/share/privacy.md',
    'file:///C%3A/a/privacy.md',
    'inmemory://model/1',
    'file:///',
    'x:',
  ])('may have any name: %s', async (uri) => {
    const { service } = openWorkspace({})
    const at = { line: 0, character: 0 }
    expect((await service.diagnostics(uri)).items).toEqual([])
    expect(await service.hover(uri, at, 'markdown')).toBeUndefined()
    expect(await service.codeActions(uri, { start: at, end: at }, { snippets: true, createsFiles: true })).toEqual([])
    expect(await service.coverage(uri)).toBeUndefined()
    expect((await service.renameFiles([{ oldUri: uri, newUri: `${uri}2` }])).documentChanges).toEqual([])
    service.fileChanged(uri)
  })
})
