import { reading } from '../authority.ts'
import { notFound, ok } from '../exchange.ts'
import { readCommits } from '../git/objects.ts'
import { toText } from '../git/run-git.ts'
import { readPage, toLink } from '../paging.ts'
import type { State } from '../state.ts'
import { toCommit, toDiffEntry } from '../views/commit.ts'
import { encodePath, repositoryApi, repositoryWeb } from '../views/links.ts'
import type { RouteTable } from './route-table.ts'

/** GitHub shows no more files of a comparison than this, and those on its first page only. */
const MOST_FILES = 300
/** As many commits come without paging. */
const USUAL_COMMITS = 250

/** One side of a comparison: `branch`, a commit's id, or `owner:branch` of the same network. */
async function resolveSide(state: State, side: string): Promise<string | undefined> {
  const colon = side.indexOf(':')
  const owner = side.slice(0, Math.max(0, colon))
  const name = side.slice(colon + 1)
  if (colon < 0 || owner === state.owner) return state.git.resolve(name)
  const pull = [...state.pulls.values()].find(({ from, branch }) => from.owner === owner && branch === name)
  return pull === undefined ? undefined : state.git.resolve(`refs/pull/${pull.number}/head`)
}

async function readPlace({ git }: State, base: string, head: string) {
  const [behind = 0, ahead = 0] = toText(await git.git(['rev-list', '--left-right', '--count', `${base}...${head}`]))
    .split('\t')
    .map(Number)
  const status = ahead > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical'
  return { status, ahead_by: ahead, behind_by: behind, total_commits: ahead }
}

export const COMPARE: RouteTable = {
  'repos/compare-commits-with-basehead': {
    authority: reading('contents'),
    async reply(exchange) {
      const { state, links, parameters, query, accept } = exchange
      const basehead = parameters['basehead'] ?? ''
      const [before = '', after = ''] = basehead.split('...')
      const [base, head] = await Promise.all([resolveSide(state, before), resolveSide(state, after)])
      if (base === undefined || head === undefined) return notFound
      const { git } = state.git
      const mergeBase = await git(['merge-base', base, head]).then(toText, () => undefined)
      if (mergeBase === undefined) return notFound
      if (accept === 'diff')
        return {
          status: 200,
          headers: { 'content-type': 'application/vnd.github.diff; charset=utf-8' },
          body: await git(['diff', mergeBase, head]),
        }

      const listed = toText(await git(['rev-list', '--reverse', '--topo-order', head, `^${base}`]))
      const ids = listed === '' ? [] : listed.split('\n')
      const paged = query['page'] !== undefined || query['per_page'] !== undefined
      const page = readPage(query)
      const from = (page.page - 1) * page.size
      const wanted = paged ? ids.slice(from, from + page.size) : ids.slice(-USUAL_COMMITS)
      const [baseCommit, mergeBaseCommit, ...commits] = await readCommits(git, [base, mergeBase, ...wanted])
      if (baseCommit === undefined || mergeBaseCommit === undefined) throw new Error('git did not show what it had just named.')
      const files = !paged || page.page === 1 ? (await state.git.changedFiles(mergeBase, head)).slice(0, MOST_FILES) : []
      const web = `${repositoryWeb(links, state)}/compare/${encodePath(basehead)}`
      const link = paged ? toLink(exchange, page, Math.max(1, Math.ceil(ids.length / page.size))) : undefined
      const comparison = {
        url: `${repositoryApi(links, state)}/compare/${encodePath(basehead)}`,
        html_url: web,
        permalink_url: `${repositoryWeb(links, state)}/compare/${base.slice(0, 12)}...${head.slice(0, 12)}`,
        diff_url: `${web}.diff`,
        patch_url: `${web}.patch`,
        base_commit: toCommit(baseCommit, state, links),
        merge_base_commit: toCommit(mergeBaseCommit, state, links),
        ...(await readPlace(state, base, head)),
        commits: commits.map((commit) => toCommit(commit, state, links)),
        files: files.map((file) => toDiffEntry(file, head, state, links)),
      }
      return ok(comparison, link === undefined ? {} : { link })
    },
  },
}
