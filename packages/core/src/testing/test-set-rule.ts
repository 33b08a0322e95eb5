import type { SetRule } from '../rules/set-rule.ts'
import { parseMarkedText, toMarkedText } from './marked-text.ts'
import { RuleTestError } from './rule-test-error.ts'
import { runSetRule, type SetRun } from './set-rule-tester.ts'

/** Policies by their paths. */
export type PolicyFiles = Readonly<Record<string, string>>

/** Policies in which a rule has to find nothing. */
export interface ValidSet extends SetRun {
  readonly files: PolicyFiles
}

/** Policies in which a rule has to find what stands between `<|` and `|>`, and nothing else. */
export interface InvalidSet extends SetRun {
  readonly files: PolicyFiles
  /** Ids of the messages, in the order of the files and of the places in them. */
  readonly messages: readonly string[]
  /** Values that the messages are filled with, in the same order; those that are left out are not compared. */
  readonly data?: readonly Readonly<Record<string, string | number>>[]
}

/** What a rule over several policies has to leave and what it has to find. */
export interface SetRuleCases {
  readonly valid: readonly ValidSet[]
  readonly invalid: readonly InvalidSet[]
}

function assertSame(where: string, what: string, expected: unknown, actual: unknown): void {
  if (JSON.stringify(expected) !== JSON.stringify(actual)) throw new RuleTestError(`${where}: ${what}`, expected, actual)
}

/** The texts without marks, or with a mark at each report. */
function reportedIn(rule: SetRule, files: PolicyFiles, run: SetRun) {
  const outcomes = Object.entries(runSetRule(rule, files, run))
  return {
    files: Object.fromEntries(
      outcomes.map(([path, { text, reports }]) => [
        path,
        toMarkedText(
          text,
          reports.map(({ span }) => span),
        ),
      ]),
    ),
    reports: outcomes.flatMap(([, { reports }]) => reports),
  }
}

/** Compares the marks of each file, in the order in which reports are shown. */
function assertPlaces(where: string, marked: PolicyFiles, found: PolicyFiles): void {
  for (const [path, text] of Object.entries(marked)) {
    const parsed = parseMarkedText(text)
    assertSame(where, `other places in ${path}`, toMarkedText(parsed.text, parsed.spans), found[path])
  }
}

/**
 * Tests a rule over several policies, in any test runner: in the files of each invalid set it has to find exactly what is marked with
 * `<|` and `|>`; nothing in the valid ones.
 *
 * @throws {RuleTestError} for the first set that the rule fails.
 *
 * @example
 * testSetRule(sameDates, {
 *   valid: [],
 *   invalid: [{ files: { 'privacy.md': 'Updated 3 May 2026', 'privacy.de.md': 'Stand: <|3. Mai 2025|>' }, messages: ['differs'] }],
 * })
 */
export function testSetRule(rule: SetRule, { valid, invalid }: SetRuleCases): void {
  for (const [index, { files, ...run }] of valid.entries())
    assertPlaces(`${rule.id}, valid set ${index + 1}`, files, reportedIn(rule, files, run).files)
  for (const [index, { files, messages, data = [], ...run }] of invalid.entries()) {
    const where = `${rule.id}, invalid set ${index + 1}`
    const { files: found, reports } = reportedIn(rule, files, run)
    assertPlaces(where, files, found)
    assertSame(
      where,
      'other messages',
      messages,
      reports.map(({ message }) => message),
    )
    for (const [at, values] of data.entries()) {
      const told = reports[at]?.data ?? {}
      assertSame(where, `other data in report ${at + 1}`, values, Object.fromEntries(Object.keys(values).map((key) => [key, told[key]])))
    }
  }
}
