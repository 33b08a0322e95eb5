import type { Change, Materiality, PolicyDiff } from '../diff/change.ts'
import { diffPolicies } from '../diff/diff-policies.ts'
import { parseDocument } from '../document/parse.ts'
import type { Policy } from '../document/policy.ts'
import { type Checks, checkPolicy } from '../lint/check-policy.ts'
import { findSubjectChanges } from '../reading/subjects.ts'
import { areTranslations } from '../reading/translations.ts'
import { hashText } from '../text/hash.ts'
import { compareFindings } from './compare-findings.ts'
import { compareRequirements } from './compare-requirements.ts'
import { coverageOf } from './coverage.ts'
import type { PolicyPair } from './pair-policies.ts'
import { checkPromises } from './promises/index.ts'
import type { Translation } from './promises/promise.ts'
import type { PolicyReview, Review } from './review.ts'
import { DEFAULT_TOLERANCE, type ReviewSettings } from './review-settings.ts'
import { rewordingsOf, substanceOf } from './substance.ts'
import { summarizeReview } from './summary.ts'

/** What one policy is reviewed with. */
export interface ReviewConfig {
  readonly checks: Checks
  readonly settings: ReviewSettings
}

interface Draft {
  readonly pair: PolicyPair
  readonly diff: PolicyDiff
  /** The two texts; an empty one stands for a policy that is not there. */
  readonly before: Policy
  readonly after: Policy
}

const nothing = ({ path, format }: Policy) => parseDocument('', { format, ...(path === undefined ? {} : { path }) }, findSubjectChanges)

function toDraft(pair: PolicyPair): Draft[] {
  const { before, after } = pair
  const known = after ?? before
  if (known === undefined || before?.source.text === after?.source.text) return []
  const versions = { before: before ?? nothing(known), after: after ?? nothing(known) }
  return [{ pair, ...versions, diff: diffPolicies(versions.before, versions.after) }]
}

/** The counterparts of a policy in other languages that stand in both trees. */
function translationsOf({ after }: Draft, pairs: readonly PolicyPair[], drafts: ReadonlyMap<PolicyPair, Draft>): Translation[] {
  return pairs.flatMap((pair) => {
    if (pair.before === undefined || pair.after === undefined || !areTranslations(after, pair.after)) return []
    const draft = drafts.get(pair)
    const rewordings = draft === undefined ? [] : rewordingsOf(draft.before, draft.after, draft.diff.changes)
    return [
      {
        path: pair.path,
        policy: pair.after,
        reworded: new Set(rewordings.flatMap((one) => [...one.before, ...one.after].map(({ id }) => id))),
      },
    ]
  })
}

const ORDER: readonly Materiality[] = ['editorial', 'minor', 'material']
const weightiest = (changes: readonly Change[]) =>
  changes.reduce<Materiality>(
    (most, { materiality }) => (ORDER.indexOf(materiality) > ORDER.indexOf(most) ? materiality : most),
    'editorial',
  )

function fingerprintOf(changes: readonly Change[]): string | null {
  const material = changes.filter(({ materiality }) => materiality === 'material').map(({ fingerprint }) => fingerprint)
  return material.length === 0 ? null : hashText(material.sort().join('\n'))
}

function reviewOne(draft: Draft, translations: readonly Translation[], { checks, settings }: ReviewConfig): PolicyReview {
  const { pair, diff, before, after } = draft
  const earlier = pair.before && checkPolicy(pair.before, checks)
  const later = pair.after && checkPolicy(pair.after, checks)
  const { gained, lost, stillOpen } = compareRequirements(earlier?.requirements, later?.requirements)
  const substance = substanceOf(before, after, diff.changes)
  return {
    path: pair.path,
    ...(pair.pathBefore === undefined ? {} : { pathBefore: pair.pathBefore }),
    status: pair.before === undefined ? 'added' : pair.after === undefined ? 'removed' : 'changed',
    changes: diff.changes,
    diff: diff.summary,
    requirements: { gained, lost },
    stillOpen,
    coverage: coverageOf(checks.laws, earlier?.requirements, later?.requirements),
    findings: compareFindings(
      earlier && { policy: before, findings: earlier.findings },
      later && { policy: after, findings: later.findings },
      diff.changes,
    ),
    promises:
      pair.before === undefined
        ? []
        : checkPromises({
            before,
            after: pair.after,
            changes: diff.changes,
            substance,
            materiality: weightiest(substance),
            lost,
            translations,
            mergeDate: settings.mergeDate ?? checks.today,
            toleranceDays: settings.toleranceDays ?? DEFAULT_TOLERANCE,
          }),
    fingerprint: fingerprintOf(diff.changes),
    ...(later?.failures && { failures: later.failures }),
  }
}

/**
 * Reviews all policies of a pull request. Policies whose text stayed as it was are only looked at as translations of others.
 *
 * @param configFor what to review a policy with, by its path.
 */
export function reviewPolicies(pairs: readonly PolicyPair[], configFor: (path: string) => ReviewConfig): Review {
  const drafts = pairs.flatMap(toDraft)
  const byPair = new Map(drafts.map((draft) => [draft.pair, draft]))
  const policies = drafts.map((draft) => reviewOne(draft, translationsOf(draft, pairs, byPair), configFor(draft.pair.path)))
  return { policies, summary: summarizeReview(policies) }
}
