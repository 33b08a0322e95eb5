import type { DurationUnit } from './duration-words.ts'
import { keepByText } from './keep-by-text.ts'

/** Days of the mean Gregorian year of 400 years. */
const DAYS_PER_YEAR = 365.2425

const DAYS: Readonly<Record<DurationUnit, number>> = {
  Y: DAYS_PER_YEAR,
  M: DAYS_PER_YEAR / 12,
  W: 7,
  D: 1,
  TH: 1 / 24,
  TM: 1 / 1440,
  TS: 1 / 86_400,
}

/** A unit's next smaller one where the relation is exact. */
const SMALLER: Partial<Record<DurationUnit, { readonly unit: DurationUnit; readonly count: number }>> = {
  Y: { unit: 'M', count: 12 },
  W: { unit: 'D', count: 7 },
  D: { unit: 'TH', count: 24 },
  TH: { unit: 'TM', count: 60 },
  TM: { unit: 'TS', count: 60 },
}

const NUMBER = '(\\d{1,9}(?:\\.\\d{1,6})?)'
const ISO = new RegExp(
  `^P(?!$)(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${NUMBER}D)?(?:T(?=\\d)(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?$`,
)
const ORDER: readonly DurationUnit[] = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS']

/** An ISO 8601 duration of one unit; a fraction is given in the next smaller unit where that is exact: 1.5 years are `P18M`. */
export function toIsoDuration(amount: number, unit: DurationUnit): string {
  const smaller = SMALLER[unit]
  if (!Number.isInteger(amount) && smaller !== undefined && Number.isInteger(amount * smaller.count)) {
    return toIsoDuration(amount * smaller.count, smaller.unit)
  }
  return unit.startsWith('T') ? `PT${amount}${unit.slice(1)}` : `P${amount}${unit}`
}

function daysOfOne(iso: string): number | undefined {
  const match = ISO.exec(iso)
  if (match === null) return undefined
  return ORDER.reduce((sum, unit, index) => sum + Number(match[index + 1] ?? 0) * DAYS[unit], 0)
}

interface Lengths {
  readonly shortest: number
  readonly longest: number
}

const lengths = keepByText((iso: string): Lengths | undefined => {
  const ends = iso.split('/', 3).map(daysOfOne)
  const [first, second = first] = ends
  if (ends.length > 2 || ends.includes(undefined) || first === undefined || second === undefined) return undefined
  return { shortest: Math.min(first, second), longest: Math.max(first, second) }
})

/**
 * The length of an ISO 8601 duration in days, with years of 365.2425 days and months of a twelfth of that, so that twelve
 * months are one year. A range `P6M/P12M` has the length of its longer end. Undefined for what is not a duration.
 */
export function durationInDays(iso: string): number | undefined {
  return lengths(iso)?.longest
}

/**
 * Negative where `a` is the shorter of two ISO 8601 durations or ranges, positive where it is the longer, 0 where they are
 * equally long. The longer ends decide, then the shorter ends. Undefined where one of them is not a duration.
 */
export function compareDurations(a: string, b: string): number | undefined {
  const one = lengths(a)
  const other = lengths(b)
  if (one === undefined || other === undefined) return undefined
  // Months and days are real numbers of days: differences below a millisecond are rounding.
  const difference = one.longest - other.longest
  if (Math.abs(difference) > 1e-8) return difference
  const rest = one.shortest - other.shortest
  return Math.abs(rest) > 1e-8 ? rest : 0
}
