import { createFact } from '../document/fact.ts'
import type { ClauseNode, Policy } from '../document/policy.ts'
import type { Disclosure } from './disclosure.ts'
import { disclosuresOf } from './disclosures/index.ts'
import { type ExtractedDisclosure, extractedOf } from './extracted.ts'
import { clauseKindsOf, type KindConfidence } from './kinds/classify-clause.ts'
import type { Organization } from './organization.ts'
import { organizationOf } from './organization.ts'
import type { PolicyDates } from './policy-dates.ts'
import { policyDatesOf } from './policy-dates.ts'
import type { Reference } from './references.ts'
import { referencesOf } from './references.ts'
import type { PolicyTerms } from './terms.ts'
import { termsOf } from './terms.ts'
import type { Title } from './title.ts'
import { findTitle } from './title.ts'

export type { KindConfidence }

/** What a policy says. Everything is read when first asked for and kept. */
export interface PolicyReading {
  readonly policy: Policy
  /** The document's title; absent where the text begins without one. */
  readonly title: Title | undefined
  /** The organization whose policy it is, as the text names it. */
  readonly organization: Organization | undefined
  /** When it took effect and when it was last changed, as far as stated. */
  readonly dates: PolicyDates
  /** Every typed fact the text states, in the order of their places. */
  readonly disclosures: readonly Disclosure[]
  /** What the extractors of plug-ins read. */
  readonly extracted: readonly ExtractedDisclosure[]
  /** Defined terms, their uses, and terms used as if they were defined. */
  readonly terms: PolicyTerms
  /** References to other parts of the same document. */
  readonly references: readonly Reference[]
  /** What a clause is about, the main kind first. */
  kindsOf(clause: ClauseNode): readonly KindConfidence[]
}

const titleOf = createFact(findTitle)

/** Reads a policy. */
export const readPolicy: (policy: Policy) => PolicyReading = createFact((policy) => ({
  policy,
  get title() {
    return titleOf(policy)
  },
  get organization() {
    return organizationOf(policy)
  },
  get dates() {
    return policyDatesOf(policy)
  },
  get disclosures() {
    return disclosuresOf(policy)
  },
  get extracted() {
    return extractedOf(policy).disclosures
  },
  get terms() {
    return termsOf(policy)
  },
  get references() {
    return referencesOf(policy)
  },
  kindsOf: (clause) => clauseKindsOf(policy)[clause.index] ?? [],
}))
