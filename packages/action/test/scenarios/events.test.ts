import { describe, expect, it } from 'vitest'
import { dispatchEvent, mergeGroupEvent, pullRequestEvent, pushEvent } from '../github/events.ts'
import { withGithub } from '../github/start-github.ts'
import { runAction } from '../run-action.ts'
import { LONGER, POLICY, SOLD } from './policy.ts'
import { withPullRequest } from './with-pull-request.ts'

const NOBODY = '0'.repeat(40)

describe('a pull request', () => {
  it('is compared with where it left the base, never with the tip of the base', () =>
    withPullRequest({}, async ({ github, run }) => {
      const fork = await github.git.resolve('main')
      // What the base changes meanwhile is not the pull request's doing.
      await github.commit('main', { 'privacy.md': SOLD, 'cookies-privacy.md': '# Cookies\n\nWe set cookies.\n' })
      const { outputs } = await run()
      expect(outputs).toMatchObject({
        'base-sha': fork,
        'head-sha': await github.git.resolve('topic'),
        'material-changes': '1',
        'policies-changed': '1',
      })
      expect(JSON.parse(outputs['changes'] ?? '')).toMatchObject([{ clause: 'Retention', before: '30 days', after: '24 months' }])
    }))

  it('is reviewed alike under pull_request_target, which runs in the base', () =>
    withPullRequest({}, async ({ github, pull, run, comments }) => {
      const { outputs } = await run({ event: await pullRequestEvent(github, pull, { target: true }) })
      expect(outputs).toMatchObject({ 'comment-written': 'created', 'material-changes': '1' })
      expect(comments()).toHaveLength(1)
    }))

  it.each([
    ['of a fork', { fork: 'mallory/site', author: 'mallory' }],
    ['of Dependabot', { author: 'dependabot[bot]', branch: 'dependabot/npm/tern' }],
  ])('%s with a token that only reads is told in the summary and on the lines, and says why not in a comment', (_, who) =>
    withPullRequest({ pull: who }, async ({ github, run }) => {
      const { code, outputs, summary, annotations, log } = await run({ permissions: { contents: 'read', 'pull-requests': 'read' } })
      expect(code).toBe(0)
      expect(outputs).toMatchObject({ result: 'passed', 'comment-written': 'denied', 'comment-id': '', 'material-changes': '1' })
      expect(summary).toContain('Data is now kept for 24 months instead of 30 days.')
      expect(annotations).toContainEqual(expect.objectContaining({ file: 'privacy.md', line: 19, level: 'warning' }))
      const told = annotations.filter(({ file }) => file === undefined).map(({ message }) => message)
      expect([...told, log, summary].join('\n')).toMatch(/comment.*(?:summary|fork|read)/is)
      expect(github.state.comments).toEqual([])
    }),
  )

  it('of a fork is commented on with a token that may', () =>
    withPullRequest({ pull: { fork: 'mallory/site', author: 'mallory' } }, async ({ github, pull, run }) => {
      const { outputs } = await run({ event: await pullRequestEvent(github, pull, { target: true }) })
      expect(outputs['comment-written']).toBe('created')
    }))

  it('of a fork that was deleted meanwhile is reviewed', () =>
    withPullRequest({ pull: { fork: 'mallory/site', author: 'mallory' } }, async ({ github, pull, run }) => {
      const event = await pullRequestEvent(github, pull)
      const payload = JSON.parse(JSON.stringify(event.payload))
      payload.pull_request.head.repo = null
      expect((await run({ event: { ...event, payload } })).outputs).toMatchObject({ 'comment-written': 'created', 'material-changes': '1' })
    }))

  it('needs no more than the documented rights, and none to write where it writes nothing', () =>
    withPullRequest({ after: { 'readme.md': 'Words.\n' } }, async ({ run }) => {
      const { code, outputs } = await run({ permissions: { contents: 'read' } })
      expect([code, outputs['result']]).toEqual([0, 'passed'])
    }))
})

describe('a merge group', () => {
  it('is checked against the base it is merged into, without a comment', () =>
    withPullRequest({}, async ({ github, pull, run }) => {
      const event = await mergeGroupEvent(github, pull)
      const { code, outputs } = await run({ event, inputs: { 'fail-on': 'material' } })
      expect(code).toBe(1)
      expect(outputs).toMatchObject({
        result: 'failed',
        'material-changes': '1',
        'comment-written': 'skipped',
        'base-sha': await github.git.resolve('main'),
      })
      expect(github.writes()).toEqual([])
    }))
})

