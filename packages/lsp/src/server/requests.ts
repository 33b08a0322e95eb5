import {
  CodeActionKind,
  CompletionTriggerKind,
  type Connection,
  type FileOperationRegistrationOptions,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import { KINDS } from '../features/code-actions/action.ts'
import type { Refusal } from '../features/rename.ts'
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/semantic-tokens.ts'
import type { LanguageService } from '../language-service.ts'
import { COMMANDS } from '../service.ts'
import type { Client } from './client.ts'
import { toClientEdit, toClientLocations, toClientSymbols } from './downgrade.ts'

export interface RequestInput {
  readonly connection: Connection
  readonly service: LanguageService
  readonly client: Client
  /** Reads everything anew. */
  readonly restart: () => void
}

/** A request that editors can make: what the server says of it, for which editors, and who answers. */
interface Request {
  readonly capability: ServerCapabilities
  /** Whether this editor can make use of it. */
  readonly isFor?: (client: Client) => boolean
  listen(input: RequestInput): void
}

const RESTART = 'clausal.restart'

function refusalOr(answer: WorkspaceEdit | Refusal, client: Client): WorkspaceEdit | ResponseError {
  return 'refused' in answer ? new ResponseError(LSPErrorCodes.RequestFailed, answer.refused) : toClientEdit(answer, client)
}

/** Files that may be policies, and folders that they may be in. */
const RENAMED: FileOperationRegistrationOptions['filters'] = [
  { pattern: { glob: '**/*.{md,mdx,markdown,html,htm,txt}', matches: 'file' } },
  { pattern: { glob: '**/*', matches: 'folder' } },
]

/** Every request there is; what the server can do follows from this table. */
const REQUESTS: readonly Request[] = [
  {
    capability: { hoverProvider: true },
    listen: ({ connection, service, client }) =>
      connection.onHover(
        async ({ textDocument, position }) => (await service.hover(textDocument.uri, position, client.hoverMarkup)) ?? null,
      ),
  },
  {
    capability: { completionProvider: { triggerCharacters: ['-', '#', '"', '“', ':', '[', '/'] } },
    listen: ({ connection, service, client }) =>
      connection.onCompletion(async ({ textDocument, position, context }) => {
        const typed = context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? context.triggerCharacter : undefined
        const able = { snippets: client.completionSnippets, markup: client.completionMarkup }
        return (await service.completion(textDocument.uri, position, able, typed)) ?? null
      }),
  },
  {
    capability: { definitionProvider: true },
    listen: ({ connection, service, client }) =>
      connection.onDefinition(async ({ textDocument, position }) =>
        toClientLocations(await service.definition(textDocument.uri, position), client),
      ),
  },
  {
    capability: { referencesProvider: true },
    listen: ({ connection, service }) =>
      connection.onReferences(async ({ textDocument, position, context }) => [
        ...(await service.references(textDocument.uri, position, context.includeDeclaration)),
      ]),
  },
  {
    capability: { documentHighlightProvider: true },
    listen: ({ connection, service }) =>
      connection.onDocumentHighlight(async ({ textDocument, position }) => [...(await service.highlights(textDocument.uri, position))]),
  },
  {
    capability: { renameProvider: { prepareProvider: true } },
    isFor: ({ capabilities }) => capabilities.textDocument?.rename?.prepareSupport === true,
    listen: ({ connection, service }) =>
      connection.onPrepareRename(async ({ textDocument, position }) => {
        const answer = await service.prepareRename(textDocument.uri, position)
        return 'refused' in answer ? new ResponseError(LSPErrorCodes.RequestFailed, answer.refused) : answer
      }),
  },
  {
    capability: { renameProvider: true },
    listen: ({ connection, service, client }) =>
      connection.onRenameRequest(async ({ textDocument, position, newName }) =>
        refusalOr(await service.rename(textDocument.uri, position, newName), client),
      ),
  },
  {
    capability: { documentSymbolProvider: { label: 'Clausal' } },
    listen: ({ connection, service, client }) =>
      connection.onDocumentSymbol(async ({ textDocument }) =>
        toClientSymbols(await service.documentSymbols(textDocument.uri), textDocument.uri, client),
      ),
  },
  {
    capability: { workspaceSymbolProvider: true },
    listen: ({ connection, service }) => connection.onWorkspaceSymbol(async ({ query }) => [...(await service.workspaceSymbols(query))]),
  },
  {
    capability: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, KINDS.fixAll, KINDS.update] } },
    isFor: ({ codeActionLiterals }) => codeActionLiterals,
    listen: ({ connection, service, client }) =>
      connection.onCodeAction(async ({ textDocument, range, context }) => {
        const actions = await service.codeActions(
          textDocument.uri,
          range,
          { snippets: client.editSnippets, createsFiles: client.createsFiles },
          context.only,
        )
        return actions.map((action) => (action.edit === undefined ? action : { ...action, edit: toClientEdit(action.edit, client) }))
      }),
  },
  {
    capability: { codeLensProvider: {} },
    listen: ({ connection, service }) =>
      connection.onCodeLens(async ({ textDocument }) => [...(await service.codeLenses(textDocument.uri))]),
  },
  {
    capability: { inlayHintProvider: true },
    listen: ({ connection, service }) =>
      connection.languages.inlayHint.on(async ({ textDocument, range }) => [...(await service.inlayHints(textDocument.uri, range))]),
  },
  {
    capability: {
      semanticTokensProvider: { legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] }, full: true, range: true },
    },
    listen({ connection, service }) {
      connection.languages.semanticTokens.on(async ({ textDocument }) => ({ data: [...(await service.semanticTokens(textDocument.uri))] }))
      connection.languages.semanticTokens.onRange(async ({ textDocument, range }) => ({
        data: [...(await service.semanticTokens(textDocument.uri, range))],
      }))
    },
  },
  {
    capability: { documentLinkProvider: {} },
    listen: ({ connection, service }) =>
      connection.onDocumentLinks(async ({ textDocument }) => [...(await service.documentLinks(textDocument.uri))]),
  },
  {
    capability: { executeCommandProvider: { commands: [...COMMANDS, RESTART] } },
    listen: ({ connection, service, client, restart }) =>
      connection.onExecuteCommand(async ({ command, arguments: args = [] }) => {
        if (command === RESTART) {
          restart()
          return null
        }
        const answer = await service.execute(command, args)
        if (answer?.url !== undefined && client.showsDocuments) await connection.window.showDocument({ uri: answer.url, external: true })
        return answer ?? null
      }),
  },
  {
    capability: { workspace: { fileOperations: { willRename: { filters: RENAMED } } } },
    isFor: ({ capabilities }) => capabilities.workspace?.fileOperations?.willRename === true,
    listen: ({ connection, service, client }) =>
      connection.workspace.onWillRenameFiles(async ({ files }) => toClientEdit(await service.renameFiles(files), client)),
  },
]

const isFor = (client: Client) => (request: Request) => request.isFor?.(client) ?? true

/** What the requests add to what the server can do for this editor. Of two entries for one capability the first counts. */
export function requestCapabilities(client: Client): ServerCapabilities {
  return Object.assign(
    {},
    ...REQUESTS.filter(isFor(client))
      .map(({ capability }) => capability)
      .toReversed(),
  )
}

/** Answers the requests that this editor can make. */
export function listenForRequests(input: RequestInput): void {
  for (const request of REQUESTS.filter(isFor(input.client))) request.listen(input)
}
