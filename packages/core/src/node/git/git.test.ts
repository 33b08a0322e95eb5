import { access, mkdir, rename, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  changedFiles,
  defaultBase,
  findRepository,
  mergeBase,
  pathInRepository,
  readAt,
  readInWorktree,
  resolveCommit,
  WORKTREE,
} from './index.ts'
import { withRepository } from './temporary-repository.ts'

const LFS = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 12345\n'
/** Long enough that a renamed file is known again. */
const POLICY = `${Array.from({ length: 20 }, (_, line) => `We collect datum ${line}.`).join('\n')}\n`

describe('finding a repository', () => {
  it('is done from any folder in it, also from one that is gone', async () => {
    await withRepository(async ({ folder, commit }) => {
      await commit({ 'legal/privacy.md': POLICY })
      expect(await findRepository(join(folder, 'legal/privacy.md'))).toEqual({ root: folder, shallow: false })
      expect(await findRepository(join(folder, 'gone/privacy.md'))).toEqual({ root: folder, shallow: false })
    })
  })

  it('says so where there is none', async () => {
    await expect(findRepository('/')).rejects.toThrow(/in no git repository\. Change to one, or compare two files/)
  })

  it('names files by their path from its top, and refuses those outside', async () => {
    await withRepository(async ({ folder }) => {
      const repository = await findRepository(folder)
      await symlink(folder, join(folder, '../link'))
      expect(await pathInRepository(repository, join(folder, 'a/b.md'))).toBe('a/b.md')
      expect(await pathInRepository(repository, join(folder, '../link/a/b.md'))).toBe('a/b.md')
      await expect(pathInRepository(repository, join(folder, '../b.md'))).rejects.toThrow(/it is not in the repository/)
    })
  })
})

describe('naming a commit', () => {
  it('takes branches, tags and expressions', async () => {
    await withRepository(async ({ folder, commit, git }) => {
      const first = await commit({ 'a.md': 'one' })
      const second = await commit({ 'a.md': 'two' })
      git('tag', 'v1', first)
      const repository = await findRepository(folder)
      expect(await resolveCommit(repository, 'main')).toBe(second)
      expect(await resolveCommit(repository, 'v1')).toBe(first)
      expect(await resolveCommit(repository, 'HEAD~1')).toBe(first)
      expect(await resolveCommit(repository, first.slice(0, 8))).toBe(first)
    })
  })

  it.each([
    ['mian', /^mian: there is no such commit, branch or tag\. Did you mean 'main'\?$/],
    ['--output=stolen', /^--output=stolen: there is no such commit/],
    ['HEAD:a.md', /^HEAD:a\.md: there is no such commit/],
    ['', /this is no name of a commit/],
    ['a\0b', /this is no name of a commit/],
  ])('says that there is no %j', async (ref, message) => {
    await withRepository(async ({ folder, commit }) => {
      await commit({ 'a.md': 'one' })
      await expect(resolveCommit(await findRepository(folder), ref)).rejects.toThrow(message)
    })
  })

  it('takes a ref that looks like an option for what it is', async () => {
    await withRepository(async ({ folder, commit, git }) => {
      const first = await commit({ 'a.md': 'one' })
      git('update-ref', 'refs/heads/--all', first)
      expect(await resolveCommit(await findRepository(folder), '--all')).toBe(first)
    })
  })

  it('says so where a branch and a tag share the name', async () => {
    await withRepository(async ({ folder, commit, git }) => {
      const first = await commit({ 'a.md': 'one' })
      git('tag', 'main')
      const repository = await findRepository(folder)
      await expect(resolveCommit(repository, 'main')).rejects.toThrow(/stands for more than one thing.*refs\/heads\/NAME/)
      expect(await resolveCommit(repository, 'refs/heads/main')).toBe(first)
    })
  })

  it('names the branch of the remote where only that is there', async () => {
    await withRepository(async ({ folder, commit, git }) => {
      await commit({ 'a.md': 'one' })
      git('update-ref', 'refs/remotes/origin/release', 'HEAD')
      await expect(resolveCommit(await findRepository(folder), 'release')).rejects.toThrow(/Did you mean 'origin\/release'\?/)
    })
  })

  it('says so where nothing is committed', async () => {
    await withRepository(async ({ folder }) => {
      await expect(resolveCommit(await findRepository(folder), 'HEAD')).rejects.toThrow(/no commits yet/)
    })
  })

  it('explains a shallow clone', async () => {
    await withRepository(async ({ folder, commit, git }) => {
      await commit({ 'a.md': 'one' })
      git('checkout', '--quiet', '-b', 'topic')
      await commit({ 'a.md': 'two' })
      git('clone', '--quiet', '--depth=1', '--no-single-branch', `file://${folder}`, '../shallow')
      const repository = await findRepository(join(folder, '../shallow'))
      expect(repository.shallow).toBe(true)
      const remedy = /shallow clone.*git fetch --unshallow.*fetch-depth: 0/
      await expect(resolveCommit(repository, 'HEAD~1')).rejects.toThrow(remedy)
      await expect(mergeBase(repository, 'origin/main', 'origin/topic')).rejects.toThrow(remedy)
    })
  })
})

