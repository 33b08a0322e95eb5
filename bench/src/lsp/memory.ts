import { createLanguageService, type OpenDocument } from '@clausal/lsp'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { policyOf } from '../corpus.ts'

// Run with --expose-gc: edits a policy and tells, as JSON, how many bytes the heap holds after so many edits each time.
const EDITS = 25_000
const EACH = 2_500
const uri = 'memory:/work/privacy.md'
const policy = policyOf('markdown', 12_288)
const document = TextDocument.create(uri, 'markdown', 1, policy)
const documents: readonly OpenDocument[] = [document]
const service = createLanguageService({
  workspace: {
    folders: () => ['memory:/work'],
    documents: () => documents,
    document: (asked) => (asked === uri ? document : undefined),
    read: async () => undefined,
    find: async () => [],
    rootOf: async () => 'memory:/work',
  },
})

function heap(): number {
  globalThis.gc?.()
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

const held: number[] = []
for (let edit = 1; edit <= EDITS; edit++) {
  const place = document.positionAt((edit * 7919) % document.getText().length)
  // What is typed is taken back soon, so that the text stays as long as it is.
  const insert = edit % 2 === 1
  const range = { start: place, end: insert ? place : { ...place, character: place.character + 1 } }
  TextDocument.update(document, [{ range, text: insert ? 'x' : '' }], document.version + 1)
  await service.diagnostics(uri)
  if (edit % EACH === 0) held.push(heap())
}
console.log(JSON.stringify({ each: EACH, held }))
