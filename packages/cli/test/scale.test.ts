import { spawn } from 'node:child_process'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CLI, NODE, runClausal, withFolder } from './run-clausal.ts'

const DAY = ['--today', '2026-06-15'] as const
const text = (name: string, days: number) =>
  `# Privacy at ${name}\n\nLast updated: 3 May 2026\n\n## What we collect\n\n${name} Ltd. collects your name. See http://${name}.example/terms.\n\n## How long\n\nWe keep the data that you give to us for ${days} days, and for as long as you are with us.\n`

const FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['Aldermoor', 'Brightquay', 'Corvane', 'Dunmere', 'Elverstone'].map((name, at) => [`${name}.md`, text(name, 30 + at)]),
  ),
  'legal/privacy.md': text('Fenwharf', 30),
  'legal/privacy.de.md':
    '# Datenschutz bei Fenwharf\n\nStand: 3. Mai 2025\n\n## Was wir erheben\n\nFenwharf Ltd. erhebt Ihren Namen, und wir speichern ihn nicht länger, als Sie bei uns sind.\n\n## Wie lange\n\nWir speichern ihn für 40 Tage.\n',
}

describe('many files', () => {
  it('give the same bytes on however many threads, whatever is compared', async () => {
    await withFolder(FILES, async (cwd) => {
      const on = (threads: string) => runClausal(['check', '**/*.md', '--format', 'json', '--threads', threads, ...DAY], { cwd })
      const [none, one, three] = [await on('0'), await on('1'), await on('3')]
      expect(one).toEqual(none)
      expect(three).toEqual(none)
      expect(none.out).toContain('translations/no-differing-dates')
      expect(none.code).toBe(1)
    })
  })

  it.each(['json', 'ndjson', 'sarif'])('checked in shards and merged give the %s report of one run', async (format) => {
    await withFolder(FILES, async (cwd) => {
      const check = (...args: string[]) => runClausal(['check', 'legal/*.md', '*.md', '--format', format, ...DAY, ...args], { cwd })
      const [whole, ...shards] = await Promise.all([
        check(),
        ...[1, 2, 3].map((number) => check('--shard', `${number}/3`, '--fail-on', 'never')),
      ])
      for (const [at, { out, code }] of shards.entries()) {
        expect(code).toBe(0)
        await writeFile(join(cwd, `${at}.report`), out)
      }
      const merged = await runClausal(['merge', '2.report', '0.report', '1.report'], { cwd })
      expect(merged).toEqual(whole)
      const some = await runClausal(['merge', '2.report', '0.report'], { cwd })
      expect(some.err).toMatch(/^error: \d files? of the run (?:is|are) in none of the reports\./)
      expect(some.code).toBe(2)
    })
  })

  it.each([
    [['merge', 'nope.json'], /nope\.json: there is no such report/],
    [['merge', 'Corvane.md'], /Corvane\.md:1: this line is not valid JSON\. Merge reports of/],
    [['check', '*.md', '--shard', '3/2'], /Give the part and how many there are, such as 2\/5/],
    [['check', '*.md', '--threads', 'many'], /Give a number/],
    [['check', '*.md', '--shard', '1/2', '--update-baseline', '--baseline', 'b.json'], /a baseline has the findings of all files/],
    [['check', '*.md', '--stdin-ndjson', '--format', 'ndjson'], /cannot be had with files/],
  ])('%j ends with 2 and the remedy', async (args, message) => {
    await withFolder(FILES, async (cwd) => {
      const { code, err } = await runClausal(args, { cwd })
      expect(err).toMatch(message)
      expect(code).toBe(2)
    })
  })
})

describe('more findings than are listed', () => {
  const most = ['--max-findings', '2', '--law', '', ...DAY]
  const many = { ...FILES, 'many.md': `# Privacy\n\n${'See http://a.example/t.\n\n'.repeat(30)}` }

  it('are counted, and decide how the run ends', async () => {
    await withFolder({ 'many.md': many['many.md'] }, async (cwd) => {
      const check = (...args: string[]) => runClausal(['check', 'many.md', ...args], { cwd })
      const [limited, whole] = [await check(...most, '--format', 'json'), await check('--law', '', ...DAY, '--format', 'json')]
      const [one, all] = [JSON.parse(limited.out), JSON.parse(whole.out)]
      expect(one.files[0].findings).toHaveLength(2)
      expect(one.summary).toEqual(all.summary)
      const sum = ({ error, warning, info }: Record<'error' | 'warning' | 'info', number>) => error + warning + info
      expect(sum(one.files[0].unlisted)).toBe(all.files[0].findings.length - 2)
      expect(all.files[0].unlisted).toBeUndefined()
      for (const level of ['error', 'warning'])
        expect((await check(...most, '--fail-on', level)).code).toBe((await check('--law', '', ...DAY, '--fail-on', level)).code)
    })
  })

  it('are all accepted by a baseline', async () => {
    await withFolder({ 'many.md': many['many.md'] }, async (cwd) => {
      const check = (...args: string[]) =>
        runClausal(['check', 'many.md', '--baseline', 'b.json', '--fail-on', 'info', ...most, ...args], { cwd })
      expect((await check('--update-baseline')).out).toMatch(/: \d\d findings accepted/)
      expect((await check()).code).toBe(0)
    })
  })

  it.each(['json', 'sarif'])('are as many in the %s report of all shards', async (format) => {
    await withFolder(many, async (cwd) => {
      const check = (...args: string[]) => runClausal(['check', '**/*.md', '--format', format, ...most, ...args], { cwd })
      const whole = await check()
      for (const part of [1, 2]) await writeFile(join(cwd, `${part}.report`), (await check('--shard', `${part}/2`)).out)
      expect(whole.out).toContain('unlisted')
      expect(await runClausal(['merge', '1.report', '2.report'], { cwd })).toEqual(whole)
    })
  })

  it.each(['0', '1000000', '-1', 'all'])('cannot be %s', async (most) => {
    await withFolder(FILES, async (cwd) => {
      const { code, err } = await runClausal(['check', 'Corvane.md', `--max-findings=${most}`], { cwd })
      expect(err).toMatch(/Give a number from 1 to 100000\./)
      expect(code).toBe(2)
    })
  })
})

