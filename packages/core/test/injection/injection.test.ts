import { describe, expect, it } from 'vitest'
import { check, diffPolicies, explainLine, inspect, type Policy, parsePolicy, review, startHistory } from '../../src/index.ts'
import { GDPR } from '../../src/laws/gdpr.ts'
import * as reports from '../../src/report/index.ts'
import { BUILT_IN } from '../../src/rules/catalogue.ts'
import { findInjections } from './find-injections.ts'
import { HOSTILE_TEXTS, type Reader } from './hostile-texts.ts'

const TERMINAL = { colour: false, width: 100 }
const DAY = '2026-06-15'

const policyOf = (text: string, period: string): Policy =>
  parsePolicy(
    `---\ntitle: ${JSON.stringify(text)}\n---\n# Privacy at Fell Prints ${text}\n\n## Retention of ${text}\n\nWe keep your orders ${text} for ${period}. See [terms ${text}](http://x.example/${text}).\n\nWe share your name with Fern ${text} Ltd. See “${text}” in section 9.\n`,
    { path: `legal/${text}.md`, format: 'markdown' },
  )

/** The same object with a text at the end of what people read of it. */
function withText<T>(value: T, text: string): T {
  const READ = /^(?:title|name|description|citation|url|explanation|lacks|write|example|message|missing|otherwise|because)$/
  const walk = (node: unknown, key: string): unknown => {
    if (typeof node === 'string') return READ.test(key) ? `${node} ${text}` : node
    if (Array.isArray(node)) return node.map((one) => walk(one, key))
    if (typeof node !== 'object' || node === null) return node
    return Object.fromEntries(Object.entries(node).map(([name, one]) => [name, walk(one, key === 'messages' ? 'message' : name)]))
  }
  return walk(value, '') as T
}

/** All that is reported of two versions of a policy which hold the text wherever somebody may write one. */
function material(text: string) {
  const [before, policy] = [policyOf(text, '30 days'), policyOf(text, '90 days')]
  const file = `legal/${text}.md`
  const config = { laws: ['gdpr'], today: DAY }
  const result = check(policy, config)
  const findings = result.findings.map((finding) => ({ ...finding, message: `${finding.message} ${text}`, citation: text }))
  const requirements = result.requirements.map((requirement) => withText(requirement, text))
  const history = startHistory([{ origin: 'test', config }])
  const version = (number: number, content: string) => ({
    number,
    commit: 'a'.repeat(40),
    date: '2026-06-15T10:00:00Z',
    path: file,
    pathBefore: `old/${text}.md`,
    blob: String(number),
    content: { text: content },
  })
  const rules = BUILT_IN.rules.slice(0, 2).map((rule) => ({ ...rule, description: `${rule.description} ${text}`, messages: { any: text } }))
  const laws = [withText(GDPR, text)]
  const vendor = VENDOR
  const place = { file, range: result.findings[0]?.range ?? NOWHERE }
  return {
    file,
    policy,
    checked: [{ file, policy, result: { ...result, findings, requirements } }],
    compared: { before: `main${text}:${file}`, after: file, diff: diffPolicies(before, policy) },
    reviewed: review({ before, after: policy, config }),
    rows: [history.next(version(1, before.source.text)), history.next(version(2, policy.source.text))],
    catalogue: { rules, laws },
    vendors: reports.toVendorsReport({
      inUse: [{ vendor, packages: [{ name: `@evil/${text}`, file, line: 1, dev: false }], disclosed: 'nowhere', place }],
      behind: [{ vendor, through: [text], disclosed: 'nowhere' }],
      notFound: [{ vendor, place }],
      policies: [file],
      files: [`${text}/package.json`],
    } as never),
  }
}

const NOWHERE = { start: { offset: 0, line: 1, column: 1 }, end: { offset: 0, line: 1, column: 1 } }
const VENDOR = {
  id: 'fern',
  name: 'Fern',
  company: 'Fern Ltd',
  role: 'processor',
  purposes: ['analytics'],
  data: ['usage data'],
  recipient: 'analytics provider',
  packages: [],
  url: 'https://fern.example',
}

type Material = ReturnType<typeof material>

