import type { ClientRequests } from '@clausal/lsp/protocol'
import { RelativePattern, Uri, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

type Params<M extends keyof ClientRequests> = ClientRequests[M]['params']
type Result<M extends keyof ClientRequests> = Promise<ClientRequests[M]['result']>

/** More files than anybody has policies. */
const MOST_FILES = 2000

async function readFile({ uri }: Params<'clausal/readFile'>): Result<'clausal/readFile'> {
  try {
    return { text: new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri, true))) }
  } catch {
    return null
  }
}

async function findFiles({ folder, include, exclude }: Params<'clausal/findFiles'>): Result<'clausal/findFiles'> {
  const patterns = include.map((glob) => new RelativePattern(Uri.parse(folder, true), glob))
  const found = await Promise.all(patterns.map((pattern) => workspace.findFiles(pattern, `{${exclude.join(',')}}`, MOST_FILES)))
  return { uris: [...new Set(found.flat().map((uri) => uri.toString()))] }
}

/** Lets the server read files that only the editor can reach. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest('clausal/readFile', readFile)
  client.onRequest('clausal/findFiles', findFiles)
}