describe('what to compare with', () => {
  it('is where the branch left main', async () => {
    await withRepository(async ({ folder, commit, git }) => {
      const fork = await commit({ 'a.md': 'one' })
      git('checkout', '--quiet', '-b', 'topic')
      await commit({ 'b.md': 'two' })
      git('checkout', '--quiet', 'main')
      await commit({ 'c.md': 'three' })
      git('checkout', '--quiet', 'topic')
      const repository = await findRepository(folder)
      expect(await defaultBase(repository)).toEqual({ commit: fork, branch: 'main' })
      git('update-ref', 'refs/remotes/origin/main', fork)
      expect(await defaultBase(repository)).toEqual({ commit: fork, branch: 'origin/main' })
    })
  })

  it('must be named where there is no main', async () => {
    await withRepository(async ({ folder, commit, git }) => {
      await commit({ 'a.md': 'one' })
      git('branch', '--move', 'trunk')
      await expect(defaultBase(await findRepository(folder))).rejects.toThrow(/no branch main or master.*Name the commit/)
    })
  })

  it('is not there where the histories have nothing in common', async () => {
    await withRepository(async ({ folder, commit, git }) => {
      await commit({ 'a.md': 'one' })
      git('checkout', '--quiet', '--orphan', 'other')
      await commit({ 'b.md': 'two' })
      await expect(mergeBase(await findRepository(folder), 'main', 'other')).rejects.toThrow(/no commit in common/)
    })
  })
})

describe('the files that changed', () => {
  it('are told between two commits, renamed ones as one', async () => {
    await withRepository(async ({ folder, commit, git }) => {
      const before = await commit({ 'old name.md': POLICY, 'gone.md': 'Gone.', 'kept.md': 'Kept.', 'edited.md': 'Edited.' })
      git('mv', 'old name.md', 'ñew "name".md')
      git('rm', '--quiet', 'gone.md')
      const after = await commit({ 'ñew "name".md': `${POLICY}One more.\n`, 'edited.md': 'Edited again.', '-a.md': 'New.' })
      const files = await changedFiles(await findRepository(folder), before, after)
      expect(files).toEqual([
        { status: 'added', path: '-a.md' },
        { status: 'modified', path: 'edited.md' },
        { status: 'removed', path: 'gone.md' },
        { status: 'renamed', path: 'ñew "name".md', pathBefore: 'old name.md' },
      ])
    })
  })

  it('are told against the working tree, with new files that are not ignored', async () => {
    await withRepository(async ({ folder, commit, git, write }) => {
      const before = await commit({ 'legal/old.md': POLICY, 'edited.md': 'Edited.', '.gitignore': 'ignored.md\n' })
      git('mv', 'legal/old.md', 'legal/new.md')
      await write({ 'edited.md': 'Edited again.', 'untracked.md': 'New.', 'ignored.md': 'No.' })
      expect(await changedFiles(await findRepository(join(folder, 'legal')), before, WORKTREE)).toEqual([
        { status: 'modified', path: 'edited.md' },
        { status: 'renamed', path: 'legal/new.md', pathBefore: 'legal/old.md' },
        { status: 'added', path: 'untracked.md' },
      ])
    })
  })

  it('are the same whatever the repository configures', async () => {
    await withRepository(async ({ folder, commit, git }) => {
      const before = await commit({ 'legal/é.md': POLICY })
      const after = await commit({ 'legal/é.md': `${POLICY}More.\n`, 'b.md': 'New.' })
      const trap = join(folder, '../trap')
      for (const [name, value] of [
        ['diff.external', `touch ${trap}`],
        ['core.fsmonitor', `touch ${trap}`],
        ['core.pager', `touch ${trap}`],
        ['diff.relative', 'true'],
        ['diff.noprefix', 'true'],
        ['color.ui', 'always'],
      ] as const)
        git('config', name, value)
      const repository = await findRepository(folder)
      expect((await changedFiles(repository, before, after)).map(({ path }) => path)).toEqual(['b.md', 'legal/é.md'])
      expect(await changedFiles(repository, after, WORKTREE)).toEqual([])
      await expect(access(trap)).rejects.toThrow('ENOENT')
    })
  })
})

