import { getOctokit } from '@actions/github'
import { createRetries, type Wait } from './retries.ts'

/** The API of GitHub, or of a GitHub Enterprise Server where GITHUB_API_URL names one. */
export type GitHub = ReturnType<typeof getOctokit>

/** A repository on it. */
export interface RepositoryName {
  readonly owner: string
  readonly repo: string
}

const silent = () => {}

/** The API, asked again where that is safe and told to hold on. */
export function createGitHub(token: string, wait: Wait): GitHub {
  const github = getOctokit(token, { userAgent: 'clausal-action', log: { debug: silent, info: silent, warn: silent, error: silent } })
  github.hook.wrap('request', createRetries(wait))
  return github
}

/** The status of an answer that was no success; undefined for any other error. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined
}
