import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, type Definition, definePolicy, importPolicy, parsePolicy, questionsOf, render } from '../../src/index.ts'
import { ANY_DEFINITION, COMPLETE_DEFINITION } from './arbitrary-definition.ts'
import { FULL } from './full-definition.ts'

const TODAY = '2026-03-10'
const importFrom = (text: string, path: string): Definition => importPolicy(parsePolicy(text, { path }), { laws: [] }).definition

describe('a definition that is rendered and imported', () => {
  it('comes back as it was, but for its laws, which prose does not carry', () => {
    const { laws: _laws, ...carried } = FULL
    expect(importFrom(render(FULL), 'privacy.md')).toEqual(carried)
  })

  it('comes back as it was, whatever it says', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(ANY_DEFINITION, (definition) => {
        expect(importFrom(render(definePolicy(definition)), 'privacy.md')).toEqual(definition)
      }),
      { numRuns: 60, seed: 1 },
    )
  })

  it.each(['html', 'text'] as const)('says the same when it is rendered and imported again: %s', { timeout: 300_000 }, (format) => {
    const path = format === 'html' ? 'privacy.html' : 'privacy.txt'
    fc.assert(
      fc.property(ANY_DEFINITION, (definition) => {
        const once = importFrom(render(definition, { format }), path)
        expect(importFrom(render(once, { format }), path)).toEqual(once)
      }),
      { numRuns: 30, seed: 2 },
    )
  })
})

describe('a definition that answers what its laws ask', () => {
  it('leaves no question, and is checked without a finding against them', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(COMPLETE_DEFINITION, (definition) => {
        expect(questionsOf(definition)).toEqual([])
        const { findings } = check(parsePolicy(render(definition), { path: 'privacy.md' }), {
          laws: [...(definition.laws ?? [])],
          today: TODAY,
        })
        expect(findings.filter(({ severity, law }) => severity === 'error' || law !== undefined)).toEqual([])
      }),
      { numRuns: 60, seed: 3 },
    )
  })
})

describe('any text', () => {
  it('is imported without an error, with sources that lie in it', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom('p.md', 'p.html', 'p.txt'), (text, path) => {
        const { definition, sources } = importPolicy(parsePolicy(`We collect your ${text} and sell it.\n\nWrite to ${text}.`, { path }))
        expect(definePolicy(definition)).toEqual(definition)
        for (const { range, confidence } of sources) {
          expect(range.start.offset).toBeLessThanOrEqual(range.end.offset)
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 200, seed: 4 },
    )
  })
})
