import { expect, it } from 'vitest'
import { check } from '../check.ts'
import { parsePolicy } from '../parse-policy.ts'
import { toReportedPolicy } from './checked-file.ts'
import { formatPretty } from './pretty.ts'
import { formatSarif } from './sarif.ts'

const policy = parsePolicy('# Privacy\n\nWe keep TODO.\n\n## Contact\n\nSee [us](#nowhere). TODO: write more.\n', { path: 'privacy.md' })
const file = 'privacy.md'
const result = check(policy, { laws: ['gdpr'], today: '2026-06-15' })
const reported = toReportedPolicy(policy)

it('keeps all that reports show of a policy', () => {
  expect(result.findings.length).toBeGreaterThan(1)
  expect(formatPretty([{ file, policy: reported, result }], { colour: false, width: 80 })).toBe(
    formatPretty([{ file, policy, result }], { colour: false, width: 80 }),
  )
  expect(formatSarif([{ file, policy: reported, result }], '1.0.0')).toBe(formatSarif([{ file, policy, result }], '1.0.0'))
})

it('lets go of what was read', () => {
  expect(Object.keys(reported)).toEqual(['source', 'clauses'])
  expect(reported.clauses.every((clause) => !('statements' in clause))).toBe(true)
})
