import type { Catalogue } from '@clausal/core'
import { findExplanation, toLawsReport, toRulesReport } from '@clausal/core/report'

/** A rule or requirement that a suppression can name. */
export interface RuleChoice {
  readonly id: string
  readonly description: string
}

/** All rules, then all requirements of all laws. */
export function ruleChoices(catalogue: Catalogue): readonly RuleChoice[] {
  const rules = toRulesReport(catalogue).rules.map(({ id, description }) => ({ id, description }))
  const requirements = toLawsReport(catalogue).laws.flatMap(({ id }) => {
    const explanation = findExplanation(id, catalogue)
    if (explanation?.type !== 'law') return []
    return explanation.law.requirements.map((requirement) => ({
      id: `law/${id}/${requirement.id}`,
      description: `${requirement.citation}: ${requirement.title}`,
    }))
  })
  return [...rules, ...requirements]
}