/** Every output there is, with who reads it. */
const OUTPUTS: Readonly<Record<string, { readonly reader: Reader; readonly write: (from: Material) => string }>> = {
  formatPretty: { reader: 'terminal', write: ({ checked }) => reports.formatPretty(checked, TERMINAL) },
  formatDiff: { reader: 'terminal', write: ({ compared }) => reports.formatDiff(compared, { ...TERMINAL, verbose: true }) },
  formatReview: { reader: 'terminal', write: ({ reviewed }) => reports.formatReview(reviewed, TERMINAL) },
  formatHistoryRow: { reader: 'terminal', write: ({ rows }) => rows.map((row) => reports.formatHistoryRow(row, TERMINAL)).join('') },
  formatInspection: { reader: 'terminal', write: ({ file, policy }) => reports.formatInspection(file, inspect(policy), TERMINAL) },
  formatLineExplanation: {
    reader: 'terminal',
    write: ({ file, policy }) =>
      policy.source.lineStarts
        .flatMap((_, line) => explainLine(policy, line + 1) ?? [])
        .map((line) => reports.formatLineExplanation(file, line, policy.source.text, TERMINAL))
        .join(''),
  },
  formatVendors: { reader: 'terminal', write: ({ vendors }) => reports.formatVendors(vendors, TERMINAL) },
  formatRules: { reader: 'terminal', write: ({ catalogue }) => reports.formatRules(TERMINAL, catalogue) },
  formatLaws: { reader: 'terminal', write: ({ catalogue }) => reports.formatLaws(TERMINAL, catalogue) },
  formatExplanation: {
    reader: 'terminal',
    write: ({ catalogue: { rules, laws } }) =>
      [
        ...rules.map((rule) => ({ type: 'rule', rule }) as const),
        ...laws.map((law) => ({ type: 'law', law }) as const),
        ...laws.flatMap((law) => law.requirements.map((requirement) => ({ type: 'requirement', law, requirement }) as const)),
      ]
        .map((explanation) => reports.formatExplanation(explanation, TERMINAL))
        .join(''),
  },
  formatJson: { reader: 'json', write: ({ checked }) => reports.formatJson(reports.toCheckReport(checked)) },
  formatJsonLine: { reader: 'json', write: ({ rows }) => reports.formatJsonLine(rows[1]) },
  formatSarif: { reader: 'json', write: ({ checked }) => reports.formatSarif(checked, '1.0.0') },
  formatHtmlCheck: { reader: 'html', write: ({ checked }) => reports.formatHtmlCheck(checked) },
  formatHtmlDiff: { reader: 'html', write: ({ compared }) => reports.formatHtmlDiff(compared) },
  formatHtmlHistory: { reader: 'html', write: ({ file, rows }) => reports.formatHtmlHistory(file, rows) },
  formatMarkdown: { reader: 'markdown', write: ({ checked }) => reports.formatMarkdown(checked) },
  formatMarkdownDiff: { reader: 'markdown', write: ({ compared }) => reports.formatMarkdownDiff(compared) },
  formatReviewMarkdown: { reader: 'markdown', write: ({ reviewed }) => reports.formatReviewMarkdown(reviewed) },
  formatJunit: { reader: 'xml', write: ({ checked }) => reports.formatJunit(checked) },
  formatGithub: { reader: 'workflow', write: ({ checked }) => reports.formatGithub(checked) },
}

/** The same without any care. */
const CARELESS: Readonly<Record<Reader, (text: string) => string>> = {
  terminal: (text) => `error: ${text}\n`,
  json: (text) => `{"message":"${text}"}`,
  html: (text) => `<p title="${text}">${text}</p>`,
  markdown: (text) => `- ${text}\n`,
  xml: (text) => `<failure message="${text}">${text}</failure>`,
  workflow: (text) => `::error file=a.md,line=1,endLine=1,title=a::${text}\n`,
}

describe('hostile text', () => {
  it('has every output in its table', () => {
    expect(Object.keys(OUTPUTS).sort()).toEqual(
      Object.keys(reports)
        .filter((name) => name.startsWith('format'))
        .sort(),
    )
  })

  it.each(HOSTILE_TEXTS)('control: $name is noticed where an output puts it in as it is', ({ text, breaks }) => {
    const noticed = Object.entries(CARELESS).filter(([reader, write]) => findInjections(reader as Reader, write(text)).length > 0)
    expect(noticed.map(([reader]) => reader).sort()).toEqual([...breaks].sort())
  })

  describe.each(HOSTILE_TEXTS)('$name', ({ text }) => {
    const from = material(text)
    it.each(Object.entries(OUTPUTS))('stays text in %s', (_, { reader, write }) => {
      const output = write(from)
      expect(output.length).toBeGreaterThan(40)
      expect(findInjections(reader, output)).toEqual([])
    })
  })
})
