import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Diagnostic, DocumentDiagnosticReport, WorkspaceDiagnosticReport } from 'vscode-languageserver'
import type { StrictClient } from './strict-client.ts'
import { IS_PUSHED, PULLS, withClient } from './with-client.ts'

const POLICY = '# Privacy at Tarn\n\nSee [the archive](http://tarn.example/a).\n'
const CONFIG = 'extends: [layout]\nlaws: []\n'
const LINK = 'structure/no-insecure-link'
/** Behind "http" of the link. */
const AFTER_HTTP = { start: { line: 2, character: 22 }, end: { line: 2, character: 22 } }

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code)
const pull = (client: StrictClient, uri: string, previousResultId?: string) =>
  client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri },
    ...(previousResultId === undefined ? {} : { previousResultId }),
  })
const itemsOf = (report: DocumentDiagnosticReport) => (report.kind === 'full' ? report.items : [])

describe('diagnostics that the editor asks for', () => {
  it('come with an id, and only once while nothing changes', () =>
    withClient({ 'privacy.md': POLICY, 'clausal.yaml': CONFIG }, PULLS, async ({ client, uri }) => {
      expect(client.capabilities['diagnosticProvider']).toMatchObject({ interFileDependencies: true, workspaceDiagnostics: true })
      client.open(uri('privacy.md'), POLICY)
      const first = await pull(client, uri('privacy.md'))
      expect(itemsOf(first)).toMatchObject([{ code: LINK, source: 'clausal', range: { start: { line: 2 } } }])
      const second = await pull(client, uri('privacy.md'), first.resultId)
      expect(second).toEqual({ kind: 'unchanged', resultId: first.resultId })
      client.change(uri('privacy.md'), AFTER_HTTP, 's')
      expect(itemsOf(await pull(client, uri('privacy.md'), first.resultId))).toEqual([])
    }))

  it('are no more of a policy than editors show, the first of which says how many more there are', () => {
    const text = `# Privacy\n\n${'See [terms](http://tarn.example/t).\n\n'.repeat(1200)}<p>One <b>end</p>\n`
    return withClient({ 'privacy.md': text, 'clausal.yaml': CONFIG }, PULLS, async ({ client, uri }) => {
      client.open(uri('privacy.md'), text)
      const [first, ...others] = itemsOf(await pull(client, uri('privacy.md')))
      expect(first).toMatchObject({
        code: 'more-findings',
        message: expect.stringMatching(/^\d+ more findings are counted but not listed: /),
      })
      expect(others).toHaveLength(1000)
      const rules = new Set(codes(others))
      expect(rules).toContain(LINK)
      expect(rules.size).toBeGreaterThan(1)
    })
  })

  it('name a broken configuration, keep to the last that was valid, and forget both when it is mended', () =>
    withClient({ 'privacy.md': POLICY, 'clausal.yaml': CONFIG }, PULLS, async ({ client, uri, write }) => {
      const configure = async (text: string) => {
        await write('clausal.yaml', text)
        client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('clausal.yaml'), type: 2 }] })
        await client.asked('workspace/diagnostic/refresh')
      }
      client.open(uri('privacy.md'), POLICY)
      expect(codes(itemsOf(await pull(client, uri('privacy.md'))))).toEqual([LINK])
      await configure('extends: [layout]\nlaws: [gpdr]\n')
      const broken = await pull(client, uri('privacy.md'))
      expect(codes(itemsOf(broken))).toEqual([LINK])
      const message = "There is no law 'gpdr'. Did you mean 'gdpr'?"
      const range = { start: { line: 1, character: 7 }, end: { line: 1, character: 11 } }
      expect(broken.relatedDocuments?.[uri('clausal.yaml')]).toMatchObject({ kind: 'full', items: [{ message, range }] })
      expect(itemsOf(await pull(client, uri('clausal.yaml')))).toMatchObject([{ message }])
      await configure('extends: [off]\nlaws: []\n')
      const mended = await pull(client, uri('privacy.md'))
      expect(itemsOf(mended)).toEqual([])
      // Nobody may have the configuration open to ask for it, so that it is told once that nothing is wrong with it any more.
      expect(mended.relatedDocuments).toMatchObject({ [uri('clausal.yaml')]: { kind: 'full', items: [] } })
      expect((await pull(client, uri('privacy.md'))).relatedDocuments).toBeUndefined()
      expect(itemsOf(await pull(client, uri('clausal.yaml')))).toEqual([])
    }))

  it('cover the configured files of the workspace, and forget those that are gone', () => {
    const files = {
      'legal/privacy.md': POLICY,
      'legal/terms.md': POLICY,
      'clausal.yaml': `${CONFIG}policies: [legal/privacy.*]\n`,
      'privacy.md': POLICY,
    }
    return withClient(files, PULLS, async ({ client, folder, uri }) => {
      const ask = (previousResultIds: { uri: string; value: string }[]) =>
        client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds })
      const { items } = await ask([])
      expect(items).toMatchObject([{ uri: uri('legal/privacy.md'), kind: 'full', items: [{ code: LINK }] }])
      const previous = items.map((item) => ({ uri: item.uri, value: item.resultId ?? '' }))
      expect((await ask(previous)).items).toMatchObject([{ kind: 'unchanged' }])
      await rm(join(folder, 'legal/privacy.md'))
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('legal/privacy.md'), type: 3 }] })
      expect((await ask(previous)).items).toMatchObject([{ uri: uri('legal/privacy.md'), kind: 'full', items: [] }])
    })
  })

  it('are none for what is no policy', () =>
    withClient({ 'readme.md': POLICY }, PULLS, async ({ client, uri }) => {
      client.open(uri('readme.md'), POLICY)
      expect(itemsOf(await pull(client, uri('readme.md')))).toEqual([])
      client.open(uri('declared.md'), `---\npolicy: privacy\n---\n${POLICY}`)
      expect(codes(itemsOf(await pull(client, uri('declared.md'))))).toContain(LINK)
    }))

  it('are not asked for again because an open file is saved, or files are written that concern no policy', () =>
    withClient({ 'privacy.md': POLICY, 'clausal.yaml': CONFIG }, PULLS, async ({ client, uri }) => {
      client.open(uri('privacy.md'), POLICY)
      await pull(client, uri('privacy.md'))
      const changed = (name: string, type: number) =>
        client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(name), type }] })
      changed('privacy.md', 2)
      changed('data.json', 1)
      changed('node_modules/a/readme.md', 2)
      await pull(client, uri('privacy.md'))
      expect(client.unawaited('workspace/diagnostic/refresh')).toBe(0)
      changed('other.md', 1)
      await pull(client, uri('privacy.md'))
      expect(client.unawaited('workspace/diagnostic/refresh')).toBe(1)
    }))

  it('go on where the editor refuses to ask again', () =>
    withClient(
      { 'privacy.md': POLICY, 'clausal.yaml': CONFIG },
      PULLS,
      async ({ client, uri, write }) => {
        client.open(uri('privacy.md'), POLICY)
        expect(codes(itemsOf(await pull(client, uri('privacy.md'))))).toEqual([LINK])
        await write('clausal.yaml', 'extends: [off]\nlaws: []\n')
        client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('clausal.yaml'), type: 2 }] })
        await client.asked('workspace/diagnostic/refresh')
        await expect.poll(() => client.logs).toEqual([expect.stringContaining('no workspace/diagnostic/refresh here')])
        expect(itemsOf(await pull(client, uri('privacy.md')))).toEqual([])
      },
      { refuses: ['workspace/diagnostic/refresh'] },
    ))

  it('follow the settings of the editor', () =>
    withClient(
      { 'privacy.md': POLICY, 'clausal.yaml': CONFIG },
      PULLS,
      async ({ client, uri }) => {
        client.open(uri('privacy.md'), POLICY)
        expect(codes(itemsOf(await pull(client, uri('privacy.md'))))).toContain('law/gdpr/13-2-a')
        client.notify('workspace/didChangeConfiguration', { settings: null })
        expect(codes(itemsOf(await pull(client, uri('privacy.md'))))).toContain('law/gdpr/13-2-a')
        expect(client.unawaited('workspace/diagnostic/refresh')).toBe(0)
        client.settings = { enable: false }
        client.notify('workspace/didChangeConfiguration', { settings: null })
        expect(itemsOf(await pull(client, uri('privacy.md')))).toEqual([])
        await client.asked('workspace/diagnostic/refresh')
        expect(itemsOf(await pull(client, uri('privacy.md')))).toEqual([])
      },
      { settings: { laws: ['gdpr'] } },
    ))
})

