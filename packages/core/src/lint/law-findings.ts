import type { Policy } from '../document/policy.ts'
import { type Law, type Requirement, requirementName } from '../laws/law.ts'
import type { RequirementResult, RequirementStatus } from '../laws/requirement.ts'
import { headOf } from '../rules/policy-head.ts'
import type { Severity } from '../rules/rule.ts'
import { toRange } from '../text/source.ts'
import type { Finding } from './finding.ts'

/** How much weaker than a missing item an incomplete or unclear one is reported. */
const WEAKER: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'info', info: 'info' }

function severityOf(requirement: Requirement, status: RequirementStatus): Severity | undefined {
  if (status === 'missing') return requirement.severity
  if (status === 'partial' || status === 'unclear') return WEAKER[requirement.severity]
  return undefined
}

/** A finding for each requirement that is missing, incomplete or unclear: on the words that fall short, else at the head of the policy. */
export function toLawFindings(policy: Policy, law: Law, results: readonly RequirementResult[]): Finding[] {
  const requirements = new Map(law.requirements.map((requirement) => [requirement.id, requirement]))
  return results.flatMap((result): Finding[] => {
    const requirement = requirements.get(result.id)
    const severity = requirement === undefined ? undefined : severityOf(requirement, result.status)
    if (severity === undefined) return []
    return [
      {
        rule: requirementName(law, result.id),
        severity,
        message: result.explanation,
        range: toRange(policy.source, result.evidence[0] ?? headOf(policy)),
        law: law.id,
        citation: result.citation,
      },
    ]
  })
}
