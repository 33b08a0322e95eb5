import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../parse-policy.ts'
import { readPolicy } from '../reading/reading.ts'
import { COPPA } from './coppa.ts'
import type { DeclaredFacts } from './declared-facts.ts'
import { evaluateLaw } from './evaluate.ts'

function statusesOf(text: string, facts?: DeclaredFacts) {
  const results = evaluateLaw(COPPA, readPolicy(parsePolicy(text, { format: 'markdown' })), facts)
  return new Map(results.map(({ id, status }) => [id, status]))
}

const BANK = `## Data

We collect your name and your address. We use your name to open an account. We keep your name for ten years.

## Children

Our service is not directed to children. We do not knowingly collect information from children under 13. Parents may contact us to have it deleted.`

describe('the rule on children', () => {
  it('asks nothing of a service that turns children away', () => {
    expect(new Set(statusesOf(BANK).values())).toEqual(new Set(['not-applicable']))
  })

  it('asks where the configuration declares that children use the service, and takes all that is said to be said of them', () => {
    const statuses = statusesOf(BANK, { directedToChildren: true })
    expect(statuses.get('information-collected')).toBe('present')
    expect(statuses.get('use')).toBe('present')
    expect(statuses.get('retention')).toBe('present')
    expect(statuses.get('operators')).toBe('missing')
  })

  it('asks where the policy speaks of the children who use the service', () => {
    expect(statusesOf('Children can play without an account.').get('operators')).toBe('missing')
  })

  it('asks about identifiers and recordings only where there are any', () => {
    const statuses = statusesOf('Children can play without an account.')
    expect(statuses.get('persistent-identifiers')).toBe('not-applicable')
    expect(statuses.get('audio-files')).toBe('not-applicable')
  })
})
