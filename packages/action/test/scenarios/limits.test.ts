import { describe, expect, it } from 'vitest'
import { withPullRequest } from './with-pull-request.ts'

const THINGS = ['orders', 'parcels', 'letters', 'photos', 'invoices', 'logs', 'messages', 'addresses', 'contacts', 'payments']
const PADDING = 'which we need in order to bring your post from the quay to your door and to answer what you ask us about it'

/** A policy of many long clauses, every one of which changes with the period. */
const policyOf = (clauses: number, period: string) =>
  [
    '# Privacy policy of Tern Post',
    ...Array.from({ length: clauses }, (_, at) => {
      const thing = `${THINGS[at % 10]} of route ${at}`
      return `## Retention of ${thing}\n\nWe keep your ${thing}, ${PADDING}, for ${period} after delivery.`
    }),
    '',
  ].join('\n\n')

const filesOf = (policies: number, clauses: number, period: string) =>
  Object.fromEntries(
    Array.from({ length: policies }, (_, at) => [`routes/r${String(at).padStart(3, '0')}/privacy.md`, policyOf(clauses, period)]),
  )

const scene = (policies: number, clauses: number) => ({
  before: filesOf(policies, clauses, '30 days'),
  after: filesOf(policies, clauses, '24 months'),
})

describe('more than a comment holds', () => {
  it.each([
    ['one policy of 300 changes', 1, 300],
    ['40 policies of 8 changes each', 40, 8],
    ['150 policies of one change each', 150, 1],
  ])('%s is shortened, says so and where the rest is, and the summary has more', (_, policies, clauses) =>
    withPullRequest(scene(policies, clauses), async ({ github, run, comments }) => {
      const { code, outputs, summary } = await run()
      expect([code, outputs['comment-written'], outputs['policies-changed']]).toEqual([0, 'created', String(policies)])
      const body = comments()[0]?.body ?? ''
      expect(body.length).toBeLessThanOrEqual(65_536)
      expect(body.length).toBeGreaterThan(2_000)
      expect(body).toContain(`${policies * clauses} material changes`)
      expect(summary.length).toBeGreaterThanOrEqual(body.length - 100)
      // What is opened is closed again, however much was cut.
      for (const tag of ['details', 'summary', 'del', 'ins', 'sub'])
        expect([tag, body.split(`<${tag}>`).length]).toEqual([tag, body.split(`</${tag}>`).length])
      if (policies > 1) expect(body).toMatch(/\/actions\/runs\/\d+/)
      github.forgetJournal()
      expect((await run()).outputs['comment-written']).toBe('unchanged')
      expect(github.writes()).toEqual([])
    }),
  )
})

describe('more than GitHub shows', () => {
  it('of annotations are the most severe of each level, and the log says how many more there are', () =>
    withPullRequest(scene(1, 60), async ({ run }) => {
      // More than ten of a level fail the run itself (run-action.ts).
      const { annotations, log } = await run()
      // Some room is left for what the run itself has to say.
      const { length } = annotations.filter(({ level }) => level === 'warning')
      expect(length).toBeGreaterThan(5)
      expect(log).toContain(`${60 - length} more annotations than GitHub shows`)
    }))

  it('of an output is left out at its end, and what stands there is whole', () =>
    withPullRequest(scene(30, 60), async ({ run }) => {
      const { outputs } = await run()
      const changes: readonly unknown[] = JSON.parse(outputs['changes'] ?? '')
      expect(changes.length).toBeGreaterThan(100)
      expect((outputs['changes'] ?? '').length).toBeLessThan(1024 * 1024)
      expect(outputs['material-changes']).toBe('1800')
    }))
})
