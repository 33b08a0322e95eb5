import { extensions, type Uri } from 'vscode'

/** The part of the built-in Git extension's API that is used here. */
interface GitApi {
  getRepository(uri: Uri): GitRepository | null
}

interface GitRef {
  readonly name?: string
  readonly commit?: string
}

interface GitRepository {
  readonly rootUri: Uri
  readonly state: { readonly HEAD?: GitRef }
  getRefs(query: { readonly sort?: 'committerdate'; readonly count?: number }): Promise<readonly GitRef[]>
  getMergeBase(one: string, other: string): Promise<string | undefined>
  show(ref: string, path: string): Promise<string>
}

interface GitExtension {
  readonly enabled: boolean
  getAPI(version: 1): GitApi
}

/** The repository that a file is in, as the Git extension has it; undefined where there is none, or no such extension. */
export async function repositoryOf(uri: Uri): Promise<GitRepository | undefined> {
  const extension = extensions.getExtension<GitExtension>('vscode.git')
  if (extension === undefined) return undefined
  const git = extension.isActive ? extension.exports : await extension.activate()
  return git.enabled ? (git.getAPI(1).getRepository(uri) ?? undefined) : undefined
}

/** Whether earlier versions of a file can be asked for: the server reads git itself where the file is on its disk. */
export const hasHistory = async (uri: Uri): Promise<boolean> => uri.scheme === 'file' || (await repositoryOf(uri)) !== undefined

/** Branches and tags, the latest first. */
export async function refsOf(uri: Uri): Promise<readonly string[]> {
  const repository = await repositoryOf(uri)
  const refs = (await repository?.getRefs({ sort: 'committerdate', count: 50 })) ?? []
  return [...new Set(refs.flatMap(({ name }) => (name === undefined ? [] : [name])))]
}

/** A file as a commit has it; undefined where there is none. */
export async function textAt(uri: Uri, ref: string): Promise<string | undefined> {
  try {
    return await (await repositoryOf(uri))?.show(ref, uri.fsPath)
  } catch {
    return undefined
  }
}

/** The names that the main branch has, where nobody has said another. */
const MAIN_BRANCHES = ['origin/main', 'main', 'origin/master', 'master']

/** Where the branch left the main one, and that one's name. */
export async function mergeBaseOf(uri: Uri): Promise<{ readonly commit: string; readonly branch: string } | undefined> {
  const repository = await repositoryOf(uri)
  for (const branch of repository === undefined ? [] : MAIN_BRANCHES) {
    const commit = await repository?.getMergeBase('HEAD', branch).catch(() => undefined)
    if (commit !== undefined) return { commit, branch }
  }
  return undefined
}
