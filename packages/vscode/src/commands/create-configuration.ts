import { l10n, Uri, window, workspace } from 'vscode'

/** What a new configuration holds: the keys that most projects set, each with what it is for. */
const TEXT = `# What Clausal checks in this project.
# Globs of the files that are policies, from here.
policies: ['**/*privacy*.{md,mdx,html,txt}']
# Laws to hold them against.
laws: [gdpr]
extends: [recommended]
`

/** Opens the configuration of a folder; writes a first one where there is none. */
export async function createConfiguration(): Promise<void> {
  const folders = workspace.workspaceFolders ?? []
  const folder = folders.length > 1 ? await window.showWorkspaceFolderPick() : folders[0]
  if (folder === undefined) {
    if (folders.length === 0) void window.showInformationMessage(l10n.t('Open a folder first: the configuration belongs to it.'))
    return
  }
  const uri = Uri.joinPath(folder.uri, 'clausal.yaml')
  const exists = await workspace.fs.stat(uri).then(
    () => true,
    () => false,
  )
  if (!exists) await workspace.fs.writeFile(uri, new TextEncoder().encode(TEXT))
  await window.showTextDocument(uri)
}
