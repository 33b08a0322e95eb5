import { stringify } from 'yaml'
import { type EntryOf, entriesOf } from '../definition/definition.ts'
import type { Exporter } from './exported.ts'
import { DATA_KEYS, USE_KEYS } from './fideslang-keys.ts'

type Purpose = EntryOf<'purposes'>

/** As fideslang names the letters of Art. 6(1) GDPR (`LegalBasisForProcessingEnum`). */
const LEGAL_BASES: Readonly<Record<Exclude<Purpose['legalBasis'], undefined>, string>> = {
  consent: 'Consent',
  contract: 'Contract',
  'legal-obligation': 'Legal obligations',
  'vital-interests': 'Vital interests',
  'public-task': 'Public interest',
  'legitimate-interests': 'Legitimate interests',
}

const keysIn = (labels: readonly string[], keys: Readonly<Record<string, string>>) => [
  ...new Set(labels.flatMap((label) => (Object.hasOwn(keys, label) ? (keys[label] ?? []) : []))),
]

/** A name as a key: letters, digits, underscores, dots and hyphens. */
const toKey = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '_')
    .replace(/^_|_$/g, '') || 'organization'

/**
 * A system with its privacy declarations, as fideslang 3 describes it: https://ethyca.github.io/fideslang/, whose model asks for `fides_key`,
 * `system_type` and `privacy_declarations`, and in each of these for `data_use` and `data_categories`.
 */
export const exportFideslang: Exporter = (definition) => {
  const { organization, automatedDecisions, transfers, cookies } = definition
  const purposes = entriesOf(definition.purposes)
  const declarations = purposes.flatMap(({ purpose, data = [], legalBasis }) => {
    const [use] = keysIn([purpose], USE_KEYS)
    if (use === undefined) return []
    return [
      {
        name: purpose,
        data_use: use,
        data_categories: keysIn(data, DATA_KEYS),
        data_subjects: [],
        ...(legalBasis !== undefined && { legal_basis_for_processing: LEGAL_BASES[legalBasis] }),
      },
    ]
  })
  const system = {
    fides_key: toKey(organization.name),
    name: organization.name,
    system_type: 'Service',
    legal_name: organization.name,
    ...(organization.address !== undefined && { legal_address: organization.address }),
    ...(transfers !== undefined && { does_international_transfers: transfers !== false }),
    ...(cookies !== undefined && { uses_cookies: cookies !== false }),
    ...(automatedDecisions === false && { uses_profiling: false }),
    privacy_declarations: declarations,
  }
  const unused = purposes.filter(({ purpose }) => !Object.hasOwn(USE_KEYS, purpose)).map(({ purpose }) => purpose)
  const unnamed = [...new Set(purposes.flatMap(({ data = [] }) => data))].filter((label) => !Object.hasOwn(DATA_KEYS, label))
  return {
    fileName: '.fides/systems.yml',
    content: stringify({ system: [system] }, { lineWidth: 0 }),
    open: [
      'Whose data is it: customers, visitors, employees? Fill in data_subjects.',
      ...unused.map((purpose) => `There is no data use for the purpose '${purpose}': it is left out.`),
      ...unnamed.map((label) => `There is no data category for '${label}': it is left out.`),
    ],
  }
}
