/**
 * What TILT's schema of its first major version asks: read from `tilt-schema.json` at commit 8c95a88 of
 * https://github.com/Transparency-Information-Language/schema. A member of `required` has to be there; of `optional` it has this form where it is.
 */
export interface Shape {
  readonly required?: Readonly<Record<string, Form>>
  readonly optional?: Readonly<Record<string, Form>>
  /** A member that has to be there where another is true. */
  readonly whereTrue?: readonly [flag: string, members: readonly string[]]
}
type Form =
  | 'string'
  | 'boolean'
  | 'email'
  | 'uri-reference'
  | 'country'
  | 'date'
  | 'hash'
  | 'span'
  | 'law'
  | 'positive'
  | Shape
  | readonly [Form]

const RIGHT: Shape = {
  optional: {
    available: 'boolean',
    description: 'string',
    url: 'uri-reference',
    email: 'email',
    identificationEvidences: ['string'],
  },
  whereTrue: ['available', ['description']],
}
const SAFEGUARD: Shape = { optional: { available: 'boolean', description: 'string' }, whereTrue: ['available', ['description']] }

export const TILT: Shape = {
  required: {
    meta: {
      required: {
        _id: 'string',
        name: 'string',
        created: 'date',
        modified: 'date',
        version: 'positive',
        language: 'string',
        status: 'string',
        url: 'uri-reference',
        _hash: 'hash',
      },
    },
    controller: {
      required: { name: 'string', address: 'string', country: 'country', representative: { required: { name: 'string', email: 'email' } } },
    },
    dataProtectionOfficer: { required: { name: 'string', address: 'string', country: 'country', email: 'email' } },
    dataDisclosed: [
      {
        required: {
          _id: 'string',
          category: 'string',
          purposes: [{ required: { purpose: 'string', description: 'string' } }],
          legalBases: [{ required: { reference: 'law' }, optional: { description: 'string' } }],
          legitimateInterests: [{ optional: { exists: 'boolean', reasoning: 'string' }, whereTrue: ['exists', ['reasoning']] }],
          recipients: [{ required: { category: 'string' }, optional: { name: 'string', country: 'country' } }],
          storage: [
            {
              required: { aggregationFunction: 'string' },
              optional: { temporal: [{ required: { description: 'string', ttl: 'span' } }], purposeConditional: ['string'] },
            },
          ],
          nonDisclosure: {
            required: {
              legalRequirement: 'boolean',
              contractualRegulation: 'boolean',
              obligationToProvide: 'boolean',
              consequences: 'string',
            },
          },
        },
      },
    ],
    thirdCountryTransfers: [
      {
        optional: {
          country: 'country',
          adequacyDecision: SAFEGUARD,
          appropriateGuarantees: SAFEGUARD,
          presenceOfEnforceableRightsAndEffectiveRemedies: SAFEGUARD,
          standardDataProtectionClause: SAFEGUARD,
        },
      },
    ],
    accessAndDataPortability: { ...RIGHT, required: { available: 'boolean' } },
    sources: [
      {
        required: {
          _id: 'string',
          dataCategory: 'string',
          sources: [{ required: { description: 'string', url: 'uri-reference', publiclyAvailable: 'boolean' } }],
        },
      },
    ],
    rightToInformation: RIGHT,
    rightToRectificationOrDeletion: RIGHT,
    rightToDataPortability: RIGHT,
    rightToWithdrawConsent: RIGHT,
    rightToComplain: {
      optional: { ...RIGHT.optional, supervisoryAuthority: { required: { name: 'string' } } },
      whereTrue: ['available', ['description', 'supervisoryAuthority']],
    },
    automatedDecisionMaking: {
      optional: { inUse: 'boolean', logicInvolved: 'string', scopeAndIntendedEffects: 'string' },
      whereTrue: ['inUse', ['logicInvolved', 'scopeAndIntendedEffects']],
    },
    changesOfPurpose: [{ optional: { description: 'string' } }],
  },
}

const FORMS: Readonly<Record<Extract<Form, string>, object>> = {
  string: { type: 'string' },
  boolean: { type: 'boolean' },
  email: { type: 'string', format: 'email' },
  'uri-reference': { type: 'string', format: 'uri-reference' },
  country: { type: 'string', pattern: '^[A-Z]{2}$' },
  date: { type: 'string', format: 'date' },
  hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  span: { type: 'string', pattern: '^P(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T\\d+H)?$' },
  law: { type: 'string', pattern: '^[A-Z]+(?:-\\d+)*(?:-[a-z])?$' },
  positive: { type: 'integer', minimum: 1 },
}

const isList = (form: Form): form is readonly [Form] => Array.isArray(form)

/** A shape as JSON Schema, for a validator of others. */
export function toJsonSchema(form: Form): object {
  if (typeof form === 'string') return FORMS[form]
  if (isList(form)) return { type: 'array', items: toJsonSchema(form[0]) }
  const { required = {}, optional = {}, whereTrue } = form
  const properties = Object.fromEntries(Object.entries({ ...optional, ...required }).map(([name, inner]) => [name, toJsonSchema(inner)]))
  const condition =
    whereTrue === undefined
      ? {}
      : {
          if: { properties: { [whereTrue[0]]: { const: true } }, required: [whereTrue[0]] },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: { required: whereTrue[1] },
        }
  return { type: 'object', required: Object.keys(required), properties, ...condition }
}
