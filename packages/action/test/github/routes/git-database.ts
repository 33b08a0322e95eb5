import { reading } from '../authority.ts'
import { notFound, ok, problem } from '../exchange.ts'
import { readCommits, readObject, readTree } from '../git/objects.ts'
import { toText } from '../git/run-git.ts'
import type { State } from '../state.ts'
import { toCommit, toDiffEntry, toGitCommit } from '../views/commit.ts'
import { nodeId, repositoryApi } from '../views/links.ts'
import type { RouteTable } from './route-table.ts'

/** GitHub cuts a recursive tree at this many entries, and says so. */
const MOST_ENTRIES = 100_000
/** The empty tree, against which a first commit is compared. */
const NOTHING = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

async function readCommit({ git: { git } }: State, id: string) {
  const [commit] = (await readObject(git, id))?.type === 'commit' ? await readCommits(git, [id]) : []
  return commit
}

const authority = reading('contents')

export const GIT_DATABASE: RouteTable = {
  'git/get-blob': {
    authority,
    async reply({ state, links, limits, parameters, accept }) {
      const id = parameters['file_sha'] ?? ''
      const found = await readObject(state.git.git, id)
      if (found?.type !== 'blob') return notFound
      const { content: bytes } = found
      const size = bytes.length
      if (size > limits.blob)
        return problem(403, 'The requested blob is too large to fetch via the API, but you can always clone the repository via Git.', {
          errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }],
        })
      if (accept === 'raw') return { status: 200, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' }, body: bytes }
      const content = bytes.toString('base64').replace(/.{60}/g, '$&\n')
      return ok({
        sha: id,
        node_id: nodeId('B', id),
        size,
        url: `${repositoryApi(links, state)}/git/blobs/${id}`,
        content,
        encoding: 'base64',
      })
    },
  },
  'git/get-commit': {
    authority,
    async reply({ state, links, parameters }) {
      const commit = await readCommit(state, parameters['commit_sha'] ?? '')
      return commit === undefined ? notFound : ok(toGitCommit(commit, state, links))
    },
  },
  'git/get-ref': {
    authority,
    async reply({ state, links, parameters }) {
      const ref = `refs/${parameters['ref']}`
      const id = await state.git.git(['rev-parse', '--verify', '--quiet', '--end-of-options', ref]).then(toText, () => undefined)
      if (id === undefined) return notFound
      const object = { type: 'commit', sha: id, url: `${repositoryApi(links, state)}/git/commits/${id}` }
      return ok({ ref, node_id: nodeId('REF', ref), url: `${repositoryApi(links, state)}/git/${ref}`, object })
    },
  },
  'git/get-tree': {
    authority,
    async reply({ state, links, parameters, query }) {
      const name = parameters['tree_sha'] ?? ''
      const { git } = state.git
      const treeish = (await readObject(git, name))?.type === 'tree' ? name : await state.git.resolve(name)
      if (treeish === undefined) return notFound
      const entries = await readTree(git, treeish, query['recursive'] !== undefined)
      const sha = toText(await git(['rev-parse', `${treeish}^{tree}`]))
      const api = repositoryApi(links, state)
      const tree = entries.slice(0, MOST_ENTRIES).map(({ path, mode, type, id, size }) => ({
        path,
        mode,
        type,
        sha: id,
        ...(size === undefined ? {} : { size }),
        ...(type === 'commit' ? {} : { url: `${api}/git/${type}s/${id}` }),
      }))
      return ok({ sha, url: `${api}/git/trees/${sha}`, tree, truncated: entries.length > MOST_ENTRIES })
    },
  },
  'repos/get-commit': {
    authority,
    async reply({ state, links, parameters }) {
      const id = await state.git.resolve(parameters['ref'] ?? '')
      const commit = id === undefined ? undefined : await readCommit(state, id)
      if (commit === undefined) return problem(422, `No commit found for SHA: ${parameters['ref']}`)
      const files = await state.git.changedFiles(commit.parents[0] ?? NOTHING, commit.id)
      const sum = (count: (file: (typeof files)[number]) => number) => files.reduce((total, file) => total + count(file), 0)
      const [additions, deletions] = [sum((file) => file.additions), sum((file) => file.deletions)]
      return ok({
        ...toCommit(commit, state, links),
        stats: { additions, deletions, total: additions + deletions },
        files: files.slice(0, 300).map((file) => toDiffEntry(file, commit.id, state, links)),
      })
    },
  },
}
