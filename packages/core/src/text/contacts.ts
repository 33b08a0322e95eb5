export { findEmails } from './emails.ts'
export { findPhones } from './phones.ts'
export { findPostalAddresses } from './postal-addresses.ts'
export { findUrls } from './urls.ts'
