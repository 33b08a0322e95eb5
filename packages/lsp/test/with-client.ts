import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ClientCapabilities } from 'vscode-languageserver'
import { type ClientOptions, type StrictClient, startClient } from './strict-client.ts'

/** An editor that can do everything the server can make use of, and asks for diagnostics. */
export const PULLS: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    fileOperations: { willRename: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { relatedDocumentSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    rename: { prepareSupport: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } },
  },
}

const { diagnostic: _, ...WITHOUT_PULL } = PULLS.textDocument ?? {}

/** The same editor from before editors could ask for diagnostics. */
export const IS_PUSHED: ClientCapabilities = { ...PULLS, textDocument: WITHOUT_PULL }

/** An editor that can do no more than the first version of the protocol. */
export const BARE: ClientCapabilities = {}

/** A folder and the client that has it open. */
export interface Stage {
  readonly client: StrictClient
  readonly folder: string
  uri(name: string): string
  write(name: string, text: string): Promise<void>
}

/** Makes a folder with these files and opens it; both are gone when the work is done. */
export async function withClient(
  files: Readonly<Record<string, string>>,
  capabilities: ClientCapabilities,
  work: (stage: Stage) => Promise<void>,
  options: Partial<ClientOptions> = {},
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "clausal lsp ü (1) & a+b's @50% "))
  try {
    const write = async (name: string, text: string) => {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), text)
    }
    await mkdir(join(folder, '.git'))
    for (const [name, text] of Object.entries(files)) await write(name, text)
    const client = await startClient({ folders: [pathToFileURL(folder).toString()], capabilities, ...options })
    await work({ client, folder, write, uri: (name) => pathToFileURL(join(folder, name)).toString() })
    await client.stop()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
