import { getOctokit } from '@actions/github'
import { describe, expect, it } from 'vitest'
import type { Permissions } from './authority.ts'
import { type Github, type GithubOptions, withGithub } from './start-github.ts'

const REPO = { owner: 'acme', repo: 'site' }

const connect = (github: Github, permissions: Permissions, login?: string) =>
  getOctokit(github.token(permissions, login), { baseUrl: github.links.api })

/** Runs against a repository with one policy and a pull request over it, made by someone with the documented rights. */
const withPull = (work: (github: Github, client: ReturnType<typeof connect>) => Promise<void>, options: GithubOptions = {}) =>
  withGithub(options, async (github) => {
    await github.commit('main', { 'privacy.md': '# Privacy\n\nWe keep logs.\n' })
    await github.commit('topic', { 'privacy.md': '# Privacy\n\nWe keep logs for a year.\n' }, 'main')
    await github.openPullRequest({ branch: 'topic' })
    await work(github, connect(github, { contents: 'read', 'pull-requests': 'write' }))
  })

const files = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`docs/${String(at).padStart(4, '0')}.md`, `${at}\n`]))

describe('files of a pull request', () => {
  it('are told with their status, renames and counts, against the merge base', () =>
    withGithub({}, async (github) => {
      const lines = Array.from({ length: 20 }, (_, at) => `Line ${at}\n`).join('')
      await github.commit('main', {
        'a.md': lines,
        'gone.md': 'Gone.\n',
        'mode.md': 'Mode.\n',
        'type.md': 'Type.\n',
        'pure.md': `${lines}pure`,
        'image.png': Buffer.from([0, 1, 2, 3]),
      })
      await github.commit(
        'topic',
        {
          'a.md': null,
          'b.md': lines.replace('Line 3', 'Line three'),
          'gone.md': null,
          'mode.md': { mode: '100755', content: 'Mode.\n' },
          'type.md': { mode: '120000', content: 'b.md' },
          'pure.md': null,
          'moved/pure.md': `${lines}pure`,
          'image.png': Buffer.from([0, 1, 2, 4]),
          'new.md': 'New.\ndiff --git a/x b/x\n@@ -1 +1 @@\n',
        },
        'main',
      )
      await github.commit('main', { 'later.md': 'Later.\n' })
      const { number } = await github.openPullRequest({ branch: 'topic' })
      const { data } = await connect(github, { 'pull-requests': 'read' }).rest.pulls.listFiles({ ...REPO, pull_number: number })
      const told = data.map(({ filename, status, previous_filename, additions, deletions, patch }) => ({
        filename,
        status,
        ...(previous_filename === undefined ? {} : { from: previous_filename }),
        lines: `+${additions} -${deletions}`,
        patch: patch?.split('\n').length,
      }))
      expect(told).toEqual([
        { filename: 'b.md', status: 'renamed', from: 'a.md', lines: '+1 -1', patch: 9 },
        { filename: 'gone.md', status: 'removed', lines: '+0 -1', patch: 2 },
        { filename: 'image.png', status: 'modified', lines: '+0 -0', patch: undefined },
        { filename: 'mode.md', status: 'modified', lines: '+0 -0', patch: undefined },
        { filename: 'moved/pure.md', status: 'renamed', from: 'pure.md', lines: '+0 -0', patch: undefined },
        { filename: 'new.md', status: 'added', lines: '+3 -0', patch: 4 },
        { filename: 'type.md', status: 'changed', lines: '+1 -1', patch: undefined },
      ])
    }))

  it('come in pages of 30 unless asked, of 100 at most, 3,000 in all; a comparison tells 300 on its first page', () =>
    withGithub({}, async (github) => {
      await github.commit('main', { 'privacy.md': '# Privacy\n' })
      await github.commit('topic', files(3020), 'main')
      const { number } = await github.openPullRequest({ branch: 'topic' })
      const client = connect(github, { contents: 'read', 'pull-requests': 'read' })
      const pull = { ...REPO, pull_number: number }
      expect((await client.rest.pulls.listFiles(pull)).data).toHaveLength(30)
      const { data, headers } = await client.rest.pulls.listFiles({ ...pull, per_page: 500, page: 2 })
      expect(data.map(({ filename }) => filename).at(0)).toBe('docs/0100.md')
      expect(data).toHaveLength(100)
      expect(headers.link?.replaceAll(github.links.api, '')).toBe(
        [1, 1, 3, 30]
          .map(
            (page, at) =>
              `</repos/acme/site/pulls/${number}/files?per_page=500&page=${page}>; rel="${['first', 'prev', 'next', 'last'][at]}"`,
          )
          .join(', '),
      )
      expect((await client.rest.pulls.listFiles({ ...pull, per_page: 100, page: 31 })).data).toEqual([])
      const compare = (page?: number) =>
        client.rest.repos.compareCommitsWithBasehead({ ...REPO, basehead: 'main...topic', ...(page === undefined ? {} : { page }) })
      expect((await compare()).data.files).toHaveLength(300)
      expect((await compare(2)).data.files).toEqual([])
      expect((await client.rest.pulls.get(pull)).data.changed_files).toBe(3020)
    }))
})

