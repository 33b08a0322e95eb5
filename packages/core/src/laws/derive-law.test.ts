import { describe, expect, it } from 'vitest'
import { deriveLaw } from './derive-law.ts'
import { GDPR } from './gdpr.ts'
import type { Law } from './law.ts'
import { UK_GDPR } from './uk-gdpr.ts'

const BASE: Law = {
  id: 'base',
  name: 'Base Act',
  citation: 'Base Act 2020',
  url: 'https://law.example/base',
  checked: { on: '2026-11-24', against: 'its text' },
  requirements: [
    {
      id: 'one',
      citation: 'Base Act s. 1',
      url: 'https://law.example/base/1',
      title: 'One',
      explanation: 'Because.',
      severity: 'error',
      evidence: { disclosure: 'collects' },
      missing: { lacks: 'It lacks one.', write: 'Write one.' },
      example: 'We collect your name.',
    },
  ],
}

const NO_DIFFERENCES = {
  id: 'other',
  name: 'Other Act',
  citation: 'Other Act 2021',
  url: 'https://law.example/other',
  checked: { on: '2026-11-24', against: 'its text' },
  citationPrefix: { from: 'Base Act', to: 'Other Act' },
  urls: { 'https://law.example/base/1': 'https://law.example/other/1' },
  changed: {},
  added: [],
}

describe('a law taken over from another', () => {
  it('asks the same, cited after itself', () => {
    const { id, requirements } = deriveLaw(BASE, NO_DIFFERENCES)
    expect(id).toBe('other')
    expect(requirements).toEqual([{ ...BASE.requirements[0], citation: 'Other Act s. 1', url: 'https://law.example/other/1' }])
  })

  it('changes the fields that are given and keeps the others', () => {
    const [one] = deriveLaw(BASE, { ...NO_DIFFERENCES, changed: { one: { title: 'Uno' } } }).requirements
    expect(one).toMatchObject({ title: 'Uno', explanation: 'Because.' })
  })

  it('asks for more behind the requirement named', () => {
    const [requirement] = BASE.requirements.map((one) => ({ ...one, id: 'two' }))
    if (requirement === undefined) throw new Error('the base law asks for nothing')
    const { requirements } = deriveLaw(BASE, { ...NO_DIFFERENCES, added: [{ after: 'one', requirement }] })
    expect(requirements.map(({ id }) => id)).toEqual(['one', 'two'])
  })

  it('links to the law itself where the place of an article is not given', () => {
    const [one] = deriveLaw(BASE, { ...NO_DIFFERENCES, urls: {} }).requirements
    expect(one?.url).toBe('https://law.example/other')
  })
})

describe('the UK GDPR', () => {
  it('asks for all the GDPR asks for, and for two things more', () => {
    const own = UK_GDPR.requirements.map(({ id }) => id)
    const shared = GDPR.requirements.map(({ id }) => id)
    expect(own.filter((id) => shared.includes(id))).toEqual(shared)
    expect(own.filter((id) => !shared.includes(id))).toEqual(['13-1-a-representative', '13-2-ca'])
  })

  it('cites and links only itself', () => {
    for (const { citation, url } of UK_GDPR.requirements) {
      expect(citation).toMatch(/^UK GDPR Art\. 1[34]/)
      expect(url).toMatch(/^https:\/\/www\.legislation\.gov\.uk\/eur\/2016\/679\/article\/1[34]$/)
    }
  })
})
