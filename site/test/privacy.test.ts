import { readFileSync } from 'node:fs'
import { check, parsePolicy } from '@clausal/core'
import { expect, it } from 'vitest'

const PAGE = new URL('../pages/privacy.md', import.meta.url)

it('has a privacy page that Clausal finds nothing in', () => {
  const policy = parsePolicy(readFileSync(PAGE, 'utf8'), { path: 'privacy.md' })
  const { findings, requirements } = check(policy, { laws: ['caloppa'], extends: ['recommended', 'plain-language'] })
  expect(findings.map(({ rule, range }) => `${range.start.line}: ${rule}`)).toEqual([])
  expect(requirements.filter(({ status }) => status !== 'present').map(({ id }) => id)).toEqual([])
})
