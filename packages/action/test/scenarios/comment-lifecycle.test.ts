import { beforeAll, describe, expect, it } from 'vitest'
import { NODES } from '../run-action/nodes.ts'
import { LONGER, POLICY, REWORDED, SOLD } from './policy.ts'
import { withPullRequest } from './with-pull-request.ts'

describe('the comment', () => {
  it.each(NODES)('is created, edited, left alone and resolved (%s)', (node) =>
    withPullRequest({}, async ({ github, pull, run, push, comments }) => {
      const first = await run({ node })
      const [comment] = comments()
      expect(first).toMatchObject({
        code: 0,
        outputs: {
          result: 'passed',
          'comment-written': 'created',
          'comment-id': String(comment?.id),
          'comment-url': `${github.links.web}/acme/site/pull/${pull.number}#issuecomment-${comment?.id}`,
          'material-changes': '1',
          'policies-changed': '1',
        },
      })
      expect(comment?.body).toContain('Data is now kept for 24 months instead of 30 days.')
      expect(github.writes()).toMatchObject([{ operation: 'issues/create-comment', status: 201 }])

      github.forgetJournal()
      await push({ 'privacy.md': SOLD })
      const second = await run({ node })
      expect(second.outputs).toMatchObject({ 'comment-written': 'updated', 'comment-id': String(comment?.id), 'material-changes': '2' })
      expect(comments()).toHaveLength(1)
      expect(comments()[0]?.body).toMatch(/2 material changes for readers/)
      expect(github.writes()).toMatchObject([{ operation: 'issues/update-comment', status: 200 }])

      github.forgetJournal()
      const third = await run({ node })
      expect(third.outputs).toMatchObject({ 'comment-written': 'unchanged', 'comment-id': String(comment?.id) })
      expect(github.writes()).toEqual([])

      await push({ 'privacy.md': POLICY })
      const fourth = await run({ node })
      expect(fourth.outputs).toMatchObject({ 'comment-written': 'updated', 'material-changes': '0' })
      expect(comments()).toHaveLength(1)
      expect(comments()[0]?.body).toMatch(/^<!-- .* -->\n.*[Rr]esolved/)
      expect(comments()[0]?.body.length).toBeLessThan(300)

      github.forgetJournal()
      expect((await run({ node })).outputs['comment-written']).toBe('unchanged')
      expect(github.writes()).toEqual([])
    }),
  )

  it('is left alone a day later, when nothing has changed but the day', () =>
    withPullRequest({}, async ({ github, run }) => {
      await run()
      github.forgetJournal()
      expect((await run({ now: '2026-05-21T09:00:00Z' })).outputs['comment-written']).toBe('unchanged')
      expect(github.writes()).toEqual([])
    }))

  it('is never created for a clean pull request, unless asked', () =>
    withPullRequest({ after: { 'readme.md': '# Tern Post\n' } }, async ({ github, run, comments }) => {
      const quiet = await run()
      expect(quiet).toMatchObject({
        code: 0,
        outputs: { result: 'passed', 'comment-written': 'skipped', 'comment-id': '' },
        annotations: [],
      })
      expect(github.writes()).toEqual([])
      expect((await run({ inputs: { comment: 'always' } })).outputs['comment-written']).toBe('created')
      expect(comments()).toHaveLength(1)
    }))

  it('is not created for other words of the same meaning, whose redline stands in the summary', () =>
    withPullRequest({ after: { 'privacy.md': REWORDED } }, async ({ run }) => {
      const { outputs, annotations } = await run()
      expect(outputs).toMatchObject({ 'material-changes': '0', result: 'passed' })
      expect(annotations.filter(({ level }) => level === 'error')).toEqual([])
    }))

  it.each([
    ['never', {}, 'skipped'],
    ['on-failure', {}, 'skipped'],
    ['on-failure', { 'fail-on': 'material' }, 'created'],
  ])('is, with comment: %s and %o, %s', (comment, more, written) =>
    withPullRequest({}, async ({ run, comments }) => {
      const { outputs } = await run({ inputs: { comment, ...more } })
      expect(outputs['comment-written']).toBe(written)
      expect(comments()).toHaveLength(written === 'created' ? 1 : 0)
    }),
  )

  it('stands once for each key', () =>
    withPullRequest({}, async ({ github, run, comments }) => {
      await run({ inputs: { 'comment-key': 'web' } })
      await run({ inputs: { 'comment-key': 'app' } })
      expect(comments()).toHaveLength(2)
      github.forgetJournal()
      expect((await run({ inputs: { 'comment-key': 'web' } })).outputs).toMatchObject({
        'comment-written': 'unchanged',
        'comment-id': String(comments()[0]?.id),
      })
      expect((await run({ inputs: { 'comment-key': 'app' } })).outputs['comment-id']).toBe(String(comments()[1]?.id))
      expect(github.writes()).toEqual([])
    }))
})

describe('whose comment it is', () => {
  /** What the Action writes, for others to plant. */
  let forged = ''
  beforeAll(() =>
    withPullRequest({}, async ({ run, comments }) => {
      await run()
      forged = comments()[0]?.body ?? ''
    }),
  )

  it.each([
    ['a person', 'mallory'],
    ['another app', 'helper[bot]'],
    ['a person with a name like ours', 'github-actions'],
  ])('is not told by the marker alone: %s may have written it', (_, login) =>
    withPullRequest({}, async ({ github, pull, run }) => {
      const planted = github.comment(pull, login, forged)
      const { outputs } = await run()
      expect(outputs['comment-written']).toBe('created')
      expect(planted.body).toBe(forged)
      expect(outputs['comment-id']).not.toBe(String(planted.id))
      github.forgetJournal()
      expect((await run()).outputs['comment-written']).toBe('unchanged')
    }),
  )

  it('is not that of a comment of ours that only quotes the marker', () =>
    withPullRequest({}, async ({ github, pull, run }) => {
      const quoting = github.comment(pull, 'github-actions[bot]', `Another workflow says:\n\n${forged}`)
      expect((await run()).outputs['comment-written']).toBe('created')
      expect(quoting.body).toMatch(/^Another workflow says/)
    }))

  it('is found behind 120 others, on whichever page it stands', () =>
    withPullRequest({}, async ({ github, pull, run, push }) => {
      for (let at = 0; at < 120; at++) github.comment(pull, 'bob', `Comment ${at + 1}`)
      const first = await run()
      expect(first.outputs['comment-written']).toBe('created')
      github.expectAllPagesRead('issues/list-comments')
      for (let at = 0; at < 90; at++) github.comment(pull, 'bob', `Later comment ${at + 1}`)
      await push({ 'privacy.md': SOLD })
      github.forgetJournal()
      const second = await run()
      expect(second.outputs).toMatchObject({ 'comment-written': 'updated', 'comment-id': first.outputs['comment-id'] })
    }))

  it("is that of a person's or an app's token, too", () =>
    withPullRequest({}, async ({ github, run, push }) => {
      for (const login of ['ada', 'policy-review[bot]']) {
        const token = github.token({ contents: 'read', 'pull-requests': 'write' }, login)
        expect((await run({ token })).outputs['comment-written']).toBe('created')
        expect((await run({ token })).outputs['comment-written']).toBe('unchanged')
      }
      await push({ 'privacy.md': LONGER.replace('24 months', '36 months') })
      const token = github.token({ contents: 'read', 'pull-requests': 'write' }, 'ada')
      await run({ token })
      expect(github.state.comments.map(({ author, body }) => [author.login, body.includes('36 months')])).toEqual([
        ['ada', true],
        ['policy-review[bot]', false],
      ])
    }))
})
