import { describe, expect, it } from 'vitest'
import { statusText } from './status-text.ts'

const t = (message: string, ...values: readonly unknown[]) => message.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)]))

const coverage = { version: 1, laws: [{ id: 'gdpr', name: 'GDPR', requirements: [] }], findings: { error: 1, warning: 2, info: 0 } }

describe('the status', () => {
  it('tells policy, laws, counts and how long the last check took', () => {
    expect(statusText({ server: 'running', coverage, name: 'privacy.md', milliseconds: 12.4 }, t)).toEqual({
      text: '$(law) 0 open, 3 findings',
      lines: ['privacy.md', 'Laws: GDPR', 'Open requirements: 0', 'Findings: 1 errors, 2 warnings, 0 notes', 'Last check: 12 ms'],
      spoken: 'Clausal: 0 open, 3 findings',
      isBroken: false,
    })
  })

  it('is silent without a policy, and says when the server is gone', () => {
    expect(statusText({ server: 'running', name: '' }, t)).toBeUndefined()
    expect(statusText({ server: 'stopped', coverage, name: 'privacy.md' }, t)).toMatchObject({
      isBroken: true,
      spoken: 'Clausal does not run',
    })
  })
})