describe('reading a file', () => {
  it('gives it as a commit has it and as the working tree has it', async () => {
    await withRepository(async ({ folder, commit, write }) => {
      const first = await commit({ 'our “legal”/privacy policy.md': 'We sell data.\r\n' })
      await write({ 'our “legal”/privacy policy.md': 'We sell no data.\n' })
      const repository = await findRepository(folder)
      expect(await readAt(repository, first, 'our “legal”/privacy policy.md')).toEqual({ text: 'We sell data.\r\n' })
      expect(await readInWorktree(repository, 'our “legal”/privacy policy.md')).toEqual({ text: 'We sell no data.\n' })
    })
  })

  it('takes no name for a pattern', async () => {
    await withRepository(async ({ folder, commit }) => {
      const first = await commit({ 'a.md': 'A', '[a].md': 'B', ':(top)a.md': 'C' })
      const repository = await findRepository(folder)
      expect(await readAt(repository, first, '[a].md')).toEqual({ text: 'B' })
      expect(await readAt(repository, first, ':(top)a.md')).toEqual({ text: 'C' })
      expect(await readAt(repository, first, '*.md')).toMatchObject({ absent: 'missing' })
    })
  })

  it('says what is there instead of text', async () => {
    await withRepository(async ({ folder, commit, git }) => {
      await mkdir(join(folder, '../other'))
      git('init', '--quiet', '../other')
      git('-C', '../other', 'commit', '--quiet', '--allow-empty', '--message', 'Begin')
      git('submodule', '--quiet', 'add', `${folder}/../other`, 'sub')
      await symlink('/etc', join(folder, 'etc'))
      await symlink('legal/a.md', join(folder, 'link.md'))
      const large = new Uint8Array(21 * 1024 * 1024).fill(97)
      const first = await commit({
        'legal/a.md': 'A',
        'lfs.md': LFS,
        'logo.md': new Uint8Array([137, 80, 0, 1]),
        'wide.md': new Uint8Array([0xff, 0xfe, 65, 0]),
        'large.md': large,
      })
      const repository = await findRepository(folder)
      for (const [path, absent] of [
        ['nope.md', 'missing'],
        ['legal', 'folder'],
        ['link.md', 'symlink'],
        ['etc/hostname', 'symlink'],
        ['sub', 'submodule'],
        ['sub/a.md', 'submodule'],
        ['lfs.md', 'lfs-pointer'],
        ['logo.md', 'binary'],
        ['wide.md', 'binary'],
        ['large.md', 'too-large'],
      ] as const) {
        expect([path, await readAt(repository, first, path)]).toMatchObject([path, { absent }])
        expect([path, await readInWorktree(repository, path)]).toMatchObject([path, { absent }])
      }
      expect(await readAt(repository, first, 'wide.md')).toMatchObject({ explanation: 'this is UTF-16 text. Save it as UTF-8.' })
    })
  })

  it('belongs to the repository of the file, whatever a hook says', async () => {
    await withRepository(async ({ folder, commit }) => {
      const first = await commit({ 'a.md': 'A' })
      await rename(join(folder, 'a.md'), join(folder, 'b.md'))
      const { GIT_DIR } = process.env
      process.env['GIT_DIR'] = '/nowhere'
      try {
        const repository = await findRepository(folder)
        expect(await readAt(repository, first, 'a.md')).toEqual({ text: 'A' })
      } finally {
        if (GIT_DIR === undefined) delete process.env['GIT_DIR']
        else process.env['GIT_DIR'] = GIT_DIR
      }
    })
  })
})
