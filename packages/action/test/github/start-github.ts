import type { Permissions, Token } from './authority.ts'
import type { Limits } from './exchange.ts'
import { createFaultPlan, type PlannedFault } from './faults.ts'
import { createTestRepository, type Entry, type TestRepository } from './git/test-repository.ts'
import { findUnreadPages, isWrite, type JournalEntry } from './journal.ts'
import { createContract } from './openapi/contract.ts'
import type { OperationId } from './openapi/operations.ts'
import { startServer } from './server.ts'
import { type Comment, createState, type PullRequest, type Review, type State } from './state.ts'
import { ensureLabel } from './views/label.ts'
import type { Links } from './views/links.ts'
import { headRef, mergeRef, readHeads } from './views/pull-request.ts'

export interface GithubOptions {
  /** Whose it is and what it is called; `acme/site` unless said. */
  readonly repository?: string
  readonly private?: boolean
  /** Whether an organization owns it, so that it can have teams; true unless said. */
  readonly organization?: boolean
  /** `/api/v3` as on an enterprise server; nothing unless said. */
  readonly prefix?: string
  readonly limits?: Partial<Limits>
}

export interface PullRequestOptions {
  /** The branch it comes from; has to exist, in the repository unless `fork` names another. */
  readonly branch: string
  readonly base?: string
  readonly title?: string
  readonly body?: string
  readonly author?: string
  /** The repository it comes from, as `owner/name`. */
  readonly fork?: string
  readonly labels?: readonly string[]
}

/** A GitHub of one repository on this machine. Everything a test plants or reads goes through it. */
export interface Github {
  readonly links: Links
  readonly state: State
  readonly git: TestRepository
  readonly journal: readonly JournalEntry[]
  /** The requests so far that changed something. */
  readonly writes: () => readonly JournalEntry[]
  /** Forgets the requests so far, so that a test reads those of the next run only. */
  readonly forgetJournal: () => void
  readonly commit: (branch: string, files: Readonly<Record<string, Entry>>, parent?: string) => Promise<string>
  readonly openPullRequest: (options: PullRequestOptions) => Promise<PullRequest>
  /** Takes up what was pushed to the branch since, as GitHub does at once. */
  readonly synchronize: (pull: PullRequest) => Promise<void>
  readonly comment: (pull: PullRequest, login: string, body: string) => Comment
  readonly review: (pull: PullRequest, login: string, state: Review['state'], body?: string) => Promise<Review>
  readonly label: (pull: PullRequest, ...names: readonly string[]) => void
  readonly team: (slug: string, ...members: readonly string[]) => void
  /** A token as it would stand in a workflow. @param login whose, where it is a person's or another app's */
  readonly token: (permissions: Permissions, login?: string) => string
  readonly inject: (fault: PlannedFault) => void
  /** @throws where pages that GitHub announced were not read */
  readonly expectAllPagesRead: (operation: OperationId) => void
  /** What was asked or answered against GitHub's description so far, and forgets it. */
  readonly takeProblems: () => readonly string[]
}

const USUAL_LIMITS: Limits = { inlineContent: 1024 * 1024, blob: 100 * 1024 * 1024 }
/** Whose comments and statuses are those written with a workflow's token. */
export const ACTIONS_BOT = 'github-actions[bot]'

export interface RunningGithub extends Github {
  readonly stop: () => Promise<void>
}

/** Read once, since compiling GitHub's schemas takes longer than most tests. */
const CONTRACT = createContract()

