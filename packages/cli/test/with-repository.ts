import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { withFolder } from './run-clausal.ts'

/** A repository for a test, on the branch main. */
export interface TestRepository {
  readonly cwd: string
  readonly git: (...args: readonly string[]) => string
  /** Writes the files, commits everything and gives the commit's id. */
  readonly commit: (files: Readonly<Record<string, string>>) => Promise<string>
}

/** Makes an empty repository, removed with all beside it when the work is done. */
export function withRepository<T>(work: (repository: TestRepository) => Promise<T>): Promise<T> {
  return withFolder({}, async (parent) => {
    const cwd = join(parent, 'main')
    await mkdir(cwd)
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
        cwd,
        encoding: 'utf8',
        env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
        stdio: ['ignore', 'pipe', 'pipe'],
      }).trim()
    git('init', '--quiet', '--initial-branch=main')
    return work({
      cwd,
      git,
      async commit(files) {
        for (const [name, content] of Object.entries(files)) {
          await mkdir(dirname(join(cwd, name)), { recursive: true })
          await writeFile(join(cwd, name), content)
        }
        git('add', '--all')
        git('commit', '--quiet', '--message', 'Change')
        return git('rev-parse', 'HEAD')
      },
    })
  })
}
