import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../parse-policy.ts'
import { readPolicy } from '../reading/reading.ts'
import { evaluateLaw } from './evaluate.ts'
import { LAWS } from './index.ts'
import type { Law } from './law.ts'
import { APP_WORDINGS } from './wordings/app.ts'
import { APP_STORE_WORDINGS } from './wordings/app-store.ts'
import { CALOPPA_WORDINGS } from './wordings/caloppa.ts'
import { CCPA_WORDINGS } from './wordings/ccpa.ts'
import { COPPA_WORDINGS } from './wordings/coppa.ts'
import { GDPR_WORDINGS } from './wordings/gdpr.ts'
import { GOOGLE_LIMITED_USE_WORDINGS } from './wordings/google-limited-use.ts'
import { LGPD_WORDINGS } from './wordings/lgpd.ts'
import { PIPEDA_WORDINGS } from './wordings/pipeda.ts'
import { SHINE_THE_LIGHT_WORDINGS } from './wordings/shine-the-light.ts'
import { UK_GDPR_WORDINGS } from './wordings/uk-gdpr.ts'
import { US_STATES_WORDINGS } from './wordings/us-states.ts'
import type { LawWordings } from './wordings/wordings.ts'

const ALL_WORDINGS: readonly LawWordings[] = [
  GDPR_WORDINGS,
  UK_GDPR_WORDINGS,
  CCPA_WORDINGS,
  CALOPPA_WORDINGS,
  SHINE_THE_LIGHT_WORDINGS,
  ...US_STATES_WORDINGS,
  COPPA_WORDINGS,
  PIPEDA_WORDINGS,
  LGPD_WORDINGS,
  APP_WORDINGS,
  GOOGLE_LIMITED_USE_WORDINGS,
  APP_STORE_WORDINGS,
]

function evaluate(law: Law, text: string) {
  const setting = ALL_WORDINGS.find((entry) => entry.law === law.id)?.setting ?? ''
  return evaluateLaw(law, readPolicy(parsePolicy(`${setting}\n\n${text}`, { format: 'markdown' })))
}

/** One section per requirement, each with the example of the table: the best policy there can be. */
function policyWithout(law: Law, removed: readonly string[]): string {
  const kept = law.requirements.filter(({ id }) => !removed.includes(id))
  return kept.map(({ title, example }) => `## ${title}\n\n${example}\n`).join('\n')
}

it('knows wordings for every law', () => {
  expect(ALL_WORDINGS.map(({ law }) => law)).toEqual(LAWS.map(({ id }) => id))
})

describe.each(LAWS.map((law) => [law.id, law] as const))('%s', (lawId, law) => {
  const own = ALL_WORDINGS.find((entry) => entry.law === lawId)

  describe.each(law.requirements.map((requirement) => [requirement.id, requirement] as const))('%s', (id, { example }) => {
    const statusOf = (text: string) => evaluate(law, text).find((result) => result.id === id)?.status
    const { present = [], partial = [], missing = [] } = own?.wordings[id] ?? {}

    it('is present in its own example', () => {
      expect(statusOf(example)).toBe('present')
    })

    it('has wordings that state it and wordings that do not', () => {
      expect(present.length).toBeGreaterThan(0)
      expect(missing.length).toBeGreaterThan(0)
    })

    for (const text of present) {
      it(`is present in "${text}"`, () => {
        expect(statusOf(text)).toBe('present')
      })
    }
    for (const text of partial) {
      it(`is partial in "${text}"`, () => {
        expect(statusOf(text)).toBe('partial')
      })
    }
    for (const text of missing) {
      it(`is missing in "${text}"`, () => {
        expect(statusOf(text)).toBe('missing')
      })
    }

    it('alone is missing when its section is deleted from a policy of all examples', () => {
      const removed = [id, ...(own?.alsoStatedBy?.[id] ?? [])]
      const lost = evaluate(law, policyWithout(law, removed)).filter(
        (result) => result.status !== 'present' && (result.id === id || !removed.includes(result.id)),
      )
      expect(lost.map((result) => `${result.id} ${result.status}`)).toEqual([`${id} missing`])
    })
  })

  it('is answered in full by a policy of all examples', () => {
    const wanting = evaluate(law, policyWithout(law, [])).filter(({ status }) => status !== 'present')
    expect(wanting.map(({ id, status }) => `${id} ${status}`)).toEqual([])
  })
})
