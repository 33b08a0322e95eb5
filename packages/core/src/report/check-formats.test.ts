import { describe, expect, it } from 'vitest'
import { check, parsePolicy } from '../index.ts'
import { CHECK_FORMATS, type CheckFormatName, checkFormat } from './check-formats.ts'
import { totalsOf } from './check-totals.ts'
import type { CheckedFile } from './checked-file.ts'
import { formatGithub } from './github.ts'
import { formatHtmlCheck } from './html-check/html-check.ts'
import { formatJson, formatJsonLine, toCheckReport } from './json.ts'
import { formatJunit } from './junit.ts'
import { formatMarkdown } from './markdown-check.ts'
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
