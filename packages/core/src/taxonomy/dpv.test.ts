import { describe, expect, it } from 'vitest'
import { DATA_CATEGORIES } from './data-categories.ts'
import {
  DPV_DATA,
  DPV_ENTITIES,
  DPV_GDPR_LEGAL_BASES,
  DPV_GDPR_RIGHTS,
  DPV_MEASURES,
  DPV_PERSONAL_DATA,
  DPV_PURPOSES,
} from './dpv-2.3-terms.ts'
import { LEGAL_BASIS_IRIS } from './legal-bases.ts'
import { PURPOSES } from './purposes.ts'
import { RECIPIENTS } from './recipients.ts'
import { RIGHT_IRIS } from './rights.ts'
import { SECURITY_MEASURES } from './security-measures.ts'
import { type CategoryEntry, toCategory } from './vocabulary.ts'

const DPV = 'https://w3id.org/dpv#'
const PERSONAL_DATA = 'https://w3id.org/dpv/pd#'
const GDPR = 'https://w3id.org/dpv/legal/eu/gdpr#'

const irisOf = (namespace: string, terms: ReadonlySet<string>) => [...terms].map((term) => namespace + term)

/** The entries, each as its label and IRI, whose IRI is none of those given. */
function strangers(entries: readonly CategoryEntry[], ...known: readonly (readonly string[])[]): string[] {
  const iris = new Set(known.flat())
  return entries.flatMap(({ label, iri }) => (iri === undefined || iris.has(iri) ? [] : [`${label}: ${iri}`]))
}

describe('the terms of the taxonomy are terms of the Data Privacy Vocabulary 2.3', () => {
  it('data categories', () => {
    expect(strangers(DATA_CATEGORIES, irisOf(PERSONAL_DATA, DPV_PERSONAL_DATA), irisOf(DPV, DPV_DATA))).toEqual([])
  })
  it('purposes', () => {
    expect(strangers(PURPOSES, irisOf(DPV, DPV_PURPOSES))).toEqual([])
  })
  it('recipients', () => {
    expect(strangers(RECIPIENTS, irisOf(DPV, DPV_ENTITIES))).toEqual([])
  })
  it('measures', () => {
    expect(strangers(SECURITY_MEASURES, irisOf(DPV, DPV_MEASURES))).toEqual([])
  })
  it('legal bases', () => {
    expect(irisOf(GDPR, DPV_GDPR_LEGAL_BASES)).toEqual(expect.arrayContaining(Object.values(LEGAL_BASIS_IRIS)))
  })
  it('rights', () => {
    expect(irisOf(GDPR, DPV_GDPR_RIGHTS)).toEqual(expect.arrayContaining(Object.values(RIGHT_IRIS)))
  })
})

describe('a category of the results', () => {
  it('carries the term where the vocabulary has one', () => {
    expect(DATA_CATEGORIES.filter(({ label }) => label === 'pages visited').map(toCategory)).toEqual([
      { label: 'pages visited', iri: 'https://w3id.org/dpv/pd#BrowsingBehaviour' },
    ])
  })
  it('has no term where the vocabulary has none', () => {
    expect(DATA_CATEGORIES.filter(({ label }) => label === 'signature').map(toCategory)).toEqual([{ label: 'signature' }])
  })
})

describe('every right and legal basis of the GDPR has its own term', () => {
  it.each([
    ['rights', RIGHT_IRIS],
    ['legal bases', LEGAL_BASIS_IRIS],
  ])('%s', (_, table) => {
    const iris = Object.values(table)
    expect(new Set(iris).size).toBe(iris.length)
  })
})
