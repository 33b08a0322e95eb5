import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { check, type Finding, fix, inspect, parsePolicy } from '../src/index.ts'
import { applyFixes } from '../src/lint/apply-fixes.ts'
import { RULES } from '../src/rules/index.ts'

const folder = fileURLToPath(new URL('../../../../shared/eval/policies/', import.meta.url))
const TODAY = '2026-11-21'

if (!existsSync(folder)) console.warn(`Skipped: no real policies at ${folder}. Lay them there to apply every fix and suggestion to them.`)

/** Every rule, those outside `recommended` too. */
const ALL = Object.fromEntries(RULES.map(({ id }) => [id, 'warning' as const]))

const findingsOf = (text: string, path: string) => check(parsePolicy(text, { path }), { laws: [], today: TODAY, rules: ALL }).findings

const FIELDS = [
  'type',
  'affirmed',
  'practice',
  'period',
  'vague',
  'right',
  'age',
  'mechanism',
  'kind',
  'value',
  'basis',
  'signal',
  'honoured',
]

/** The parts of a policy with what they are about, and what it says; not the words in which it says it. */
function readingOf(text: string, path: string) {
  const { clauses, disclosures } = inspect(parsePolicy(text, { path }))
  return {
    levels: clauses.map(({ level }) => level),
    kinds: clauses.map(({ kinds }, index) => `${index} ${kinds[0]?.kind ?? ''}`),
    facts: disclosures.map((fact) => {
      const values = new Map<string, unknown>(Object.entries(fact))
      return FIELDS.map((field) => String(values.get(field) ?? '')).join(' ')
    }),
  }
}

/** How many members of one list the other lacks, each way. */
function differenceOf(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const member of one) counts.set(member, (counts.get(member) ?? 0) + 1)
  for (const member of other) counts.set(member, (counts.get(member) ?? 0) - 1)
  return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0)
}

/** This suggestion is made to change what is said: that something may be done becomes that it is. */
const CHANGES_WHAT_IS_SAID: ReadonlySet<string> = new Set(['clarity/no-hedge'])
/** Kinds and facts are read from words: of a hundred, so many may be read otherwise where suggestions put other words. */
const MOST_READ_OTHERWISE = 0.03
const MINUTE = 60_000

/** The text after the suggestions of some findings, each as far as it touches no other. */
const suggested = (text: string, findings: readonly Finding[]) =>
  applyFixes(
    text,
    findings.flatMap((finding) => finding.suggestions?.slice(0, 1).map(({ edits }) => ({ ...finding, fix: edits })) ?? []),
  )

describe.skipIf(!existsSync(folder))('fixes and suggestions on policies as they are published', () => {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.md')) : []

  it.each(files)(
    '%s says and is the same when it is fixed, and fixing it twice does nothing',
    (file) => {
      const text = readFileSync(folder + file, 'utf8')
      const config = { laws: [], today: TODAY, rules: ALL }
      const fixed = fix(parsePolicy(text, { path: file }), config)
      expect(fix(parsePolicy(fixed.text, { path: file }), config)).toEqual({ text: fixed.text, fixed: [] })
      expect(readingOf(fixed.text, file)).toEqual(readingOf(text, file))
    },
    MINUTE,
  )

  it.each(files)(
    '%s is the same after what is suggested, and nothing is left of it to suggest',
    (file) => {
      const text = readFileSync(folder + file, 'utf8')
      const before = readingOf(text, file)
      const findings = findingsOf(text, file)
      for (const rule of RULES.filter(({ suggests }) => suggests === true)) {
        const own = findings.filter((finding) => finding.rule === rule.id && finding.suggestions?.[0] !== undefined)
        if (own.length === 0) continue
        const { text: after, applied } = suggested(text, own)
        expect(applied.length, rule.id).toBe(own.length)
        const left = findingsOf(after, file).filter((finding) => finding.rule === rule.id && finding.suggestions?.[0] !== undefined)
        expect(left, rule.id).toEqual([])
        const reading = readingOf(after, file)
        expect(reading.levels, rule.id).toEqual(before.levels)
        expect(differenceOf(reading.kinds, before.kinds), rule.id).toBeLessThanOrEqual(2 + 2 * before.kinds.length * MOST_READ_OTHERWISE)
        if (!CHANGES_WHAT_IS_SAID.has(rule.id))
          expect(differenceOf(reading.facts, before.facts), rule.id).toBeLessThanOrEqual(2 + before.facts.length * MOST_READ_OTHERWISE)
      }
    },
    MINUTE,
  )
})
