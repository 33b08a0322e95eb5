import type { Connection } from 'vscode-languageserver'
import type { LanguageService } from '../language-service.ts'
import type { ServerRequests } from '../protocol.ts'
import type { Client } from './client.ts'
import { toClientEdit } from './downgrade.ts'

export interface CustomInput {
  readonly connection: Connection
  readonly service: LanguageService
  readonly client: Client
}

/** Answers what goes beyond the protocol. */
export function listenForCustomRequests({ connection, service, client }: CustomInput): void {
  function on<M extends keyof ServerRequests>(
    method: M,
    answer: (params: ServerRequests[M]['params']) => Promise<ServerRequests[M]['result'] | undefined>,
  ): void {
    connection.onRequest(method, async (params: ServerRequests[M]['params']) => (await answer(params)) ?? null)
  }

  on('clausal/coverage', ({ uri }) => service.coverage(uri))
  on('clausal/facts', ({ uri }) => service.facts(uri))
  on('clausal/compare', service.compare)
  on('clausal/review', service.review)
  on('clausal/insertClause', async ({ uri, requirement }) => {
    const edit = await service.insertClause(uri, requirement, { snippets: client.editSnippets, createsFiles: client.createsFiles })
    return edit && toClientEdit(edit, client)
  })
}
