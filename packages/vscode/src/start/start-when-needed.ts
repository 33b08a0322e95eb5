import { type Disposable, type TextDocument, workspace } from 'vscode'
import { CANDIDATE_GLOB, configuresClausal, isCandidate } from './candidate.ts'

const mayBePolicy = (document: TextDocument) =>
  isCandidate({ path: document.uri.path, languageId: document.languageId, text: document.getText() })

async function readManifests(): Promise<readonly string[]> {
  const { fs, workspaceFolders = [] } = workspace
  const files = await Promise.allSettled(
    workspaceFolders.map(async ({ uri }) => new TextDecoder().decode(await fs.readFile(uri.with({ path: `${uri.path}/package.json` })))),
  )
  return files.flatMap((file) => (file.status === 'fulfilled' ? [file.value] : []))
}

/** Whether there is anything for Clausal to do in this window. */
async function isNeeded(): Promise<boolean> {
  if (workspace.textDocuments.some(mayBePolicy)) return true
  if ((await workspace.findFiles(CANDIDATE_GLOB, '**/node_modules/**', 1)).length > 0) return true
  return (await readManifests()).some(configuresClausal)
}

/**
 * Starts once there is a policy or a configuration. A language activates the extension for every file in it; all but this check
 * waits until it is for one of ours.
 */
export function startWhenNeeded(start: () => Promise<void>): Disposable {
  const waiting = workspace.onDidOpenTextDocument((document) => {
    if (mayBePolicy(document)) begin()
  })
  function begin(): void {
    waiting.dispose()
    void start()
  }
  void isNeeded().then((needed) => needed && begin())
  return waiting
}
