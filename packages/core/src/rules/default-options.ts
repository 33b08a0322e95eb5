import type { OptionValue, RuleHead } from './rule.ts'

/** The settings of a rule as they are where no configuration says otherwise. */
export function defaultsOf(rule: RuleHead): Record<string, OptionValue> {
  return Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]))
}
