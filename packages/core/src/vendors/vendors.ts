import { ADVERTISING } from './table/advertising.ts'
import { ANALYTICS } from './table/analytics.ts'
import { ARTIFICIAL_INTELLIGENCE } from './table/artificial-intelligence.ts'
import { BUSINESS } from './table/business.ts'
import { CONSENT } from './table/consent.ts'
import { CONTENT } from './table/content.ts'
import { HOSTING } from './table/hosting.ts'
import { IDENTITY } from './table/identity.ts'
import { MAPS } from './table/maps.ts'
import { MESSAGING } from './table/messaging.ts'
import { MONITORING } from './table/monitoring.ts'
import { PAYMENTS } from './table/payments.ts'
import { SUPPORT } from './table/support.ts'
import type { Vendor } from './vendor.ts'

/** What the vendors of each table do. */
export const VENDOR_TABLES: Readonly<Record<string, readonly Vendor[]>> = {
  Analytics: ANALYTICS,
  'Errors and monitoring': MONITORING,
  Payments: PAYMENTS,
  'E-mail, messages and calls': MESSAGING,
  'Support, forms and customer records': SUPPORT,
  'Signing in and identity': IDENTITY,
  'Advertising and attribution': ADVERTISING,
  'Hosting and databases': HOSTING,
  'Content, search and media': CONTENT,
  'Maps and places': MAPS,
  'Shops, deliveries and office work': BUSINESS,
  'Artificial intelligence': ARTIFICIAL_INTELLIGENCE,
  Consent: CONSENT,
}

/** All vendors that packages are known of. */
export const VENDORS: readonly Vendor[] = Object.values(VENDOR_TABLES).flat()

const BY_PACKAGE: ReadonlyMap<string, Vendor> = new Map(
  VENDORS.flatMap((vendor) => vendor.packages.map((name): [string, Vendor] => [name, vendor])),
)

/** The vendor that a package sends data to; undefined for one that is not known. */
export function vendorOf(packageName: string): Vendor | undefined {
  return BY_PACKAGE.get(packageName)
}