describe('a comparison', () => {
  it('starts where the head left the base, and says how far they are apart', () =>
    withPull(async (github, client) => {
      const fork = await github.git.resolve('main')
      await github.commit('main', { 'privacy.md': '# Privacy\n\nWe keep nothing.\n' })
      const { data } = await client.rest.repos.compareCommitsWithBasehead({ ...REPO, basehead: 'main...topic' })
      expect(data).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, total_commits: 1, merge_base_commit: { sha: fork } })
      expect(data.files?.map(({ patch }) => patch)).toEqual(['@@ -1,3 +1,3 @@\n # Privacy\n \n-We keep logs.\n+We keep logs for a year.'])
      const same = await client.rest.repos.compareCommitsWithBasehead({ ...REPO, basehead: 'topic...topic' })
      expect(same.data).toMatchObject({ status: 'identical', commits: [], files: [] })
      await expect(client.rest.repos.compareCommitsWithBasehead({ ...REPO, basehead: 'main...nowhere' })).rejects.toThrow('Not Found')
    }))

  it('reaches the branch of a fork by its owner', () =>
    withGithub({}, async (github) => {
      await github.commit('main', { 'privacy.md': '# Privacy\n' })
      await github.commit('refs/forks/mallory/site/patch-1', { 'privacy.md': '# Privacy policy\n' }, 'main')
      const pull = await github.openPullRequest({ branch: 'patch-1', fork: 'mallory/site', author: 'mallory' })
      const client = connect(github, { contents: 'read', 'pull-requests': 'read' })
      const { data } = await client.rest.repos.compareCommitsWithBasehead({ ...REPO, basehead: 'main...mallory:patch-1' })
      expect(data.ahead_by).toBe(1)
      const { data: told } = await client.rest.pulls.get({ ...REPO, pull_number: pull.number })
      expect(told.head).toMatchObject({ label: 'mallory:patch-1', ref: 'patch-1', repo: { full_name: 'mallory/site', fork: true } })
      // The fork's own repository is not the token's to read.
      await expect(client.rest.repos.get({ owner: 'mallory', repo: 'site' })).rejects.toThrow('Not Found')
    }))
})

describe('contents', () => {
  it('come inline to 1 MB, raw to 100 MB, and not at all above', () =>
    withGithub({ limits: { inlineContent: 10, blob: 20 } }, async (github) => {
      await github.commit('main', { small: 'a'.repeat(10), medium: 'b'.repeat(11), large: 'c'.repeat(21) })
      const { rest } = connect(github, { contents: 'read' })
      const get = async (path: string, format?: string) =>
        (await rest.repos.getContent({ ...REPO, path, ...(format === undefined ? {} : { mediaType: { format } }) })).data
      expect(await get('small')).toMatchObject({ encoding: 'base64', content: Buffer.from('a'.repeat(10)).toString('base64') })
      expect(await get('medium')).toMatchObject({ encoding: 'none', content: '', size: 11 })
      expect(await get('medium', 'raw')).toBe('b'.repeat(11))
      await expect(get('large')).rejects.toThrow('This API returns blobs up to 1 MB in size.')
      const { data: tree } = await rest.git.getTree({ ...REPO, tree_sha: 'main' })
      const blob = (path: string) => rest.git.getBlob({ ...REPO, file_sha: tree.tree.find((entry) => entry.path === path)?.sha ?? '' })
      expect(Buffer.from((await blob('medium')).data.content, 'base64').toString()).toBe('b'.repeat(11))
      await expect(blob('large')).rejects.toThrow('The requested blob is too large')
    }))

  it('of links are those of the file they lead to, or tell where they lead; of submodules their address', () =>
    withGithub({}, async (github) => {
      await github.commit('main', {
        'legal/privacy.md': '# Privacy\n',
        'privacy.md': { mode: '120000', content: 'legal/privacy.md' },
        'away.md': { mode: '120000', content: '/etc/passwd' },
        'vendor/lib': { submodule: '2'.repeat(40) },
        '.gitmodules': '[submodule "lib"]\n\tpath = vendor/lib\n\turl = https://example.com/lib.git\n',
      })
      const { rest } = connect(github, { contents: 'read' })
      const get = async (path: string) => (await rest.repos.getContent({ ...REPO, path })).data
      expect(await get('privacy.md')).toMatchObject({ type: 'file', path: 'privacy.md', size: 10 })
      expect(await get('away.md')).toMatchObject({ type: 'symlink', target: '/etc/passwd' })
      expect(await get('vendor/lib')).toMatchObject({
        type: 'submodule',
        submodule_git_url: 'https://example.com/lib.git',
        sha: '2'.repeat(40),
      })
      expect(await get('legal')).toMatchObject([{ type: 'file', path: 'legal/privacy.md' }])
      await expect(get('nowhere.md')).rejects.toThrow('Not Found')
    }))
})

