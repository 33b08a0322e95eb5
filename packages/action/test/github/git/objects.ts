import type { Git } from './run-git.ts'

/** An entry of a tree, as `git ls-tree` gives it. */
export interface TreeEntry {
  readonly mode: string
  readonly type: 'blob' | 'tree' | 'commit'
  readonly id: string
  /** Undefined for folders and submodules. In bytes. */
  readonly size: number | undefined
  readonly path: string
}

export interface CommitObject {
  readonly id: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
  readonly author: string
  readonly email: string
  /** As ISO 8601 in UTC. */
  readonly date: string
}

export async function readTree(git: Git, treeish: string, recursive = false): Promise<readonly TreeEntry[]> {
  const listed = await git(['ls-tree', '-z', '--long', '--full-tree', ...(recursive ? ['-r', '-t'] : []), treeish])
  return listed
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t')
      const [mode = '', type = '', id = '', size = ''] = line.slice(0, tab).split(/ +/)
      if (type !== 'blob' && type !== 'tree' && type !== 'commit') throw new Error(`git lists a "${type}" in a tree.`)
      return { mode, type, id, size: size === '-' ? undefined : Number(size), path: line.slice(tab + 1) }
    })
}

/** What stands at a path of a commit; undefined where nothing does. */
export async function readEntry(git: Git, commit: string, path: string): Promise<TreeEntry | undefined> {
  const slash = path.lastIndexOf('/')
  const folder = slash < 0 ? `${commit}^{tree}` : `${commit}:${path.slice(0, slash)}`
  const entries = await readTree(git, folder).catch(() => [])
  return entries.find((entry) => entry.path === path.slice(slash + 1))
}

export interface GitObject {
  readonly type: string
  readonly content: Buffer
}

/** An object by its full id; undefined where there is none. */
export async function readObject(git: Git, id: string): Promise<GitObject | undefined> {
  if (!ID.test(id)) return undefined
  const shown = await git(['cat-file', '--batch'], `${id}\n`)
  const end = shown.indexOf('\n')
  const [, type = '', size] = shown.subarray(0, end).toString('utf8').split(' ')
  return size === undefined ? undefined : { type, content: shown.subarray(end + 1, end + 1 + Number(size)) }
}

const ID = /^[0-9a-f]{40}$/

export const readBlob = (git: Git, id: string) => git(['cat-file', 'blob', id])

/** What git shows of a commit. */
const FIELDS = ['%H', '%T', '%P', '%an', '%ae', '%ct', '%B']

/** In the order of the ids, which may come several times. */
export async function readCommits(git: Git, ids: readonly string[]): Promise<readonly CommitObject[]> {
  if (ids.length === 0) return []
  const wanted = [...new Set(ids)]
  const shown = await git(['log', '-z', '--no-walk=unsorted', '--stdin', `--format=${FIELDS.join('%x00')}`], wanted.join('\n'))
  const fields = shown.toString('utf8').split('\0')
  const commits = new Map<string, CommitObject>()
  for (let at = 0; at + FIELDS.length <= fields.length; at += FIELDS.length) {
    const [id = '', tree = '', parents = '', author = '', email = '', seconds = '', message = ''] = fields.slice(at)
    const date = toIso(Number(seconds) * 1000)
    commits.set(id, { id, tree, parents: parents === '' ? [] : parents.split(' '), author, email, date, message: message.trimEnd() })
  }
  return ids.flatMap((id) => commits.get(id) ?? [])
}

/** As GitHub writes a moment: without parts of a second. */
export const toIso = (milliseconds: number) => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
