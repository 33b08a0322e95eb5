import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runClausal } from './run-clausal.ts'
import { type TestRepository, withRepository } from './with-repository.ts'

const BURN = `# Privacy policy of Burn Bakery

Last updated: 3 May 2026

## Retention

We keep your orders for 30 days.

## Changes

We will tell you by e-mail 14 days before we change this policy.
`
const LONGER = BURN.replace('30 days', '90 days')
const ARGS = ['--law', 'gdpr', '--today', '2026-06-15', '--format', 'json'] as const

async function reviewIn({ cwd }: TestRepository, ...args: readonly string[]) {
  const { code, out, err } = await runClausal(['review', ...args, ...ARGS], { cwd })
  return { code, err, report: out === '' ? undefined : JSON.parse(out) }
}

describe('clausal review', () => {
  it('reviews what the branch changed since it left main, committed or not', async () => {
    await withRepository(async (repository) => {
      const { cwd, git, commit } = repository
      await commit({ 'legal/privacy.md': BURN, 'other.md': 'Words.' })
      git('checkout', '--quiet', '-b', 'topic')
      await commit({ 'other.md': 'Other words.' })
      git('checkout', '--quiet', 'main')
      await commit({ 'legal/privacy.md': `${BURN}\nMain went on.\n` })
      git('checkout', '--quiet', 'topic')
      await writeFile(join(cwd, 'legal/privacy.md'), LONGER)
      const { code, report } = await reviewIn(repository)
      expect(report).toMatchObject({
        version: 1,
        summary: { policies: 1, changes: { material: 1 } },
        policies: [{ path: 'legal/privacy.md', status: 'changed' }],
      })
      expect(report.policies[0].promises.map(({ type }: { type: string }) => type)).toEqual(['last-updated-not-changed', 'notice-promised'])
      expect(code).toBe(0)
    })
  })

  it('prints the comment of the pull request, and a report for people', async () => {
    await withRepository(async ({ cwd, commit }) => {
      await commit({ 'privacy.md': BURN })
      await writeFile(join(cwd, 'privacy.md'), LONGER)
      const run = (...args: readonly string[]) => runClausal(['review', '--law', 'gdpr', '--merge-date', '2026-06-15', ...args], { cwd })
      const { out: markdown } = await run('--format', 'markdown')
      expect(markdown).toMatch(/^### 1 material change for readers, 1 promise broken, 1 promise due\n/)
      expect(markdown).toContain('which is 2026-06-29 at the earliest')
      expect((await run()).out).toMatch(/1 policy reviewed: 1 material change for readers/)
    })
  })

  it('says so in a line where no policy changed', async () => {
    await withRepository(async ({ cwd, commit }) => {
      await commit({ 'privacy.md': BURN })
      expect(await runClausal(['review'], { cwd })).toEqual({ code: 0, out: 'No policy changed.\n', err: '' })
    })
  })

  it('compares two commits, and tells renamed, added and deleted policies', async () => {
    await withRepository(async (repository) => {
      const { git, commit } = repository
      await commit({ 'privacy.md': BURN, 'shop/privacy.md': '# Privacy of the shop\n\nWe print labels.\n' })
      git('tag', 'v1')
      git('mv', 'privacy.md', 'privacy-policy.md')
      git('rm', '--quiet', 'shop/privacy.md')
      await commit({
        'privacy-policy.md': LONGER,
        'terms.md': '---\npolicy: true\n---\n\n# Notice of the mill\n\nWe grind flour for you.\n',
      })
      const { report } = await reviewIn(repository, 'v1', '--head', 'main')
      expect(report.policies.map(({ path, status, pathBefore }: Record<string, string>) => [path, status, pathBefore])).toEqual([
        ['privacy-policy.md', 'changed', 'privacy.md'],
        ['shop/privacy.md', 'removed', undefined],
        ['terms.md', 'added', undefined],
      ])
    })
  })

  it('takes the named files only', async () => {
    await withRepository(async (repository) => {
      const { cwd, commit } = repository
      await commit({ 'a/privacy.md': BURN, 'b/privacy.md': BURN, 'notes.md': BURN })
      for (const name of ['a/privacy.md', 'b/privacy.md', 'notes.md']) await writeFile(join(cwd, name), LONGER)
      const paths = async (...args: readonly string[]) =>
        (await reviewIn(repository, ...args)).report.policies.map(({ path }: { path: string }) => path)
      expect(await paths()).toEqual(['a/privacy.md', 'b/privacy.md'])
      expect(
        await runClausal(['review', 'main', ...ARGS, '--', 'notes.md'], { cwd }).then(({ out }) => JSON.parse(out).policies),
      ).toMatchObject([{ path: 'notes.md' }])
    })
  })

  it('follows the configuration: what is a policy, which laws, how far off a date may be', async () => {
    await withRepository(async ({ cwd, commit }) => {
      await commit({ 'notes.md': BURN, 'clausal.yaml': 'policies: [notes.md]\nlaws: []\nreview:\n  toleranceDays: 5\n' })
      await writeFile(join(cwd, 'notes.md'), LONGER.replace('3 May', '4 May'))
      const { out } = await runClausal(['review', '--format', 'json', '--today', '2026-06-15'], { cwd })
      const [policy] = JSON.parse(out).policies
      expect(policy.stillOpen).toEqual([])
      expect(policy.promises[0].type).toBe('last-updated-implausible')
    })
  })

  it('notices a translation that stayed behind', async () => {
    await withRepository(async (repository) => {
      const { cwd, commit } = repository
      const german = '---\nlang: de\n---\n\n# Datenschutz\n\nWir bewahren Bestellungen 30 Tage auf.\n'
      await commit({ 'privacy.md': `---\nlang: en\n---\n\n${BURN}`, 'privacy.de.md': german })
      await writeFile(join(cwd, 'privacy.md'), `---\nlang: en\n---\n\n${LONGER}`)
      const { report } = await reviewIn(repository)
      expect(report.policies).toHaveLength(1)
      expect(report.policies[0].promises.map(({ type }: { type: string }) => type)).toContain('translation-left-behind')
    })
  })

  it.each([
    ['never', 0],
    ['material', 1],
    ['lost', 0],
    ['lost,broken', 1],
    ['minor', 1],
    ['findings', 0],
  ])('--fail-on %s ends with %i', async (names, expected) => {
    await withRepository(async (repository) => {
      await repository.commit({ 'privacy.md': BURN })
      await writeFile(join(repository.cwd, 'privacy.md'), LONGER)
      expect((await reviewIn(repository, '--fail-on', names)).code).toBe(expected)
    })
  })

  it('follows no symbolic link, and says so', async () => {
    await withRepository(async (repository) => {
      const { cwd, commit } = repository
      await commit({ 'text.md': BURN })
      await symlink('text.md', join(cwd, 'privacy.md'))
      const { code, err, report } = await reviewIn(repository)
      expect(report.policies).toEqual([])
      expect(err).toMatch(/^note: privacy\.md: this is a symbolic link/)
      expect(code).toBe(0)
    })
  })

  it.each([
    [['nope'], /^error: nope: there is no such commit, branch or tag/],
    [['main', 'other'], /^error: other: one base is enough\. Put -- before the files: clausal review main -- other/],
    [['--fail-on', 'everything'], /There is no gate 'everything'/],
    [['--merge-date', 'soon'], /^error: 'review\.mergeDate' is 'soon'\. Write it as YYYY-MM-DD\./],
  ] as const)('ends with 2 for %j', async (args, message) => {
    await withRepository(async (repository) => {
      await repository.commit({ 'privacy.md': BURN })
      await writeFile(join(repository.cwd, 'privacy.md'), LONGER)
      const { code, err } = await reviewIn(repository, ...args)
      expect(err).toMatch(message)
      expect(code).toBe(2)
    })
  })
})
