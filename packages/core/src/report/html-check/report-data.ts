import type { Severity } from '../../rules/rule.ts'
import type { CheckedFile } from '../checked-file.ts'
import { toPrintable } from '../steering.ts'
import { unlistedText } from '../unlisted.ts'

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** A finding, short: place of its severity, rule and message in their lists, line, column. */
type ShortFinding = readonly [severity: number, rule: number, message: number, line: number, column: number]

/** What the script of the page shows, each text once: thousands of policies lack the same statements. */
export interface ReportData {
  readonly severities: readonly Severity[]
  readonly rules: readonly string[]
  readonly messages: readonly string[]
  /** Of each file, in the order of the table. */
  readonly findings: readonly (readonly ShortFinding[])[]
  /** Of each file, what is said of findings that are not listed; empty where all are. */
  readonly more: readonly string[]
}

/** A list of texts without repetitions. */
function createIndex() {
  const places = new Map<string, number>()
  return {
    placeOf(text: string): number {
      const known = places.get(text) ?? places.size
      places.set(text, known)
      return known
    },
    texts: () => [...places.keys()],
  }
}

export function toReportData(files: readonly Pick<CheckedFile, 'result'>[]): ReportData {
  const rules = createIndex()
  const messages = createIndex()
  const findings = files.map(({ result }) =>
    result.findings.map(
      ({ severity, rule, message, range: { start } }): ShortFinding => [
        SEVERITIES.indexOf(severity),
        rules.placeOf(rule),
        messages.placeOf(toPrintable(message)),
        start.line,
        start.column,
      ],
    ),
  )
  return {
    severities: SEVERITIES,
    rules: rules.texts(),
    messages: messages.texts(),
    findings,
    more: files.map(({ result }) => unlistedText(result.unlisted) ?? ''),
  }
}