/** Starts a GitHub on 127.0.0.1 with an empty repository. */
export async function startGithub(options: GithubOptions = {}): Promise<RunningGithub> {
  const { repository = 'acme/site', private: hidden = true, organization = true, prefix = '', limits = {} } = options
  const [owner = '', name = ''] = repository.split('/')
  const git = await createTestRepository()
  const state = createState({ owner, name, private: hidden, organization, git })
  const faults = createFaultPlan()
  const tokens = new Map<string, Token>()
  const journal: JournalEntry[] = []
  const problems: string[] = []
  const server = await startServer({
    state,
    contract: CONTRACT,
    faults,
    limits: { ...USUAL_LIMITS, ...limits },
    prefix,
    tokens,
    record: (entry) => journal.push(entry),
    complain: (problem) => problems.push(problem),
  })

  const branchRef = ({ from, branch }: Pick<PullRequest, 'from' | 'branch'>) =>
    from.owner === owner && from.name === name ? `refs/heads/${branch}` : `refs/forks/${from.owner}/${from.name}/${branch}`

  const synchronize: Github['synchronize'] = async (pull) => {
    const head = await git.resolve(branchRef(pull))
    if (head === undefined) throw new Error(`There is no branch ${branchRef(pull)} to open or update a pull request from.`)
    await git.git(['update-ref', headRef(pull.number), head])
    const { base } = await readHeads(state, pull)
    await git.mergeInto(mergeRef(pull.number), base, head)
  }

  return {
    links: server.links,
    state,
    git,
    journal,
    writes: () => journal.filter(isWrite),
    forgetJournal: () => journal.splice(0),
    commit: (branch, files, parent) => git.commit({ branch, files, ...(parent === undefined ? {} : { parent }) }),
    async openPullRequest({ branch, base = 'main', title = 'Change the policy', body = '', author = 'ada', fork, labels = [] }) {
      const [forkOwner = owner, forkName = name] = fork?.split('/') ?? []
      const pull: PullRequest = {
        number: state.pulls.size + 7,
        author: state.person(author),
        title,
        body,
        base,
        branch,
        from: { owner: forkOwner, name: forkName },
        createdAt: state.tick(),
        labels: new Set(labels.map((label) => ensureLabel(state, label).name)),
        state: 'open',
      }
      state.pulls.set(pull.number, pull)
      await synchronize(pull)
      return pull
    },
    synchronize,
    comment(pull, login, body) {
      const now = state.tick()
      const comment: Comment = {
        id: state.nextId(),
        number: pull.number,
        author: state.person(login),
        body,
        createdAt: now,
        updatedAt: now,
      }
      state.comments.push(comment)
      return comment
    },
    async review(pull, login, verdict, body = '') {
      const { head } = await readHeads(state, pull)
      const review: Review = {
        id: state.nextId(),
        number: pull.number,
        author: state.person(login),
        state: verdict,
        body,
        commit: head,
        submittedAt: state.tick(),
      }
      state.reviews.push(review)
      return review
    },
    label(pull, ...names) {
      for (const label of names) pull.labels.add(ensureLabel(state, label).name)
    },
    team(slug, ...members) {
      state.teams.set(slug, { slug, members: members.map(state.person) })
    },
    token(permissions, login = ACTIONS_BOT) {
      const kind = login === ACTIONS_BOT ? 'actions' : login.endsWith('[bot]') ? 'app' : 'user'
      const value = `loopback-token-${tokens.size + 1}-of-${kind}`
      tokens.set(value, { kind, actor: state.person(login), permissions })
      return value
    },
    inject: faults.add,
    expectAllPagesRead(operation) {
      const unread = findUnreadPages(journal, operation)
      if (unread.length > 0) throw new Error(unread.join('\n'))
    },
    takeProblems: () => problems.splice(0),
    async stop() {
      await server.close()
      await git.remove()
    },
  }
}

/**
 * Runs a test against a GitHub of its own, and ends it.
 *
 * @throws where anything was asked or answered that GitHub's description does not hold
 */
export async function withGithub<T>(options: GithubOptions, work: (github: Github) => Promise<T>): Promise<T> {
  const github = await startGithub(options)
  const refuse = (cause?: unknown) => {
    const problems = github.takeProblems()
    if (problems.length > 0) throw new Error(`Not as GitHub has it:\n${problems.join('\n')}`, { cause })
  }
  try {
    const result = await work(github).catch((error: unknown) => {
      refuse(error)
      throw error
    })
    refuse()
    return result
  } finally {
    await github.stop()
  }
}
