import { reading } from '../authority.ts'
import { notFound, ok } from '../exchange.ts'
import { toPage } from '../paging.ts'
import type { PullRequest, Review, State } from '../state.ts'
import { toDiffEntry } from '../views/commit.ts'
import { nodeId } from '../views/links.ts'
import { toAssociation, toUser } from '../views/person.ts'
import { readHeads, toPullRequest, toSimplePullRequest } from '../views/pull-request.ts'
import type { RouteTable } from './route-table.ts'

/** GitHub lists no more files of a pull request than this, whatever the page. */
const MOST_FILES = 3000

const find = (state: State, parameters: Readonly<Record<string, string>>) => state.pulls.get(Number(parameters['pull_number']))

/** Whether a pull request is among those asked for by `head=owner:branch`, `base`, `state`. */
function isAskedFor(pull: PullRequest, query: Readonly<Record<string, string>>): boolean {
  const { state = 'open', head, base } = query
  return (
    (state === 'all' || pull.state === state) &&
    (head === undefined || head === `${pull.from.owner}:${pull.branch}`) &&
    (base === undefined || base === pull.base)
  )
}

const authority = reading('pull-requests')

export const PULLS: RouteTable = {
  'pulls/get': {
    authority,
    async reply({ state, links, parameters }) {
      const pull = find(state, parameters)
      return pull === undefined ? notFound : ok(await toPullRequest(pull, state, links))
    },
  },
  'pulls/list': {
    authority,
    async reply(exchange) {
      const { state, links, query } = exchange
      const asked = [...state.pulls.values()].filter((pull) => isAskedFor(pull, query))
      const shown = await Promise.all(asked.map(async (pull) => toSimplePullRequest(pull, await readHeads(state, pull), state, links)))
      return toPage(exchange, shown, (pull) => pull)
    },
  },
  'pulls/list-files': {
    authority,
    async reply(exchange) {
      const { state, links, parameters } = exchange
      const pull = find(state, parameters)
      if (pull === undefined) return notFound
      const { base, head } = await readHeads(state, pull)
      const mergeBase = (await state.git.git(['merge-base', base, head])).toString('utf8').trim()
      const files = await state.git.changedFiles(mergeBase, head)
      return toPage(exchange, files.slice(0, MOST_FILES), (file) => toDiffEntry(file, head, state, links))
    },
  },
  'pulls/list-reviews': {
    authority,
    reply(exchange) {
      const { state, links, parameters } = exchange
      const pull = find(state, parameters)
      if (pull === undefined) return notFound
      const url = `${links.api}/repos/${state.owner}/${state.name}/pulls/${pull.number}`
      const page = `${links.web}/${state.owner}/${state.name}/pull/${pull.number}`
      const show = ({ id, author, body, state: verdict, submittedAt, commit }: Review) => ({
        id,
        node_id: nodeId('PRR', id),
        user: toUser(author, links),
        body,
        state: verdict,
        html_url: `${page}#pullrequestreview-${id}`,
        pull_request_url: url,
        author_association: toAssociation(author, state),
        _links: { html: { href: `${page}#pullrequestreview-${id}` }, pull_request: { href: url } },
        submitted_at: submittedAt,
        commit_id: commit,
      })
      return toPage(
        exchange,
        state.reviews.filter(({ number }) => number === pull.number),
        show,
      )
    },
  },
  'repos/list-pull-requests-associated-with-commit': {
    authority,
    async reply(exchange) {
      const { state, links, parameters } = exchange
      const commit = await state.git.resolve(parameters['commit_sha'] ?? '')
      if (commit === undefined) return notFound
      const pulls = await Promise.all([...state.pulls.values()].map(async (pull) => ({ pull, heads: await readHeads(state, pull) })))
      const holding = pulls.filter(({ heads }) => heads.head === commit)
      return toPage(exchange, holding, ({ pull, heads }) => toSimplePullRequest(pull, heads, state, links))
    },
  },
}
