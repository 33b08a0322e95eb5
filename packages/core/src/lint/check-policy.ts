import type { Policy } from '../document/policy.ts'
import type { DeclaredFacts } from '../laws/declared-facts.ts'
import { evaluateLaw } from '../laws/evaluate.ts'
import type { Law } from '../laws/law.ts'
import { readPolicy } from '../reading/reading.ts'
import { toRange } from '../text/source.ts'
import { type CheckResult, summarize } from './check-result.ts'
import { toLawFindings } from './law-findings.ts'
import { compareFindings, type EnabledRule, runRules } from './run-rules.ts'

/** What to check a policy for, with every name looked up. */
export interface Checks {
  readonly laws: readonly Law[]
  readonly rules: readonly EnabledRule[]
  /** What the organization declares about itself. */
  readonly facts: DeclaredFacts
  /** The day the check is made, YYYY-MM-DD. */
  readonly today: string
}

/** Runs rules and laws over one policy. */
export function checkPolicy(policy: Policy, { laws, rules, facts, today }: Checks): CheckResult {
  const reading = readPolicy(policy)
  const answers = laws.map((law) => ({ law, results: evaluateLaw(law, reading, facts) }))
  const requirements = answers.flatMap(({ results }) =>
    results.map((result) => ({ ...result, evidence: result.evidence.map((span) => toRange(policy.source, span)) })),
  )
  const findings = [...runRules(policy, rules, today), ...answers.flatMap(({ law, results }) => toLawFindings(policy, law, results))].sort(
    compareFindings,
  )
  return { findings, requirements, summary: summarize(findings, requirements) }
}
