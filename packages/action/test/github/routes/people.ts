import { reading } from '../authority.ts'
import { type Exchange, notFound, ok, problem } from '../exchange.ts'
import { toPage } from '../paging.ts'
import { nodeId, repositoryApi } from '../views/links.ts'
import { toPublicUser, toUser } from '../views/person.ts'
import type { RouteTable } from './route-table.ts'

function findTeam({ state, parameters }: Exchange) {
  return state.organization && parameters['org'] === state.owner ? state.teams.get(parameters['team_slug'] ?? '') : undefined
}

const members = reading('members')

export const PEOPLE: RouteTable = {
  'users/get-authenticated': {
    authority: 'user',
    reply: ({ token, links }) => ok(toPublicUser(token.actor, links)),
  },
  'users/get-by-username': {
    authority: 'public',
    reply({ state, links, parameters }) {
      const person = state.people.get(parameters['username'] ?? '')
      return person === undefined ? notFound : ok(toPublicUser(person, links))
    },
  },
  'apps/get-authenticated': {
    authority: 'public',
    // An app asks this with a signed statement of its own, which no token here is.
    reply: () => problem(401, 'A JSON web token could not be decoded'),
  },
  'repos/get-collaborator-permission-level': {
    authority: reading('metadata'),
    reply({ state, links, parameters }) {
      const person = state.people.get(parameters['username'] ?? '')
      if (person === undefined) return notFound
      const permission = state.roles.get(person.login) ?? (state.private ? 'none' : 'read')
      return ok({ permission, role_name: permission, user: { ...toUser(person, links), role_name: permission } })
    },
  },
  'teams/get-by-name': {
    authority: members,
    reply(exchange) {
      const { state, links } = exchange
      const team = findTeam(exchange)
      if (team === undefined) return notFound
      const url = `${links.api}/organizations/900/team/${team.slug}`
      const { login, id } = state.person(state.owner)
      const organization = `${links.api}/orgs/${login}`
      return ok({
        id: 901,
        node_id: nodeId('T', team.slug),
        url,
        html_url: `${links.web}/orgs/${login}/teams/${team.slug}`,
        name: team.slug,
        slug: team.slug,
        description: null,
        permission: 'pull',
        type: 'organization',
        members_url: `${url}/members{/member}`,
        repositories_url: `${url}/repos`,
        members_count: team.members.length,
        repos_count: 1,
        created_at: '2026-01-01T00:00:00Z',
        updated_at: '2026-01-01T00:00:00Z',
        organization: {
          login,
          id,
          node_id: nodeId('O', id),
          url: organization,
          repos_url: `${organization}/repos`,
          events_url: `${organization}/events`,
          hooks_url: `${organization}/hooks`,
          issues_url: `${organization}/issues`,
          members_url: `${organization}/members{/member}`,
          public_members_url: `${organization}/public_members{/member}`,
          avatar_url: `${links.web}/avatars/${id}`,
          description: null,
          has_organization_projects: false,
          has_repository_projects: false,
          public_repos: 1,
          public_gists: 0,
          followers: 0,
          following: 0,
          html_url: `${links.web}/${login}`,
          type: 'Organization',
          created_at: '2026-01-01T00:00:00Z',
          updated_at: '2026-01-01T00:00:00Z',
          archived_at: null,
        },
      })
    },
  },
  'teams/list-members-in-org': {
    authority: members,
    reply(exchange) {
      const team = findTeam(exchange)
      return team === undefined ? notFound : toPage(exchange, team.members, (person) => toUser(person, exchange.links))
    },
  },
  'teams/get-membership-for-user-in-org': {
    authority: members,
    reply(exchange) {
      const { parameters, links, state } = exchange
      const team = findTeam(exchange)
      if (team?.members.some(({ login }) => login === parameters['username']) !== true) return notFound
      const url = `${repositoryApi(links, state)}/teams/${team.slug}/memberships/${parameters['username']}`
      return ok({ url, role: 'member', state: 'active' })
    },
  },
}
