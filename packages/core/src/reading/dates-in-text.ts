import { findDates } from '../text/dates.ts'
import { createProseSearch } from './search.ts'

/** What every date has; those of full width count like others. */
const DIGIT = /[\d０-９]/

/** The dates that the prose of a policy names, in reading order. */
export const datesInText = createProseSearch((text) => (DIGIT.test(text) ? findDates(text) : []))
