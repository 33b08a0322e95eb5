import type { GitHub } from '../github/github.ts'
import { statusOf } from '../github/github.ts'

/** Who the token of a job writes as. */
const JOB_AUTHOR = 'github-actions[bot]'

interface Viewer {
  readonly viewer: { readonly login: string }
}

/**
 * The login that the token writes as. The token of an installation may not ask REST for it, only GraphQL; where neither tells it,
 * it is taken for the token of the job.
 */
export async function findAuthor(github: GitHub): Promise<string> {
  try {
    const { viewer } = await github.graphql<Viewer>('query { viewer { login } }')
    return viewer.login
  } catch {
    try {
      return (await github.rest.users.getAuthenticated()).data.login
    } catch (error) {
      if (statusOf(error) === undefined) throw error
      return JOB_AUTHOR
    }
  }
}

/** Whether two logins are of one account; that of an app ends with `[bot]`, which no person's can. */
export function isSameAuthor(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
