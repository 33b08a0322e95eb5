import type { State } from '../state.ts'
import { type Links, nodeId, repositoryApi, repositoryWeb } from './links.ts'
import { toUser } from './person.ts'

/** The addresses that every repository carries, each the repository's own followed by this. */
const ADDRESSES: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
}

export interface RepositoryName {
  readonly owner: string
  readonly name: string
}

export const isFork = (state: State, { owner, name }: RepositoryName) => owner !== state.owner || name !== state.name

/** The repository or a fork of it, as pull requests and events carry it. */
export function toRepository(state: State, links: Links, repository: RepositoryName = state) {
  const url = repositoryApi(links, repository)
  const page = repositoryWeb(links, repository)
  const fork = isFork(state, repository)
  const owner = toUser(state.person(repository.owner), links)
  return {
    id: fork ? 2002 : 2001,
    node_id: nodeId('R', fork ? 2002 : 2001),
    name: repository.name,
    full_name: `${repository.owner}/${repository.name}`,
    owner: !fork && state.organization ? { ...owner, type: 'Organization' } : owner,
    private: state.private,
    visibility: state.private ? 'private' : 'public',
    html_url: page,
    description: null,
    fork,
    url,
    ...Object.fromEntries(Object.entries(ADDRESSES).map(([key, path]) => [key, `${url}${path}`])),
    clone_url: `${page}.git`,
    git_url: `git://${new URL(page).host}/${repository.owner}/${repository.name}.git`,
    ssh_url: `git@${new URL(page).hostname}:${repository.owner}/${repository.name}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: 'main',
    forks: 0,
    forks_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 1,
    archived: false,
    disabled: false,
    has_discussions: false,
    has_downloads: true,
    has_issues: true,
    has_pages: false,
    has_projects: false,
    has_wiki: false,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    pushed_at: '2026-01-01T00:00:00Z',
  }
}
