import { describe, expect, it } from 'vitest'
import { pushEvent } from '../github/events.ts'
import { LONGER, POLICY, SOLD } from './policy.ts'
import { withPullRequest } from './with-pull-request.ts'

const yaml = (...lines: readonly string[]) => `${lines.join('\n')}\n`

describe('the configuration of the base', () => {
  it('counts where the inputs say nothing, and gives way where they do', () =>
    withPullRequest(
      { before: { 'privacy.md': POLICY, 'clausal.yaml': yaml('action:', '  comment: never', '  failOn: material') } },
      async ({ run, comments }) => {
        const { code, outputs } = await run()
        expect([code, outputs['result'], outputs['comment-written']]).toEqual([1, 'failed', 'skipped'])
        const given = await run({ inputs: { comment: 'always', 'fail-on': 'never' } })
        expect([given.code, given.outputs['result'], given.outputs['comment-written']]).toEqual([0, 'passed', 'created'])
        expect(comments()).toHaveLength(1)
      },
    ))

  it('says which files are policies and which laws they are held against', () =>
    withPullRequest(
      {
        before: { 'docs/notice.md': POLICY, 'privacy.md': POLICY, 'clausal.yaml': yaml('policies: [docs/*.md]', 'laws: [gdpr]') },
        after: { 'docs/notice.md': LONGER, 'privacy.md': SOLD },
      },
      async ({ run, comments }) => {
        const { outputs } = await run()
        expect(outputs).toMatchObject({ 'policies-changed': '1', 'material-changes': '1' })
        expect(comments()[0]?.body).toContain('docs/notice.md')
        expect(comments()[0]?.body).not.toMatch(/Cal\. Bus/)
      },
    ))

  it.each([
    ['no YAML', yaml('laws: [gdpr'), /clausal\.yaml/],
    ['an unknown key', yaml('lawz: [gdpr]'), /clausal\.yaml:1.*lawz/],
    ['an unknown law', yaml('laws: [gdpr, gdbr]'), /clausal\.yaml.*gdbr/],
  ])('that is broken (%s) fails the run in one line, with file and remedy', (_, text, message) =>
    withPullRequest({ before: { 'privacy.md': POLICY, 'clausal.yaml': text } }, async ({ github, run }) => {
      const { code, outputs, annotations } = await run()
      expect([code, outputs['result']]).toEqual([1, 'failed'])
      const errors = annotations.filter(({ level }) => level === 'error')
      expect(errors).toHaveLength(1)
      expect(errors[0]?.message).toMatch(message)
      expect(errors[0]?.message).not.toContain('\n')
      expect(github.writes()).toEqual([])
    }),
  )

  it('is read from the tip of the base, so that a new gate holds for open pull requests, too', () =>
    withPullRequest({}, async ({ github, run }) => {
      await github.commit('main', { 'clausal.yaml': yaml('action:', '  failOn: material') })
      expect((await run()).code).toBe(1)
    }))

  it('runs no code, though it names a plug-in that is checked out', () => {
    const evil =
      "import { appendFileSync } from 'node:fs'\nappendFileSync(process.env.GITHUB_OUTPUT, 'comment-id=owned\\n')\nexport default {}\n"
    const files = { 'clausal.yaml': yaml('plugins: [./evil.mjs]'), 'evil.mjs': evil }
    return withPullRequest({ before: { 'privacy.md': POLICY, ...files }, after: { 'privacy.md': LONGER } }, async ({ run, pull }) => {
      for (const inputs of [{}, { source: 'git' }]) {
        const { outputs } = await run({ inputs, checkout: { ref: `refs/pull/${pull.number}/head` } })
        expect(outputs['comment-id']).not.toBe('owned')
      }
    })
  })

  it('is never a link out of the repository', () =>
    withPullRequest({ before: { 'privacy.md': POLICY, 'clausal.yaml': { mode: '120000', content: '/etc/hostname' } } }, async ({ run }) => {
      const { code, annotations } = await run()
      expect(code).toBe(1)
      expect(annotations.map(({ message }) => message).join()).toMatch(/clausal\.yaml.*link/)
    }))
})

describe('the configuration of the head', () => {
  it('decides nothing: a pull request cannot open the gate it stands before', () =>
    withPullRequest(
      {
        before: { 'privacy.md': POLICY, 'clausal.yaml': yaml('action:', '  failOn: material') },
        after: { 'privacy.md': LONGER, 'clausal.yaml': yaml('policies: [nothing/*.md]', 'action:', '  failOn: never', '  comment: never') },
      },
      async ({ run }) => {
        const { code, outputs } = await run()
        expect([code, outputs['result'], outputs['comment-written']]).toEqual([1, 'failed', 'created'])
      },
    ))

  it('is previewed, and the comment says so', () =>
    withPullRequest(
      {
        before: { 'privacy.md': POLICY, 'clausal.yaml': yaml('laws: [gdpr]') },
        after: { 'privacy.md': LONGER.replace(/## Your rights[\s\S]*?\n\n(?=## )/, ''), 'clausal.yaml': yaml('laws: []') },
      },
      async ({ run, comments }) => {
        expect((await run()).outputs['comment-written']).toBe('created')
        expect(comments()[0]?.body).toMatch(/changes the configuration.*follows the one of the base/)
      },
    ))

  it('that is broken is told with its line, and does not stop the review', () =>
    withPullRequest(
      { after: { 'privacy.md': LONGER, 'clausal.yaml': yaml('laws: [gdpr', '@acme/legal <b>') } },
      async ({ run, comments }) => {
        const { code, outputs } = await run()
        expect([code, outputs['material-changes'], outputs['comment-written']]).toEqual([0, '1', 'created'])
        expect(comments()[0]?.body).toMatch(/breaks the configuration.*clausal\.yaml/)
        expect(comments()[0]?.body).not.toMatch(/@acme|<b>/)
      },
    ))

  it('is the base of the next push', () =>
    withPullRequest({}, async ({ github, run }) => {
      const before = await github.commit('main', { 'clausal.yaml': yaml('action:', '  failOn: material') })
      await github.commit('main', { 'privacy.md': LONGER })
      expect((await run({ event: await pushEvent(github, 'main', before) })).code).toBe(1)
    }))
})

describe('inputs that are wrong', () => {
  it.each([
    [{ comment: 'loud' }, /'?comment'?.*loud/],
    [{ 'fail-on': 'materiel' }, /materiel/],
    [{ laws: 'gdbr' }, /gdbr/],
    [{ 'comment-key': 'a b -->' }, /comment-key/],
    [{ 'github-token': '' }, /github-token/],
    [{ 'config-file': 'no/such.yaml' }, /no\/such\.yaml/],
    [{ approvers: 'two words', 'require-approval': 'material' }, /two words/],
    [{ 'require-approval': 'material' }, /approvers/],
  ])('%o fail the run in one line that names them', (inputs, message) =>
    withPullRequest({}, async ({ github, run }) => {
      const { code, outputs, annotations } = await run({ inputs })
      const errors = annotations.filter(({ level }) => level === 'error')
      expect([code, outputs['result']]).toEqual([1, 'failed'])
      expect(errors).toHaveLength(1)
      expect(errors[0]?.message).toMatch(message)
      expect(errors[0]?.message).not.toContain('\n')
      expect(github.state.comments).toEqual([])
    }),
  )
})
