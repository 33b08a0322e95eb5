import type { FileText, Trees } from '../../review/trees.ts'
import { changedFiles, WORKTREE } from './changed-files.ts'
import { filesAt } from './files-at.ts'
import { readAt, readInWorktree } from './read-at.ts'
import type { Repository } from './repository.ts'

/** Two points of history: full ids of commits, as `resolveCommit` gives them, or {@link WORKTREE} for the later one. */
export interface Points {
  readonly base: string
  readonly head: string
}

/** The trees of two points of history, read with git. */
export function createGitTrees(repository: Repository, { base, head }: Points): Trees {
  const read = (point: string, path: string): Promise<FileText> =>
    point === WORKTREE ? readInWorktree(repository, path) : readAt(repository, point, path)
  return {
    changedFiles: () => changedFiles(repository, base, head),
    readBefore: (path) => read(base, path),
    readAfter: (path) => read(head, path),
    pathsAfter: () => filesAt(repository, head),
  }
}
