import { describe, expect, it } from 'vitest'
import { findLaw, findRequirement, LAWS } from './index.ts'

describe.each(LAWS.map((law) => [law.id, law] as const))('the table of %s', (_, law) => {
  it('has one entry per id', () => {
    const ids = law.requirements.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it.each(law.requirements.map((requirement) => [requirement.id, requirement] as const))('tells all of %s', (__, requirement) => {
    expect(new URL(requirement.url).protocol).toBe('https:')
    expect(requirement.citation).toMatch(/\d/)
    expect(requirement.title).not.toMatch(/[.:]$/)
    const { lacks, write } = requirement.missing
    const sentences = [requirement.explanation, lacks, write, ...(requirement.elements ?? []).map((element) => element.write)]
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*[."]$/)
    for (const { name } of requirement.elements ?? []) expect(name).toMatch(/^[a-z].*[^.]$/)
  })
})

describe('lookups', () => {
  it('find a law and, by rule id, a requirement', () => {
    expect(findLaw('gdpr')?.name).toBe('General Data Protection Regulation')
    expect(findRequirement('law/gdpr/13-2-a')?.requirement.citation).toBe('GDPR Art. 13(2)(a)')
  })

  it.each(['law/gdpr/13-9-z', 'law/none/13-2-a', 'gdpr/13-2-a', 'law/gdpr', 'law/gdpr/13-2-a/more', ''])('find nothing for "%s"', (id) => {
    expect(findRequirement(id)).toBeUndefined()
  })
})
