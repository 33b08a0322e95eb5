import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { diffPolicies, type HistoryRow, parsePolicy } from '@clausal/core'
import { describe, expect, it } from 'vitest'
import { commitHistory, type Expected, generateHistory } from './generated-history.ts'
import { runClausal, withFolder } from './run-clausal.ts'
import { type TestRepository, withRepository } from './with-repository.ts'

const VERSIONS = 100
const GENERATED = generateHistory(VERSIONS)
const LAST = GENERATED.steps.at(-1)?.path ?? ''

const toExpected = (row: HistoryRow): Expected => ({
  number: row.number,
  status: row.status,
  path: row.path,
  ...(row.pathBefore === undefined ? {} : { pathBefore: row.pathBefore }),
  ...(row.returnsTo === undefined ? {} : { returnsTo: row.returnsTo }),
  ...(row.failure === undefined ? {} : { failure: row.failure.reason }),
  materiality: row.materiality,
  shifts: row.shifts.map(({ type, before, after }) => `${type}: ${before} → ${after}`),
  moved: row.summary?.operations.moved ?? 0,
})

const rowsOf = (out: string): readonly HistoryRow[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const withHundred = (work: (repository: TestRepository) => Promise<void>) =>
  withRepository(async (repository) => {
    commitHistory(repository.cwd, GENERATED.steps)
    await work(repository)
  })

const pairs = fileURLToPath(new URL('../../../../shared/eval/pairs/', import.meta.url))
if (!existsSync(pairs)) console.warn('Skipped: the history of pairs of real policies, because ../shared/eval/pairs is not there.')

describe('clausal history', { timeout: 300_000 }, () => {
  it('tells exactly the edits that were made in a hundred versions', async () => {
    const statuses = new Set(GENERATED.expected.map(({ status }) => status))
    expect([...statuses].sort()).toEqual(['changed', 'failed', 'first', 'flipping', 'removed', 'returned', 'unchanged'])
    await withHundred(async ({ cwd }) => {
      const { code, out, err } = await runClausal(['history', LAST, '--law', 'gdpr', '--format', 'ndjson'], { cwd })
      expect({ code, err }).toEqual({ code: 0, err: '' })
      const rows = rowsOf(out)
      expect(rows.map(toExpected)).toEqual(GENERATED.expected)
      for (const { status, coverage, comparedWith, date, commit } of rows) {
        const isPolicy = status !== 'failed' && status !== 'removed'
        expect(coverage.map(({ law }) => law)).toEqual(isPolicy ? ['gdpr'] : [])
        expect(comparedWith === null).toBe(!isPolicy || status === 'first')
        expect(date).toMatch(/^\d{4}-\d\d-\d\dT/)
        expect(commit).toMatch(/^[0-9a-f]{40}$/)
      }
    })
  })

  it('goes on from rows that are written, also where the last one broke off, and gives the same', async () => {
    await withHundred(async ({ cwd }) => {
      const file = join(cwd, '../rows.ndjson')
      const args = ['history', LAST, '--law', 'gdpr', '--format', 'ndjson', '--resume', file]
      const whole = await runClausal(args, { cwd })
      expect(await readFile(file, 'utf8')).toBe(whole.out)
      const lines = whole.out.split('\n')
      for (const kept of [1, 47, 100]) {
        await writeFile(file, `${lines.slice(0, kept).join('\n')}\n${kept < VERSIONS ? lines[kept]?.slice(0, 100) : ''}`)
        const { code, out } = await runClausal(args, { cwd })
        expect({ code, same: out === whole.out }, `${kept} rows`).toEqual({ code: 0, same: true })
        expect(await readFile(file, 'utf8')).toBe(whole.out)
      }
      const other = await runClausal(['history', LAST, '--law', 'ccpa', '--resume', file], { cwd })
      expect(other).toMatchObject({
        code: 2,
        out: expect.any(String),
        err: expect.stringContaining('the rows are about gdpr, and this run about ccpa'),
      })
      await appendFile(file, '{"version":1}\n')
      const broken = await runClausal(args, { cwd })
      expect(broken).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/rows\.ndjson:101: this is not row 101 of a history/) })
    })
  })

  it('tells only what came after a day or a commit, compared with what was there', async () => {
    await withHundred(async ({ cwd, git }) => {
      const all = rowsOf((await runClausal(['history', LAST, '--format', 'ndjson'], { cwd })).out)
      // A version that is a policy, and neither one that came back.
      const from = all.findIndex(({ number, status }) => number > 60 && status === 'changed')
      git('tag', 'v1', all[from - 1]?.commit ?? '')
      const day = all[from - 1]?.date.slice(0, 10) ?? ''
      for (const since of ['v1', day]) {
        const rows = rowsOf((await runClausal(['history', LAST, '--format', 'ndjson', '--since', since], { cwd })).out)
        expect(rows).toHaveLength(VERSIONS - from)
        expect(rows[0]).toEqual(all[from])
        expect(rows.map(({ number }) => number)).toEqual(all.slice(from).map(({ number }) => number))
      }
      const none = await runClausal(['history', LAST, '--since', 'HEAD'], { cwd })
      expect(none).toMatchObject({ code: 0, out: '0 versions\n' })
      const wrong = await runClausal(['history', LAST, '--since', 'nowhere'], { cwd })
      expect(wrong).toMatchObject({ code: 2, out: '', err: expect.stringContaining('nowhere') })
    })
  })

  it('prints lines for people, and all rows as one object', async () => {
    await withHundred(async ({ cwd }) => {
      const { out } = await runClausal(['history', LAST, '--law', 'gdpr'], { cwd })
      expect(out).toMatch(
        /^#1 {2}2020-09-13 {2}[0-9a-f]{10} {4}first version {2}\[gdpr \d+\/\d+\]\n#2 .*1 material change; for the reader: better/,
      )
      expect(out).toContain('again; not counted as a change')
      expect(out).toContain('failed copy: This looks like a page that was not found')
      expect(out).toMatch(/\n100 versions: \d+ material, \d+ editorial, \d+ back and forth, \d+ failed\n$/)
      const { file, rows } = JSON.parse((await runClausal(['history', LAST, '--format', 'json', '--law', 'gdpr'], { cwd })).out)
      expect(file).toBe(LAST)
      expect(rows.map(toExpected)).toEqual(GENERATED.expected)
    })
  })

  it('takes what was merged for one version, and the names a file had', async () => {
    await withRepository(async ({ cwd, git, commit }) => {
      const text = (days: number) => `# Privacy\n\nWe keep data for ${days} days.\n\n## Contact\n\nWrite to us.\n`
      await commit({ 'privacy.md': text(1) })
      git('checkout', '--quiet', '-b', 'topic')
      await commit({ 'privacy.md': text(2) })
      await commit({ 'privacy.md': text(3) })
      git('checkout', '--quiet', 'main')
      await commit({ 'other.md': 'x' })
      git('merge', '--quiet', '--no-ff', '--no-edit', 'topic')
      git('mv', 'privacy.md', 'Datenschutz – neu.md')
      await commit({})
      const rows = rowsOf((await runClausal(['history', 'Datenschutz – neu.md', '--format', 'ndjson'], { cwd })).out)
      expect(rows.map(({ status, shifts }) => [status, shifts.map(({ after }) => after)])).toEqual([
        ['first', []],
        ['changed', ['3 days']],
        ['unchanged', []],
      ])
      expect(rows[2]).toMatchObject({ pathBefore: 'privacy.md', path: 'Datenschutz – neu.md' })
      const former = rowsOf((await runClausal(['history', 'privacy.md', '--format', 'ndjson'], { cwd })).out)
      expect(former.map(({ status }) => status)).toEqual(['first', 'changed', 'removed'])
    })
  })

  it('says what is wrong, and ends with 2', async () => {
    await withRepository(async ({ cwd, commit }) => {
      await commit({ 'privacy.md': '# Privacy' })
      expect(await runClausal(['history', 'none.md'], { cwd })).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining('none.md: no commit has it.'),
      })
      expect(await runClausal(['history', 'privacy.md', '--format', 'xml'], { cwd })).toMatchObject({
        code: 2,
        err: expect.stringContaining('ndjson'),
      })
      expect(await runClausal(['history', 'privacy.md', '--law', 'gdrp'], { cwd })).toMatchObject({
        code: 2,
        err: expect.stringContaining("'gdrp'"),
      })
      const both = await runClausal(['history', 'privacy.md', '--since', '2024-01-01', '--resume', 'x'], { cwd })
      expect(both).toMatchObject({ code: 2, err: expect.stringContaining('Leave one of the two out') })
    })
    await withFolder({ 'privacy.md': '# Privacy' }, async (folder) => {
      const { code, err } = await runClausal(['history', 'privacy.md'], { cwd: folder })
      expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('in no git repository') })
    })
  })

  it.skipIf(!existsSync(pairs))('tells of real changes what clausal diff tells', async () => {
    await withRepository(async ({ cwd }) => {
      const names = readdirSync(pairs).filter((name) => existsSync(join(pairs, name, 'old.md')))
      const texts = names.map((name) => ['old.md', 'new.md'].map((file) => readFileSync(join(pairs, name, file), 'utf8')))
      commitHistory(
        cwd,
        texts.flat().map((content) => ({ path: 'privacy.md', content })),
      )
      const rows = rowsOf((await runClausal(['history', 'privacy.md', '--format', 'ndjson'], { cwd })).out)
      expect(rows.length).toBeGreaterThan(texts.length)
      for (const [before = '', after = ''] of texts) {
        const diff = diffPolicies(parsePolicy(before, { path: 'privacy.md' }), parsePolicy(after, { path: 'privacy.md' }))
        const told = rows.filter(({ summary }) => JSON.stringify(summary) === JSON.stringify(diff.summary))
        const shifts = diff.changes.flatMap((change) => change.shifts)
        expect(told.map((row) => row.shifts.map(({ clause: _, ...shift }) => shift))).toContainEqual(shifts)
      }
    })
  })
})
