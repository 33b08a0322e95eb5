import { compareDurations } from '../../text/iso-durations.ts'
import type { Gain } from './fact.ts'

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute', TS: 'second' }
const ONE = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/

function one(iso: string): string {
  const match = ONE.exec(iso)
  const unit = UNITS[`${match?.[1] ?? ''}${match?.[3] ?? ''}`]
  const amount = match?.[2] ?? ''
  return unit === undefined ? iso : `${amount} ${unit}${amount === '1' ? '' : 's'}`
}

/** Units of time: where both versions have one, the period has not gone. */
export const UNIT_WORDS = /^(?:hours?|days?|weeks?|months?|years?)$/

/** An ISO 8601 duration in words: `90 days`, `6 months to 1 year`. */
export const periodWords = (iso: string): string => iso.split('/').map(one).join(' to ')

/** Who gains by a period that became longer or shorter, where a long one is to the benefit of `longer`. */
export function gainByLength(before: string, after: string, longer: Exclude<Gain, 'neutral'>): Gain {
  const difference = compareDurations(after, before) ?? 0
  if (difference === 0) return 'neutral'
  return difference > 0 === (longer === 'reader') ? 'reader' : 'organization'
}

/** `90 days instead of 30`: the unit is said once. */
export function insteadOf(after: string, before: string): string {
  const unit = / \w+?s?$/.exec(after)?.[0] ?? ''
  return before.endsWith(unit) && !before.includes(' to ') && unit !== ''
    ? `${after} instead of ${before.slice(0, -unit.length)}`
    : `${after} instead of ${before}`
}
