import { describe, expect, it } from 'vitest'
import type { Permissions } from '../github/authority.ts'
import { mergeGroupEvent } from '../github/events.ts'
import { LONGER, SOLD } from './policy.ts'
import { type OpenPullRequest, withPullRequest } from './with-pull-request.ts'

const PERMISSIONS: Permissions = { contents: 'read', 'pull-requests': 'write', statuses: 'write' }
const REQUIRED = { permissions: PERMISSIONS, inputs: { 'require-approval': 'material', approvers: 'carol' } }
const BY_TEAM = { permissions: PERMISSIONS, inputs: { 'require-approval': 'material', approvers: 'acme/legal' } }

/** The last status of a commit, as branch protection reads it. */
async function statusOf({ github }: OpenPullRequest, ref = 'topic') {
  const commit = await github.git.resolve(ref)
  return github.state.statuses.findLast((status) => status.commit === commit)
}

describe('an approval of material changes', () => {
  it('is waited for, then met, then asked for again when the change is amended', () =>
    withPullRequest({}, async (scene) => {
      const { github, pull, run, push, comments } = scene
      const first = await run(REQUIRED)
      expect(first.outputs).toMatchObject({ 'approvals-met': 'false', result: 'passed' })
      expect(await statusOf(scene)).toMatchObject({ state: 'pending', context: 'clausal/approval' })
      expect(comments()[0]?.body).toMatch(/wait for an approval by carol/)

      await github.review(pull, 'carol', 'APPROVED')
      const second = await run(REQUIRED)
      expect(second.outputs).toMatchObject({ 'approvals-met': 'true', 'comment-written': 'updated' })
      expect(await statusOf(scene)).toMatchObject({ state: 'success' })

      github.forgetJournal()
      const third = await run(REQUIRED)
      expect(third.outputs).toMatchObject({ 'approvals-met': 'true', 'comment-written': 'unchanged' })
      expect(github.writes()).toEqual([])

      await push({ 'privacy.md': SOLD })
      const fourth = await run(REQUIRED)
      expect(fourth.outputs).toMatchObject({ 'approvals-met': 'false' })
      expect(await statusOf(scene)).toMatchObject({ state: 'pending' })
      expect((await statusOf(scene))?.description).toMatch(/[Aa]mended since carol approved/)
    }))

  it('holds while what is approved stays the same, whatever else is pushed', () =>
    withPullRequest({}, async (scene) => {
      const { github, pull, run, push } = scene
      await github.review(pull, 'carol', 'APPROVED')
      await push({ 'readme.md': 'Words.\n' })
      expect((await run(REQUIRED)).outputs['approvals-met']).toBe('true')
      // The status belongs to the new commit, too.
      expect(await statusOf(scene)).toMatchObject({ state: 'success' })
    }))

  it('comes back when the amendment is taken back', () =>
    withPullRequest({}, async ({ github, pull, run, push }) => {
      await github.review(pull, 'carol', 'APPROVED')
      await push({ 'privacy.md': SOLD })
      expect((await run(REQUIRED)).outputs['approvals-met']).toBe('false')
      await push({ 'privacy.md': LONGER })
      expect((await run(REQUIRED)).outputs['approvals-met']).toBe('true')
    }))

  it.each<[string, (scene: OpenPullRequest) => Promise<unknown>]>([
    ['someone who is no approver', ({ github, pull }) => github.review(pull, 'mallory', 'APPROVED')],
    ['a comment of an approver', ({ github, pull }) => github.review(pull, 'carol', 'COMMENTED', 'Fine.')],
    [
      'an approver who then asks for changes',
      async ({ github, pull }) => {
        await github.review(pull, 'carol', 'APPROVED')
        await github.review(pull, 'carol', 'CHANGES_REQUESTED')
      },
    ],
    [
      'an approver whose approval was dismissed',
      async ({ github, pull }) => {
        await github.review(pull, 'carol', 'APPROVED')
        await github.review(pull, 'carol', 'DISMISSED')
      },
    ],
  ])('is not given by %s', (_, act) =>
    withPullRequest({}, async (scene) => {
      await act(scene)
      expect((await scene.run(REQUIRED)).outputs['approvals-met']).toBe('false')
    }),
  )

  it('is found behind 120 reviews', () =>
    withPullRequest({}, async ({ github, pull, run }) => {
      for (let at = 0; at < 120; at++) await github.review(pull, `reviewer-${at}`, 'COMMENTED', 'Hm.')
      await github.review(pull, 'carol', 'APPROVED')
      expect((await run(REQUIRED)).outputs['approvals-met']).toBe('true')
      github.expectAllPagesRead('pulls/list-reviews')
    }))

  it('is given by a member of a team, where the token may look into it', () =>
    withPullRequest({}, async (scene) => {
      const { github, pull, run } = scene
      github.team('legal', 'dora')
      await github.review(pull, 'dora', 'APPROVED')
      const hidden = await run(BY_TEAM)
      expect(hidden.outputs['approvals-met']).toBe('false')
      expect((await statusOf(scene))?.description).toMatch(/cannot read the team acme\/legal/)
      const token = github.token({ ...PERMISSIONS, members: 'read' }, 'policy-review[bot]')
      expect((await run({ ...BY_TEAM, token })).outputs['approvals-met']).toBe('true')
    }))

  it('is not asked for where nothing material changes', () =>
    withPullRequest({ after: { 'readme.md': 'Words.\n' } }, async (scene) => {
      const { outputs } = await scene.run(REQUIRED)
      expect(outputs).toMatchObject({ result: 'passed', 'comment-written': 'skipped' })
      expect(await statusOf(scene)).toMatchObject({ state: 'success' })
    }))

  it('that no status can show fails the check instead', () =>
    withPullRequest({}, async ({ run }) => {
      const { code, outputs, annotations } = await run({ inputs: REQUIRED.inputs })
      expect([code, outputs['result'], outputs['approvals-met']]).toEqual([1, 'failed', 'false'])
      expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(1)
    }))

  it('holds in the merge queue', () =>
    withPullRequest({}, async (scene) => {
      const { github, pull, run } = scene
      await github.review(pull, 'carol', 'APPROVED')
      const event = await mergeGroupEvent(github, pull)
      const { outputs } = await run({ ...REQUIRED, event })
      expect(outputs['approvals-met']).toBe('true')
      expect(await statusOf(scene, event.variables['GITHUB_SHA'])).toMatchObject({ state: 'success' })
    }))

  it.each([
    ['is deleted', null],
    ['becomes a link', { mode: '120000', content: 'readme.md' } as const],
  ])('was not given for a policy that %s instead', (_, entry) =>
    withPullRequest({}, async ({ github, pull, run, push }) => {
      await github.review(pull, 'carol', 'APPROVED')
      await push({ 'privacy.md': entry })
      expect((await run(REQUIRED)).outputs['approvals-met']).toBe('false')
    }),
  )

  it('can name what it is for: the fingerprint, as the comment shows it to be copied', () =>
    withPullRequest({}, async ({ github, pull, run, push, comments }) => {
      await run(REQUIRED)
      const [, fingerprint] = /Fingerprint: `([0-9a-f]{12})`/.exec(comments()[0]?.body ?? '') ?? []
      await push({ 'privacy.md': SOLD })
      await github.review(pull, 'carol', 'APPROVED', `Fine: ${fingerprint}`)
      expect((await run(REQUIRED)).outputs['approvals-met']).toBe('true')
      await push({ 'privacy.md': LONGER })
      expect((await run(REQUIRED)).outputs['approvals-met']).toBe('true')
    }))

  it('can be given by nobody where nobody is named, which is an error', () =>
    withPullRequest({}, async ({ run }) => {
      const { code, annotations } = await run({ permissions: PERMISSIONS, inputs: { 'require-approval': 'material' } })
      expect(code).toBe(1)
      expect(annotations).toContainEqual({
        level: 'error',
        message: expect.stringContaining("Name users or teams in the input 'approvers'"),
      })
    }))
})
