import type { Person, State } from '../state.ts'
import { type Links, nodeId } from './links.ts'

export function toUser({ login, id, type }: Person, { api, web }: Links) {
  const url = `${api}/users/${encodeURIComponent(login)}`
  return {
    login,
    id,
    node_id: nodeId('U', id),
    avatar_url: `${web}/avatars/${id}`,
    gravatar_id: '',
    url,
    html_url: type === 'Bot' ? `${web}/apps/${login.replace('[bot]', '')}` : `${web}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  }
}

/** With what only the person's own page tells. */
export function toPublicUser(person: Person, links: Links) {
  return {
    ...toUser(person, links),
    name: person.login,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  }
}

/** The app behind a bot's comment; null for people. */
export function toApp(person: Person, links: Links) {
  if (person.type !== 'Bot') return null
  const slug = person.login.replace('[bot]', '')
  return {
    id: 15368,
    slug,
    node_id: nodeId('A', slug),
    owner: toUser({ login: 'github', id: 9919, type: 'User' }, links),
    name: slug,
    description: 'An app',
    external_url: 'https://example.com',
    html_url: `${links.web}/apps/${slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2019-12-10T19:04:12Z',
    permissions: { contents: 'read', metadata: 'read' },
    events: [],
  }
}

/** What someone is to the repository, as GitHub says beside what they write. */
export function toAssociation({ login, type }: Person, { owner, roles, organization }: State) {
  if (type === 'Bot') return 'NONE'
  if (login === owner) return 'OWNER'
  const role = roles.get(login)
  return role === 'admin' || role === 'write' ? (organization ? 'MEMBER' : 'COLLABORATOR') : 'NONE'
}
