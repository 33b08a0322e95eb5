import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDurations, durationInDays, toIsoDuration } from './iso-durations.ts'

describe('durationInDays', () => {
  it.each([
    ['P30D', 30],
    ['P2W', 14],
    ['P1Y', 365.2425],
    ['P12M', 365.2425],
    ['PT36H', 1.5],
    ['P1DT12H', 1.5],
    ['P6M/P1Y', 365.2425],
  ])('measures %s', (iso, days) => {
    expect(durationInDays(iso)).toBeCloseTo(days, 6)
  })

  it.each(['', 'P', 'PT', 'P1', '30 days', 'P1H', 'P1D/P2D/P3D', 'P1D/', 'P-1D'])('does not measure "%s"', (iso) => {
    expect(durationInDays(iso)).toBeUndefined()
  })
})

describe('compareDurations', () => {
  it.each([
    ['P30D', 'P1M'],
    ['P30D', 'P90D'],
    ['P12M', 'P13M'],
    ['P6M/P12M', 'P13M'],
    ['P6M/P12M', 'P1Y'],
    ['PT24H', 'P2D'],
  ])('%s is shorter than %s', (shorter, longer) => {
    expect(compareDurations(shorter, longer)).toBeLessThan(0)
    expect(compareDurations(longer, shorter)).toBeGreaterThan(0)
  })

  it.each([
    ['P1Y', 'P12M'],
    ['P14D', 'P2W'],
    ['PT24H', 'P1D'],
    ['P18M', 'P1Y6M'],
  ])('%s is as long as %s', (a, b) => {
    expect(compareDurations(a, b)).toBe(0)
  })

  it('does not compare what is no duration', () => {
    expect(compareDurations('P1D', 'soon')).toBeUndefined()
  })
})

describe('toIsoDuration', () => {
  it.each([
    [30, 'D', 'P30D'],
    [24, 'TH', 'PT24H'],
    [1.5, 'Y', 'P18M'],
    [2.5, 'W', 'P2.5W'],
    [1.5, 'D', 'PT36H'],
    [0.5, 'TH', 'PT30M'],
  ] as const)('writes %d %s as %s', (amount, unit, iso) => {
    expect(toIsoDuration(amount, unit)).toBe(iso)
  })

  it('writes what can be measured', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.constantFrom('Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'), (amount, unit) => {
        expect(durationInDays(toIsoDuration(amount, unit))).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
