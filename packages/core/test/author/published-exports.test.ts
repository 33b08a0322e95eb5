import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { COUNTRY_CODES } from '../../src/author/exports/country-codes.ts'
import { type Definition, DefinitionError, definePolicy, exportDefinition, pathText } from '../../src/index.ts'
import { COUNTRIES } from '../../src/taxonomy/countries.ts'
import { FULL } from './full-definition.ts'
import { TILT, toJsonSchema } from './tilt-members.ts'

/** One that answers what these formats ask besides. */
const PUBLISHED: Definition = definePolicy({
  ...FULL,
  dataProtectionOfficer: { name: 'Ada Winterbourne', email: 'dpo@fernbrook.example', address: '12 Example Street, Bristol BS1 4ND' },
  collection: [
    { data: ['name', 'email address'], source: 'provided' },
    { data: ['profile picture'], source: 'third-party', from: ['Google'], public: false },
  ],
  requiredData: [{ data: ['email address'], by: 'contract', consequence: 'Without it we cannot open an account for you.' }],
  publication: {
    url: 'https://fernbrook.example/privacy',
    country: 'GB',
    officerCountry: 'GB',
    representative: { name: 'Rowan Fairfax', email: 'rowan@fernbrook.example' },
  },
})

const problemsOf = (definition: Definition, format: 'tilt' | 'privacy-txt') => {
  try {
    exportDefinition(definition, format)
  } catch (error) {
    if (error instanceof DefinitionError) return error.problems.map(({ path }) => pathText(path))
    throw error
  }
  return []
}

describe('TILT', () => {
  const ajv = new Ajv({ allErrors: true, strict: false })
  addFormats.default(ajv)
  const validate = ajv.compile(toJsonSchema(TILT))
  const document = (definition: Definition) => JSON.parse(exportDefinition(definition, 'tilt').content)

  it('has the members its schema asks for, in their forms', () => {
    expect(validate(document(PUBLISHED)) ? [] : validate.errors).toEqual([])
    const automated = definePolicy({
      ...PUBLISHED,
      automatedDecisions: [{ decision: 'whether you can pay later' }],
      transfers: [{ mechanism: 'consent' }],
    })
    expect(validate(document(automated)) ? [] : validate.errors).toEqual([])
    const { supervisoryAuthority: _authority, ...unsupervised } = PUBLISHED
    expect(validate(document(unsupervised)) ? [] : validate.errors).toEqual([])
  })

  it('is held to them: a document without one is refused', () => {
    const { controller: _controller, ...rest } = document(PUBLISHED)
    expect(validate(rest)).toBe(false)
    expect(validate({ ...document(PUBLISHED), rightToInformation: { available: true } })).toBe(false)
  })

  it('says what the definition says', () => {
    const { dataDisclosed, thirdCountryTransfers, sources, rightToComplain, automatedDecisionMaking } = document(PUBLISHED)
    expect(dataDisclosed.find(({ category }: { category: string }) => category === 'email address')).toMatchObject({
      purposes: [{ purpose: 'account management' }, { purpose: 'direct marketing' }],
      legalBases: [{ reference: 'GDPR-6-1-b' }, { reference: 'GDPR-6-1-a' }],
      storage: [{ temporal: [{ description: 'after you close your account', ttl: 'P90D' }] }],
      nonDisclosure: { legalRequirement: false, contractualRegulation: true, obligationToProvide: true },
    })
    expect(thirdCountryTransfers.map(({ country }: { country: string }) => country)).toEqual(['US', 'IN'])
    expect(thirdCountryTransfers[0]).toMatchObject({
      adequacyDecision: { available: false },
      standardDataProtectionClause: { available: true },
    })
    expect(sources).toMatchObject([{ dataCategory: 'profile picture', sources: [{ description: 'Google', publiclyAvailable: false }] }])
    expect(rightToComplain.supervisoryAuthority.name).toBe("the Information Commissioner's Office")
    expect(automatedDecisionMaking).toEqual({ inUse: false })
  })

  it('is the same for the same definition, and has another hash for another', () => {
    const [one, same, other] = [PUBLISHED, PUBLISHED, { ...PUBLISHED, automatedDecisions: undefined }].map(
      (each) => document(definePolicy(JSON.parse(JSON.stringify(each)))).meta,
    )
    expect(one).toEqual(same)
    expect(other._hash).not.toBe(one._hash)
    expect(other._id).toBe(one._id)
  })

  it('is not made up where the definition does not say what it requires', () => {
    expect(problemsOf({ organization: { name: 'Fernbrook Ltd' } }, 'tilt')).toEqual([
      'publication.url',
      'publication.country',
      'publication.representative',
      'organization.address',
      'dates',
      'dataProtectionOfficer',
      'rights',
      'requiredData',
    ])
    expect(problemsOf({ ...PUBLISHED, dataProtectionOfficer: false }, 'tilt')).toEqual(['dataProtectionOfficer'])
    expect(problemsOf({ ...PUBLISHED, requiredData: [{ data: ['name'] }] }, 'tilt')).toEqual(['requiredData[0].by'])
    expect(exportDefinition({ ...PUBLISHED, collection: [{ data: ['name'], source: 'third-party' }] }, 'tilt').open.join(' ')).toContain(
      'open to the public',
    )
  })
})

describe('privacy.txt', () => {
  /** Fields of draft-colwell-privacy-txt-01 that a definition can give, each on a line of its own and once; the first of a value is no space. */
  const FIELDS: Readonly<Record<string, RegExp>> = {
    Entity: /^.{1,50}$/,
    'Entity-country': /^[A-Z]{2}$/,
    'Privacy-policy-text': /^https:\/\/\S+$/,
    'Privacy-policy': /^https:\/\/\S+$/,
    Contact: /^mailto:\S+@\S+$/,
    'Action-delete-personal-data': /^mailto:\S+@\S+$/,
    'Action-opt-out-sharing': /^mailto:\S+@\S+$/,
    'Action-shared-list': /^mailto:\S+@\S+$/,
  }

  it('has fields of the draft, each once, and all that are mandatory', () => {
    const { content, fileName } = exportDefinition(PUBLISHED, 'privacy-txt')
    const fields = content
      .trimEnd()
      .split('\n')
      .map((line) => /^([\w-]+): (.*)$/.exec(line)?.slice(1) ?? [line, ''])
    for (const [name = '', value = ''] of fields) expect([name, FIELDS[name]?.test(value)]).toEqual([name, true])
    const names = fields.map(([name]) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(expect.arrayContaining(['Entity', 'Entity-country', 'Privacy-policy', 'Contact']))
    expect(content).toContain('Action-delete-personal-data: mailto:privacy@fernbrook.example\n')
    expect(fileName).toBe('.well-known/privacy.txt')
  })

  it('is not made up where the definition does not say what it requires', () => {
    expect(problemsOf({ organization: { name: 'Fernbrook Ltd' } }, 'privacy-txt')).toEqual([
      'publication.country',
      'publication.url',
      'contacts',
    ])
  })
})

it('codes of countries are those of the taxonomy', () => {
  const names = new Set(COUNTRIES.map(({ label }) => label))
  expect(Object.keys(COUNTRY_CODES).filter((name) => !names.has(name))).toEqual([])
  expect([...names].filter((name) => !Object.hasOwn(COUNTRY_CODES, name))).toEqual(['European Economic Area', 'European Union'])
})
