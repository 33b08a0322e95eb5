import { describe, expect, it } from 'vitest'
import type { Fault } from '../github/faults.ts'
import type { OperationId } from '../github/openapi/operations.ts'
import { LONGER } from './policy.ts'
import { withPullRequest } from './with-pull-request.ts'

const TOLD = 'Data is now kept for 24 months instead of 30 days.'

describe('where the comment cannot be written', () => {
  it.each<[string, Fault, string]>([
    ['it may not', { kind: 'status', status: 403 }, 'denied'],
    ['the conversation is locked', { kind: 'status', status: 403, message: 'Unable to create comment because issue is locked.' }, 'denied'],
    ['GitHub is out of order', { kind: 'status', status: 503 }, 'skipped'],
    ['the connection breaks', { kind: 'reset' }, 'skipped'],
    ['GitHub limits requests', { kind: 'secondary-rate-limit', retryAfter: 1 }, 'skipped'],
  ])('because %s, the run warns and goes on', (_, fault, written) =>
    withPullRequest({}, async ({ github, run }) => {
      github.inject({ on: 'issues/create-comment', times: 5, fault })
      const { code, outputs, summary, annotations } = await run()
      expect(code).toBe(0)
      expect(outputs).toMatchObject({ result: 'passed', 'material-changes': '1', 'comment-id': '' })
      expect(['denied', 'skipped']).toContain(outputs['comment-written'])
      if (fault.kind === 'status' && fault.status === 403) expect(outputs['comment-written']).toBe(written)
      expect(summary).toContain(TOLD)
      const warnings = annotations.filter(({ level, file }) => level === 'warning' && file === undefined)
      expect(warnings).toHaveLength(1)
      expect(warnings[0]?.message).not.toContain('\n')
      // A POST is never sent twice, since nobody knows whether the first one arrived.
      expect(github.writes()).toHaveLength(1)
    }),
  )

  it('because the answer got lost, there is one comment, now and after the next run', () =>
    withPullRequest({}, async ({ github, run, comments }) => {
      github.inject({ on: 'issues/create-comment', fault: { kind: 'lost-reply' } })
      expect((await run()).code).toBe(0)
      expect(comments()).toHaveLength(1)
      const second = await run()
      expect(second.outputs).toMatchObject({ 'comment-written': 'unchanged', 'comment-id': String(comments()[0]?.id) })
      expect(comments()).toHaveLength(1)
    }))

  it('because someone deletes it in between, the run goes on and the next one writes it anew', () =>
    withPullRequest({}, async ({ github, run, push, comments }) => {
      await run()
      await push({ 'privacy.md': LONGER.replace('24 months', '36 months') })
      github.inject({ on: 'issues/update-comment', fault: { kind: 'status', status: 404 } })
      expect((await run()).code).toBe(0)
      github.state.comments.splice(0)
      expect((await run()).outputs['comment-written']).toBe('created')
      expect(comments()).toHaveLength(1)
    }))

  it('a check that fails still fails', () =>
    withPullRequest({}, async ({ github, run }) => {
      github.inject({ on: 'issues/create-comment', fault: { kind: 'status', status: 403 } })
      const { code, outputs } = await run({ inputs: { 'fail-on': 'material' } })
      expect([code, outputs['result']]).toEqual([1, 'failed'])
    }))
})

describe('a passing fault', () => {
  it.each<[string, OperationId, Fault]>([
    ['502 on the comparison', 'repos/compare-commits-with-basehead', { kind: 'status', status: 502 }],
    ['500 on a file', 'git/get-blob', { kind: 'status', status: 500 }],
    ['a broken connection', 'git/get-tree', { kind: 'reset' }],
    ['a secondary limit on the list of comments', 'issues/list-comments', { kind: 'secondary-rate-limit', retryAfter: 1 }],
    ['the same as 429', 'issues/list-comments', { kind: 'secondary-rate-limit', retryAfter: 1, status: 429 }],
    ['a used-up hour that ends in a second', 'git/get-tree', { kind: 'primary-rate-limit', resetAt: '2026-05-20T09:00:03Z' }],
    ['a slow answer', 'repos/compare-commits-with-basehead', { kind: 'slow', delay: 1500 }],
  ])('%s is waited out', (_, on, fault) =>
    withPullRequest({}, async ({ github, run, comments }) => {
      github.inject({ on, fault })
      const { code, outputs, annotations } = await run()
      expect(annotations.filter(({ level }) => level === 'error')).toEqual([])
      expect([code, outputs['comment-written'], outputs['material-changes']]).toEqual([0, 'created', '1'])
      expect(comments()[0]?.body).toContain(TOLD)
    }),
  )

  it('a 5xx while the comment is edited is tried again, for that is the same twice as once', () =>
    withPullRequest({}, async ({ github, run, push, comments }) => {
      await run()
      await push({ 'privacy.md': LONGER.replace('24 months', '36 months') })
      github.forgetJournal()
      github.inject({ on: 'issues/update-comment', fault: { kind: 'status', status: 502 } })
      expect((await run()).outputs['comment-written']).toBe('updated')
      expect(github.writes().map(({ status }) => status)).toEqual([502, 200])
      expect(comments()[0]?.body).toContain('36 months')
    }))
})

describe('a lasting fault', () => {
  it.each<[string, OperationId, Fault, RegExp]>([
    ['5xx', 'git/get-blob', { kind: 'status', status: 503 }, /503/],
    ['404 on the comparison', 'repos/compare-commits-with-basehead', { kind: 'status', status: 404 }, /history that .* have in common/],
    ['a wrong token', 'repos/compare-commits-with-basehead', { kind: 'status', status: 401 }, /401|Bad credentials/],
    ['a limit that asks to wait for an hour', 'git/get-tree', { kind: 'secondary-rate-limit', retryAfter: 3600 }, /403|limit/],
    ['an answer that makes no sense', 'repos/compare-commits-with-basehead', { kind: 'nonsense', body: { hello: 'world' } }, /./],
  ])('%s ends the run in one line and never passes the check', (_, on, fault, message) =>
    withPullRequest({}, async ({ github, run }) => {
      github.inject({ on, times: 100, fault })
      const { code, outputs, annotations } = await run()
      expect([code, outputs['result']]).toEqual([1, 'failed'])
      const errors = annotations.filter(({ level }) => level === 'error')
      expect(errors).toHaveLength(1)
      expect(errors[0]?.message).toMatch(message)
      expect(errors[0]?.message).not.toContain('\n')
      expect(github.state.comments).toEqual([])
    }),
  )

  it('of the comments never makes a second one', () =>
    withPullRequest({}, async ({ github, run, comments }) => {
      await run()
      github.inject({ on: 'issues/list-comments', times: 100, fault: { kind: 'status', status: 500 } })
      await run()
      expect(comments()).toHaveLength(1)
    }))
})
