import type { CheckedFile } from './checked-file.ts'
import { escapeSteering } from './steering.ts'
import { unlistedText } from './unlisted.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#x9;',
  '\n': '&#xa;',
}

/** Characters that XML 1.0 does not allow, and lone surrogates. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** Line breaks and tabs too: in an attribute a reader of XML would make spaces of them. */
const escapeXml = (text: string) =>
  escapeSteering(
    text.replace(NOT_XML, '\ufffd').replace(/[&<>"'\t\n]/g, (character) => ENTITIES[character] ?? ''),
    (code) => `&#x${code};`,
  )

const attributes = (values: Readonly<Record<string, string | number>>) =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')

/** A suite as XML, and how many cases it has. */
export interface JunitSuite {
  readonly text: string
  readonly tests: number
  readonly failures: number
}

/** The suite of one file. */
export function toJunitSuite({ file, result }: CheckedFile): JunitSuite {
  const cases = result.findings.map(({ rule, severity, message, range, citation }) => {
    const { line, column } = range.start
    const place = `${file}:${line}:${column}`
    const text = `${place}: ${message}${citation === undefined ? '' : ` (${citation})`}`
    return `    <testcase${attributes({ name: `${rule} at ${line}:${column}`, classname: file, file, line })}>
      <failure${attributes({ type: severity, message })}>${escapeXml(text)}</failure>
    </testcase>
`
  })
  const passed = cases.length === 0 ? [`    <testcase${attributes({ name: 'no findings', classname: file, file })}/>\n`] : cases
  const counts = { name: file, tests: passed.length, failures: cases.length, errors: 0, skipped: 0 }
  const more = unlistedText(result.unlisted)
  const output = more === undefined ? '' : `    <system-out>${escapeXml(more)}</system-out>\n`
  return {
    text: `  <testsuite${attributes(counts)}>\n${passed.join('')}${output}  </testsuite>\n`,
    tests: passed.length,
    failures: cases.length,
  }
}

/** All suites as one document. */
export function toJunitDocument(suites: readonly JunitSuite[]): string {
  const count = (of: 'tests' | 'failures') => suites.reduce((sum, suite) => sum + suite[of], 0)
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites${attributes({ name: 'clausal', tests: count('tests'), failures: count('failures'), errors: 0 })}>
${suites.map(({ text }) => text).join('')}</testsuites>
`
}

/** JUnit's XML, which continuous integration systems show as tests: a suite for each policy, a failed case for each finding. */
export function formatJunit(files: readonly CheckedFile[]): string {
  return toJunitDocument(files.map(toJunitSuite))
}
