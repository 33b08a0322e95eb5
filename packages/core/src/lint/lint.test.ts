import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { LAWS } from '../laws/index.ts'
import type { Law } from '../laws/law.ts'
import { parsePolicy } from '../parse-policy.ts'
import { defineRule } from '../rules/rule.ts'
import { checkPolicy } from './check-policy.ts'
import { summarize } from './check-result.ts'
import { compareFindings, runRules } from './run-rules.ts'

const TODAY = '2026-06-15'
const SURROUNDINGS = { today: TODAY, facts: {}, originOf: () => 'the configuration' }
const TEXT = '# Privacy at Quillbox\n\nWe sell pens. We keep orders.\n'
const policy = parsePolicy(TEXT, { format: 'markdown' })
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })

const pens = defineRule({
  id: 'test/pens',
  description: 'Finds pens.',
  recommended: 'warning',
  messages: { found: '{count} {what} on {day}. {nothing} stays as it is.' },
  check({ report, today }) {
    report({
      message: 'found',
      data: { count: 2, what: 'pens', day: today },
      span: at('pens'),
      fix: [{ span: at('pens'), text: 'inks' }],
      suggestions: [{ title: 'Say orders', edits: [{ span: at('orders'), text: 'all orders' }] }],
    })
    report({ message: 'found', data: { count: 1, what: 'title', day: today }, span: at('Privacy') })
  },
})
const orders = defineRule({
  id: 'test/orders',
  description: 'Finds orders.',
  recommended: 'info',
  messages: { b: 'B.', a: 'A.' },
  check({ report }) {
    report({ message: 'b', span: at('pens') })
    report({ message: 'a', span: at('pens') })
    report({ message: 'a', span: { start: at('pens').start, end: at('pens').start + 1 } })
  },
})

describe('runRules', () => {
  it('fills the placeholders of messages and leaves those nobody fills', () => {
    const [first] = runRules(policy, [{ rule: pens, severity: 'error' }], SURROUNDINGS)
    expect(first?.message).toBe('2 pens on 2026-06-15. {nothing} stays as it is.')
    expect(first?.severity).toBe('error')
  })

  it('gives places by line and column, of edits too', () => {
    const [first] = runRules(policy, [{ rule: pens, severity: 'warning' }], SURROUNDINGS)
    const start = { offset: 31, line: 3, column: 9 }
    const end = { offset: 35, line: 3, column: 13 }
    expect(first?.range).toEqual({ start, end })
    expect(first?.fix).toEqual([{ range: { start, end }, text: 'inks' }])
    expect(first?.suggestions?.map(({ title }) => title)).toEqual(['Say orders'])
  })

  it('leaves out what a report does not have', () => {
    const [, second] = runRules(policy, [{ rule: pens, severity: 'warning' }], SURROUNDINGS)
    expect(Object.keys(second ?? {})).toEqual(['rule', 'severity', 'message', 'range'])
  })
})

describe('checkPolicy', () => {
  const checked = checkPolicy(policy, {
    laws: [],
    rules: [
      { rule: pens, severity: 'warning' },
      { rule: orders, severity: 'info' },
    ],
    facts: {},
    factOrigins: new Map(),
    today: TODAY,
    names: new Set(),
  })

  it('puts findings in the order of their places, then of rules, then of messages', () => {
    expect(
      checked.findings.map(({ rule, message, range }) => [rule, message.slice(0, 2), TEXT.slice(range.start.offset, range.end.offset)]),
    ).toEqual([
      ['test/pens', '1 ', 'Privacy'],
      ['test/orders', 'A.', 'p'],
      ['test/orders', 'A.', 'pens'],
      ['test/orders', 'B.', 'pens'],
      ['test/pens', '2 ', 'pens'],
    ])
    expect([...checked.findings].reverse().sort(compareFindings)).toEqual(checked.findings)
  })

  it('counts them', () => {
    expect(checked.summary.findings).toEqual({ error: 0, warning: 2, info: 3 })
    expect(summarize([], []).requirements).toEqual({ present: 0, partial: 0, missing: 0, unclear: 0, 'not-applicable': 0 })
  })

  it('gives requirements in the order of the laws and of each law', () => {
    const laws = [...LAWS].reverse()
    const { requirements, summary } = checkPolicy(policy, {
      laws,
      rules: [],
      facts: {},
      factOrigins: new Map(),
      today: TODAY,
      names: new Set(),
    })
    expect(requirements.map(({ law, id }) => `${law} ${id}`)).toEqual(
      laws.flatMap((law) => law.requirements.map(({ id }) => `${law.id} ${id}`)),
    )
    expect(Object.values(summary.requirements).reduce((sum, count) => sum + count, 0)).toBe(requirements.length)
  })
})

