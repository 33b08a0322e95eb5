import type { PullRequest, State } from '../state.ts'
import { toLabel } from './label.ts'
import { type Links, nodeId, repositoryApi, repositoryWeb } from './links.ts'
import { toAssociation, toUser } from './person.ts'
import { isFork, toRepository } from './repository.ts'

/** The commits of a pull request, which move while it is open. */
export interface Heads {
  readonly base: string
  readonly head: string
  readonly merge: string | undefined
}

export const headRef = (number: number) => `refs/pull/${number}/head`
export const mergeRef = (number: number) => `refs/pull/${number}/merge`

export async function readHeads({ git }: State, { number, base }: PullRequest): Promise<Heads> {
  const [tip, head, merge] = await Promise.all([
    git.resolve(`refs/heads/${base}`),
    git.resolve(headRef(number)),
    git.resolve(mergeRef(number)),
  ])
  if (tip === undefined || head === undefined) throw new Error(`Pull request ${number} has lost its branches.`)
  return { base: tip, head, merge }
}

/** As lists carry it. */
export function toSimplePullRequest(pull: PullRequest, heads: Heads, state: State, links: Links) {
  const { number, from, createdAt } = pull
  const url = `${repositoryApi(links, state)}/pulls/${number}`
  const issue = `${repositoryApi(links, state)}/issues/${number}`
  const page = `${repositoryWeb(links, state)}/pull/${number}`
  const owner = (login: string) => toUser(state.person(login), links)
  const statuses = `${repositoryApi(links, state)}/statuses/${heads.head}`
  return {
    url,
    id: 5000 + number,
    node_id: nodeId('PR', number),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${repositoryApi(links, state)}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: toUser(pull.author, links),
    body: pull.body === '' ? null : pull.body,
    labels: [...pull.labels].map((name) => toLabel(name, state, links)),
    milestone: null,
    created_at: createdAt,
    updated_at: createdAt,
    closed_at: null,
    merged_at: null,
    merge_commit_sha: heads.merge ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    draft: false,
    head: {
      label: `${from.owner}:${pull.branch}`,
      ref: pull.branch,
      sha: heads.head,
      user: owner(from.owner),
      repo: toRepository(state, links, from),
    },
    base: {
      label: `${state.owner}:${pull.base}`,
      ref: pull.base,
      sha: heads.base,
      user: owner(state.owner),
      repo: toRepository(state, links),
    },
    _links: {
      self: { href: url },
      html: { href: page },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${repositoryApi(links, state)}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
    author_association: toAssociation(pull.author, state),
    auto_merge: null,
  }
}

/** With what GitHub counts for one pull request only. */
export async function toPullRequest(pull: PullRequest, state: State, links: Links) {
  const heads = await readHeads(state, pull)
  const count = async (...range: readonly string[]) => Number((await state.git.git(['rev-list', '--count', ...range])).toString('utf8'))
  const mergeBase = (await state.git.git(['merge-base', heads.base, heads.head])).toString('utf8').trim()
  const stat = (await state.git.git(['diff', '--shortstat', mergeBase, heads.head])).toString('utf8')
  const number = (pattern: RegExp) => Number(pattern.exec(stat)?.[1] ?? 0)
  return {
    ...toSimplePullRequest(pull, heads, state, links),
    merged: false,
    mergeable: true,
    rebaseable: true,
    mergeable_state: 'clean',
    merged_by: null,
    comments: state.comments.filter((comment) => comment.number === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: isFork(state, pull.from),
    commits: await count(heads.head, `^${heads.base}`),
    additions: number(/(\d+) insertion/),
    deletions: number(/(\d+) deletion/),
    changed_files: number(/(\d+) file/),
  }
}
