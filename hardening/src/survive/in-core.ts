import { check, citationsOf, diffPolicies, fix, importPolicy, inspect, parsePolicy, render, review } from '@clausal/core'
import { mutate } from './mutate.ts'
import { findBadRanges, type Measured, measure } from './ranges.ts'
import type { Sample, Stage } from './stage.ts'

const LAWS = ['gdpr', 'ccpa', 'caloppa', 'coppa', 'uk-gdpr', 'lgpd', 'pipeda', 'app-store', 'google-limited-use', 'shine-the-light']
const CONFIG = { extends: ['strict'], laws: LAWS, today: '2026-06-15' } as const

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** What the core is asked of a text: alone, and beside what someone made of it. */
export function stagesOfCore({ text, format }: Sample, edited = mutate(text)): readonly Stage[] {
  const whole = measure(text)
  const parse = (version: string) => parsePolicy(version, { format })
  const own = once(() => parse(text))
  const other = once(() => parse(edited))
  const changed = once(() => measure(edited))
  const alone = (answer: unknown) => findBadRanges(answer, { after: whole })
  const compared = (answer: unknown, before: Measured, after: Measured) => findBadRanges(answer, { before, after })
  return [
    { name: 'parse', run: () => (own().source.text === text ? [] : ['the text was changed']) },
    { name: 'inspect', run: () => alone(inspect(own())) },
    { name: 'check', run: () => alone(check(own(), CONFIG)) },
    { name: 'citations', run: () => alone(citationsOf(own())) },
    { name: 'fix', run: () => (fix(own(), CONFIG).text === '' && own().prose.text !== '' ? ['all is gone'] : []) },
    {
      name: 'import',
      run() {
        render(importPolicy(own()).definition, { format: 'markdown' })
        return []
      },
    },
    { name: 'diff', run: () => compared(diffPolicies(own(), other()), whole, changed()) },
    { name: 'diff backwards', run: () => compared(diffPolicies(other(), own()), changed(), whole) },
    {
      name: 'diff with itself',
      run: () => (diffPolicies(own(), parse(text)).changes.length === 0 ? [] : ['it differs from itself']),
    },
    {
      name: 'review',
      run: () => compared(review({ before: own(), after: other(), config: CONFIG }), whole, changed()),
    },
  ]
}