describe('a cache', () => {
  it('changes no answer, whatever changed', async () => {
    await withFolder(FILES, async (cwd) => {
      const check = (...args: string[]) => runClausal(['check', '**/*.md', '--format', 'json', ...args], { cwd })
      const expectSame = async (...args: string[]) => expect(await check('--cache', ...args)).toEqual(await check(...args))
      await expectSame(...DAY)
      const entries = await readdir(join(cwd, '.clausal-cache'), { recursive: true })
      await expectSame(...DAY)
      expect(await readdir(join(cwd, '.clausal-cache'), { recursive: true })).toEqual(entries)
      await expectSame('--today', '2031-06-15')
      await expectSame(...DAY, '--law', 'ccpa')
      await expectSame(...DAY, '--declare', 'hasDpo=false')
      await writeFile(join(cwd, 'clausal.yaml'), "rules:\n  structure/no-insecure-link: 'off'\n")
      await expectSame(...DAY)
      await writeFile(join(cwd, 'clausal.yaml'), 'rules:\n  dates/no-stale-policy: [error, { months: 1 }]\nfacts:\n  vendors: [Stripe]\n')
      await expectSame(...DAY)
      await writeFile(join(cwd, 'legal/privacy.de.md'), (FILES['legal/privacy.de.md'] ?? '').replace('2025', '2026'))
      await expectSame(...DAY)
    })
  }, 60_000)

  it('is the one of whoever is first where runs meet', async () => {
    await withFolder(FILES, async (cwd) => {
      const args = ['check', '**/*.md', '--format', 'json', '--cache', '--cache-location', 'kept', ...DAY]
      const [first, ...others] = await Promise.all([1, 2, 3].map(() => runClausal(args, { cwd })))
      for (const other of others) expect(other).toEqual(first)
      expect((await readdir(join(cwd, 'kept'), { recursive: true })).filter((name) => name.endsWith('.tmp'))).toEqual([])
    })
  })
})

describe('a stream', () => {
  const DOCUMENTS = [
    JSON.stringify({ path: 'a/privacy.md', id: 'a', text: text('Aldermoor', 30) }),
    '{',
    JSON.stringify({ id: 'front', text: '---\ntitle: "a\n---\n\nWe keep it.' }),
    JSON.stringify({ id: 9, text: '<p>We keep it.</p>', format: 'html' }),
  ]

  it('is answered line by line: what a file of that name is, and what is wrong with a line', async () => {
    await withFolder({ 'a/privacy.md': text('Aldermoor', 30) }, async (cwd) => {
      const { code, out, err } = await runClausal(['check', '--stdin-ndjson', '--format', 'ndjson', ...DAY], {
        cwd,
        input: DOCUMENTS.join('\n'),
      })
      const [first, broken, problem, front, last] = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
      const file = await runClausal(['check', 'a/privacy.md', '--format', 'ndjson', ...DAY], { cwd })
      expect(first).toEqual({ line: 1, id: 'a', ...JSON.parse(file.out) })
      expect(broken).toEqual({ line: 2, error: expect.stringContaining('not valid JSON') })
      expect(problem).toEqual({ line: 3, id: 'front', error: expect.stringContaining('the front matter is not valid YAML') })
      expect([front.id, last.id, last.line]).toEqual(['front', 9, 4])
      expect(err).toMatch(/^error: 2 of the lines could not be checked/)
      expect(code).toBe(2)
    })
  })

  it('is answered before it ends, and ends well when nobody reads on', async () => {
    const child = spawn(NODE, [CLI, 'check', '--stdin-ndjson', '--format', 'ndjson', '--threads', '0', ...DAY])
    const answered = new Promise((resolve) => child.stdout.once('data', resolve))
    child.stdin.on('error', () => undefined).write(`${DOCUMENTS[0]}\n`)
    expect(String(await answered)).toContain('"line":1')
    const ended = new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal })))
    child.stdout.destroy()
    for (let more = 0; more < 40; more++) child.stdin.write(`${DOCUMENTS[0]}\n`)
    expect(await ended).toMatchObject({ signal: null })
  })
})
