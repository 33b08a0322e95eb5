import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Position, Range } from 'vscode-languageserver-types'
import { openWorkspace, uriOf } from '../src/testing/memory-workspace.ts'
import { createStrictDocuments } from './strict-documents.ts'

const example = (path: string) => readFileSync(new URL(`../../../examples/${path}`, import.meta.url), 'utf8')
const CLIENT = { snippets: true, createsFiles: true }

/** Documents of all kinds, and what documents should not be. */
const FILES: Readonly<Record<string, string>> = {
  'kestrel/privacy.md': example('kestrel/privacy.md'),
  'lumenfold/privacy.txt': example('lumenfold/privacy.txt'),
  'tidemark/privacy.html': example('tidemark/privacy.html'),
  'a/privacy.mdx':
    'import A from \'./a.js\'\n\n# Privacy {#top}\n\n<A>\n\n"Member" means a person. Each Member has rights, see [below](#rights) or section 2.\n\n</A>\n\n## Rights {#rights}\n\n{/* clausal-disable  */}\n\nYou may ask under Article 15 GDPR.\n',
  'b/privacy.md': '',
  'c/privacy.md':
    '\uFEFF---\r\ntitle: "Privacy"\r\npolicy: privacy\r\n---\r\n\r\n# Privacy 😀\r\n\r\n“Größe” means “size”. The Größe 👩‍👩‍👧 counts.\r\n\r\n| a | b |\r\n|---|---|\r\n| Größe | [x](#privacy-) |\r\n',
  'd/privacy.md': 'We sell\0 your \ud83d data. "Ab\0c" means x. The Ab\0c.\n\u2028# x\u2029\n\r\r\n#\n##\n[](#)\n[a]: #\n"" means "".\n',
  'e/privacy.html': '<!doctype html><html><body><h1 id=a>Privacy<h2 id="b">"Member"</h2> means x. <a href="#b">Member <!-- clausal-disable',
  'clausal.yaml': 'policies: ["**/privacy.*"]\nlaws: [gdpr, ccpa]\nextends: [strict]\n',
}
const NAMES = Object.keys(FILES)

/** Asks everything there is to ask of a place, and checks every place that is answered. */
async function askAt(name: string, position: Position): Promise<void> {
  const { service } = shared
  const uri = uriOf(name)
  const checked = (range: Range | undefined, where = uri) =>
    range && documents.checkRange(where, range, `${name} ${JSON.stringify(position)}`)
  const hover = await service.hover(uri, position, 'markdown')
  checked(hover?.range)
  for (const item of (await service.completion(uri, position, { snippets: true, markup: 'markdown' }))?.items ?? [])
    if (item.textEdit !== undefined && 'range' in item.textEdit) checked(item.textEdit.range)
  for (const { targetUri, targetRange, targetSelectionRange, originSelectionRange } of await service.definition(uri, position)) {
    checked(targetRange, targetUri)
    checked(targetSelectionRange, targetUri)
    checked(originSelectionRange)
  }
  for (const location of await service.references(uri, position, true)) checked(location.range, location.uri)
  for (const { range } of await service.highlights(uri, position)) checked(range)
  const prepared = await service.prepareRename(uri, position)
  if (!('refused' in prepared)) {
    checked(prepared.range)
    const edit = await service.rename(uri, position, 'another-name')
    if ('refused' in edit) throw new Error(`${name}: ${JSON.stringify(position)} was ready to be renamed, but: ${edit.refused}`)
    createCopy().apply(edit)
  }
  for (const { edit, title } of await service.codeActions(uri, { start: position, end: position }, CLIENT)) {
    try {
      if (edit !== undefined) createCopy().apply(edit)
    } catch (error) {
      throw new Error(`${title}: ${String(error)}`)
    }
  }
}

function createCopy() {
  const copy = createStrictDocuments()
  for (const [name, text] of Object.entries(FILES)) copy.open(uriOf(name), 'markdown', text)
  return copy
}
const documents = createCopy()
const shared = openWorkspace(FILES)

describe('every place', () => {
  it.each(NAMES)('of %s can be asked about', async (name) => {
    const document = TextDocument.create(uriOf(name), 'markdown', 1, FILES[name] ?? '')
    const places = fc.nat(FILES[name]?.length ?? 0).map((offset) => document.positionAt(offset))
    await fc.assert(
      fc.asyncProperty(places, (position) => askAt(name, position)),
      { numRuns: 25 },
    )
  })

  it('outside of a document is as good as its nearest', async () => {
    for (const name of NAMES)
      for (const position of [
        { line: 0, character: 100_000 },
        { line: 100_000, character: 0 },
        { line: 100_000, character: 100_000 },
      ])
        await askAt(name, position)
  })

  it('of a whole document has symbols, links, lenses, hints and tokens inside of it', async () => {
    const { service } = openWorkspace(FILES, { settings: { inlayHints: true, semanticTokens: true } })
    for (const name of NAMES) {
      const uri = uriOf(name)
      const check = (range: Range) => documents.checkRange(uri, range, name)
      for (const { range, relatedInformation = [] } of (await service.diagnostics(uri)).items) {
        check(range)
        for (const { location } of relatedInformation) documents.checkRange(location.uri, location.range, name)
      }
      const visit = (symbols: Awaited<ReturnType<typeof service.documentSymbols>>) => {
        for (const { range, selectionRange, children = [] } of symbols) {
          check(range)
          check(selectionRange)
          visit(children)
        }
      }
      visit(await service.documentSymbols(uri))
      for (const { range } of await service.documentLinks(uri)) check(range)
      for (const { range } of await service.codeLenses(uri)) check(range)
      const all = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } }
      for (const { position } of await service.inlayHints(uri, all)) check({ start: position, end: position })
      const tokens = await service.semanticTokens(uri)
      expect(tokens.length % 5).toBe(0)
      let [line, character] = [0, 0]
      for (let at = 0; at < tokens.length; at += 5) {
        const [lines = 0, characters = 0, length = 0] = tokens.slice(at)
        character = lines === 0 ? character + characters : characters
        line += lines
        check({ start: { line, character }, end: { line, character: character + length } })
      }
    }
  })
})
