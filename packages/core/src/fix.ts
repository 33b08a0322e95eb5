import { check } from './check.ts'
import type { CheckConfig } from './config/config.ts'
import type { ConfigLayer } from './config/layers.ts'
import type { Policy } from './document/policy.ts'
import { applyFixes } from './lint/apply-fixes.ts'
import type { Finding } from './lint/finding.ts'
import { parseAgain } from './parse-policy.ts'

/** Fixes can make room for others; more passes than this would mean that two rules undo each other. */
const MOST_PASSES = 10

/** A policy after all its fixes. */
export interface FixResult {
  readonly text: string
  /** The findings that were fixed, as they stood in the text of their pass. */
  readonly fixed: readonly Finding[]
}

/**
 * Applies the layout fixes of a policy until none is left. Wording is never touched: what may change legal meaning is a suggestion,
 * and those wait for a person. Fixing twice gives the same as fixing once.
 *
 * @throws {ConfigError} where the configuration names a law, rule, preset or severity that does not exist.
 * @example
 * fix(parsePolicy('We set one cookie.</p>')).text // 'We set one cookie.'
 */
export function fix(policy: Policy, config: CheckConfig | readonly ConfigLayer[] = {}): FixResult {
  const all: Finding[] = []
  let { text } = policy.source
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const current = pass === 0 ? policy : parseAgain(policy, text)
    const { text: next, applied } = applyFixes(text, check(current, config).findings)
    if (applied.length === 0) break
    for (const finding of applied) all.push(finding)
    text = next
  }
  return { text, fixed: all }
}
