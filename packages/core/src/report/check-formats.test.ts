import { describe, expect, it } from 'vitest'
import { check, limitFindings, parsePolicy } from '../index.ts'
import { CHECK_FORMATS, type CheckFormatName, checkFormat } from './check-formats.ts'
import { totalsOf } from './check-totals.ts'
import type { CheckedFile } from './checked-file.ts'
import { formatGithub } from './github.ts'
import { formatHtmlCheck } from './html-check/html-check.ts'
import { formatJson, formatJsonLine, toCheckReport } from './json.ts'
import { formatJunit } from './junit.ts'
import { formatMarkdown } from './markdown-check.ts'
import { mergeReports } from './merge/merge-reports.ts'
import { formatPretty } from './pretty.ts'
import { formatSarif } from './sarif.ts'

const RUN = { colour: false, width: 80, version: '1.2.3' }
const FILES = ['# Privacy\n\nWe collect "names"\u2028 at http://a.example/x.\n', '', '# Privacy\n\nWe <b>keep</b> data.'].map(
  (text, index): CheckedFile => {
    const file = `p${index}.md`
    const policy = parsePolicy(text, { path: file })
    return { file, policy, result: check(policy, { today: '2026-06-15' }) }
  },
)

/** What each format gives where all files are at hand. */
const AT_ONCE: Readonly<Record<CheckFormatName, (files: readonly CheckedFile[]) => string>> = {
  pretty: (files) => (files.length === 0 ? '' : formatPretty(files, RUN)),
  json: (files) => formatJson(toCheckReport(files)),
  ndjson: (files) => toCheckReport(files).files.map(formatJsonLine).join(''),
  sarif: (files) => formatSarif(files, RUN.version),
  markdown: formatMarkdown,
  junit: formatJunit,
  github: formatGithub,
  html: formatHtmlCheck,
}

function written(name: CheckFormatName, files: readonly CheckedFile[]): string {
  const format = checkFormat(name)
  let text = ''
  const writer = format.createWriter(RUN, (more) => {
    text += more
  })
  for (const file of files) writer.add(structuredClone(format.toPart(file, RUN)))
  writer.end(totalsOf(files.map(({ result }) => result)))
  return text
}

describe('a report written file by file', () => {
  it.each(Object.keys(CHECK_FORMATS) as CheckFormatName[])('is the %s report written at once', (name) => {
    for (const count of [0, 1, 3]) {
      const files = FILES.slice(0, count)
      expect(written(name, files)).toBe(AT_ONCE[name](files))
    }
  })

  it.each(['pretty', 'json', 'ndjson', 'github'] as const)('in %s keeps nothing back', (name) => {
    const format = checkFormat(name)
    const seen: string[] = []
    const writer = format.createWriter(RUN, (text) => seen.push(text))
    for (const file of FILES.slice(0, 2)) writer.add(format.toPart(file, RUN))
    expect(seen).toHaveLength(2)
    expect(seen[0]).toContain('structure/no-insecure-link')
  })
})

/** A policy with far more findings than anybody reads. */
const MANY = ((): CheckedFile => {
  const [first] = FILES
  const [finding] = first?.result.findings ?? []
  if (first === undefined || finding === undefined) throw new Error('the example has no finding')
  const findings = Array.from({ length: 100_000 }, (_, at) => ({ ...finding, rule: at === 99_999 ? 'a/last' : finding.rule }))
  const summary = { ...first.result.summary, findings: { error: 0, warning: findings.length, info: 0 } }
  return { ...first, result: { ...first.result, findings, summary } }
})()
const MORE = /99000 more findings are counted but not listed: 99000 warnings\./

describe('a report of a hundred thousand findings', () => {
  const limited = { ...MANY, result: limitFindings(MANY.result, 1000) }

  it.each(Object.keys(CHECK_FORMATS) as CheckFormatName[])('in %s lists those asked for, and says how many more there are', (name) => {
    const text = written(name, [limited])
    expect(text).toContain('a/last')
    expect(text.length).toBeLessThan(1_200_000)
    if (name === 'json' || name === 'ndjson') expect(text).toMatch(/"unlisted": ?\{\s*"error": ?0,\s*"warning": ?99000/)
    else expect(name === 'pretty' ? text.replace(/\s+/g, ' ') : text).toMatch(MORE)
    // The control.
    expect(written(name, FILES)).not.toMatch(/counted but not listed|unlisted/)
  })

  it('is no larger a log of SARIF than GitHub takes, whole or in parts', () => {
    const error = { ...MANY.result.findings[0], severity: 'error', rule: 'a/error' } as const
    const grave = { ...MANY.result, findings: [...MANY.result.findings.slice(0, 60_000), error] } as typeof MANY.result
    const files = [MANY, { ...MANY, file: 'grave.md', result: grave }]
    const [run] = JSON.parse(written('sarif', files)).runs
    expect(run.results).toHaveLength(25_000)
    expect(run.results.at(-1)).toMatchObject({ ruleId: 'a/error', level: 'error' })
    expect(run.properties).toEqual({ 'clausal/unlisted': { error: 0, warning: 135_001, info: 0 } })
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^135001 more findings are counted but not listed/)

    const shards = files.map((file, place) => ({ name: file.file, text: written('sarif', [{ ...file, shard: { place, total: 2 } }]) }))
    const merged = mergeReports(shards)
    expect(JSON.parse(merged.text).runs[0]).toEqual(run)
    expect(merged.findings).toEqual({ error: 1, warning: 160_000, info: 0 })
  })
})
