import type { ChangedFile } from '@clausal/core'
import type { GitHub, RepositoryName } from '../../github/github.ts'
import type { TreeReader } from './tree-reader.ts'

/** A file as the API lists it. */
interface ListedFile {
  readonly filename: string
  readonly status: string
  readonly previous_filename?: string
}

/** More files than these the API does not list: of a comparison, of a pull request. */
const MOST_COMPARED = 300
const MOST_OF_PULL_REQUEST = 3000

const STATUS: Readonly<Record<string, ChangedFile['status']>> = { added: 'added', copied: 'added', removed: 'removed', renamed: 'renamed' }

function toChangedFile({ filename: path, status: listed, previous_filename: pathBefore }: ListedFile): ChangedFile {
  const status = STATUS[listed] ?? 'modified'
  return status === 'renamed' && pathBefore !== undefined
    ? { status, path, pathBefore }
    : { status: status === 'renamed' ? 'added' : status, path }
}

const byPath = (a: ChangedFile, b: ChangedFile) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)

/** What differs between two trees, told by the ids of their entries; a file whose content is the same elsewhere was renamed. */
async function compareTrees(trees: TreeReader, base: string, head: string): Promise<ChangedFile[]> {
  const [before, after] = await Promise.all([trees.list(base), trees.list(head)])
  const earlier = new Map(before.entries.map((entry) => [entry.path, entry]))
  const later = new Map(after.entries.map((entry) => [entry.path, entry]))
  const gone = new Map(before.entries.filter(({ path }) => !later.has(path)).map((entry) => [entry.sha, entry.path]))
  const files: ChangedFile[] = []
  for (const { path, sha, mode } of after.entries) {
    const known = earlier.get(path)
    if (known !== undefined) {
      if (known.sha !== sha || known.mode !== mode) files.push({ status: 'modified', path })
      continue
    }
    const pathBefore = gone.get(sha)
    gone.delete(sha)
    files.push(pathBefore === undefined ? { status: 'added', path } : { status: 'renamed', path, pathBefore })
  }
  const renamed = new Set(files.map(({ pathBefore }) => pathBefore))
  for (const { path } of before.entries) if (!later.has(path) && !renamed.has(path)) files.push({ status: 'removed', path })
  return files
}

/** What a comparison is of, and the files that the API listed with it. */
export interface Compared {
  readonly base: string
  readonly head: string
  readonly files: readonly ListedFile[]
  /** The number of the pull request it is of. */
  readonly pullRequest: number | undefined
}

/** The files that differ: as listed with the comparison, where there are more by the pull request, and beyond its limit by the trees. */
export async function findChangedFiles(
  github: GitHub,
  repository: RepositoryName,
  trees: TreeReader,
  { base, head, files, pullRequest }: Compared,
): Promise<readonly ChangedFile[]> {
  if (files.length < MOST_COMPARED) return files.map(toChangedFile).sort(byPath)
  if (pullRequest !== undefined) {
    const listed = await github.paginate(github.rest.pulls.listFiles, { ...repository, pull_number: pullRequest, per_page: 100 })
    if (listed.length < MOST_OF_PULL_REQUEST) return listed.map(toChangedFile).sort(byPath)
  }
  return (await compareTrees(trees, base, head)).sort(byPath)
}