describe('findings of a law', () => {
  const findingsOf = (text: string, laws: readonly string[]) =>
    check(parsePolicy(text, { format: 'markdown' }), { laws, extends: ['off'], today: TODAY })

  it('stand at the title where nothing in the text speaks of the matter', () => {
    const { findings } = findingsOf(TEXT, ['gdpr'])
    const complaint = findings.find(({ rule }) => rule === 'law/gdpr/13-2-d')
    expect(complaint).toMatchObject({ law: 'gdpr', citation: expect.stringContaining('13(2)(d)') })
    expect(TEXT.slice(complaint?.range.start.offset, complaint?.range.end.offset)).toContain('Privacy at Quillbox')
  })

  it('stand at the first words where there is no title', () => {
    const text = 'We sell pens. We keep orders.\n'
    const [finding] = findingsOf(text, ['gdpr']).findings
    expect(text.slice(finding?.range.start.offset, finding?.range.end.offset)).toBe('We sell pens.')
  })

  it('stand on the words that fall short where there are such', () => {
    const text = '# Privacy\n\nWe sell pens.\n\n## Retention\n\nWe retain personal data for as long as necessary.\n'
    const { findings, requirements } = findingsOf(text, ['gdpr'])
    expect(requirements.find(({ id }) => id === '13-2-a')?.status).toBe('partial')
    const retention = findings.find(({ rule }) => rule === 'law/gdpr/13-2-a')
    expect(text.slice(retention?.range.start.offset, retention?.range.end.offset)).toContain('as long as necessary')
  })

  it('are weaker for what is incomplete than for what is missing, and none for what is there', () => {
    const text = '# Privacy\n\nLast updated: 3 May 2026\n\n## Retention\n\nWe retain personal data for as long as necessary.\n'
    const { findings, requirements } = findingsOf(text, ['gdpr', 'caloppa'])
    const strength = { error: 2, warning: 1, info: 0 }
    const weaker = { error: 'warning', warning: 'info', info: 'info' }
    const laws = new Map(LAWS.map((law: Law) => [law.id, new Map(law.requirements.map(({ id, severity }) => [id, severity]))]))
    for (const { law, id, status } of requirements) {
      const full = laws.get(law)?.get(id) ?? 'info'
      const severities = findings.filter(({ rule }) => rule === `law/${law}/${id}`).map(({ severity }) => severity)
      const expected = status === 'missing' ? [full] : status === 'partial' || status === 'unclear' ? [weaker[full]] : []
      expect(severities, `${law} ${id} ${status}`).toEqual(expected)
      for (const severity of severities) expect(strength[severity]).toBeLessThanOrEqual(strength[full])
    }
    expect(new Set(requirements.map(({ status }) => status)).size).toBeGreaterThan(2)
  })

  it('are at the beginning of an empty text', () => {
    const { findings } = findingsOf('', ['gdpr'])
    expect(findings.length).toBeGreaterThan(0)
    for (const { range } of findings) expect([range.start.offset, range.end.offset]).toEqual([0, 0])
  })
})
