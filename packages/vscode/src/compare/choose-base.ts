import { l10n, type QuickPickItem, QuickPickItemKind, type Uri, window } from 'vscode'
import type { Base } from './earlier.ts'
import { refsOf } from './git.ts'

interface Choice extends QuickPickItem {
  readonly find: () => Promise<Base | undefined>
}

const fixed = (base: Base) => () => Promise.resolve(base)

async function askForCommit(): Promise<Base | undefined> {
  const ref = await window.showInputBox({ prompt: l10n.t('A commit, tag or branch'), placeHolder: 'HEAD~3, v1.2, 4f1c2ab' })
  return ref === undefined || ref.trim() === '' ? undefined : { type: 'ref', ref: ref.trim() }
}

async function askForFile(): Promise<Base | undefined> {
  const [uri] = (await window.showOpenDialog({ title: l10n.t('The earlier version'), canSelectMany: false })) ?? []
  return uri === undefined ? undefined : { type: 'file', uri }
}

/** Asks what to compare a policy with. */
export async function chooseBase(uri: Uri): Promise<Base | undefined> {
  const refs = await refsOf(uri)
  const choices: readonly Choice[] = [
    {
      label: `$(git-merge) ${l10n.t('Where this branch left the main one')}`,
      description: l10n.t('or what the setting clausal.base says'),
      find: fixed({ type: 'default' }),
    },
    { label: '$(git-commit) HEAD', description: l10n.t('the last commit'), find: fixed({ type: 'ref', ref: 'HEAD' }) },
    { label: `$(save) ${l10n.t('The file as saved')}`, find: fixed({ type: 'saved', name: l10n.t('as saved') }) },
    { label: `$(edit) ${l10n.t('Another commit…')}`, find: askForCommit },
    { label: `$(file) ${l10n.t('Another file…')}`, find: askForFile },
    ...(refs.length === 0
      ? []
      : [{ label: l10n.t('Branches and tags'), kind: QuickPickItemKind.Separator, find: fixed({ type: 'default' }) }]),
    ...refs.map((ref) => ({ label: `$(git-branch) ${ref}`, find: fixed({ type: 'ref', ref }) })),
  ]
  return (await window.showQuickPick(choices, { placeHolder: l10n.t('What to compare the policy with') }))?.find()
}
