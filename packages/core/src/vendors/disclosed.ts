import type { Policy } from '../document/policy.ts'
import { readPolicy } from '../reading/reading.ts'
import { areOneName, findName, findWordAsName } from '../text/names.ts'
import { toSourceSpan } from '../text/prose.ts'
import type { Span } from '../text/span.ts'
import type { Vendor } from './vendor.ts'

/**
 * How a policy tells of a vendor: by name; by its company's name; by a category of recipients; not at all; or, against what the packages
 * show, by saying that it is not used.
 */
export type Disclosed = 'name' | 'company' | 'category' | 'nowhere' | 'denied'

/** How a policy tells of a vendor, and where it does. */
export interface VendorDisclosure {
  readonly as: Disclosed
  readonly span?: Span
}

const namesOf = ({ name, otherNames = [] }: Vendor) => [name, ...otherNames]

/** Whether a recipient is this vendor. Its company alone may be any of the company's products. */
function isVendor(recipient: string, vendor: Vendor): boolean {
  return (recipient !== vendor.company || recipient === vendor.name) && namesOf(vendor).some((name) => areOneName(name, recipient))
}

/** Where a policy speaks of a vendor by one of its names. */
function findVendor(policy: Policy, vendor: Vendor): Span | undefined {
  const { prose } = policy
  const find = vendor.isWord === true ? findWordAsName : findName
  const first = namesOf(vendor)
    .map((name) => find(prose.text, name))
    .find((place) => place !== undefined)
  return first === undefined ? undefined : toSourceSpan(prose, first)
}

/** Where a policy names the company behind a vendor, first of all as a recipient. */
function findCompany(policy: Policy, { company }: Vendor): Span | undefined {
  const recipient = readPolicy(policy).disclosures.find((one) => one.type === 'recipient' && one.affirmed && one.name === company)
  if (recipient !== undefined) return recipient.span
  const spoken = findWordAsName(policy.prose.text, company)
  return spoken === undefined ? undefined : toSourceSpan(policy.prose, spoken)
}

/** Tells how a policy discloses that a vendor receives data. */
export function disclosureOf(policy: Policy, vendor: Vendor): VendorDisclosure {
  const recipients = readPolicy(policy).disclosures.filter((one) => one.type === 'recipient')
  const named = recipients.filter(({ name }) => name !== undefined && isVendor(name, vendor))
  const affirmed = named.find((one) => one.affirmed)
  if (affirmed !== undefined) return { as: 'name', span: affirmed.span }
  if (named[0] !== undefined) return { as: 'denied', span: named[0].span }
  const spoken = findVendor(policy, vendor)
  if (spoken !== undefined) return { as: 'name', span: spoken }
  const company = findCompany(policy, vendor)
  if (company !== undefined) return { as: 'company', span: company }
  const category = recipients.find((one) => one.affirmed && one.category?.label === vendor.recipient)
  return category === undefined ? { as: 'nowhere' } : { as: 'category', span: category.span }
}

/** Where a policy names a vendor among those who receive data. */
export function findRecipient(policy: Policy, vendor: Vendor): Span | undefined {
  return readPolicy(policy).disclosures.find(
    (one) => one.type === 'recipient' && one.affirmed && one.name !== undefined && namesOf(vendor).includes(one.name),
  )?.span
}
