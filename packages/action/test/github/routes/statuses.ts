import { reading, writing } from '../authority.ts'
import { created, notFound, ok, problem } from '../exchange.ts'
import { readPage, toLink, toPage } from '../paging.ts'
import type { CommitStatus, State } from '../state.ts'
import { type Links, nodeId, repositoryApi } from '../views/links.ts'
import { toUser } from '../views/person.ts'
import { toRepository } from '../views/repository.ts'
import type { RouteTable } from './route-table.ts'

/** The longest description of a status GitHub takes, in characters. */
const LONGEST_DESCRIPTION = 140

function toSimpleStatus(
  { id, commit, state: verdict, context, description, targetUrl, createdAt, creator }: CommitStatus,
  state: State,
  links: Links,
) {
  return {
    url: `${repositoryApi(links, state)}/statuses/${commit}`,
    avatar_url: `${links.web}/avatars/${creator.id}`,
    id,
    node_id: nodeId('SC', id),
    state: verdict,
    description,
    target_url: targetUrl,
    context,
    created_at: createdAt,
    updated_at: createdAt,
  }
}

const toStatus = (status: CommitStatus, state: State, links: Links) => ({
  ...toSimpleStatus(status, state, links),
  creator: toUser(status.creator, links),
})

/** The statuses of a commit, the newest first. */
const readStatuses = ({ statuses }: State, commit: string) => statuses.filter((status) => status.commit === commit).reverse()

function combine(statuses: readonly CommitStatus[]): string {
  if (statuses.some(({ state }) => state === 'failure' || state === 'error')) return 'failure'
  return statuses.length === 0 || statuses.some(({ state }) => state === 'pending') ? 'pending' : 'success'
}

export const STATUSES: RouteTable = {
  'repos/create-commit-status': {
    authority: writing('statuses'),
    async reply({ state, links, parameters, body, token }) {
      const commit = await state.git.resolve(parameters['sha'] ?? '')
      if (commit === undefined) return problem(422, `No commit found for SHA: ${parameters['sha']}`)
      const optional = (key: string) => (typeof body[key] === 'string' ? body[key] : null)
      const description = optional('description')
      if (description !== null && [...description].length > LONGEST_DESCRIPTION)
        return problem(422, 'Validation Failed', {
          errors: [
            {
              resource: 'Status',
              code: 'custom',
              field: 'description',
              message: `description is too long (maximum is ${LONGEST_DESCRIPTION} characters)`,
            },
          ],
        })
      const status: CommitStatus = {
        id: state.nextId(),
        commit,
        creator: token.actor,
        state: String(body['state']),
        context: optional('context') ?? 'default',
        description,
        targetUrl: optional('target_url'),
        createdAt: state.tick(),
      }
      state.statuses.push(status)
      return created(toStatus(status, state, links))
    },
  },
  'repos/list-commit-statuses-for-ref': {
    authority: reading('statuses'),
    async reply(exchange) {
      const { state, links, parameters } = exchange
      const commit = await state.git.resolve(parameters['ref'] ?? '')
      if (commit === undefined) return notFound
      return toPage(exchange, readStatuses(state, commit), (status) => toStatus(status, state, links))
    },
  },
  'repos/get-combined-status-for-ref': {
    authority: reading('statuses'),
    async reply(exchange) {
      const { state, links, parameters } = exchange
      const commit = await state.git.resolve(parameters['ref'] ?? '')
      if (commit === undefined) return notFound
      const all = readStatuses(state, commit)
      const latest = all.filter(({ context }, index) => all.findIndex((other) => other.context === context) === index)
      const page = readPage(exchange.query)
      const from = (page.page - 1) * page.size
      const link = toLink(exchange, page, Math.max(1, Math.ceil(latest.length / page.size)))
      const combined = {
        state: combine(latest),
        statuses: latest.slice(from, from + page.size).map((status) => toSimpleStatus(status, state, links)),
        sha: commit,
        total_count: latest.length,
        repository: toRepository(state, links),
        commit_url: `${repositoryApi(links, state)}/commits/${commit}`,
        url: `${repositoryApi(links, state)}/commits/${commit}/status`,
      }
      return ok(combined, link === undefined ? {} : { link })
    },
  },
}
