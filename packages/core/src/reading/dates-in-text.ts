import { findDates } from '../text/dates.ts'
import { createProseSearch } from './search.ts'

/** What every date has, in some script. */
const NUMERAL = /\p{N}/u

/** The dates that the prose of a policy names, in reading order. */
export const datesInText = createProseSearch((text) => (NUMERAL.test(text) ? findDates(text) : []))
