import { findLaw, findRequirement } from '../laws/index.ts'
import { type Law, type Requirement, requirementName } from '../laws/law.ts'
import { BUILT_IN } from '../rules/catalogue.ts'
import { levelsOf } from '../rules/presets.ts'
import { categoryOf } from '../rules/rule.ts'
import type { AnyRule } from '../rules/set-rule.ts'
import { closestName } from '../text/closest.ts'
import { toAlternatives, toConditionWords } from './condition-words.ts'
import { JSON_VERSION } from './json.ts'

/** What `clausal explain` can tell of. */
export type Explanation =
  | { readonly type: 'rule'; readonly rule: AnyRule }
  | { readonly type: 'law'; readonly law: Law }
  | { readonly type: 'requirement'; readonly law: Law; readonly requirement: Requirement }

/** The rule, law (`gdpr` or `law/gdpr`) or requirement (`law/gdpr/13-2-a`) with the id; undefined where there is none. */
export function findExplanation(id: string, { rules, laws } = BUILT_IN): Explanation | undefined {
  const rule = rules.find((candidate) => candidate.id === id)
  if (rule !== undefined) return { type: 'rule', rule }
  const law = findLaw(id.replace(/^law\//, ''), laws)
  if (law !== undefined) return { type: 'law', law }
  const found = findRequirement(id.startsWith('law/') ? id : `law/${id}`, laws)
  return found === undefined ? undefined : { type: 'requirement', ...found }
}

/** The id that names what is explained. */
export function idOf(explanation: Explanation): string {
  switch (explanation.type) {
    case 'rule':
      return explanation.rule.id
    case 'law':
      return `law/${explanation.law.id}`
    case 'requirement':
      return requirementName(explanation.law, explanation.requirement.id)
  }
}

/** The id most like one that there is not, where any is near enough to be meant. */
export function suggestExplanation(id: string, { rules, laws } = BUILT_IN): string | undefined {
  const requirements = laws.flatMap((law) => law.requirements.map((requirement) => requirementName(law, requirement.id)))
  const known = [...rules.map((rule) => rule.id), ...laws.map((law) => law.id), ...requirements]
  // Half an id is meant too: what follows the category or the law.
  return closestName(id, known) ?? known.find((candidate) => id !== '' && candidate.endsWith(`/${id}`))
}

/** One line per law for `clausal laws --format json`. */
export function toLawSummary({ id, name, citation, url, requirements }: Law) {
  return { id, name, citation, requirements: requirements.length, url }
}

/** What `clausal laws --format json` prints. */
export function toLawsReport({ laws } = BUILT_IN) {
  return { version: JSON_VERSION, laws: laws.map(toLawSummary) }
}

/** A rule as programs are told of it. */
function toRuleReport(rule: AnyRule) {
  const { id, description, recommended, messages, sources = [], options = {}, fixable = false, suggests = false, slow = false } = rule
  const { scope = 'policy' } = rule
  const category = categoryOf(rule)
  return { id, category, description, recommended, presets: levelsOf(rule), scope, fixable, suggests, slow, messages, sources, options }
}

/** What `clausal rules --format json` prints. */
export function toRulesReport({ rules } = BUILT_IN) {
  return { version: JSON_VERSION, rules: rules.map(toRuleReport) }
}

function toApplicabilityReport(applies: Law['appliesWhen']) {
  return applies === undefined ? {} : { appliesWhen: { condition: toConditionWords(applies.condition), otherwise: applies.otherwise } }
}

/** A requirement with its conditions in words. */
function toRequirementReport(law: Law, requirement: Requirement) {
  const { citation, url, title, explanation, severity, evidence, elements = [], unclear, appliesWhen, missing, example } = requirement
  return {
    id: requirementName(law, requirement.id),
    citation,
    url,
    title,
    explanation,
    severity,
    counts: toAlternatives(evidence),
    elements: elements.map(({ name, condition, when, write }) => ({
      name,
      counts: toAlternatives(condition),
      ...(when === undefined ? {} : { when: toConditionWords(when) }),
      write,
    })),
    ...(unclear === undefined ? {} : { unclear: { when: toConditionWords(unclear.when), because: unclear.because } }),
    ...toApplicabilityReport(appliesWhen),
    missing,
    example,
  }
}

/** What `clausal explain --format json` prints. */
export function toExplanationReport(explanation: Explanation) {
  const { type } = explanation
  if (type === 'rule') return { version: JSON_VERSION, type, ...toRuleReport(explanation.rule) }
  if (type === 'requirement') {
    return { version: JSON_VERSION, type, law: explanation.law.id, ...toRequirementReport(explanation.law, explanation.requirement) }
  }
  const { law } = explanation
  const requirements = law.requirements.map((requirement) => ({
    id: requirementName(law, requirement.id),
    citation: requirement.citation,
    title: requirement.title,
    severity: requirement.severity,
  }))
  return { version: JSON_VERSION, type, ...toLawSummary(law), ...toApplicabilityReport(law.appliesWhen), requirements }
}
