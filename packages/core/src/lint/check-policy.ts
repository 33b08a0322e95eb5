import type { Policy } from '../document/policy.ts'
import type { DeclaredFacts } from '../laws/declared-facts.ts'
import { evaluateLaw } from '../laws/evaluate.ts'
import type { Law } from '../laws/law.ts'
import type { RequirementResult } from '../laws/requirement.ts'
import { suggestLaws } from '../laws/suggest-laws.ts'
import { isRead, languageOf } from '../reading/language.ts'
import { readPolicy } from '../reading/reading.ts'
import { toRange } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import { type CheckResult, summarize } from './check-result.ts'
import { declaredFor } from './declared.ts'
import { lawFindingName, toLawFindings } from './law-findings.ts'
import { compareFindings, type EnabledRule, runRules } from './run-rules.ts'
import { applySuppressions } from './suppressions.ts'

/** What to check a policy for, with every name looked up. */
export interface Checks {
  readonly laws: readonly Law[]
  readonly rules: readonly EnabledRule[]
  /** What the organization declares about itself. */
  readonly facts: DeclaredFacts
  /** Where each of them is declared. */
  readonly factOrigins: ReadonlyMap<string, string>
  /** The day the check is made, YYYY-MM-DD. */
  readonly today: string
  /** Names of all rules and requirements there are, so that a suppression can be told from a mistyped one. */
  readonly names: ReadonlySet<string>
}

/** What can be said of a law's requirements where the clauses cannot be read: nothing, and why. */
function answerUnread(law: Law, language: string): RequirementResult[] {
  const explanation = `This policy is in ${language}, and Clausal reads what clauses say in English only so far. Check this one by hand.`
  return law.requirements.map(({ id, citation, title }) => ({
    law: law.id,
    id,
    citation,
    title,
    status: 'unclear',
    evidence: [],
    explanation,
  }))
}

const namesOf = (law: Law) => law.requirements.map(({ id }) => lawFindingName(law, id))

/** Runs rules and laws over one policy. */
export function checkPolicy(policy: Policy, { laws, rules, facts, factOrigins, today, names }: Checks): CheckResult {
  const reading = readPolicy(policy)
  const read = isRead(policy)
  const declared = declaredFor(policy, facts, factOrigins)
  const answers = laws.map((law) => ({
    law,
    results: read ? evaluateLaw(law, reading, declared.facts) : answerUnread(law, languageOf(policy)?.name ?? 'another language'),
  }))
  const withRanges = <Told extends { readonly evidence: readonly Span[] }>(told: Told) => ({
    ...told,
    evidence: told.evidence.map((span) => toRange(policy.source, span)),
  })
  const requirements = answers.flatMap(({ results }) => results.map(withRanges))
  const selected = laws.map(({ id }) => id)
  const first = rules.filter(({ rule }) => rule.last !== true)
  const found = [
    ...runRules(policy, first, { today, ...declared }),
    ...(read ? answers.flatMap(({ law, results }) => toLawFindings(policy, law, results)) : []),
  ]
  const ran = new Set([...first.map(({ rule }) => rule.id), ...(read ? laws.flatMap(namesOf) : [])])
  const { findings: kept, suppressions } = applySuppressions(policy, found, names, ran)
  const last = rules.filter(({ rule }) => rule.last === true)
  const findings = [...kept, ...runRules(policy, last, { today, ...declared, suppressions })].sort(compareFindings)
  const hints = suggestLaws(reading, selected).map(withRanges)
  return { findings, requirements, hints, summary: summarize(findings, requirements) }
}
