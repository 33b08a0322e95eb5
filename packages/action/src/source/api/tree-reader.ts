import type { FileText } from '@clausal/core'
import { absence, absenceOf, decodePolicy, toFileText } from '@clausal/core/node'
import type { GitHub, RepositoryName } from '../../github/github.ts'
import { InputError } from '../../inputs/input-error.ts'

/** An entry of a tree as git has it. */
export interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly sha: string
  /** In bytes; 0 for what is no file. */
  readonly size: number
}

/** All entries below a commit. */
export interface Listing {
  readonly entries: readonly TreeEntry[]
  /** Whether there are more than the API tells. */
  readonly cut: boolean
}

/** Reads git objects by the API, each once. */
export interface TreeReader {
  /** The files, links and submodules of a commit, with those in folders. */
  list(commit: string): Promise<Listing>
  read(commit: string, path: string): Promise<FileText>
}

const FOLDER = '040000'

/** Asks for trees and blobs rather than for contents: those follow links and end at 1 MB. */
export function createTreeReader(github: GitHub, repository: RepositoryName): TreeReader {
  const known = new Map<string, Promise<Listing>>()

  async function fetchTree(sha: string, recursive: boolean): Promise<Listing> {
    const { data } = await github.rest.git.getTree({ ...repository, tree_sha: sha, ...(recursive && { recursive: 'true' }) })
    const entries = data.tree.map(({ path, mode, sha: id, size = 0 }) => ({ path, mode, sha: id, size }))
    return { entries, cut: data.truncated }
  }

  function tree(sha: string, recursive = false): Promise<Listing> {
    const key = `${sha} ${recursive}`
    const listing = known.get(key) ?? fetchTree(sha, recursive)
    known.set(key, listing)
    return listing
  }

  /** The entry under a path, or the first on the way to it that is no folder (`whole` is false then); undefined where there is none. */
  async function findEntry(commit: string, path: string): Promise<{ readonly entry: TreeEntry; readonly whole: boolean } | undefined> {
    const names = path.split('/')
    let sha = commit
    for (const [index, name] of names.entries()) {
      const { entries, cut } = await tree(sha)
      const entry = entries.find((candidate) => candidate.path === name)
      if (entry === undefined && cut)
        throw new InputError(
          `${path}: its folder has more files than the API of GitHub tells. Check the repository out and set source: git.`,
        )
      if (entry === undefined) return undefined
      const whole = index === names.length - 1
      if (whole || entry.mode !== FOLDER) return { entry, whole }
      sha = entry.sha
    }
    return undefined
  }

  return {
    async list(commit) {
      const { entries, cut } = await tree(commit, true)
      return { entries: entries.filter(({ mode }) => mode !== FOLDER), cut }
    },
    async read(commit, path) {
      const found = await findEntry(commit, path)
      if (found === undefined) return absence('missing')
      const { entry, whole } = found
      const absent = absenceOf(entry)
      if (absent !== undefined) return absent
      // Below a file there is nothing.
      if (!whole) return absence('missing')
      const { data } = await github.rest.git.getBlob({ ...repository, file_sha: entry.sha })
      return toFileText(() => decodePolicy(Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8'), path))
    },
  }
}
