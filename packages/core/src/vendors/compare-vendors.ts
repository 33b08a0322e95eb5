import type { Policy } from '../document/policy.ts'
import { toRange } from '../text/source.ts'
import type { Range, Span } from '../text/span.ts'
import { type Disclosed, disclosureOf, findRecipient } from './disclosed.ts'
import { findIndirect, type PackageGraph } from './lock-file.ts'
import type { DirectPackage } from './manifest.ts'
import type { Vendor } from './vendor.ts'
import { VENDORS, vendorOf } from './vendors.ts'

/** A place in a policy. */
export interface PolicyPlace {
  readonly file: string
  readonly range: Range
}

/** A vendor that a package of the project sends data to. */
export interface VendorInUse {
  readonly vendor: Vendor
  readonly packages: readonly DirectPackage[]
  /** The most that any of the policies tells of it. */
  readonly disclosed: Disclosed
  readonly place?: PolicyPlace
}

/** A vendor whose package comes with another one. Whether it runs is for a person to know. */
export interface VendorBehind {
  readonly vendor: Vendor
  /** The package the project asks for first, the vendor's last. */
  readonly through: readonly string[]
  readonly disclosed: Disclosed
}

/** A vendor that a policy names as a recipient and no package stands for. */
export interface VendorNotFound {
  readonly vendor: Vendor
  readonly place: PolicyPlace
}

/** The vendors in a project's packages against those its policies name. */
export interface VendorComparison {
  readonly inUse: readonly VendorInUse[]
  readonly behind: readonly VendorBehind[]
  readonly notFound: readonly VendorNotFound[]
}

/** What is compared. */
export interface VendorInput {
  readonly policies: readonly { readonly file: string; readonly policy: Policy }[]
  /** What the manifests ask for; see `readManifest`. */
  readonly packages: readonly DirectPackage[]
  /** What these bring with them; see `readLockFile`. */
  readonly graph?: PackageGraph
}

/** From the one that tells the reader least. A denial against the packages weighs more than what else is said. */
const ORDER: readonly Disclosed[] = ['denied', 'nowhere', 'category', 'company', 'name']

const byName = (a: { readonly vendor: Vendor }, b: { readonly vendor: Vendor }) =>
  a.vendor.name < b.vendor.name ? -1 : a.vendor.name > b.vendor.name ? 1 : 0

function toPlace({ file, policy }: VendorInput['policies'][number], span: Span): PolicyPlace {
  return { file, range: toRange(policy.source, span) }
}

/** What the policies together tell of a vendor: one that names it is enough, one that denies it is wrong. */
function tellOf(vendor: Vendor, policies: VendorInput['policies']): { readonly disclosed: Disclosed; readonly place?: PolicyPlace } {
  const told = policies.map((one) => ({ one, ...disclosureOf(one.policy, vendor) }))
  const best = told.find(({ as }) => as === 'denied') ?? told.sort((a, b) => ORDER.indexOf(b.as) - ORDER.indexOf(a.as))[0]
  if (best?.span === undefined) return { disclosed: 'nowhere' }
  return { disclosed: best.as, place: toPlace(best.one, best.span) }
}

/**
 * Holds the vendors whose packages a project uses against those its policies name (GDPR Art. 13(1)(e): the recipients or categories of
 * recipients). Packages of vendors that the table does not know are left out, so that nothing is claimed of them.
 */
export function compareVendors({ policies, packages, graph = new Map() }: VendorInput): VendorComparison {
  const used = new Map<Vendor, readonly DirectPackage[]>()
  for (const one of packages) {
    const vendor = vendorOf(one.name)
    if (vendor !== undefined) used.set(vendor, [...(used.get(vendor) ?? []), one])
  }
  const inUse = [...used].map(([vendor, asked]) => ({ vendor, packages: asked, ...tellOf(vendor, policies) }))
  const ways = findIndirect(
    packages.map(({ name }) => name),
    graph,
  )
  const behind = new Map<Vendor, VendorBehind>()
  for (const [name, through] of ways) {
    const vendor = vendorOf(name)
    if (vendor === undefined || used.has(vendor) || behind.has(vendor)) continue
    behind.set(vendor, { vendor, through, disclosed: tellOf(vendor, policies).disclosed })
  }
  const notFound = VENDORS.filter((vendor) => !used.has(vendor) && !behind.has(vendor)).flatMap((vendor) =>
    policies.flatMap((one) => {
      const span = findRecipient(one.policy, vendor)
      return span === undefined ? [] : { vendor, place: toPlace(one, span) }
    }),
  )
  return {
    inUse: inUse.sort((a, b) => ORDER.indexOf(a.disclosed) - ORDER.indexOf(b.disclosed) || byName(a, b)),
    behind: [...behind.values()].sort(byName),
    notFound: notFound.sort(byName),
  }
}
