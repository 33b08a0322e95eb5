import { readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runClausal, withFolder } from './run-clausal.ts'
import { withRepository } from './with-repository.ts'

const OLD = '# Privacy policy\n\n## How long we keep data\n\nAcme Ltd. keeps account data for 30 days. We delete it then.\n'
const NEW = OLD.replace('30 days', '90 days')
const LAYOUT = OLD.replace(' We delete', '\nWe   delete').replace('## How', '##  How')
const REDLINE = 'Acme Ltd. keeps account data for [-30-]{+90+} days.'

describe('clausal diff of two files', () => {
  const files = { 'old.md': OLD, 'new.md': NEW, 'layout.md': LAYOUT }

  it('tells what changed, with the words', async () => {
    await withFolder(files, async (cwd) => {
      const { code, out, err } = await runClausal(['diff', 'old.md', 'new.md'], { cwd })
      expect(out).toMatch(/^old\.md → new\.md\n/)
      expect(out).toContain('modified: How long we keep data')
      expect(out).toContain(REDLINE)
      expect(err).toBe('')
      expect(code).toBe(0)
    })
  })

  it('says so where they read and look the same', async () => {
    await withFolder(files, async (cwd) => {
      const { out } = await runClausal(['diff', 'old.md', 'layout.md'], { cwd })
      expect(out).toContain('No clause changed')
    })
  })

  it('prints nothing but JSON with --format json: the diff with a version', async () => {
    await withFolder(files, async (cwd) => {
      const { out } = await runClausal(['diff', 'old.md', 'new.md', '--format', 'json'], { cwd })
      const report = JSON.parse(out)
      expect(Object.keys(report)).toEqual(['version', 'changes', 'summary'])
      expect(report).toMatchObject({
        version: 1,
        changes: [{ operations: ['modified'], materiality: 'material' }],
        summary: { materiality: { material: 1 } },
      })
    })
  })

  it('prints Markdown and HTML, and writes the page with --html', async () => {
    await withFolder(files, async (cwd) => {
      const markdown = await runClausal(['diff', 'old.md', 'new.md', '--format', 'markdown', '--html', 'page.html'], { cwd })
      const html = await runClausal(['diff', 'old.md', 'new.md', '--format', 'html'], { cwd })
      expect(markdown.out).toMatch(/^### What changed from `old\.md` to `new\.md`\n/)
      expect(html.out).toMatch(/^<!doctype html>\n/)
      expect(await readFile(join(cwd, 'page.html'), 'utf8')).toBe(html.out)
    })
  })

  it.each([
    ['material', 1],
    ['minor', 1],
    ['editorial', 1],
    ['never', 0],
  ])('--fail-on %s ends with %i where a change is material', async (level, expected) => {
    await withFolder(files, async (cwd) => {
      expect((await runClausal(['diff', 'old.md', 'new.md', '--fail-on', level], { cwd })).code).toBe(expected)
      expect((await runClausal(['diff', 'old.md', 'layout.md', '--fail-on', level], { cwd })).code).toBe(0)
    })
  })

  it('compares formats with each other', async () => {
    const html = '<h1>Privacy policy</h1><h2>How long we keep data</h2><p>Acme Ltd. keeps account data for 90 days. We delete it then.</p>'
    await withFolder({ ...files, 'new.html': html }, async (cwd) => {
      expect((await runClausal(['diff', 'old.md', 'new.html'], { cwd })).out).toContain(REDLINE)
    })
  })

  it('reads one of them from standard input', async () => {
    await withFolder(files, async (cwd) => {
      const { out } = await runClausal(['diff', 'old.md', '-', '--stdin-filename', 'live.md'], { cwd, input: NEW })
      expect(out).toMatch(/^old\.md → live\.md\n/)
      expect(out).toContain(REDLINE)
    })
  })

  it('takes names that look like options behind --', async () => {
    await withFolder({ '-old.md': OLD, '-new.md': NEW }, async (cwd) => {
      expect((await runClausal(['diff', '--', '-old.md', '-new.md'], { cwd })).out).toContain(REDLINE)
    })
  })

  it.each([
    [['old.md'], /^error: diff: two versions are wanted\./],
    [['old.md', 'new.md', 'old.md'], /^error: diff: two versions are wanted\./],
    [['old.md', 'nope.md'], /^error: nope\.md: there is no such file\./],
    [['old.md', 'folder'], /^error: folder: this is a folder\./],
    [['old.md', 'logo.md'], /^error: logo\.md: this is binary data/],
    [['old.md', './old.md'], /^error: old\.md: this file is named twice\./],
    [['-', '-'], /^error: -: standard input can be only one of the versions\./],
    [['old.md', 'new.md', '--html', 'new.md'], /^error: new\.md: this is one of the versions themselves\./],
    [['old.md', 'new.md', '--html', 'no/page.html'], /^error: no\/page\.html: it cannot be written: there is no such folder\./],
    [['main', '--', 'old.md'], /this folder is in no git repository\. Change to one, or compare two files/],
  ])('%j says what is wrong and ends with 2', async (args, message) => {
    await withFolder({ ...files, 'folder/a.md': OLD, 'logo.md': new Uint8Array([137, 80, 78, 71, 0, 0, 1]) }, async (cwd) => {
      const { code, out, err } = await runClausal(['diff', ...args], { cwd })
      expect(err).toMatch(message)
      expect(err.trim().split('\n')).toHaveLength(2)
      expect(out).toBe('')
      expect(code).toBe(2)
    })
  })
})

/** What stays the same, so that git knows a renamed file again. */
const REST = '\n## Who we are\n\nAcme Ltd. sells garden tools from Bristol.\n\nWe answer every letter that reaches us.\n'

describe('clausal diff in git', () => {
  it('compares two commits, and a commit with the working tree', async () => {
    await withRepository(async ({ cwd, git, commit }) => {
      await commit({ 'legal/privacy policy “é”.md': OLD })
      git('tag', 'v1')
      await commit({ 'legal/privacy policy “é”.md': NEW })
      const file = 'privacy policy “é”.md'
      const below = { cwd: join(cwd, 'legal') }
      const range = await runClausal(['diff', 'v1..main', '--', file], below)
      expect(range.out).toMatch(/^v1:legal\/privacy policy “é”\.md → main:legal\/privacy policy “é”\.md\n/)
      expect(range.out).toContain(REDLINE)
      await writeFile(join(cwd, 'legal', file), OLD)
      expect((await runClausal(['diff', 'v1', '--', file], below)).out).toContain('No clause changed')
      expect((await runClausal(['diff', 'main', '--', file], below)).out).toContain('[-90-]{+30+}')
    })
  })

  it('compares with where a branch began, for three dots', async () => {
    await withRepository(async ({ cwd, git, commit }) => {
      await commit({ 'privacy.md': OLD })
      git('checkout', '--quiet', '-b', 'topic')
      await commit({ 'privacy.md': NEW })
      git('checkout', '--quiet', 'main')
      await commit({ 'privacy.md': OLD.replace('30 days', '10 days') })
      expect((await runClausal(['diff', 'main...topic', '--', 'privacy.md'], { cwd })).out).toContain(REDLINE)
      expect((await runClausal(['diff', 'main..topic', '--', 'privacy.md'], { cwd })).out).toContain('[-10-]{+90+}')
    })
  })

  it('follows a file to its other name, whichever is given', async () => {
    await withRepository(async ({ cwd, git, commit }) => {
      await commit({ 'privacy.md': OLD + REST })
      git('mv', 'privacy.md', "our 'privacy'.md")
      await commit({ "our 'privacy'.md": NEW + REST })
      for (const name of ['privacy.md', "our 'privacy'.md"]) {
        const { out } = await runClausal(['diff', 'HEAD~1..HEAD', '--', name], { cwd })
        expect(out).toMatch(/^HEAD~1:privacy\.md → HEAD:our 'privacy'\.md\n/)
        expect(out).toContain(REDLINE)
      }
    })
  })

  it('takes a file that looks like an option', async () => {
    await withRepository(async ({ cwd, commit }) => {
      await commit({ '--output=x.md': OLD })
      await commit({ '--output=x.md': NEW })
      expect((await runClausal(['diff', 'HEAD~1', '--', '--output=x.md'], { cwd })).out).toContain(REDLINE)
    })
  })

  it.each([
    [['mian', '--', 'privacy.md'], /^error: mian: there is no such commit, branch or tag\. Did you mean 'main'\?/],
    [['main', '--', 'nope.md'], /^error: nope\.md: it is neither in main nor in the working tree\./],
    [['HEAD~1', '--', 'late.md'], /^error: late\.md: it is not in HEAD~1; it was added in [0-9a-f]{7,} on \d{4}-\d\d-\d\d\./],
    [['HEAD', '--', 'untracked.md'], /^error: untracked\.md: it is not in HEAD; it is not committed yet\./],
    [['HEAD~1..HEAD', '--', 'gone.md'], /^error: gone\.md: it is not in HEAD any more\./],
    [['HEAD', '--', 'link.md'], /^error: HEAD:link\.md: this is a symbolic link/],
    [['HEAD', '--', 'lfs.md'], /^error: HEAD:lfs\.md: only the pointer of Git LFS is here/],
    [['HEAD', '--', 'legal'], /^error: HEAD:legal: this is a folder\./],
    [['HEAD', '--', '../other.md'], /this folder is in no git repository/],
    [['main', 'privacy.md'], /^error: main: this is a commit, not a file\. Put -- before the file: clausal diff main -- privacy\.md/],
  ])('%j says what is wrong and ends with 2', async (args, message) => {
    await withRepository(async ({ cwd, commit }) => {
      await commit({ 'privacy.md': OLD, 'gone.md': 'We collect nothing at all.' })
      await symlink('privacy.md', join(cwd, 'link.md'))
      await writeFile(join(cwd, '../other.md'), OLD)
      await rm(join(cwd, 'gone.md'))
      await commit({ 'late.md': NEW, 'legal/a.md': NEW, 'lfs.md': 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 9\n' })
      await writeFile(join(cwd, 'untracked.md'), '# Cookies\n\nWe set a cookie that remembers your language.\n')
      const { code, out, err } = await runClausal(['diff', ...args], { cwd })
      expect(err).toMatch(message)
      expect(err.trim().split('\n')).toHaveLength(2)
      expect(out).toBe('')
      expect(code).toBe(2)
    })
  })

  it('explains a shallow clone', async () => {
    await withRepository(async ({ cwd, git, commit }) => {
      await commit({ 'privacy.md': OLD })
      await commit({ 'privacy.md': NEW })
      git('clone', '--quiet', '--depth=1', `file://${cwd}`, '../shallow')
      const { code, err } = await runClausal(['diff', 'HEAD~1', '--', 'privacy.md'], { cwd: join(cwd, '../shallow') })
      expect(err).toMatch(/^error: HEAD~1: this shallow clone.*git fetch --unshallow.*fetch-depth: 0/)
      expect(code).toBe(2)
    })
  })

  it('says so where there is no git', async () => {
    await withRepository(async ({ cwd, commit }) => {
      await commit({ 'privacy.md': OLD })
      const { code, err } = await runClausal(['diff', 'main', '--', 'privacy.md'], { cwd, env: { PATH: '/nowhere' } })
      expect(err).toMatch(/^error: git: it is not on the PATH\. Install it, or compare two files/)
      expect(code).toBe(2)
    })
  })
})
