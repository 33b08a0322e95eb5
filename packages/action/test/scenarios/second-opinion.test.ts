import { createEmulator } from 'emulate'
import { expect, it } from 'vitest'
import { type ActionRun, type RunOptions, runAction } from '../run-action.ts'
import { LONGER, POLICY, SOLD } from './policy.ts'

/** The same Action on somebody else's GitHub: what both agree on is not of our own making. */
const TOKENS = { 'token-of-ada': { login: 'ada', scopes: ['repo'] }, 'token-of-mallory': { login: 'mallory', scopes: ['repo'] } }

type Json = Readonly<Record<string, unknown>>

interface Emulated {
  readonly ask: (method: string, path: string, body?: Json, token?: keyof typeof TOKENS) => Promise<unknown>
  /** Writes a file to a branch. */
  readonly write: (path: string, text: string, branch: string) => Promise<unknown>
  readonly run: (options?: Partial<RunOptions>) => Promise<ActionRun>
  readonly comments: () => Promise<readonly { readonly user: { readonly login: string }; readonly body: string }[]>
}

const isMap = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

function textAt(value: unknown, ...keys: readonly string[]): string {
  const found = keys.reduce<unknown>((inside, key) => (isMap(inside) ? inside[key] : undefined), value)
  if (typeof found !== 'string') throw new Error(`The answer has no ${keys.join('.')}: ${JSON.stringify(value)}`)
  return found
}

/** Opens pull request 1 on an emulated GitHub, from `topic` to `main`. */
async function withEmulator(work: (emulated: Emulated) => Promise<void>): Promise<void> {
  const users = [{ login: 'ada' }, { login: 'mallory' }]
  const seed = { tokens: TOKENS, github: { users, repos: [{ owner: 'ada', name: 'site', auto_init: false }] } }
  const emulator = await createEmulator({ service: 'github', port: 0, seed })
  const web = emulator.url.replace('localhost', '127.0.0.1')
  let runs = 0

  const ask: Emulated['ask'] = async (method, path, body, token = 'token-of-ada') => {
    const headers = { authorization: `token ${token}`, 'content-type': 'application/json', 'user-agent': 'test' }
    const answer = await fetch(`${web}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.status === 204 ? undefined : answer.json()
  }
  const write: Emulated['write'] = async (path, text, branch) => {
    const known = await ask('GET', `/repos/ada/site/contents/${path}?ref=${branch}`).catch(() => undefined)
    const content = Buffer.from(text).toString('base64')
    const sha = known === undefined ? {} : { sha: textAt(known, 'sha') }
    return ask('PUT', `/repos/ada/site/contents/${path}`, { message: 'Change', branch, content, ...sha })
  }

  try {
    const base = textAt(await write('privacy.md', POLICY, 'main'), 'commit', 'sha')
    await ask('POST', '/repos/ada/site/git/refs', { ref: 'refs/heads/topic', sha: base })
    await write('privacy.md', LONGER, 'topic')
    await ask('POST', '/repos/ada/site/pulls', { title: 'Keep orders for longer', head: 'topic', base: 'main' })
    await work({
      ask,
      write,
      async run(options = {}) {
        const opened = await ask('GET', '/repos/ada/site/pulls/1')
        // The emulated pull request keeps the commit it was opened with, where GitHub's follows its branch.
        const sha = textAt(await ask('GET', '/repos/ada/site/git/ref/heads/topic'), 'object', 'sha')
        const pull = isMap(opened) && isMap(opened['head']) ? { ...opened, head: { ...opened['head'], sha } } : opened
        const event = {
          name: 'pull_request',
          payload: { action: 'synchronize', number: 1, pull_request: pull, repository: await ask('GET', '/repos/ada/site') },
          variables: { GITHUB_SHA: sha, GITHUB_REF: 'refs/pull/1/merge' },
        }
        const target = {
          links: { api: web, web },
          state: { owner: 'ada', name: 'site', nextId: () => ++runs },
          git: { folder: '' },
          token: () => 'token-of-ada',
        }
        return runAction(target, { event, ...options })
      },
      async comments() {
        const listed = await ask('GET', '/repos/ada/site/issues/1/comments?per_page=100')
        return Array.isArray(listed) ? listed : []
      },
    })
  } finally {
    await emulator.close()
  }
}

it('an independent emulator agrees: created, left alone, edited, resolved', () =>
  withEmulator(async ({ write, run, comments }) => {
    const first = await run()
    expect(first).toMatchObject({ code: 0, outputs: { 'comment-written': 'created', 'material-changes': '1' } })
    expect((await run()).outputs).toMatchObject({ 'comment-written': 'unchanged', 'comment-id': first.outputs['comment-id'] })
    await write('privacy.md', SOLD, 'topic')
    expect((await run()).outputs).toMatchObject({ 'comment-written': 'updated', 'material-changes': '2' })
    await write('privacy.md', POLICY, 'topic')
    expect((await run()).outputs).toMatchObject({ 'comment-written': 'updated', 'material-changes': '0' })
    expect(await comments()).toHaveLength(1)
    expect((await comments())[0]?.body).toMatch(/Resolved/)
  }))

it('and on a planted marker, 120 comments and a base that moved on', () =>
  withEmulator(async ({ ask, write, run, comments }) => {
    const { outputs } = await run()
    const [ours] = await comments()
    await ask('POST', '/repos/ada/site/issues/1/comments', { body: ours?.body }, 'token-of-mallory')
    await ask('DELETE', `/repos/ada/site/issues/comments/${outputs['comment-id']}`)
    for (let at = 0; at < 120; at++) await ask('POST', '/repos/ada/site/issues/1/comments', { body: `Comment ${at}` }, 'token-of-mallory')
    const second = await run()
    expect(second.outputs['comment-written']).toBe('created')
    expect((await comments())[0]).toMatchObject({ user: { login: 'mallory' }, body: ours?.body })
    await write('privacy.md', SOLD, 'main')
    await write('privacy.md', LONGER.replace('24 months', '36 months'), 'topic')
    const third = await run()
    expect(third.outputs).toMatchObject({
      'comment-written': 'updated',
      'comment-id': second.outputs['comment-id'],
      'policies-changed': '1',
    })
    expect(third.outputs['changes']).toContain('36 months')
    expect(third.outputs['changes']).not.toContain('sell')
  }))

it('and on labels, which follow while those of people stay', () =>
  withEmulator(async ({ ask, write, run }) => {
    const names = async () => {
      const listed = await ask('GET', '/repos/ada/site/issues/1/labels')
      return Array.isArray(listed) ? listed.map(({ name }) => name).sort() : []
    }
    await ask('POST', '/repos/ada/site/issues/1/labels', { labels: ['bug'] })
    await run({ inputs: { labels: 'true' } })
    expect(await names()).toContain('policy: material')
    await write('privacy.md', POLICY, 'topic')
    await run({ inputs: { labels: 'true' } })
    expect(await names()).toEqual(['bug'])
  }))
