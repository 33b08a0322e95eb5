import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { parsePolicy } from '../parse-policy.ts'
import { limitFindings, limitList } from './limit-findings.ts'

const CONFIG = { laws: ['caloppa'], today: '2026-06-15' }
const LINK = 'See [terms](http://tarn.example/t).\n\n'
const result = check(parsePolicy(`# Privacy\n\nLast updated: TBD\n\n${LINK.repeat(300)}We rely on the Privacy Shield.\n`), CONFIG)
const rulesIn = ({ findings }: typeof result) => new Set(findings.map(({ rule }) => rule))

describe('findings that are limited', () => {
  it('are as they were where there are no more', () => {
    expect(limitFindings(result, result.findings.length)).toBe(result)
  })

  it('keep the gravest, in their order, and count the others', () => {
    const errors = result.findings.filter(({ severity }) => severity === 'error')
    expect(errors.length).toBeGreaterThan(1)
    const limited = limitFindings(result, errors.length)
    expect(limited.findings).toEqual(errors)
    const { error, ...others } = result.summary.findings
    expect(limited.unlisted).toEqual({ error: 0, ...others })
    expect(error).toBe(errors.length)
    expect(limited.summary).toEqual(result.summary)
    expect(limited.requirements).toBe(result.requirements)
  })

  it('let no rule crowd out another of its severity', () => {
    const all = rulesIn(result)
    expect(rulesIn(limitFindings(result, all.size + 5))).toEqual(all)
    // The control: by place alone the last rule would be lost.
    expect(rulesIn({ ...result, findings: result.findings.slice(0, all.size + 5) }).size).toBeLessThan(all.size)
  })

  it('are one at least, and of a list without kinds the first', () => {
    expect(limitFindings(result, 1).findings).toHaveLength(1)
    const weigh = (one: number) => ({ severity: one % 2 === 0 ? ('info' as const) : ('warning' as const) })
    expect(limitList([0, 1, 2, 3, 4, 5], 4, weigh)).toEqual({ listed: [0, 1, 3, 5], unlisted: { error: 0, warning: 0, info: 2 } })
  })
})
