import jsonld from 'jsonld'
import { parse as parsePlist } from 'plist'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { DATA_TYPES, PURPOSES } from '../../src/author/exports/apple-types.ts'
import { DATA_KEYS, USE_KEYS } from '../../src/author/exports/fideslang-keys.ts'
import { DATA_TYPES as PLAY_TYPES } from '../../src/author/exports/google-types.ts'
import { type Definition, definePolicy, EXPORT_FORMATS, exportDefinition, TAXONOMY } from '../../src/index.ts'
import {
  DPV_DATA,
  DPV_ENTITIES,
  DPV_GDPR_LEGAL_BASES,
  DPV_GDPR_RIGHTS,
  DPV_MEASURES,
  DPV_PERSONAL_DATA,
  DPV_PURPOSES,
} from '../../src/taxonomy/dpv-2.3-terms.ts'
import { FULL } from './full-definition.ts'

/** Formats that have to be told something, and so are not written of an organization that is only named. */
const DEMANDING: ReadonlySet<string> = new Set(['gpc', 'tilt', 'privacy-txt'])

const BARE: Definition = { organization: { name: 'Fernbrook Ltd' } }
const labels = (kind: 'data' | 'purpose') => new Set(TAXONOMY[kind].map(({ label }) => label))

describe('an export', () => {
  it.each(EXPORT_FORMATS.filter((format) => !DEMANDING.has(format)))('says nothing of what is not declared: %s', (format) => {
    const { content } = exportDefinition(BARE, format)
    expect(content.endsWith('\n')).toBe(true)
    for (const word of ['email', 'consent', 'Consent', 'Purpose', 'hasRight']) expect(content).not.toContain(word)
  })

  it('names the taxonomy in its tables, and nothing else', () => {
    for (const keys of [DATA_KEYS, DATA_TYPES]) expect(Object.keys(keys).filter((label) => !labels('data').has(label))).toEqual([])
    for (const keys of [USE_KEYS, PURPOSES]) expect(Object.keys(keys).filter((label) => !labels('purpose').has(label))).toEqual([])
  })
})

/** Classes and properties the export uses besides the terms of the taxonomy; read from `2.3/dpv/dpv.csv` and its modules. */
const STRUCTURE = [
  ...[
    'Process',
    'PersonalDataProcess',
    'Purpose',
    'StorageCondition',
    'hasDataController',
    'hasLegalBasis',
    'hasPersonalData',
    'hasProcess',
  ],
  ...['hasPurpose', 'hasRecipient', 'hasRight', 'hasStorageCondition', 'hasTechnicalOrganisationalMeasure'],
]

describe('DPV', () => {
  const namespaces: Readonly<Record<string, ReadonlySet<string>>> = {
    'https://w3id.org/dpv#': new Set([...DPV_DATA, ...DPV_PURPOSES, ...DPV_ENTITIES, ...DPV_MEASURES, ...STRUCTURE]),
    'https://w3id.org/dpv/pd#': DPV_PERSONAL_DATA,
    'https://w3id.org/dpv/legal/eu/gdpr#': new Set([...DPV_GDPR_LEGAL_BASES, ...DPV_GDPR_RIGHTS]),
    'http://purl.org/dc/terms/': new Set(['title', 'description']),
  }
  const irisIn = (node: unknown): readonly string[] => {
    if (Array.isArray(node)) return node.flatMap(irisIn)
    if (typeof node !== 'object' || node === null) return []
    return Object.entries(node).flatMap(([key, value]) => {
      if (key === '@value') return []
      if (key === '@id' || key === '@type') return [value].flat().map(String)
      return [key, ...irisIn(value)]
    })
  }

  it('expands to terms that the vocabulary has', async () => {
    const expanded = await jsonld.expand(JSON.parse(exportDefinition(FULL, 'dpv').content))
    const iris = [...new Set(irisIn(expanded))]
    expect(iris).toContain('https://w3id.org/dpv/pd#EmailAddress')
    expect(iris).toContain('https://w3id.org/dpv/legal/eu/gdpr#A6-1-f')
    const strangers = iris.filter(
      (iri) =>
        !Object.entries(namespaces).some(([namespace, terms]) => iri.startsWith(namespace) && terms.has(iri.slice(namespace.length))),
    )
    expect(strangers).toEqual([])
  })

  it('gives what has no term by its title, and says so', () => {
    const { content, open } = exportDefinition({ ...BARE, collection: [{ data: ['favourite tea'] }] }, 'dpv')
    expect(JSON.parse(content)['dpv:hasPersonalData']).toEqual([{ '@type': 'dpv:PersonalData', 'dct:title': 'favourite tea' }])
    expect(open).toEqual(["There is no term for the data 'favourite tea': it is given by its title."])
  })
})

