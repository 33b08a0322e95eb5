import { check, citationsOf, diffPolicies, fix, importPolicy, inspect, parsePolicy, render, review } from '@clausal/core'
import { mutate } from './mutate.ts'
import { findBadRanges, measure } from './ranges.ts'
import { type Sample, type Stage, toStage } from './stage.ts'

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
  const forwards = (answer: unknown) => findBadRanges(answer, { before: whole, after: changed() })
  const backwards = (answer: unknown) => findBadRanges(answer, { before: changed(), after: whole })
  const told = (isRight: boolean, problem: string) => (isRight ? [] : [problem])
  return [
    toStage('parse', own, ({ source }) => told(source.text === text, 'the text was changed')),
    toStage('inspect', () => inspect(own()), alone),
    toStage('check', () => check(own(), CONFIG), alone),
    toStage('citations', () => citationsOf(own()), alone),
    toStage(
      'fix',
      () => fix(own(), CONFIG),
      (fixed) => told(fixed.text !== '' || own().prose.text === '', 'all is gone'),
    ),
    toStage(
      'import',
      () => render(importPolicy(own()).definition, { format: 'markdown' }),
      () => [],
    ),
    toStage('parse an edited version', other, ({ source }) => told(source.text === edited, 'the text was changed')),
    toStage('diff', () => diffPolicies(own(), other()), forwards),
    toStage('diff backwards', () => diffPolicies(other(), own()), backwards),
    toStage(
      'diff with itself',
      () => diffPolicies(own(), parse(text)),
      ({ changes }) => told(changes.length === 0, 'it differs from itself'),
    ),
    toStage('review', () => review({ before: own(), after: other(), config: CONFIG }), forwards),
  ]
}
