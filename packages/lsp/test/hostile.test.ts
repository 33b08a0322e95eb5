import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Diagnostic, DocumentDiagnosticReport, WorkspaceDiagnosticReport } from 'vscode-languageserver'
import type { StrictClient } from './strict-client.ts'
import { BARE, IS_PUSHED, PULLS, withClient } from './with-client.ts'

const POLICY = '# Privacy at Tarn\n\nSee [the archive](http://tarn.example/a).\n'
const CONFIG = 'extends: [layout]\nlaws: []\n'
const LINK = 'structure/no-insecure-link'

async function pull(client: StrictClient, uri: string): Promise<readonly Diagnostic[]> {
  const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } })
  return report.kind === 'full' ? report.items : []
}
const codes = (diagnostics: readonly Diagnostic[] | undefined) => diagnostics?.map(({ code }) => code)

describe('files and folders that are not as one expects', () => {
  it('are found up to their workspace folder where there is no repository', () =>
    withClient({ 'legal/privacy.md': POLICY, 'clausal.yaml': CONFIG }, PULLS, async ({ client, folder, uri }) => {
      await rm(join(folder, '.git'), { recursive: true })
      client.open(uri('legal/privacy.md'), POLICY)
      expect(codes(await pull(client, uri('legal/privacy.md')))).toEqual([LINK])
    }))

  it('are checked without any folder', () =>
    withClient(
      { 'privacy.md': POLICY, 'clausal.yaml': CONFIG },
      PULLS,
      async ({ client, uri }) => {
        client.open(uri('privacy.md'), POLICY)
        expect(codes(await pull(client, uri('privacy.md')))).toEqual([LINK])
        const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] })
        expect(items).toMatchObject([{ uri: uri('privacy.md') }])
      },
      { folders: [] },
    ))

  it('follow each its own configuration, and go with their folder', () =>
    withClient(
      { 'a/privacy.md': POLICY, 'a/clausal.yaml': CONFIG, 'b/privacy.md': POLICY, 'b/clausal.yaml': 'extends: [off]\nlaws: [ccpa]\n' },
      PULLS,
      async ({ client, uri }) => {
        const everything = async () => {
          const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] })
          return Object.fromEntries(items.map((item) => [item.uri, item.kind === 'full' ? (codes(item.items) ?? []) : []]))
        }
        const [a, b] = [uri('a/privacy.md'), uri('b/privacy.md')]
        client.notify('workspace/didChangeWorkspaceFolders', {
          event: { added: ['a', 'b'].map((name) => ({ uri: uri(name), name })), removed: [] },
        })
        const both = await everything()
        expect(both[a]).toEqual([LINK])
        expect(both[b]?.length).toBeGreaterThan(0)
        expect(both[b]?.every((code) => String(code).startsWith('law/ccpa/'))).toBe(true)
        client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [{ uri: uri('b'), name: 'b' }] } })
        expect(Object.keys(await everything())).toEqual([a])
      },
      { folders: [] },
    ))

  it('may be named in any way', () =>
    withClient({}, PULLS, async ({ client }) => {
      const at = { line: 0, character: 0 }
      for (const uri of [
        'untitled:Untitled-1',
        'git:/tmp/privacy.md?%7B%7D',
        'vscode-vfs://github/tarn/privacy.md',
        'file://host/share/privacy.md',
        'file:///C%3A/a/privacy.md',
        'x:privacy.md',
      ]) {
        client.open(uri, `---\npolicy: privacy\n---\n${POLICY}`)
        expect(codes(await pull(client, uri))).toContain(LINK)
        await client.request('textDocument/hover', { textDocument: { uri }, position: at })
        await client.request('textDocument/codeLens', { textDocument: { uri } })
        await client.request('textDocument/references', { textDocument: { uri }, position: at, context: { includeDeclaration: true } })
        client.close(uri)
        await pull(client, uri)
      }
    }))

  it('are left alone where they are too large or no text', () =>
    withClient(
      {
        'clausal.yaml': `policies: ['*.md']\n${CONFIG}`,
        'large.md': `${POLICY}${'x'.repeat(21 * 1024 * 1024)}`,
        'nul.md': `${POLICY}\0`,
        'privacy.md': POLICY,
      },
      PULLS,
      async ({ client, uri }) => {
        const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] })
        const found = new Map(items.map((item) => [item.uri, item.kind === 'full' ? codes(item.items) : undefined]))
        expect(found.get(uri('privacy.md'))).toEqual([LINK])
        expect(found.get(uri('large.md'))).toEqual([])
        expect(found.get(uri('nul.md'))).toEqual([])
        client.open(uri('nul.md'), `${POLICY}\0\ud83d`)
        expect(codes(await pull(client, uri('nul.md')))).toContain(LINK)
      },
    ))
})

