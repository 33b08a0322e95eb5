export { type FoundEmail, findEmails } from './emails.ts'
export { type FoundPhone, findPhones } from './phones.ts'
export { type FoundPostalAddress, findPostalAddresses } from './postal-addresses.ts'
export { type FoundUrl, findUrls } from './urls.ts'
