import { parsePolicy } from '../index.ts'
import { declaredFor } from '../lint/declared.ts'
import { concernedBy, setsOf, toComparable } from '../lint/policy-sets.ts'
import { defaultsOf } from '../rules/default-options.ts'
import type { SetMember, SetReport, SetRule } from '../rules/set-rule.ts'
import { parseMarkedText } from './marked-text.ts'
import { type RuleOutcome, type RuleRun, SOME_DAY, toOutcome } from './rule-tester.ts'

/** How a rule over several policies is run; the format of each follows from its name. */
export type SetRun = Omit<RuleRun, 'format'>

/**
 * Runs a rule over several policies, given by their paths, in which the expected findings are marked with `<|` and `|>`.
 *
 * @returns what was reported of each, by its path.
 */
export function runSetRule(
  rule: SetRule,
  files: Readonly<Record<string, string>>,
  { today = SOME_DAY, facts = {}, options }: SetRun = {},
): Readonly<Record<string, RuleOutcome>> {
  const marked = Object.entries(files).map(([path, text]) => ({ path, ...parseMarkedText(text) }))
  const comparable = marked.flatMap(({ path, text }) => {
    const policy = parsePolicy(text, { path })
    return toComparable(policy, declaredFor(policy, facts)) ?? []
  })
  const reports = new Map<SetMember, SetReport[]>(comparable.map(({ member }) => [member, []]))
  for (const set of setsOf(rule.scope, comparable)) {
    const members = concernedBy(rule, set)
    if (members.length === 0) continue
    rule.check({
      members,
      today,
      options: { ...defaultsOf(rule), ...options },
      report: (report) => reports.get(report.member)?.push(report),
    })
  }
  return Object.fromEntries(
    marked.map(({ path, text, spans }) => {
      const member = comparable.find((one) => one.member.file === path)?.member
      const found = (member && reports.get(member)) ?? []
      return [
        path,
        toOutcome(
          text,
          spans,
          found.map(({ related: _related, ...report }) => report),
        ),
      ]
    }),
  )
}
