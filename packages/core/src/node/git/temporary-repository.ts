import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A repository for a test, on the branch main. */
export interface TemporaryRepository {
  readonly folder: string
  readonly git: (...args: readonly string[]) => string
  readonly write: (files: Readonly<Record<string, string | Uint8Array>>) => Promise<void>
  /** Writes the files, commits everything and gives the commit's id. */
  readonly commit: (files: Readonly<Record<string, string | Uint8Array>>) => Promise<string>
}

function createRepository(folder: string): TemporaryRepository {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'protocol.file.allow=always', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  const write: TemporaryRepository['write'] = async (files) => {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), content)
    }
  }
  return {
    folder,
    git,
    write,
    async commit(files) {
      await write(files)
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '--message', 'Change')
      return git('rev-parse', 'HEAD')
    },
  }
}

/** Makes an empty repository, and removes it with all beside it when the work is done. */
export async function withRepository<T>(work: (repository: TemporaryRepository) => Promise<T>): Promise<T> {
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'clausal-git-')))
  try {
    const repository = createRepository(join(parent, 'main'))
    await mkdir(repository.folder)
    repository.git('init', '--quiet', '--initial-branch=main')
    return await work(repository)
  } finally {
    await rm(parent, { recursive: true, force: true })
  }
}
