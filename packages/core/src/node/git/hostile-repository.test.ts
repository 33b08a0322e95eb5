import { execFileSync } from 'node:child_process'
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import {
  addedIn,
  changedFiles,
  createBlobReader,
  createGitTrees,
  defaultBase,
  fileVersions,
  findRepository,
  readAt,
  readInWorktree,
  resolveCommit,
  WORKTREE,
} from './index.ts'
import { withRepository } from './temporary-repository.ts'

/** Settings of a repository that name a program; `{}` stands for one that leaves a mark when it runs. */
const PROGRAMS: readonly (readonly [string, string])[] = [
  ['core.fsmonitor', '{}'],
  ['core.pager', '{}'],
  ['pager.log', '{}'],
  ['core.editor', '{}'],
  ['core.sshCommand', '{}'],
  ['core.gitProxy', '{}'],
  ['core.askPass', '{}'],
  ['core.alternateRefsCommand', '{}'],
  ['credential.helper', '{}'],
  ['diff.external', '{}'],
  ['diff.evil.command', '{}'],
  ['diff.evil.textconv', '{}'],
  ['filter.evil.clean', '{}'],
  ['filter.evil.smudge', '{}'],
  ['filter.evil.process', '{}'],
  ['merge.evil.driver', '{}'],
  ['gpg.program', '{}'],
  ['log.showSignature', 'true'],
  ['alias.log', '!{}'],
  ['alias.diff', '!{}'],
  ['remote.origin.url', 'ext::{}'],
  ['remote.origin.promisor', 'true'],
  ['remote.origin.partialCloneFilter', 'blob:none'],
]

const HOOKS = ['post-index-change', 'reference-transaction', 'post-checkout', 'pre-commit', 'fsmonitor-watchman', 'pre-auto-gc']

const ATTRIBUTES = '* diff=evil filter=evil merge=evil\n'

/** A repository that asks for a program wherever git lets it, with a file that git has to look into. */
function withHostileRepository(
  work: (where: { readonly folder: string; readonly base: string; readonly marks: () => Promise<string[]> }) => Promise<void>,
) {
  return withRepository(async ({ folder, commit, git }) => {
    const base = await commit({ 'privacy.md': 'We keep orders for 30 days.\n', 'same.md': 'The same.\n' })
    await commit({ 'privacy.md': 'We keep orders for 60 days.\n', '.gitattributes': ATTRIBUTES })
    const marks = join(folder, '../marks')
    const hooks = join(folder, '../hooks')
    for (const made of [marks, hooks]) await mkdir(made)
    const program = async (path: string, mark: string) => {
      await writeFile(path, `#!/bin/sh\necho x >> '${join(marks, mark)}'\ncat\n`, { mode: 0o755 })
      return path
    }
    for (const [name, value] of PROGRAMS) git('config', name, value.replace('{}', await program(join(folder, '..', `run-${name}`), name)))
    for (const hook of HOOKS) await program(join(hooks, hook), hook)
    git('config', 'core.hooksPath', hooks)
    await writeFile(join(folder, '.git/info/attributes'), ATTRIBUTES)
    // The same content at another time: git has to read it to know.
    await writeFile(join(folder, 'privacy.md'), 'We keep orders for 90 days.\n')
    await utimes(join(folder, 'same.md'), new Date(0), new Date(0))
    await work({ folder, base, marks: async () => (await readdir(marks)).sort() })
  })
}

describe.skipIf(process.platform === 'win32')('a repository that names programs', () => {
  it('has none of them run, whatever is read of it', async () => {
    await withHostileRepository(async ({ folder, base, marks }) => {
      const repository = await findRepository(folder)
      const head = await resolveCommit(repository, 'HEAD')
      expect((await changedFiles(repository, base, WORKTREE)).map(({ path }) => path)).toEqual(['.gitattributes', 'privacy.md'])
      expect(await changedFiles(repository, base, head)).toHaveLength(2)
      expect(await defaultBase(repository)).toMatchObject({ commit: head })
      expect(await readAt(repository, head, 'privacy.md')).toEqual({ text: 'We keep orders for 60 days.\n' })
      expect(await readInWorktree(repository, 'privacy.md')).toEqual({ text: 'We keep orders for 90 days.\n' })
      expect(await addedIn(repository, head, 'privacy.md')).toBeDefined()
      expect(await createGitTrees(repository, { base, head: WORKTREE }).pathsAfter()).toContain('privacy.md')
      const versions = await fileVersions(repository, 'privacy.md', head)
      const blobs = createBlobReader(repository)
      for (const version of versions) expect(await blobs.read(version)).toHaveProperty('text')
      blobs.close()
      await expect(resolveCommit(repository, 'f'.repeat(40))).rejects.toThrow('no such commit')
      expect(await marks()).toEqual([])
    })
  })

  it('of another user is not read, and the remedy is told', async ({ skip }) => {
    if (process.getuid?.() !== 0) {
      console.log('Skipped: a repository of another user. Only root can give one away.')
      return skip()
    }
    await withRepository(async ({ folder, commit }) => {
      await commit({ 'privacy.md': 'We keep orders.\n' })
      execFileSync('chown', ['-R', '4242:4242', folder])
      vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
      vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1')
      vi.stubEnv('SUDO_UID', undefined)
      try {
        await expect(findRepository(folder)).rejects.toThrow(
          `this repository belongs to another user, so git does not read it. Trust it with: git config --global --add safe.directory ${folder}`,
        )
      } finally {
        vi.unstubAllEnvs()
      }
    })
  })

  it('control: has them run by git as it comes', async () => {
    await withHostileRepository(async ({ folder, base, marks }) => {
      for (const args of [['status'], ['diff', base], ['log', '-p', '--max-count=1'], ['add', '.']])
        try {
          execFileSync('git', args, { cwd: folder, stdio: 'ignore', timeout: 10_000 })
        } catch {
          // A program that answers nonsense makes git fail; it ran.
        }
      expect(await marks()).toEqual(expect.arrayContaining(['core.fsmonitor', 'diff.evil.command', 'filter.evil.process']))
    })
  })
})
