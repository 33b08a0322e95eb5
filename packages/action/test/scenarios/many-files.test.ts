import { describe, expect, it } from 'vitest'
import { LONGER, POLICY } from './policy.ts'
import { withPullRequest } from './with-pull-request.ts'

/** Files that sort before the policy, so that it stands at the end of every list. */
const others = (count: number, text = 'Text.\n') =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`docs/${String(at).padStart(5, '0')}.html`, `<p>${text}</p>`]))

describe('a pull request of many files', () => {
  it.each([
    ['400, more than a comparison tells', 400],
    ['2,999, which with the policy makes as many as are ever listed', 2999],
    ['3,200, more than are ever listed', 3200],
  ])('%s', (_, count) =>
    withPullRequest({ after: { ...others(count), 'privacy.md': LONGER } }, async ({ github, run, comments }) => {
      const { code, outputs } = await run()
      expect([code, outputs['material-changes'], outputs['policies-changed']]).toEqual([0, '1', '1'])
      expect(comments()).toHaveLength(1)
      github.expectAllPagesRead('pulls/list-files')
      // The hour has a thousand requests for a whole repository.
      expect(github.journal.length).toBeLessThan(200)
    }),
  )

  it('of which a policy moves behind the 3,000th, told by its content, which has to be the same', () =>
    withPullRequest({ after: { ...others(3200), 'privacy.md': null, 'website/privacy.md': POLICY } }, async ({ run }) => {
      const { code, outputs } = await run()
      expect([code, outputs['result'], outputs['material-changes']]).toEqual([0, 'passed', '0'])
    }))

  it('that are 60 policies, each told and none twice', () => {
    const policies = (text: string) => Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`products/p${at}/privacy.md`, text]))
    return withPullRequest({ before: policies(POLICY), after: policies(LONGER) }, async ({ run, comments }) => {
      const { outputs } = await run()
      expect(outputs).toMatchObject({ 'policies-changed': '60', 'material-changes': '60', 'comment-written': 'created' })
      const body = comments()[0]?.body ?? ''
      expect(body.length).toBeLessThanOrEqual(65_536)
      const missing = Array.from({ length: 60 }, (_, at) => `products/p${at}/privacy.md`).filter((path) => !body.includes(path))
      expect(missing).toEqual([])
    })
  })
})
