import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../parse-policy.ts'
import { readPolicy } from '../reading/reading.ts'
import type { DeclaredFacts } from './declared-facts.ts'
import { evaluateLaw } from './evaluate.ts'
import { GDPR } from './gdpr.ts'

function statusOf(id: string, text: string, facts?: DeclaredFacts) {
  return evaluateLaw(GDPR, readPolicy(parsePolicy(text, { format: 'markdown' })), facts).find((result) => result.id === id)?.status
}

describe('conditional requirements', () => {
  it('do not ask which legitimate interests where none are relied on', () => {
    expect(statusOf('13-1-d', 'We process your data on the basis of your consent.')).toBe('not-applicable')
  })

  it('do not ask for withdrawal where other bases are named and consent is not', () => {
    const text = 'We process your data because it is necessary for the performance of our contract with you.'
    expect(statusOf('13-2-c', text)).toBe('not-applicable')
  })

  it('take silence for missing, not for absence', () => {
    const silent = '# Privacy policy\n\nWe like privacy.'
    for (const id of ['13-1-b', '13-1-f', '13-2-c', '13-2-e', '13-2-f', '14-2-f']) expect(statusOf(id, silent)).toBe('missing')
  })

  it('follow what the configuration declares', () => {
    expect(statusOf('13-1-b', 'We like privacy.', { hasDpo: false })).toBe('not-applicable')
    expect(statusOf('13-2-f', 'We like privacy.', { makesAutomatedDecisions: false })).toBe('not-applicable')
  })
})
