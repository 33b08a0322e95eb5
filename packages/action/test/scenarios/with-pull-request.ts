import { pullRequestEvent } from '../github/events.ts'
import type { Entry } from '../github/git/test-repository.ts'
import { type Github, type GithubOptions, type PullRequestOptions, withGithub } from '../github/start-github.ts'
import type { Comment, PullRequest } from '../github/state.ts'
import { type ActionRun, type RunOptions, runAction } from '../run-action.ts'
import { LONGER, POLICY } from './policy.ts'

type Files = Readonly<Record<string, Entry>>

export interface Scene {
  /** What the base holds; the policy unless said. */
  readonly before?: Files
  /** What the pull request changes; it keeps data for longer unless said. */
  readonly after?: Files
  readonly github?: GithubOptions
  readonly pull?: Partial<PullRequestOptions>
}

export interface OpenPullRequest {
  readonly github: Github
  readonly pull: PullRequest
  /** Runs the Action on the pull request as it is now. */
  readonly run: (options?: Partial<RunOptions>) => Promise<ActionRun>
  /** Commits to the branch of the pull request. */
  readonly push: (files: Files) => Promise<void>
  /** The comments that the Action wrote. */
  readonly comments: () => readonly Comment[]
}

/** Opens a pull request on a GitHub of its own, and ends both after the work. */
export function withPullRequest(scene: Scene, work: (scene: OpenPullRequest) => Promise<void>): Promise<void> {
  const { before = { 'privacy.md': POLICY }, after = { 'privacy.md': LONGER }, github: options = {}, pull: wanted = {} } = scene
  return withGithub(options, async (github) => {
    const { branch = 'topic', base = 'main', fork } = wanted
    const target = fork === undefined ? branch : `refs/forks/${fork}/${branch}`
    await github.commit(base, before)
    await github.commit(target, after, base)
    const pull = await github.openPullRequest({ branch, ...wanted })
    await work({
      github,
      pull,
      run: async (given = {}) => runAction(github, { event: await pullRequestEvent(github, pull), ...given }),
      async push(files) {
        await github.commit(target, files)
        await github.synchronize(pull)
      },
      comments: () => github.state.comments.filter(({ author }) => author.type === 'Bot'),
    })
  })
}