describe('diagnostics that are sent', () => {
  it('come on opening and on each change, and go on closing', () =>
    withClient({ 'privacy.md': POLICY, 'clausal.yaml': CONFIG }, IS_PUSHED, async ({ client, uri }) => {
      expect(client.capabilities['diagnosticProvider']).toBeUndefined()
      const file = uri('privacy.md')
      client.open(file, POLICY)
      expect(codes(await client.pushed(file))).toEqual([LINK])
      client.change(file, AFTER_HTTP, 's')
      expect(await client.pushed(file)).toEqual([])
      client.replace(file, POLICY)
      expect(codes(await client.pushed(file))).toEqual([LINK])
      client.close(file)
      expect(await client.pushed(file)).toEqual([])
    }))

  it('go when the language is another, and when the file is renamed', () =>
    withClient({ 'privacy.md': POLICY, 'clausal.yaml': CONFIG }, IS_PUSHED, async ({ client, uri }) => {
      const file = uri('privacy.md')
      client.open(file, POLICY)
      expect(codes(await client.pushed(file))).toEqual([LINK])
      client.close(file)
      client.open(file, POLICY, 'yaml')
      expect(await client.pushed(file)).toEqual([])
      client.close(file)
      client.open(uri('legal-privacy.md'), POLICY)
      expect(codes(await client.pushed(uri('legal-privacy.md')))).toEqual([LINK])
      expect(client.shown(file)).toEqual([])
    }))

  it('name a broken configuration and go when it is mended', () =>
    withClient({ 'privacy.md': POLICY, 'clausal.yaml': 'laws: [gpdr]\n' }, IS_PUSHED, async ({ client, uri, write }) => {
      client.open(uri('privacy.md'), POLICY)
      expect(await client.pushed(uri('clausal.yaml'))).toMatchObject([{ code: 'configuration' }])
      await write('clausal.yaml', CONFIG)
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('clausal.yaml'), type: 2 }] })
      expect(await client.pushed(uri('clausal.yaml'))).toEqual([])
      expect(client.shown(uri('privacy.md'))).toMatchObject([{ code: LINK }])
    }))

  it('follow a configuration while it is written', () =>
    withClient({ 'privacy.md': POLICY, 'clausal.yaml': CONFIG }, IS_PUSHED, async ({ client, uri }) => {
      client.open(uri('privacy.md'), POLICY)
      expect(codes(await client.pushed(uri('privacy.md')))).toEqual([LINK])
      client.open(uri('clausal.yaml'), CONFIG, 'yaml')
      client.replace(uri('clausal.yaml'), 'extends: [loud]\n')
      expect(await client.pushed(uri('clausal.yaml'))).toMatchObject([{ message: expect.stringContaining("no preset 'loud'") }])
      client.replace(uri('clausal.yaml'), 'extends: [off]\nlaws: []\n')
      expect(await client.pushed(uri('clausal.yaml'))).toEqual([])
      await expect.poll(() => client.shown(uri('privacy.md'))).toEqual([])
    }))
})
