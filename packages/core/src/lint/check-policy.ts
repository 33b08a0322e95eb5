import { type ClauseContent, partsOf } from '../document/clause-parts.ts'
import { atOnce, inPieces } from '../document/in-pieces.ts'
import { guarded, type PluginFailure } from '../document/plugin-failure.ts'
import type { Policy } from '../document/policy.ts'
import type { DeclaredFacts } from '../laws/declared-facts.ts'
import { evaluateLaw } from '../laws/evaluate.ts'
import { type Law, requirementName } from '../laws/law.ts'
import type { RequirementResult } from '../laws/requirement.ts'
import { suggestLaws } from '../laws/suggest-laws.ts'
import { extractedOf } from '../reading/extracted.ts'
import { isRead, languageOf } from '../reading/language.ts'
import { readPolicy } from '../reading/reading.ts'
import { toRange } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import { type CheckResult, type LawHint, type Requirement, summarize } from './check-result.ts'
import { type Declared, declaredFor } from './declared.ts'
import type { Finding } from './finding.ts'
import { toLawFindings } from './law-findings.ts'
import { compareFindings, type EnabledRule, ofPolicies, runRules } from './run-rules.ts'
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

const namesOf = (law: Law) => law.requirements.map(({ id }) => requirementName(law, id))

/** A policy with all that is said of it alone, before suppressions are heard. */
export interface CheckedAlone {
  readonly policy: Policy
  readonly checks: Checks
  readonly declared: Declared
  readonly found: readonly Finding[]
  readonly requirements: readonly Requirement[]
  readonly hints: readonly LawHint[]
  /** Names of the rules and requirements that were checked. */
  readonly ran: ReadonlySet<string>
  readonly failures: readonly PluginFailure[]
}

/** From so many characters on that no check has read yet, a check is divided: less is checked before anybody has to wait. */
const MUCH = 8_000
/** The clauses that a check has read. */
const checked = new WeakSet<ClauseContent>()

/** Whether so much of a policy is new that a check of it takes a while. */
function isMuchNew(policy: Policy): boolean {
  let unread = 0
  for (const { content, prose } of partsOf(policy)) if (!checked.has(content)) unread += prose.end - prose.start
  return unread >= MUCH
}

/** Runs laws and the rules of single policies over one, piece by piece where much of it is new. */
export function* checkInPieces(
  policy: Policy,
  checks: Checks,
  isDivided: boolean = isMuchNew(policy),
): Generator<undefined, CheckedAlone, undefined> {
  const pieces = <T>(work: () => T) => inPieces(policy, work, isDivided)
  const { laws, rules, facts, factOrigins, today } = checks
  const reading = readPolicy(policy)
  const read = yield* pieces(() => isRead(policy))
  const declared = declaredFor(policy, facts, factOrigins)
  const failures: PluginFailure[] = [...(yield* pieces(() => extractedOf(policy).failures))]
  const answer = (law: Law) =>
    read ? evaluateLaw(law, reading, declared.facts) : answerUnread(law, languageOf(policy)?.name ?? 'another language')
  const answers: { readonly law: Law; readonly results: readonly RequirementResult[] }[] = []
  for (const law of laws) {
    const results = yield* pieces(() => guarded(law.plugin, law.id, failures, () => answer(law), []))
    answers.push({ law, results })
    yield
  }
  const withRanges = <Told extends { readonly evidence: readonly Span[] }>(told: Told) => ({
    ...told,
    evidence: told.evidence.map((span) => toRange(policy.source, span)),
  })
  const first = ofPolicies(rules).filter(({ rule }) => rule.last !== true)
  const found: Finding[] = []
  for (const rule of first) {
    for (const finding of yield* pieces(() => runRules(policy, [rule], { today, ...declared }, failures))) found.push(finding)
    yield
  }
  if (read) for (const { law, results } of answers) found.push(...toLawFindings(policy, law, results))
  const hints = yield* pieces(() =>
    suggestLaws(
      reading,
      laws.map(({ id }) => id),
    ),
  )
  for (const { content } of partsOf(policy)) checked.add(content)
  return {
    policy,
    checks,
    declared,
    found,
    requirements: answers.flatMap(({ results }) => results.map(withRanges)),
    hints: hints.map(withRanges),
    ran: new Set([...first.map(({ rule }) => rule.id), ...(read ? laws.flatMap(namesOf) : [])]),
    failures,
  }
}

/** The same at once. */
export const checkAlone = (policy: Policy, checks: Checks): CheckedAlone => atOnce(checkInPieces(policy, checks, false))

/** What rules over several policies said of one of them. */
export interface Compared {
  readonly found: readonly Finding[]
  /** Names of the rules that ran. */
  readonly ran: readonly string[]
  readonly failures: readonly PluginFailure[]
}

const NOT_COMPARED: Compared = { found: [], ran: [], failures: [] }

/**
 * Hears the suppressions of a policy, and judges them.
 *
 * @param compared what was found by comparing it with others, where it was.
 */
export function finishCheck(alone: CheckedAlone, compared: Compared = NOT_COMPARED): CheckResult {
  const { policy, checks, declared, requirements, hints } = alone
  const { rules, names, today } = checks
  const ran = new Set([...alone.ran, ...compared.ran])
  const { findings: kept, suppressions } = applySuppressions(policy, [...alone.found, ...compared.found], names, ran)
  const last = ofPolicies(rules).filter(({ rule }) => rule.last === true)
  const failures = [...alone.failures, ...compared.failures]
  const findings = [...kept, ...runRules(policy, last, { today, ...declared, suppressions }, failures)].sort(compareFindings)
  return { findings, requirements, hints, summary: summarize(findings, requirements), ...(failures.length > 0 && { failures }) }
}

/** Runs rules and laws over one policy. */
export function checkPolicy(policy: Policy, checks: Checks): CheckResult {
  return finishCheck(checkAlone(policy, checks))
}