describe('gpc.json', () => {
  it('says what is declared', () => {
    expect(JSON.parse(exportDefinition(FULL, 'gpc').content)).toEqual({ gpc: true, lastUpdate: '2026-03-02' })
    const ignored = { ...BARE, signals: { globalPrivacyControl: false } }
    expect(exportDefinition(ignored, 'gpc')).toMatchObject({
      content: '{\n  "gpc": false\n}\n',
      open: [expect.stringContaining('dates.updated')],
    })
  })

  it('is not made up', () => {
    expect(() => exportDefinition(BARE, 'gpc')).toThrow('signals.globalPrivacyControl: The definition does not say')
  })
})

describe('fideslang', () => {
  it('describes a system with the fields its model asks for', () => {
    const { system } = parse(exportDefinition(FULL, 'fideslang').content)
    expect(system).toEqual([
      expect.objectContaining({
        fides_key: 'fernbrook_ltd',
        system_type: 'Service',
        does_international_transfers: true,
        uses_cookies: true,
      }),
    ])
    expect(system[0].privacy_declarations).toEqual([
      {
        name: 'account management',
        data_use: 'essential.service',
        data_categories: ['user.name', 'user.contact.email'],
        data_subjects: [],
        legal_basis_for_processing: 'Contract',
      },
      expect.objectContaining({ data_use: 'marketing.communications', legal_basis_for_processing: 'Consent' }),
      expect.objectContaining({ data_categories: ['user.device.telemetry', 'user.device.ip_address'] }),
    ])
    // As the model's FidesKey has it.
    for (const key of [...Object.values(DATA_KEYS), ...Object.values(USE_KEYS)]) expect(key).toMatch(/^[a-z_.]+$/)
  })

  it('says what it leaves out', () => {
    const { open } = exportDefinition({ ...BARE, purposes: [{ purpose: 'watering plants', data: ['favourite tea'] }] }, 'fideslang')
    expect(open).toEqual([
      'Whose data is it: customers, visitors, employees? Fill in data_subjects.',
      "There is no data use for the purpose 'watering plants': it is left out.",
      "There is no data category for 'favourite tea': it is left out.",
    ])
  })
})

/** The values that Apple lists. */
const APPLE_TYPES = [
  ...['Name', 'EmailAddress', 'PhoneNumber', 'PhysicalAddress', 'OtherUserContactInfo', 'Health', 'Fitness', 'PaymentInfo', 'CreditInfo'],
  ...[
    'OtherFinancialInfo',
    'PreciseLocation',
    'CoarseLocation',
    'SensitiveInfo',
    'Contacts',
    'EmailsOrTextMessages',
    'PhotosorVideos',
    'AudioData',
  ],
  ...[
    'GameplayContent',
    'CustomerSupport',
    'OtherUserContent',
    'BrowsingHistory',
    'SearchHistory',
    'UserID',
    'DeviceID',
    'PurchaseHistory',
  ],
  ...['ProductInteraction', 'AdvertisingData', 'OtherUsageData', 'CrashData', 'PerformanceData', 'OtherDiagnosticData', 'OtherDataTypes'],
]
const APPLE_PURPOSES = ['ThirdPartyAdvertising', 'DeveloperAdvertising', 'Analytics', 'ProductPersonalization', 'AppFunctionality', 'Other']

