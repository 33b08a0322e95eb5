import type { DuePromise, PromiseType } from '../review.ts'
import { checkChangelog } from './changelog.ts'
import { checkConsent } from './consent.ts'
import { checkEffectiveDate } from './effective-date.ts'
import { checkLastUpdated } from './last-updated.ts'
import { checkNotice } from './notice.ts'
import { checkNoticePeriod } from './notice-period.ts'
import type { PromiseCheck, PromiseContext } from './promise.ts'
import { checkRequiredClause } from './required-clause.ts'
import { checkRights } from './right.ts'
import { checkTranslations } from './translation.ts'

/** In the order in which they are told. */
const CHECKS: readonly PromiseCheck[] = [
  checkRequiredClause,
  checkRights,
  checkNoticePeriod,
  checkConsent,
  checkNotice,
  checkLastUpdated,
  checkEffectiveDate,
  checkTranslations,
  checkChangelog,
]

/** Where the first is told, the second would only say the same again. */
const SUPERSEDED: Partial<Readonly<Record<PromiseType, PromiseType>>> = { 'notice-period-too-short': 'effective-date-not-changed' }

/** The promises of a policy that a change breaks, and then those it makes due. */
export function checkPromises(context: PromiseContext): readonly DuePromise[] {
  const all = CHECKS.flatMap((check) => check(context))
  const told = new Set(all.flatMap(({ type }) => SUPERSEDED[type] ?? []))
  const promises = all.filter(({ type }) => !told.has(type))
  return [...promises.filter(({ state }) => state === 'broken'), ...promises.filter(({ state }) => state === 'due')]
}
