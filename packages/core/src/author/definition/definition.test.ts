import { describe, expect, it } from 'vitest'
import { definePolicy } from './define-policy.ts'
import type { Definition } from './definition.ts'
import { DefinitionError } from './definition-error.ts'
import { readDefinition } from './read-definition.ts'

const problemsOf = (read: () => unknown): string => {
  try {
    read()
  } catch (error) {
    if (error instanceof DefinitionError) return error.message
    throw error
  }
  return 'none'
}
const read = (yaml: string) => () => readDefinition(yaml, 'privacy.yaml')

const DEFINITION: Definition = {
  organization: { name: 'Fernbrook Ltd' },
  collection: [{ data: ['email address'], source: 'provided' }],
  purposes: [{ purpose: 'account management', data: ['email address'], legalBasis: 'contract' }],
  transfers: false,
}
const YAML = `organization: { name: Fernbrook Ltd }
collection:
  - data: [email address]
    source: provided
purposes:
  - purpose: account management
    data: [email address]
    legalBasis: contract
transfers: false
`

describe('definitions', () => {
  it('are the same in TypeScript, YAML and JSON', () => {
    expect(definePolicy(DEFINITION)).toEqual(DEFINITION)
    expect(readDefinition(YAML, 'privacy.yaml')).toEqual(DEFINITION)
    expect(readDefinition(JSON.stringify(DEFINITION), 'privacy.json')).toEqual(DEFINITION)
  })

  it.each([
    [
      'a field that is no field',
      'organization: {name: A}\npurposs: []',
      "privacy.yaml:2:1: There is no field 'purposs'. Did you mean 'purposes'?",
    ],
    [
      'one inside a list that may be false',
      'organization: {name: A}\nrecipients:\n  - nam: B\n',
      "privacy.yaml:3:5: There is no field 'nam'. Did you mean 'name'?",
    ],
    [
      'a choice mistyped',
      'organization: {name: A}\npurposes:\n  - purpose: payment\n    legalBasis: contrct',
      'privacy.yaml:4:5: This is "contrct". Did you mean \'contract\'?',
    ],
    ['what has to be there', 'organization: {}', "privacy.yaml:1:1: 'name' is missing. Add it."],
    [
      'another type',
      'organization: {name: A}\ntransfers: maybe',
      'privacy.yaml:2:1: This is "maybe". It has to be a list, or false where there is none.',
    ],
    [
      'an empty list',
      'organization: {name: A}\nrights: []',
      'privacy.yaml:2:1: This is an empty list. It has to be a list with at least one entry.',
    ],
    [
      'an address that would run code',
      'organization: {name: A, url: "javascript:alert(1)"}',
      'privacy.yaml:1:25: This is "javascript:alert(1)". It has to be an address that begins with https:// or http://.',
    ],
    [
      'a period in words',
      'organization: {name: A}\nretention: [{period: 30 days}]',
      'privacy.yaml:2:14: This is "30 days". It has to be an ISO 8601 duration of one unit, such as P30D, P6M, P2Y or PT72H.',
    ],
    [
      'what is no YAML',
      'organization: {name: A',
      'privacy.yaml:1:23: this is not valid YAML: Flow map in block collection must be sufficiently indented and end with a } Mend it, or quote the value.',
    ],
  ])('names place and remedy of %s', (_, yaml, message) => {
    expect(problemsOf(read(yaml))).toBe(message)
  })

  it('names the path where there is no file', () => {
    const broken = { ...DEFINITION, organization: { name: 'A\u202eB' } }
    expect(problemsOf(() => definePolicy(broken))).toBe(
      'organization.name: This is "A\\u202eB". It has to be a text on one line, without control characters.',
    )
  })

  it('names every problem at once', () => {
    expect(problemsOf(read('organization: {name: A}\nrights: [{right: acess}]\ndates: {updated: today}')).split('\n')).toHaveLength(2)
  })
})
