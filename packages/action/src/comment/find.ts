import type { GitHub, RepositoryName } from '../github/github.ts'
import { findAuthor, isSameAuthor } from './author.ts'
import { hasMarker } from './marker.ts'

/** A comment of ours. */
export interface OwnComment {
  readonly id: number
  readonly url: string
  readonly body: string
}

/** Looks through all comments of a pull request for the first with the marker that the token's own account wrote. */
export async function findComment(
  github: GitHub,
  repository: RepositoryName,
  pullRequest: number,
  key: string,
): Promise<OwnComment | undefined> {
  const comments = await github.paginate(github.rest.issues.listComments, { ...repository, issue_number: pullRequest, per_page: 100 })
  const marked = comments.filter(({ body }) => hasMarker(body, key))
  if (marked.length === 0) return undefined
  const author = await findAuthor(github)
  const own = marked.find(({ user }) => user !== null && isSameAuthor(user.login, author))
  return own === undefined ? undefined : { id: own.id, url: own.html_url, body: own.body ?? '' }
}
