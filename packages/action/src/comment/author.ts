import type { GitHub } from '../github/github.ts'
import { statusOf } from '../github/github.ts'

/** Who the token of a job writes as. */
const JOB_AUTHOR = 'github-actions[bot]'

interface Viewer {
  readonly viewer: { readonly login: string }
}

/** Servers without GraphQL answer 404, and what it refuses has no status. Any other failure tells nothing of the token. */
const isRefusal = (status: number | undefined) => status === undefined || status === 404

/**
 * The login that the token writes as. The token of an installation may not ask REST for it, only GraphQL; where neither tells it,
 * it is taken for the token of the job.
 *
 * @throws where GitHub fails or limits: who guesses wrong does not find the comment, and writes a second one.
 */
export async function findAuthor(github: GitHub): Promise<string> {
  try {
    const { viewer } = await github.graphql<Viewer>('query { viewer { login } }')
    return viewer.login
  } catch (refusal) {
    if (!isRefusal(statusOf(refusal))) throw refusal
    try {
      return (await github.rest.users.getAuthenticated()).data.login
    } catch (error) {
      const status = statusOf(error)
      if (status !== 401 && status !== 403 && status !== 404) throw error
      return JOB_AUTHOR
    }
  }
}

/** Whether two logins are of one account; that of an app ends with `[bot]`, which no person's can. */
export function isSameAuthor(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
