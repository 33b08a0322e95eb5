import { findEmails } from '../text/emails.ts'
import { findUrls } from '../text/urls.ts'
import { createProseSearch } from './search.ts'

/** The e-mail addresses that the prose of a policy names, in reading order. */
export const emailsIn = createProseSearch(findEmails)

/** The web addresses that the prose of a policy names, in reading order. */
export const urlsIn = createProseSearch(findUrls)
