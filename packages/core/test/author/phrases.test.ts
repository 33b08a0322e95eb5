import { describe, expect, it } from 'vitest'
import { PHRASES } from '../../src/author/phrases/index.ts'
import { SENTENCES } from '../../src/author/phrases/phrases.ts'
import { type Definition, type Disclosure, inspect, LOCALES, parsePolicy, render, TAXONOMY } from '../../src/index.ts'

const FERNBROOK = { organization: { name: 'Fernbrook Ltd' } }
const disclosuresOf = (definition: Definition): readonly Disclosure[] =>
  inspect(parsePolicy(render(definition), { path: 'privacy.md' })).disclosures
const labels = (kind: 'data' | 'purpose' | 'recipient' | 'measure') => TAXONOMY[kind].map(({ label }) => label)

describe('the names of the taxonomy, rendered in English and read again', () => {
  it.each(labels('data').filter((label) => label !== 'personal data'))('data: %s', (label) => {
    const found = disclosuresOf({ ...FERNBROOK, collection: [{ data: [label], source: 'provided' }] })
    expect(
      found.flatMap((one) => (one.type === 'collects' && one.source === 'provided' ? one.data.map((data) => data.label) : [])),
    ).toEqual([label])
  })
  it.each(labels('purpose'))('purpose: %s', (label) => {
    const found = disclosuresOf({ ...FERNBROOK, purposes: [{ purpose: label, legalBasis: 'contract' }] })
    expect(found.flatMap((one) => (one.type === 'uses' ? [one.purpose.label, one.legalBasis] : []))).toEqual([label, 'contract'])
  })
  it.each(labels('recipient'))('recipient: %s', (label) => {
    const found = disclosuresOf({ ...FERNBROOK, recipients: [{ category: label, purpose: 'payment' }] })
    expect(found.flatMap((one) => (one.type === 'recipient' ? [one.category?.label] : []))).toEqual([label])
  })
  // The reader knows certificates by their names only: ISO 27001, SOC 2.
  it.each(labels('measure').filter((label) => label !== 'certification'))('measure: %s', (label) => {
    const found = disclosuresOf({ ...FERNBROOK, security: [label] })
    expect(found.flatMap((one) => (one.type === 'security-measure' ? [one.measure.label] : []))).toEqual([label])
  })
})

describe.each(LOCALES)('the phrases in %s', (locale) => {
  const phrases = PHRASES[locale]
  const placeholdersIn = (sentence: string) => [...sentence.matchAll(/\{[a-z]+\}/g)].map(([name]) => name).sort()

  it('fill in what the English ones do', () => {
    for (const key of SENTENCES) {
      const names = new Set(placeholdersIn(phrases.sentences[key]))
      // What stands in front of a purpose or of the organization may differ; nothing may be lost.
      for (const name of placeholdersIn(PHRASES.en.sentences[key]))
        if (name !== '{purpose}' || key !== 'rests-on') expect([key, names.has(name)]).toEqual([key, true])
    }
  })

  it('name nothing that the taxonomy does not', () => {
    expect(Object.keys(phrases.data).filter((label) => !labels('data').includes(label))).toEqual([])
    expect(Object.keys(phrases.purposes).filter((label) => !labels('purpose').includes(label))).toEqual([])
    expect(Object.keys(phrases.recipients).filter((label) => !labels('recipient').includes(label))).toEqual([])
    expect(Object.keys(phrases.measures).filter((label) => !labels('measure').includes(label))).toEqual([])
  })
})

describe.each(LOCALES.filter((locale) => locale !== 'en'))('the phrases in %s', (locale) => {
  const phrases = PHRASES[locale]

  it('have a word for every name', () => {
    expect(labels('data').filter((label) => !Object.hasOwn(phrases.data, label))).toEqual([])
    expect(labels('purpose').filter((label) => !Object.hasOwn(phrases.purposes, label))).toEqual([])
    expect(labels('recipient').filter((label) => !Object.hasOwn(phrases.recipients, label))).toEqual([])
    expect(labels('measure').filter((label) => !Object.hasOwn(phrases.measures, label))).toEqual([])
  })
})
