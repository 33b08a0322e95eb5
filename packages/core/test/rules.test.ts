import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { RULES } from '../src/rules/index.ts'
import type { RuleReport } from '../src/rules/rule.ts'
import { type AnyRule, isPolicyRule } from '../src/rules/set-rule.ts'
import { findingsOf, fixedText, suggestedText } from '../src/testing/mended-text.ts'
import { type RuleOutcome, runRule } from '../src/testing/rule-tester.ts'
import { runSetRule } from '../src/testing/set-rule-tester.ts'
import { silentPlacesOf } from '../src/testing/silent-places.ts'
import { examplesUnder } from './rule-examples.ts'

const HERE = fileURLToPath(new URL('../src/rules/', import.meta.url))
const FILES = ['rule.ts', 'rule.test.ts', 'rule.md'] as const
const ID = /^[a-z]+\/[a-z]+(?:-[a-z]+)*$/
const MOST_SENTENCES = 3
const DAY = '2026-06-15'

const folders = readdirSync(HERE, { withFileTypes: true })
  .filter((category) => category.isDirectory())
  .flatMap(({ name }) => readdirSync(`${HERE}${name}`).map((rule) => `${name}/${rule}`))
  .sort()

const readDocument = (id: string) => readFileSync(`${HERE}${id}/rule.md`, 'utf8')

/** The examples of what to avoid, each with what the rule says of it: one by one for a single policy, together for several. */
function outcomesOf(rule: AnyRule, heading: string): readonly RuleOutcome[] {
  const examples = examplesUnder(heading, readDocument(rule.id))
  if (isPolicyRule(rule)) return examples.map(({ format, text }) => runRule(rule, text, { format, today: DAY }))
  return Object.values(runSetRule(rule, Object.fromEntries(examples.map(({ file, text }) => [file, text])), { today: DAY }))
}

/** The messages of a report, filled. */
const filled = (rule: AnyRule, { message, data = {} }: RuleReport) =>
  (rule.messages[message] ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole))

describe('the rules', () => {
  it('are listed once each: every folder, and nothing else', () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual(folders)
  })

  it('each have a rule, a test and a page', () => {
    const missing = folders.flatMap((id) => FILES.filter((file) => !existsSync(`${HERE}${id}/${file}`)).map((file) => `${id}/${file}`))
    expect(missing).toEqual([])
  })

  it('each stand in the folder of their name, and are imported once', () => {
    const index = readFileSync(`${HERE}index.ts`, 'utf8')
    for (const folder of folders) {
      expect(readFileSync(`${HERE}${folder}/rule.ts`, 'utf8')).toContain(`  id: '${folder}',`)
      expect(index.split(`'./${folder}/rule.ts'`).length - 1, folder).toBe(1)
    }
  })
})

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has a head that is complete', () => {
    expect(id).toMatch(ID)
    expect(rule.description).toMatch(/^Finds .*[^.]\.$/)
    expect(['error', 'warning', 'info', 'off']).toContain(rule.recommended)
    for (const { citation, url } of rule.sources ?? []) {
      expect(citation).not.toBe('')
      expect(new URL(url).protocol).toBe('https:')
    }
  })

  it('says in at most three sentences what is wrong, why it matters and what to do', () => {
    for (const message of Object.values(rule.messages)) {
      expect(message).toMatch(/[.:]$/)
      expect(message.split(/[.?!](?:\s|$)/).filter((sentence) => sentence !== '').length).toBeLessThanOrEqual(MOST_SENTENCES)
    }
  })

  it('fills every placeholder of its messages', () => {
    const reports = outcomesOf(rule, 'Avoid').flatMap((outcome) => outcome.reports)
    expect(reports.length).toBeGreaterThan(0)
    for (const report of reports) expect(filled(rule, report)).not.toMatch(/\{\w+\}|undefined|NaN/)
  })

  it('has a page under its name that cites its sources', () => {
    const document = readDocument(id)
    expect(document.split('\n')[0]).toBe(`# ${id}`)
    expect([...document.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(
      expect.arrayContaining(['Avoid', 'Prefer', 'Why', 'Source']),
    )
    for (const { citation, url } of rule.sources ?? []) expect(document).toContain(`[${citation}](${url})`)
  })

  it('has a page that lists its options with their defaults', () => {
    const document = readDocument(id)
    for (const [name, option] of Object.entries(rule.options ?? {}))
      expect(document).toContain(`| \`${name}\` | ${String(option.default)} | ${option.description} |`)
  })

  it('finds what its page says to avoid', () => {
    const outcomes = outcomesOf(rule, 'Avoid')
    expect(outcomes.length).toBeGreaterThan(0)
    if (isPolicyRule(rule)) for (const { reports, text } of outcomes) expect(reports, text).not.toEqual([])
    else expect(outcomes.flatMap(({ reports }) => reports)).not.toEqual([])
  })

  it('leaves what its page says to prefer', () => {
    const outcomes = outcomesOf(rule, 'Prefer')
    expect(outcomes.length).toBeGreaterThan(0)
    for (const { reported, text } of outcomes) expect(reported, text).toEqual([])
  })

  it('has messages that an example of its page or its test brings about', () => {
    const told = new Set(outcomesOf(rule, 'Avoid').flatMap(({ reports }) => reports.map(({ message }) => message)))
    const test = readFileSync(`${HERE}${id}/rule.test.ts`, 'utf8')
    expect(Object.keys(rule.messages).filter((message) => !told.has(message) && !test.includes(`'${message}'`))).toEqual([])
  })
})

describe.each(RULES.filter(isPolicyRule).map((rule) => [rule.id, rule] as const))('%s, over one policy,', (id, rule) => {
  it('declares the fixes and suggestions it makes, and they mend its examples', () => {
    for (const { format, text } of examplesUnder('Avoid', readDocument(id))) {
      const run = { format, today: DAY }
      const findings = findingsOf(rule, text, run)
      for (const finding of findings) {
        if (finding.fix !== undefined) expect(rule.fixable).toBe(true)
        for (const suggestion of finding.suggestions ?? []) {
          expect(rule.suggests).toBe(true)
          const after = suggestedText(text, finding, suggestion)
          expect(findingsOf(rule, after, run).length, after).toBeLessThan(findings.length)
        }
      }
      const fixed = fixedText(rule, text, run) ?? 'the fixes never end'
      expect(
        findingsOf(rule, fixed, run).filter(({ fix }) => fix !== undefined),
        fixed,
      ).toEqual([])
    }
  })

  it('is silent on its examples where they stand in code or front matter', () => {
    for (const { format, text } of examplesUnder('Avoid', readDocument(id)))
      for (const place of silentPlacesOf(text, format)) {
        const { reports } = runRule(rule, place.text, { format, today: DAY })
        expect(
          reports.filter(({ span }) => span.start <= place.span.end),
          place.text,
        ).toEqual([])
      }
  })
})
