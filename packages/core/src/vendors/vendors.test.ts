import { describe, expect, it } from 'vitest'
import { TAXONOMY } from '../taxonomy/taxonomy.ts'
import { VENDORS, vendorOf } from './vendors.ts'

const labelsOf = (part: 'data' | 'purpose' | 'recipient') => new Set(TAXONOMY[part].map(({ label }) => label))

describe('the table of vendors', () => {
  it('knows at least 150 vendors', () => {
    expect(VENDORS.length).toBeGreaterThanOrEqual(150)
  })

  it('gives each name and each package to one vendor', () => {
    const names = VENDORS.flatMap(({ name, otherNames = [] }) => [name, ...otherNames])
    const packages = VENDORS.flatMap((vendor) => vendor.packages)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    expect(packages.filter((name, index) => packages.indexOf(name) !== index)).toEqual([])
  })

  it.each(VENDORS)('speaks of $name in the words of the taxonomy', ({ data, purposes, recipient, packages, source }) => {
    expect(data.filter((label) => !labelsOf('data').has(label))).toEqual([])
    expect(purposes.filter((label) => !labelsOf('purpose').has(label))).toEqual([])
    expect(labelsOf('recipient')).toContain(recipient)
    expect(packages.length * data.length * purposes.length).toBeGreaterThan(0)
    expect(new URL(source).protocol).toBe('https:')
  })

  it('finds the vendor of a package, and none of one it does not know', () => {
    expect(vendorOf('@sentry/node')?.name).toBe('Sentry')
    expect(vendorOf('left-pad')).toBeUndefined()
    expect(vendorOf('constructor')).toBeUndefined()
  })
})
