import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../parse-policy.ts'
import { review } from '../review.ts'
import { resolveGates } from './resolve-gates.ts'

const BEFORE = `# Privacy at Fell Prints

Last updated: 3 May 2026

## Retention

We keep your orders for 30 days.

## Your rights

You can complain to a supervisory authority.
`

const told = (after: string) =>
  review({ before: parsePolicy(BEFORE), after: parsePolicy(after), config: { laws: ['gdpr'], today: '2026-05-20' } })

const WORSE = told(
  `${BEFORE.replace('30 days', '90 days').replace('You can complain to a supervisory authority.', 'See http://fell.example/rights.')}`,
)
const SAME = told(BEFORE.replace('your orders', 'your  orders'))

describe('a gate', () => {
  it.each([
    ['material', /^\d material changes? for readers$/],
    ['minor', /^\d changes? for readers$/],
    ['lost', /^1 requirement lost$/],
    ['broken', /^\d promises? broken$/],
    ['findings', /^\d new findings?$/],
    ['warning', /^\d new findings? of severity error or warning$/],
    ['info', /^\d new findings?$/],
    ['gdpr', /^\d+ statements that General Data Protection Regulation asks for are missing$/],
    ['ccpa', undefined],
    ['never', undefined],
  ])('%s says why it stays closed', (name, reason) => {
    const [gate] = resolveGates([name])
    if (reason === undefined) expect(gate?.reason(WORSE)).toBeUndefined()
    else expect(gate?.reason(WORSE)).toMatch(reason)
  })

  it.each(['material', 'minor', 'lost', 'broken', 'findings', 'error'])('%s is open for a change of layout', (name) => {
    expect(resolveGates([name])[0]?.reason(SAME)).toBeUndefined()
  })

  it('that does not exist is told, with the one that is meant', () => {
    expect(() => resolveGates(['materials'])).toThrow("There is no gate 'materials'. Did you mean 'material'?")
  })
})
