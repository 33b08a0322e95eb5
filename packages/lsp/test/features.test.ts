import { describe, expect, it } from 'vitest'
import type {
  CodeAction,
  CompletionList,
  DocumentDiagnosticReport,
  DocumentSymbol,
  Hover,
  Location,
  LocationLink,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver'
import { BARE, IS_PUSHED, PULLS, withClient } from './with-client.ts'

const POLICY = '# Privacy\n\n"Member" means a person. Each Member counts.\n\n## Rights\n\nYou have the right to data portability.</p>\n'
const CONFIG = 'laws: [gdpr]\n'
const FILES = { 'privacy.md': POLICY, 'clausal.yaml': CONFIG }
const AT_MEMBER = { line: 2, character: 34 }
const AT_TAG = { line: 6, character: 41 }

describe('an editor that can do everything', () => {
  it('applies a fix, and the finding is gone', () =>
    withClient(FILES, PULLS, async ({ client, uri }) => {
      const textDocument = { uri: uri('privacy.md') }
      client.open(textDocument.uri, POLICY)
      const codes = async () => {
        const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument })
        return report.kind === 'full' ? report.items.map(({ code }) => code) : []
      }
      expect(await codes()).toContain('structure/no-unmatched-html')
      const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument,
        range: { start: AT_TAG, end: AT_TAG },
        context: { diagnostics: [] },
      })
      const fix = actions.find(({ isPreferred }) => isPreferred === true)
      client.apply(fix?.edit ?? {})
      expect(client.documents.get(textDocument.uri).getText()).toBe(POLICY.replace('</p>', ''))
      expect(await codes()).not.toContain('structure/no-unmatched-html')
    }))

  it('inserts a clause that has stops to fill in', () =>
    withClient(FILES, PULLS, async ({ client, uri }) => {
      const textDocument = { uri: uri('privacy.md') }
      client.open(textDocument.uri, POLICY)
      const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
      const actions = await client.request<CodeAction[]>('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } })
      client.apply(actions.find(({ title }) => title.endsWith('Retention period'))?.edit ?? {})
      expect(client.documents.get(textDocument.uri).getText()).toContain('We keep [enter the data] for [enter the period]')
    }))

  it('renames a term, and hears why other words cannot be renamed', () =>
    withClient(FILES, PULLS, async ({ client, uri }) => {
      const textDocument = { uri: uri('privacy.md') }
      client.open(textDocument.uri, POLICY)
      const edit = await client.request<WorkspaceEdit>('textDocument/rename', { textDocument, position: AT_MEMBER, newName: 'Customer' })
      client.apply(edit)
      expect(client.documents.get(textDocument.uri).getText()).toContain('"Customer" means a person. Each Customer counts.')
      const refused = client.request('textDocument/prepareRename', { textDocument, position: { line: 6, character: 2 } })
      await expect(refused).rejects.toThrow('Here stands neither a defined term nor the name of a section.')
    }))

  it('is told of places, symbols and words', () =>
    withClient(FILES, PULLS, async ({ client, uri }) => {
      const textDocument = { uri: uri('privacy.md') }
      client.open(textDocument.uri, POLICY)
      const at = { textDocument, position: AT_MEMBER }
      expect(await client.request<Hover>('textDocument/hover', at)).toMatchObject({
        contents: { kind: 'markdown', value: '**Member**: a person.' },
      })
      const [link] = await client.request<LocationLink[]>('textDocument/definition', at)
      expect(link).toMatchObject({ targetUri: textDocument.uri, targetSelectionRange: { start: { line: 2, character: 1 } } })
      const places = await client.request<Location[]>('textDocument/references', { ...at, context: { includeDeclaration: true } })
      expect(places).toHaveLength(2)
      expect(await client.request('textDocument/documentHighlight', at)).toHaveLength(2)
      const [root] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument })
      expect(root).toMatchObject({ name: 'Privacy', children: [{ name: 'Member' }, { name: 'Rights' }] })
      const { items } = await client.request<CompletionList>('textDocument/completion', at)
      expect(items.map(({ label }) => label)).toContain('Member')
      expect(await client.request('workspace/symbol', { query: 'member' })).toHaveLength(1)
      expect(await client.request('textDocument/codeLens', { textDocument })).not.toEqual([])
      expect(await client.request('textDocument/documentLink', { textDocument })).toEqual([])
      const range = { start: { line: 0, character: 0 }, end: { line: 7, character: 0 } }
      expect(await client.request('textDocument/inlayHint', { textDocument, range })).toEqual([])
      expect(await client.request('textDocument/semanticTokens/full', { textDocument })).toEqual({ data: [] })
      expect(await client.request('textDocument/semanticTokens/range', { textDocument, range })).toEqual({ data: [] })
      expect(client.capabilities).toMatchObject({ renameProvider: { prepareProvider: true } })
    }))

  it('runs commands', () =>
    withClient(FILES, PULLS, async ({ client, uri }) => {
      client.open(uri('privacy.md'), POLICY)
      const run = (command: string, ...args: string[]) => client.request('workspace/executeCommand', { command, arguments: args })
      expect(await run('clausal.showFacts', uri('privacy.md'))).toMatchObject({ format: 'markdown' })
      expect(await run('clausal.explain', 'dates/require-date')).toMatchObject({ text: expect.stringContaining('dates/require-date') })
      expect(await run('clausal.restart')).toBeNull()
      await client.asked('workspace/diagnostic/refresh')
    }))

  it('has links and configuration follow a renamed policy', () =>
    withClient({ 'privacy.md': POLICY, 'clausal.yaml': 'policies: [privacy.md]\n' }, PULLS, async ({ client, uri }) => {
      const files = [{ oldUri: uri('privacy.md'), newUri: uri('notice.md') }]
      const edit = await client.request<WorkspaceEdit>('workspace/willRenameFiles', { files })
      expect(edit.documentChanges).toMatchObject([
        { textDocument: { uri: uri('clausal.yaml'), version: null }, edits: [{ newText: 'notice.md' }] },
      ])
    }))

  it('registers for what it has to be told', () =>
    withClient(FILES, IS_PUSHED, async ({ client }) => {
      await client.asked('client/registerCapability')
      await expect
        .poll(() => [...client.registrations.keys()].sort())
        .toEqual(['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles'])
    }))
})

describe('an editor that can do little', () => {
  it('is sent diagnostics, plain texts, lists and edits without versions', () =>
    withClient(FILES, BARE, async ({ client, uri }) => {
      const textDocument = { uri: uri('privacy.md') }
      client.open(textDocument.uri, POLICY)
      expect((await client.pushed(textDocument.uri)).length).toBeGreaterThan(0)
      const at = { textDocument, position: AT_MEMBER }
      expect(await client.request<Hover>('textDocument/hover', at)).toMatchObject({
        contents: { kind: 'plaintext', value: 'Member: a person.' },
      })
      expect(await client.request<Location[]>('textDocument/definition', at)).toMatchObject([{ uri: textDocument.uri }])
      const symbols = await client.request<SymbolInformation[]>('textDocument/documentSymbol', { textDocument })
      expect(symbols.find(({ name }) => name === 'Member')).toMatchObject({ containerName: 'Privacy', location: { uri: textDocument.uri } })
      const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...at, newName: 'Customer' })
      expect(edit.documentChanges).toBeUndefined()
      expect(edit.changes?.[textDocument.uri]).toHaveLength(2)
      expect(client.capabilities['codeActionProvider']).toBeUndefined()
    }))
})
