import { l10n, type QuickPickItem, QuickPickItemKind, type Uri, window } from 'vscode'
import type { Base } from './earlier.ts'
import { hasHistory, refsOf } from './git.ts'

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

const files = (): readonly Choice[] => [
  { label: `$(save) ${l10n.t('The file as saved')}`, find: fixed({ type: 'saved', name: l10n.t('as saved') }) },
  { label: `$(file) ${l10n.t('Another file…')}`, find: askForFile },
]

/** Versions that git knows; none where there is no git to ask, as in a browser. */
async function commits(uri: Uri): Promise<readonly Choice[]> {
  if (!(await hasHistory(uri))) return []
  const refs = await refsOf(uri)
  const named = refs.map((ref) => ({ label: `$(git-branch) ${ref}`, find: fixed({ type: 'ref', ref }) }))
  const separator = { label: l10n.t('Branches and tags'), kind: QuickPickItemKind.Separator, find: fixed({ type: 'default' }) }
  return [
    {
      label: `$(git-merge) ${l10n.t('Where this branch left the main one')}`,
      description: l10n.t('or what the setting clausal.base says'),
      find: fixed({ type: 'default' }),
    },
    { label: '$(git-commit) HEAD', description: l10n.t('the last commit'), find: fixed({ type: 'ref', ref: 'HEAD' }) },
    { label: `$(edit) ${l10n.t('Another commit…')}`, find: askForCommit },
    ...(named.length === 0 ? [] : [separator, ...named]),
  ]
}

/** Asks what to compare a policy with. */
export async function chooseBase(uri: Uri): Promise<Base | undefined> {
  const choices = [...files(), ...(await commits(uri))]
  return (await window.showQuickPick(choices, { placeHolder: l10n.t('What to compare the policy with') }))?.find()
}
