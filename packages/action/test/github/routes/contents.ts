import { posix } from 'node:path'
import { reading } from '../authority.ts'
import { type Exchange, notFound, ok, problem, type Reply } from '../exchange.ts'
import { readBlob, readEntry, readTree, type TreeEntry } from '../git/objects.ts'
import { encodePath, repositoryApi, repositoryWeb } from '../views/links.ts'
import type { RouteTable } from './route-table.ts'

const LINK = '120000'
/** GitHub lists no more of a folder. */
const MOST_ENTRIES = 1000

const TOO_LARGE = problem(
  403,
  'This API returns blobs up to 1 MB in size. The requested blob is too large to fetch via the API, but you can use the Git Data API to request blobs up to 100 MB in size.',
  { errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }] },
)

/** What every kind of content is described with. */
function describe({ state, links, query }: Exchange, entry: TreeEntry, path: string) {
  const ref = query['ref'] ?? 'main'
  const api = repositoryApi(links, state)
  const self = `${api}/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`
  const submodule = entry.type === 'commit'
  const git = submodule ? null : `${api}/git/${entry.type === 'tree' ? 'trees' : 'blobs'}/${entry.id}`
  const html = submodule ? null : `${repositoryWeb(links, state)}/${entry.type}/${encodePath(ref)}/${encodePath(path)}`
  return {
    name: posix.basename(path),
    path,
    sha: entry.id,
    size: entry.size ?? 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: entry.type === 'blob' ? `${repositoryWeb(links, state)}/raw/${encodePath(ref)}/${encodePath(path)}` : null,
    _links: { self, git, html },
  }
}

/** The address of a submodule, from .gitmodules; a made-up one where nothing names it. */
async function readSubmoduleUrl({ state: { git } }: Exchange, commit: string, path: string): Promise<string> {
  const modules = await git
    .git(['config', '--blob', `${commit}:.gitmodules`, '--get-regexp', '^submodule\\..*\\.(path|url)$'])
    .catch(() => '')
  const lines = modules.toString('utf8').split('\n')
  const key = lines.find((line) => line.endsWith(`.path ${path}`))?.split('.path ')[0]
  return lines.find((line) => key !== undefined && line.startsWith(`${key}.url `))?.split(' ')[1] ?? 'https://example.com/module.git'
}

async function toFile(exchange: Exchange, entry: TreeEntry, path: string): Promise<Reply> {
  const { state, limits, accept } = exchange
  const size = entry.size ?? 0
  if (size > limits.blob) return TOO_LARGE
  if (accept === 'raw')
    return {
      status: 200,
      headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' },
      body: await readBlob(state.git.git, entry.id),
    }
  const inline = size <= limits.inlineContent
  // As on GitHub, sixty characters to a line.
  const content = inline ? (await readBlob(state.git.git, entry.id)).toString('base64').replace(/.{60}/g, '$&\n') : ''
  return ok({ type: 'file', ...describe(exchange, entry, path), content, encoding: inline ? 'base64' : 'none' })
}

/** A link to a file of the repository is answered as that file, any other as the link itself. */
async function toLinkedFile(exchange: Exchange, commit: string, entry: TreeEntry, path: string): Promise<Reply> {
  const { git } = exchange.state.git
  const target = (await readBlob(git, entry.id)).toString('utf8')
  const linked = target.startsWith('/') ? undefined : await readEntry(git, commit, posix.join(posix.dirname(path), target))
  if (linked?.type === 'blob' && linked.mode !== LINK) return toFile(exchange, linked, path)
  return ok({ type: 'symlink', ...describe(exchange, entry, path), target })
}

async function toFolder(exchange: Exchange, treeish: string, path: string): Promise<Reply> {
  const entries = (await readTree(exchange.state.git.git, treeish)).slice(0, MOST_ENTRIES).map((entry) => {
    // A submodule is called a file in a listing, as GitHub does for the sake of old programs.
    const type = entry.type === 'tree' ? 'dir' : entry.mode === LINK ? 'symlink' : 'file'
    return { type, ...describe(exchange, entry, path === '' ? entry.path : `${path}/${entry.path}`) }
  })
  if (exchange.accept !== 'object') return ok(entries)
  const self: TreeEntry = { mode: '040000', type: 'tree', id: treeish, size: undefined, path }
  return ok({ type: 'dir', ...describe(exchange, self, path), entries })
}

export const CONTENTS: RouteTable = {
  'repos/get-content': {
    authority: reading('contents'),
    async reply(exchange) {
      const { state, parameters, query } = exchange
      const path = (parameters['path'] ?? '').replace(/\/$/, '')
      const commit = await state.git.resolve(query['ref'] ?? 'main')
      if (commit === undefined) return problem(404, `No commit found for the ref ${query['ref']}`)
      if (path === '') return toFolder(exchange, `${commit}^{tree}`, path)
      const entry = await readEntry(state.git.git, commit, path)
      if (entry === undefined) return notFound
      if (entry.type === 'tree') return toFolder(exchange, entry.id, path)
      if (entry.type === 'commit') {
        const submodule_git_url = await readSubmoduleUrl(exchange, commit, path)
        return ok({ type: 'submodule', ...describe(exchange, entry, path), submodule_git_url })
      }
      return entry.mode === LINK ? toLinkedFile(exchange, commit, entry, path) : toFile(exchange, entry, path)
    },
  },
}
