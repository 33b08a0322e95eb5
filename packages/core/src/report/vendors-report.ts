import type { VendorComparison } from '../vendors/compare-vendors.ts'
import type { Disclosed } from '../vendors/disclosed.ts'
import { JSON_VERSION } from './json.ts'

/** What `clausal vendors --format json` prints. */
export interface VendorsReport extends VendorComparison {
  readonly version: typeof JSON_VERSION
  /** The policies that were looked at. */
  readonly policies: readonly string[]
  /** Manifests and lock file that were looked at. */
  readonly files: readonly string[]
  readonly summary: {
    /** Vendors in use. */
    readonly inUse: number
    /** Of these, those that no policy discloses as it should. */
    readonly undisclosed: number
    /** Of these, those that policies tell of by a category of recipients only. */
    readonly byCategory: number
    readonly notFound: number
  }
}

/** What a report is made of. */
export interface VendorsReportInput extends VendorComparison {
  readonly policies: readonly string[]
  readonly files: readonly string[]
  /** Whether a category of recipients is too little. */
  readonly names?: boolean
}

/** What does not disclose a vendor. */
const UNDISCLOSED: readonly Disclosed[] = ['nowhere', 'denied']

/** Counts what was compared. */
export function toVendorsReport({ inUse, behind, notFound, policies, files, names = false }: VendorsReportInput): VendorsReport {
  const countOf = (disclosed: readonly Disclosed[]) => inUse.filter((one) => disclosed.includes(one.disclosed)).length
  return {
    version: JSON_VERSION,
    policies,
    files,
    inUse,
    behind,
    notFound,
    summary: {
      inUse: inUse.length,
      undisclosed: countOf(names ? [...UNDISCLOSED, 'category'] : UNDISCLOSED),
      byCategory: countOf(['category']),
      notFound: notFound.length,
    },
  }
}
