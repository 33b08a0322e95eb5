import { createHash } from 'node:crypto'
import type { FileLine } from '@clausal/core/report'
import type { Points } from '../source/source.ts'

/** Where a repository is seen. */
export interface Site {
  /** `https://github.com` */
  readonly server: string
  /** `owner/name` */
  readonly repository: string
}

/** A path in an address; parentheses too, which Markdown would read. */
const toAddress = (path: string) =>
  path
    .split('/')
    .map((name) => encodeURIComponent(name).replace(/[()'!*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`))
    .join('/')

/**
 * Where a line can be seen: among the changes of the pull request, an address that stays the same from push to push; without one in
 * the file at its commit.
 */
export function createLinkTo({ server, repository }: Site, points: Points, pullRequest?: number): (place: FileLine) => string {
  return ({ path, line, side }) => {
    if (pullRequest !== undefined) {
      const anchor = createHash('sha256').update(path).digest('hex')
      return `${server}/${repository}/pull/${pullRequest}/files#diff-${anchor}${side === 'after' ? 'R' : 'L'}${line}`
    }
    const commit = side === 'after' ? points.head : points.base
    return `${server}/${repository}/blob/${commit}/${toAddress(path)}?plain=1#L${line}`
  }
}
