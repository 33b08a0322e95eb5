import type { Trees } from '@clausal/core'
import type { Comparison } from '../../event/comparison.ts'
import { type GitHub, type RepositoryName, statusOf } from '../../github/github.ts'
import { InputError } from '../../inputs/input-error.ts'
import type { Log } from '../../log/log.ts'
import type { Source } from '../source.ts'
import { findChangedFiles } from './changed-files.ts'
import { createTreeReader } from './tree-reader.ts'

const FULL_ID = /^[0-9a-f]{40}$/

/** Reads by the API: no checkout, so neither shallow clones nor the code of a fork matter. */
export function createApiSource(github: GitHub, repository: RepositoryName, log: Log): Source {
  const reader = createTreeReader(github, repository)

  async function fetchComparison({ base, head }: Comparison) {
    try {
      // Its first page has all files that it tells; the commits do not matter.
      const { data } = await github.rest.repos.compareCommitsWithBasehead({ ...repository, basehead: `${base}...${head}`, per_page: 1 })
      return data
    } catch (error) {
      const status = statusOf(error)
      if (status === 403 && error instanceof Error && !/rate limit/i.test(error.message))
        throw new InputError(
          `GitHub does not let this token read the repository: ${error.message}. Give the job the permission "contents: read", or another token.`,
        )
      if (status !== 404) throw error
      throw new InputError(
        `GitHub finds no history that ${base} and ${head} have in common. Check both names, and that the token may read the contents of the repository.`,
      )
    }
  }

  async function resolveHead(head: string): Promise<string> {
    return FULL_ID.test(head) ? head : (await github.rest.repos.getCommit({ ...repository, ref: head, per_page: 1 })).data.sha
  }

  return {
    async compare(comparison) {
      const { base_commit: tip, merge_base_commit: mergeBase, files = [] } = await fetchComparison(comparison)
      const points = { baseTip: tip.sha, base: mergeBase.sha, head: await resolveHead(comparison.head) }
      const trees: Trees = {
        changedFiles: () => findChangedFiles(github, repository, reader, { ...points, files, pullRequest: comparison.pullRequest?.number }),
        readBefore: (path) => reader.read(points.base, path),
        readAfter: (path) => reader.read(points.head, path),
        async pathsAfter() {
          const { entries, cut } = await reader.list(points.head)
          if (cut) log.warning('This repository has more files than the API of GitHub lists, so not all of them were looked at.')
          return entries.map(({ path }) => path)
        },
      }
      return { points, trees }
    },
    readAt: (commit, path) => reader.read(commit, path),
  }
}
