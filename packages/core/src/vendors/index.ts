/**
 * Which npm packages send personal data to whom, against what policies disclose.
 *
 * @module @clausal/core/vendors
 */

export {
  compareVendors,
  type PolicyPlace,
  type VendorBehind,
  type VendorComparison,
  type VendorInput,
  type VendorInUse,
  type VendorNotFound,
} from './compare-vendors.ts'
export { type Disclosed, disclosureOf, type VendorDisclosure } from './disclosed.ts'
export { LOCK_FILES, type PackageGraph, readLockFile } from './lock-file.ts'
export { type DirectPackage, type PackageFile, PackageFileError, readManifest } from './manifest.ts'
export type { Vendor } from './vendor.ts'
export { VENDORS, vendorOf } from './vendors.ts'
