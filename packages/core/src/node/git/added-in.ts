import type { Repository } from './repository.ts'
import { runGit } from './run-git.ts'

/** The commit that brought a file in, up to another commit: its short id and day; undefined where none did. */
export async function addedIn({ root }: Repository, commit: string, path: string): Promise<{ commit: string; day: string } | undefined> {
  const found = await runGit(root, [
    'log',
    '--max-count=1',
    '--diff-filter=AR',
    '--no-show-signature',
    '--format=%h %cs',
    '--end-of-options',
    commit,
    '--',
    path,
  ])
  const [id = '', day = ''] = found.out.toString().trim().split(' ')
  return found.code === 0 && id !== '' ? { commit: id, day } : undefined
}