describe('editors that are not as one expects', () => {
  it('count in UTF-16, whatever else they offer', () =>
    withClient(
      { 'privacy.md': '', 'clausal.yaml': CONFIG },
      { ...PULLS, general: { positionEncodings: ['utf-8', 'utf-32', 'utf-16'] } },
      async ({ client, uri }) => {
        expect(client.capabilities['positionEncoding']).toBe('utf-16')
        client.open(uri('privacy.md'), '# Privacy\r\n\r\n😀é漢 See [the archive](http://tarn.example/a).\r\n')
        const [link] = await pull(client, uri('privacy.md'))
        expect(link?.range).toEqual({ start: { line: 2, character: 23 }, end: { line: 2, character: 44 } })
      },
    ))

  it('get what they can show: no links, related places or tags where they know none', async () => {
    const text = '# Privacy\n\n"Member" means a person.\n\nWe keep your data as long as necessary.\n'
    const shown = async (capabilities: typeof PULLS) => {
      let diagnostics: readonly Diagnostic[] = []
      await withClient({ 'privacy.md': text, 'clausal.yaml': 'laws: []\n' }, capabilities, async ({ client, uri }) => {
        client.open(uri('privacy.md'), text)
        diagnostics = await client.pushed(uri('privacy.md'))
      })
      return new Set(diagnostics.flatMap((diagnostic) => Object.keys(diagnostic)))
    }
    expect([...(await shown(BARE))].sort()).toEqual(['code', 'message', 'range', 'severity', 'source'])
    expect(await shown(IS_PUSHED)).toContain('tags')
    expect(await shown(IS_PUSHED)).toContain('codeDescription')
  })

  it('may cancel nothing, in whatever words, and are answered on', () =>
    withClient({ 'privacy.md': POLICY, 'clausal.yaml': CONFIG }, PULLS, async ({ client, uri }) => {
      client.open(uri('privacy.md'), POLICY)
      for (const params of [undefined, null, 3, [], {}, { id: null }, { id: {} }, { id: 'never asked' }, { id: 1e9 }]) {
        client.notify('$/cancelRequest', params)
        expect(codes(await pull(client, uri('privacy.md')))).toEqual([LINK])
      }
    }))

  it('may ask about documents they never opened, and change settings to nonsense', () =>
    withClient({ 'privacy.md': POLICY, 'clausal.yaml': CONFIG }, PULLS, async ({ client, uri }) => {
      expect(await pull(client, uri('none.md'))).toEqual([])
      for (const settings of [null, 3, 'x', [], { clausal: 3 }, { clausal: { laws: 'gdpr', enable: 'no' } }]) {
        client.settings = settings
        client.notify('workspace/didChangeConfiguration', { settings })
        expect(codes(await pull(client, uri('privacy.md')))).toEqual([LINK])
      }
      for (const args of [undefined, [], [3], [uri('privacy.md'), {}], ['::']])
        await client.request('workspace/executeCommand', { command: 'clausal.showFacts', arguments: args }).catch(() => undefined)
      expect(codes(await pull(client, uri('privacy.md')))).toEqual([LINK])
    }))
})