describe('a push', () => {
  it('is compared with what the branch was before, without a comment', () =>
    withGithub({}, async (github) => {
      const before = await github.commit('main', { 'privacy.md': POLICY })
      const after = await github.commit('main', { 'privacy.md': LONGER })
      const { outputs, annotations } = await runAction(github, { event: await pushEvent(github, 'main', before) })
      expect(outputs).toMatchObject({ 'base-sha': before, 'head-sha': after, 'material-changes': '1', 'comment-written': 'skipped' })
      expect(annotations).toContainEqual(expect.objectContaining({ file: 'privacy.md', line: 19 }))
      expect(github.writes()).toEqual([])
    }))

  it('of a new branch is compared with the default branch', () =>
    withGithub({}, async (github) => {
      const base = await github.commit('main', { 'privacy.md': POLICY })
      await github.commit('topic', { 'privacy.md': LONGER }, 'main')
      const { outputs } = await runAction(github, { event: await pushEvent(github, 'topic', NOBODY) })
      expect(outputs).toMatchObject({ 'base-sha': base, 'material-changes': '1' })
    }))

  it('that rewrote the branch is compared with where both parted', () =>
    withGithub({}, async (github) => {
      const fork = await github.commit('main', { 'privacy.md': POLICY })
      const before = await github.commit('topic', { 'privacy.md': SOLD }, 'main')
      await github.git.git(['update-ref', '-d', 'refs/heads/topic'])
      await github.commit('topic', { 'privacy.md': LONGER }, 'main')
      const { outputs } = await runAction(github, { event: await pushEvent(github, 'topic', before) })
      expect(outputs).toMatchObject({ 'base-sha': fork, 'material-changes': '1' })
    }))

  it('of the first commit says that there is nothing to compare', () =>
    withGithub({}, async (github) => {
      await github.commit('main', { 'privacy.md': POLICY })
      const { code, outputs } = await runAction(github, { event: await pushEvent(github, 'main', NOBODY) })
      expect(code).toBe(0)
      expect(outputs['material-changes']).toBe('0')
    }))

  it('that deletes a branch is skipped', () =>
    withGithub({}, async (github) => {
      const before = await github.commit('main', { 'privacy.md': POLICY })
      const event = await pushEvent(github, 'main', before)
      const { code, outputs } = await runAction(github, {
        event: { ...event, payload: { ...event.payload, after: NOBODY, deleted: true } },
      })
      expect([code, outputs['result']]).toEqual([0, 'skipped'])
    }))
})

describe('a run by hand', () => {
  it('compares what the inputs name: branches, tags or commits', () =>
    withGithub({}, async (github) => {
      const base = await github.commit('main', { 'privacy.md': POLICY })
      await github.git.git(['tag', 'v1', base])
      const head = await github.commit('ada/topic', { 'privacy.md': LONGER }, 'main')
      for (const inputs of [
        { 'base-ref': 'main', 'head-ref': 'ada/topic' },
        { 'base-ref': 'v1', 'head-ref': head },
      ]) {
        const { outputs } = await runAction(github, { event: await dispatchEvent(github), inputs })
        expect(outputs).toMatchObject({ 'base-sha': base, 'head-sha': head, 'material-changes': '1', 'comment-written': 'skipped' })
      }
    }))

  it('comments on the pull request that pr-number names', () =>
    withPullRequest({}, async ({ github, pull, run, comments }) => {
      const { outputs } = await run({ event: await dispatchEvent(github), inputs: { 'pr-number': String(pull.number) } })
      expect(outputs).toMatchObject({ 'comment-written': 'created', 'material-changes': '1' })
      expect(comments().map(({ number }) => number)).toEqual([pull.number])
    }))

  it.each([
    ['a branch that is not there', { 'base-ref': 'main', 'head-ref': 'nowhere' }, /nowhere/],
    ['a pull request that is not there', { 'pr-number': '99' }, /99|404|Not Found/],
    ['a number that is none', { 'pr-number': 'seven' }, /pr-number/],
    ['an option that looks like a branch', { 'base-ref': '--output=/tmp/x', 'head-ref': 'main' }, /--output/],
  ])('with %s fails in one line that says so', (_, inputs, message) =>
    withPullRequest({}, async ({ github, run }) => {
      const { code, annotations, outputs } = await run({ event: await dispatchEvent(github), inputs })
      expect(code).toBe(1)
      expect(outputs['result']).toBe('failed')
      const errors = annotations.filter(({ level }) => level === 'error')
      expect(errors).toHaveLength(1)
      expect(errors[0]?.message).toMatch(message)
      expect(errors[0]?.message).not.toContain('\n')
    }),
  )
})

it('says which rights a token lacks that may not even read', () =>
  withPullRequest({}, async ({ run }) => {
    const { code, annotations } = await run({ permissions: { 'pull-requests': 'write' } })
    expect(code).toBe(1)
    expect(annotations.map(({ message }) => message).join('\n')).toMatch(/contents: read/)
  }))
