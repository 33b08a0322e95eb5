import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../parse-policy.ts'
import { readPolicy } from '../reading/reading.ts'
import { evaluateLaw } from './evaluate.ts'
import { PIPEDA } from './pipeda.ts'

const statusOf = (id: string, text: string) =>
  evaluateLaw(PIPEDA, readPolicy(parsePolicy(text, { format: 'markdown' }))).find((result) => result.id === id)?.status

describe('the additions of Québec', () => {
  it('ask nothing of a policy that does not speak of Québec, whatever it states', () => {
    expect(statusOf('qc-8-withdraw', 'You can withdraw your consent at any time.')).toBe('not-applicable')
  })

  it('ask of one that does', () => {
    expect(statusOf('qc-8-withdraw', 'You can withdraw your consent at any time.\n\nWe serve people in Québec.')).toBe('present')
    expect(statusOf('qc-8-withdraw', 'We serve people in Québec.')).toBe('missing')
  })
})