describe('the privacy manifest', () => {
  it('uses types and purposes that there are', () => {
    expect(Object.values(DATA_TYPES).filter((type) => !APPLE_TYPES.includes(type))).toEqual([])
    expect(Object.values(PURPOSES).filter((purpose) => !APPLE_PURPOSES.includes(purpose))).toEqual([])
  })

  it('is a property list', () => {
    const { content, open } = exportDefinition(FULL, 'apple-privacy-manifest')
    expect(parsePlist(content)).toMatchObject({
      NSPrivacyTracking: false,
      NSPrivacyTrackingDomains: [],
      NSPrivacyCollectedDataTypes: expect.arrayContaining([
        {
          NSPrivacyCollectedDataType: 'NSPrivacyCollectedDataTypeEmailAddress',
          NSPrivacyCollectedDataTypeLinked: true,
          NSPrivacyCollectedDataTypeTracking: false,
          NSPrivacyCollectedDataTypePurposes: [
            'NSPrivacyCollectedDataTypePurposeAppFunctionality',
            'NSPrivacyCollectedDataTypePurposeDeveloperAdvertising',
          ],
        },
      ]),
      NSPrivacyAccessedAPITypes: [],
    })
    expect(open[0]).toContain('Which data is linked to the person?')
    expect(parsePlist(exportDefinition(BARE, 'apple-privacy-manifest').content)).toMatchObject({ NSPrivacyCollectedDataTypes: [] })
  })

  it('tells tracking where data is shared for advertising', () => {
    const definition = definePolicy({ ...FULL, sale: { shared: ['email address'] } })
    const { content, open } = exportDefinition(definition, 'apple-privacy-manifest')
    expect(parsePlist(content)).toMatchObject({ NSPrivacyTracking: true })
    expect(open).toContain('Which domains does tracking connect to? Fill in NSPrivacyTrackingDomains.')
  })
})

/** The answers that the form has, as the files have them that Play Console exports. */
const PLAY_ANSWERS: Readonly<Record<string, readonly string[]>> = {
  PERSONAL: [
    ...['NAME', 'EMAIL', 'USER_ACCOUNT', 'ADDRESS', 'PHONE', 'RACE_ETHNICITY', 'POLITICAL_RELIGIOUS'],
    ...['SEXUAL_ORIENTATION_GENDER_IDENTITY', 'OTHER_PERSONAL'],
  ],
  FINANCIAL: ['CREDIT_DEBIT_BANK_ACCOUNT_NUMBER', 'PURCHASE_HISTORY', 'CREDIT_SCORE', 'OTHER'],
  LOCATION: ['APPROX_LOCATION', 'PRECISE_LOCATION'],
  SEARCH_AND_BROWSING: ['WEB_BROWSING_HISTORY'],
  EMAIL_AND_TEXT: ['EMAILS', 'SMS_CALL_LOG', 'OTHER_MESSAGES'],
  PHOTOS_AND_VIDEOS: ['PHOTOS', 'VIDEOS'],
  AUDIO: ['AUDIO', 'MUSIC', 'OTHER_AUDIO'],
  HEALTH_AND_FITNESS: ['HEALTH', 'FITNESS'],
  CONTACTS: ['CONTACTS'],
  APP_ACTIVITY: ['USER_INTERACTION', 'IN_APP_SEARCH_HISTORY', 'APPS_ON_DEVICE', 'USER_GENERATED_CONTENT', 'OTHER_APP_ACTIVITY'],
  APP_PERFORMANCE: ['CRASH_LOGS', 'PERFORMANCE_DIAGNOSTICS', 'OTHER_PERFORMANCE'],
  IDENTIFIERS: ['DEVICE_ID'],
}

describe('the draft of a data safety form', () => {
  it('uses names that the form has', () => {
    for (const [question, answer] of Object.values(PLAY_TYPES)) expect(PLAY_ANSWERS[question]).toContain(answer)
  })

  it('answers what the definition tells, and asks for the rest', () => {
    const { content, open } = exportDefinition(FULL, 'google-data-safety')
    const lines = content.trimEnd().split('\n')
    expect(lines.map((line) => line.split(',').length)).toEqual(lines.map(() => 5))
    expect(lines).toEqual(
      expect.arrayContaining([
        'PSL_DATA_COLLECTION_COLLECTS_PERSONAL_DATA,,true,REQUIRED,Data is collected',
        'PSL_DATA_TYPES_PERSONAL,PSL_EMAIL,true,MULTIPLE_CHOICE,EMAIL',
        'PSL_DATA_USAGE_RESPONSES:PSL_EMAIL:DATA_USAGE_COLLECTION_PURPOSE,PSL_ADVERTISING,true,MULTIPLE_CHOICE,EMAIL: collected for ADVERTISING',
      ]),
    )
    expect(open.length).toBeGreaterThan(3)
    expect(new Set(lines).size).toBe(lines.length)
  })

  it('says nothing where the definition does', () => {
    const { content, open } = exportDefinition(BARE, 'google-data-safety')
    expect(content.trimEnd().split('\n')).toHaveLength(1)
    expect(open).toContain('Does the app collect data? The definition names none, and the form has to say.')
  })
})
