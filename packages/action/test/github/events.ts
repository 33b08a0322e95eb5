import type { Github } from './start-github.ts'
import type { PullRequest, State, WorkflowRun } from './state.ts'
import { toUser } from './views/person.ts'
import { mergeRef, readHeads, toPullRequest } from './views/pull-request.ts'
import { toRepository } from './views/repository.ts'

/** What starts a workflow: the payload, and the variables that go with it. */
export interface WorkflowEvent {
  readonly name: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly variables: Readonly<Record<string, string>>
}

/** What every payload carries. */
const common = ({ state, links }: Github, sender: string) => ({
  repository: toRepository(state, links),
  sender: toUser(state.person(sender), links),
  ...(state.organization ? { organization: { login: state.owner, id: state.person(state.owner).id } } : {}),
})

const branchVariables = (branch: string, sha: string) => ({
  GITHUB_REF: `refs/heads/${branch}`,
  GITHUB_REF_NAME: branch,
  GITHUB_REF_TYPE: 'branch',
  GITHUB_SHA: sha,
})

async function tipOf({ git }: State, branch: string): Promise<string> {
  const tip = await git.resolve(`refs/heads/${branch}`)
  if (tip === undefined) throw new Error(`There is no branch ${branch}.`)
  return tip
}

export interface PullRequestEventOptions {
  readonly action?: string
  /** As `pull_request_target`, which runs in the base. */
  readonly target?: boolean
}

export async function pullRequestEvent(
  github: Github,
  pull: PullRequest,
  { action = 'synchronize', target = false }: PullRequestEventOptions = {},
): Promise<WorkflowEvent> {
  const { state, links } = github
  const { base, merge } = await readHeads(state, pull)
  const inBase = branchVariables(pull.base, base)
  const inMerge = {
    GITHUB_REF: mergeRef(pull.number),
    GITHUB_REF_NAME: `${pull.number}/merge`,
    GITHUB_REF_TYPE: 'branch',
    GITHUB_SHA: merge ?? '',
  }
  return {
    name: target ? 'pull_request_target' : 'pull_request',
    payload: { action, number: pull.number, pull_request: await toPullRequest(pull, state, links), ...common(github, pull.author.login) },
    variables: {
      ...(target ? inBase : inMerge),
      GITHUB_HEAD_REF: pull.branch,
      GITHUB_BASE_REF: pull.base,
      GITHUB_ACTOR: pull.author.login,
    },
  }
}

/** @param before the commit that the branch was at; forty zeros for a new branch */
export async function pushEvent(github: Github, branch: string, before: string, login = 'ada'): Promise<WorkflowEvent> {
  const after = await tipOf(github.state, branch)
  const created = /^0+$/.test(before)
  const commit = { id: after, message: 'Change', timestamp: '2026-01-12T09:00:00Z' }
  return {
    name: 'push',
    payload: {
      ref: `refs/heads/${branch}`,
      before,
      after,
      created,
      deleted: false,
      forced: false,
      base_ref: null,
      commits: [commit],
      head_commit: commit,
      pusher: { name: login, email: `${login}@example.com` },
      ...common(github, login),
    },
    variables: { ...branchVariables(branch, after), GITHUB_ACTOR: login },
  }
}

/** A group in the merge queue: the pull request merged into the tip of its base. */
export async function mergeGroupEvent(github: Github, pull: PullRequest): Promise<WorkflowEvent> {
  const { base, head } = await readHeads(github.state, pull)
  const branch = `gh-readonly-queue/${pull.base}/pr-${pull.number}-${base}`
  const merged = await github.git.mergeInto(branch, base, head)
  return {
    name: 'merge_group',
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_sha: merged,
        head_ref: `refs/heads/${branch}`,
        base_sha: base,
        base_ref: `refs/heads/${pull.base}`,
        head_commit: { id: merged, message: `Merge pull request #${pull.number}`, timestamp: '2026-01-12T09:00:00Z' },
      },
      ...common(github, 'github-merge-queue[bot]'),
    },
    variables: { ...branchVariables(branch, merged), GITHUB_ACTOR: 'github-merge-queue[bot]' },
  }
}

export async function dispatchEvent(github: Github, login = 'ada'): Promise<WorkflowEvent> {
  const tip = await tipOf(github.state, 'main')
  return {
    name: 'workflow_dispatch',
    payload: { inputs: null, ref: 'refs/heads/main', workflow: '.github/workflows/review.yml', ...common(github, login) },
    variables: { ...branchVariables('main', tip), GITHUB_ACTOR: login },
  }
}

export interface FinishedRun {
  readonly event?: string
  readonly conclusion?: string
}

/** The end of another workflow's run over a pull request, as the default branch hears of it. GitHub names no pull request for runs of forks. */
export async function workflowRunEvent(
  github: Github,
  pull: PullRequest,
  { event = 'pull_request', conclusion = 'success' }: FinishedRun = {},
): Promise<WorkflowEvent> {
  const { state, links } = github
  const { head } = await readHeads(state, pull)
  const fork = pull.from.owner !== state.owner
  const run: WorkflowRun = {
    id: state.nextId(),
    event,
    branch: pull.branch,
    commit: head,
    from: pull.from,
    conclusion,
    numbers: fork ? [] : [pull.number],
  }
  state.workflowRuns.set(run.id, run)
  const { base } = await readHeads(state, pull)
  return {
    name: 'workflow_run',
    payload: {
      action: 'completed',
      workflow: { id: 1, name: 'Review', path: '.github/workflows/review.yml', state: 'active' },
      workflow_run: {
        id: run.id,
        name: 'Review',
        event,
        status: 'completed',
        conclusion,
        head_branch: run.branch,
        head_sha: head,
        pull_requests: run.numbers.map((number) => ({
          number,
          head: { ref: pull.branch, sha: head, repo: { name: state.name } },
          base: { ref: pull.base, sha: base, repo: { name: state.name } },
        })),
        head_repository: toRepository(state, links, pull.from),
        repository: toRepository(state, links),
      },
      ...common(github, pull.author.login),
    },
    variables: { ...branchVariables('main', await tipOf(state, 'main')), GITHUB_ACTOR: pull.author.login },
  }
}
