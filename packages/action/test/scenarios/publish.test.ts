import { beforeAll, describe, expect, it } from 'vitest'
import { workflowRunEvent } from '../github/events.ts'
import type { RunOptions } from '../run-action.ts'
import { LONGER, SOLD } from './policy.ts'
import { type OpenPullRequest, type Scene, withPullRequest } from './with-pull-request.ts'

const FORK: Scene = { pull: { fork: 'mallory/site', author: 'mallory' } }
const READ_ONLY = { contents: 'read', 'pull-requests': 'read' } as const
const FILE = 'clausal-report.json'

/** The first step: with the token of a fork, which may only read. */
async function analyze({ run }: OpenPullRequest): Promise<string> {
  const { code, outputs, files } = await run({ permissions: READ_ONLY, inputs: { mode: 'analyze' } })
  expect([code, outputs['comment-written']]).toEqual([0, 'skipped'])
  return files['report-file'] ?? ''
}

/** The second step: in the base, with the report that the first one uploaded. */
async function publish({ github, pull, run }: OpenPullRequest, report: string, options: Partial<RunOptions> = {}) {
  const { inputs = {}, ...rest } = options
  return run({ event: await workflowRunEvent(github, pull), files: { [FILE]: report }, inputs: { mode: 'publish', ...inputs }, ...rest })
}

describe('commenting in two steps', () => {
  it.each([
    ['of a fork', FORK],
    ['of a branch', {}],
  ])('gives the pull request %s the comment that one step would give, and writes nothing in the first', (_, from) =>
    withPullRequest(from, async (scene) => {
      const report = await analyze(scene)
      expect(scene.github.writes()).toEqual([])
      const { code, outputs } = await publish(scene, report)
      expect([code, outputs['comment-written'], outputs['material-changes']]).toEqual([0, 'created', '1'])
      const [comment] = scene.comments()
      expect(comment?.number).toBe(scene.pull.number)
      // The same, but for the addresses of the two runs.
      expect((await scene.run()).outputs['comment-written']).toBe('unchanged')
      scene.github.forgetJournal()
      expect((await publish(scene, report)).outputs['comment-written']).toBe('unchanged')
      expect(scene.github.writes()).toEqual([])
    }),
  )

  it('publishes nothing for a head that is gone by now', () =>
    withPullRequest(FORK, async (scene) => {
      const report = await analyze(scene)
      const event = await workflowRunEvent(scene.github, scene.pull)
      await scene.push({ 'privacy.md': SOLD })
      const { code, outputs } = await publish(scene, report, { event })
      expect([code, outputs['result']]).toEqual([0, 'skipped'])
      expect(scene.github.writes()).toEqual([])
    }))

  it('needs no rights but the documented ones, and never reads the head’s configuration', () =>
    withPullRequest({ ...FORK, after: { 'privacy.md': LONGER, 'clausal.yaml': 'action:\n  comment: never\n' } }, async (scene) => {
      const { outputs } = await publish(scene, await analyze(scene))
      expect(outputs['comment-written']).toBe('created')
    }))
})

describe('a report that cannot be trusted', () => {
  type Report = Record<string, unknown> & { review: { policies: Record<string, unknown>[] } }
  let genuine = ''
  beforeAll(() =>
    withPullRequest(FORK, async (scene) => {
      genuine = await analyze(scene)
    }),
  )

  const change = (edit: (report: Report) => void) => (text: string) => {
    const report: Report = JSON.parse(text)
    edit(report)
    return JSON.stringify(report)
  }

  it.each<[string, (genuine: string) => string]>([
    ['no JSON', () => 'hello'],
    ['JSON of another form', () => '{"version":1}'],
    ['a list', () => '[]'],
    ['another version', change((report) => (report['version'] = 2))],
    ['another repository', change((report) => (report['repository'] = 'acme/other'))],
    ['another commit', change((report) => (report['head'] = '0'.repeat(40)))],
    ['a commit that is none', change((report) => (report['head'] = 'main; rm -rf /'))],
    ['a pull request that is not there', change((report) => (report['pullRequest'] = 99))],
    ['a number that is none', change((report) => (report['pullRequest'] = '7'))],
    ['a status that is none', change(({ review: { policies } }) => (policies[0] = { ...policies[0], status: '<b>' }))],
    ['more than 20 MB', (text) => `${text}${' '.repeat(21 * 1024 * 1024)}`],
    ['depth without end', () => `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ])('%s is refused in one line, and nothing is written', (_, edit) =>
    withPullRequest(FORK, async (scene) => {
      const { code, outputs, annotations } = await publish(scene, edit(genuine))
      expect([code, outputs['result']]).toEqual([1, 'failed'])
      const errors = annotations.filter(({ level }) => level === 'error')
      expect(errors).toHaveLength(1)
      expect(errors[0]?.message).not.toContain('\n')
      expect(scene.github.writes()).toEqual([])
    }),
  )

  it('another pull request of this repository is refused, whose head is another', () =>
    withPullRequest(FORK, async (scene) => {
      await scene.github.commit('other', { 'privacy.md': SOLD }, 'main')
      const other = await scene.github.openPullRequest({ branch: 'other', author: 'bob' })
      const forged = change((report) => (report['pullRequest'] = other.number))(await analyze(scene))
      await publish(scene, forged)
      expect(scene.github.writes()).toEqual([])
    }))

  it('is text and nothing more where its form is right', () =>
    withPullRequest(FORK, async (scene) => {
      const evil = 'x</details><img src=x onerror=alert(1)> @acme/legal [click](https://evil.example) ```\n::error::no\n# Big'
      const forged = change(({ review: { policies } }) => {
        policies[0] = { ...policies[0], path: evil }
      })(await analyze(scene))
      const { outputs } = await publish(scene, forged)
      expect(outputs['comment-written']).toBe('created')
      const body = scene.comments()[0]?.body ?? ''
      expect(body).not.toMatch(/<img|@acme|\]\(https:\/\/evil|^::error|^# Big/m)
    }))

  it('is missed where nobody uploaded it', () =>
    withPullRequest(FORK, async (scene) => {
      const { code, annotations } = await publish(scene, '', { files: {} })
      expect(code).toBe(1)
      expect(annotations[0]?.message).toMatch(/clausal-report\.json: there is no such report/)
    }))
})