describe('who may do what', () => {
  it.each<[string, Permissions, string | undefined, string]>([
    ['a token that only reads', { contents: 'read', 'pull-requests': 'read' }, undefined, 'Resource not accessible by integration'],
    ['a token without rights', {}, undefined, 'Resource not accessible by integration'],
    ["a person's token that only reads", { 'pull-requests': 'read' }, 'ada', 'Resource not accessible by personal access token'],
  ])('%s cannot comment', (_, permissions, login, message) =>
    withPull(async (github) => {
      const { rest } = connect(github, permissions, login)
      await expect(rest.issues.createComment({ ...REPO, issue_number: 7, body: 'Hello' })).rejects.toThrow(message)
      expect(github.state.comments).toEqual([])
      expect(github.writes()).toMatchObject([{ operation: 'issues/create-comment', status: 403 }])
    }),
  )

  it("a job's token writes as the bot, and can ask neither for itself nor for teams", () =>
    withPull(async (github, { rest, graphql }) => {
      github.team('legal', 'carol')
      const { data } = await rest.issues.createComment({ ...REPO, issue_number: 7, body: 'Hello' })
      expect(data).toMatchObject({
        user: { login: 'github-actions[bot]', type: 'Bot' },
        performed_via_github_app: { slug: 'github-actions' },
      })
      expect(await graphql('query { viewer { login } }')).toEqual({ viewer: { login: 'github-actions[bot]' } })
      await expect(rest.users.getAuthenticated()).rejects.toThrow('Resource not accessible by integration')
      await expect(rest.teams.listMembersInOrg({ org: 'acme', team_slug: 'legal' })).rejects.toThrow(
        'Resource not accessible by integration',
      )
    }))

  it('refuses a token it did not give', () =>
    withPull(async (github) => {
      await expect(getOctokit('stolen', { baseUrl: github.links.api }).rest.repos.get(REPO)).rejects.toThrow('Bad credentials')
    }))
})

describe('comments', () => {
  it('take 65,536 characters and not one more', () =>
    withPull(async (_, { rest }) => {
      const create = (body: string) => rest.issues.createComment({ ...REPO, issue_number: 7, body })
      await create('é'.repeat(65_536))
      await expect(create('é'.repeat(65_537))).rejects.toThrow('body is too long (maximum is 65536 characters)')
      await expect(create(' ')).rejects.toThrow("body can't be blank")
    }))
})

describe('faults', () => {
  it('befall so many requests of one kind, then all is well', () =>
    withPull(async (github, { rest }) => {
      const get = () => rest.pulls.get({ ...REPO, pull_number: 7, request: { retries: 0 } })
      github.inject({ on: 'pulls/get', times: 2, after: 1, fault: { kind: 'status', status: 502 } })
      await get()
      await expect(get()).rejects.toThrow('Server Error')
      await expect(get()).rejects.toThrow('Server Error')
      await get()
      expect(github.journal.map(({ status, fault }) => [status, fault])).toEqual([
        [200, undefined],
        [502, 'status'],
        [502, 'status'],
        [200, undefined],
      ])
    }))

  it('limit as GitHub limits', () =>
    withPull(async (github, { rest }) => {
      const comment = () => rest.issues.createComment({ ...REPO, issue_number: 7, body: 'Hello' })
      github.inject({ on: 'issues/create-comment', fault: { kind: 'secondary-rate-limit', retryAfter: 5 } })
      await expect(comment()).rejects.toMatchObject({ status: 403, response: { headers: { 'retry-after': '5' } } })
      github.inject({ on: 'issues/create-comment', fault: { kind: 'primary-rate-limit', resetAt: '2026-05-20T10:00:00Z' } })
      await expect(comment()).rejects.toMatchObject({ status: 403, response: { headers: { 'x-ratelimit-remaining': '0' } } })
      expect(github.state.comments).toEqual([])
    }))

  it('break the connection before or after the work', () =>
    withPull(async (github, { rest }) => {
      const comment = () => rest.issues.createComment({ ...REPO, issue_number: 7, body: 'Hello' })
      github.inject({ on: 'issues/create-comment', fault: { kind: 'reset' } })
      await expect(comment()).rejects.toThrow()
      expect(github.state.comments).toHaveLength(0)
      github.inject({ on: 'issues/create-comment', fault: { kind: 'lost-reply' } })
      await expect(comment()).rejects.toThrow()
      expect(github.state.comments).toHaveLength(1)
    }))
})

it('lives under the prefix of an enterprise server', () =>
  withPull(
    async (github, { rest, graphql }) => {
      expect(github.links.api).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v3$/)
      const { data } = await rest.pulls.listFiles({ ...REPO, pull_number: 7, per_page: 1 })
      expect(data[0]?.contents_url).toContain('/api/v3/repos/acme/site/contents/privacy.md')
      expect(await graphql('query { viewer { login } }')).toEqual({ viewer: { login: 'github-actions[bot]' } })
    },
    { prefix: '/api/v3' },
  ))
