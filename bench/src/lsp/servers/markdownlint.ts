import { lint } from 'markdownlint/sync'
import { createConnection, DiagnosticSeverity, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

// markdownlint with its default rules over the whole text, as its editor extension runs it on each change.
const connection = createConnection(ProposedFeatures.all)
const documents = new TextDocuments(TextDocument)
connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}))
connection.languages.diagnostics.on(({ textDocument: { uri } }) => {
  const results = lint({ strings: { text: documents.get(uri)?.getText() ?? '' } })
  const items = Object.values(results)
    .flat()
    .map(({ lineNumber, ruleDescription }) => ({
      range: { start: { line: lineNumber - 1, character: 0 }, end: { line: lineNumber, character: 0 } },
      severity: DiagnosticSeverity.Warning,
      message: ruleDescription,
    }))
  return { kind: 'full', items }
})
documents.listen(connection)
connection.listen()
