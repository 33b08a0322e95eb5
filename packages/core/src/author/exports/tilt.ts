import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { type Definition, type EntryOf, entriesOf } from '../definition/definition.ts'
import { DefinitionError, type DefinitionProblem } from '../definition/definition-error.ts'
import { PHRASES } from '../phrases/index.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { COUNTRY_CODES } from './country-codes.ts'
import { type Exporter, toJsonText } from './exported.ts'
import { dataDisclosedIn, sourcesIn } from './tilt-data.ts'

type Right = EntryOf<'rights'>['right']
type Mechanism = Exclude<EntryOf<'transfers'>['mechanism'], undefined>

const hashOf = (text: string) => bytesToHex(sha256(utf8ToBytes(text)))

/** What TILT requires of every document, by the field that answers it. */
function missingIn({ publication = {}, dataProtectionOfficer: officer, organization, dates, rights, requiredData }: Definition) {
  const asked: readonly (readonly [isGiven: unknown, path: DefinitionProblem['path'], what: string])[] = [
    [publication.url, ['publication', 'url'], 'the address of the policy'],
    [publication.country, ['publication', 'country'], 'the country of the organization'],
    [publication.representative, ['publication', 'representative'], 'a person who represents the organization, with an e-mail address'],
    [organization.address, ['organization', 'address'], 'the address of the organization'],
    [dates?.effective ?? dates?.updated, ['dates'], 'a date'],
    [officer, ['dataProtectionOfficer'], 'a data protection officer, and has no word for there being none'],
    ...(officer === undefined || officer === false
      ? []
      : [
          [officer.name, ['dataProtectionOfficer', 'name'], 'the name of the officer'] as const,
          [officer.address, ['dataProtectionOfficer', 'address'], 'the address of the officer'] as const,
          [officer.email, ['dataProtectionOfficer', 'email'], 'the e-mail address of the officer'] as const,
          [publication.officerCountry, ['publication', 'officerCountry'], 'the country of the officer'] as const,
        ]),
    [rights, ['rights'], 'which rights people have'],
    [requiredData !== undefined, ['requiredData'], 'which data people have to give; answer false where all is voluntary'],
    ...entriesOf(requiredData).map(({ by }, index) => [by, ['requiredData', index, 'by'], 'whether law or contract requires it'] as const),
  ]
  return asked.flatMap(([isGiven, path, what]): DefinitionProblem[] =>
    isGiven === undefined || isGiven === false ? [{ path, reason: `TILT requires ${what}. Add it.` }] : [],
  )
}

/** Which safeguards each mechanism is: Art. 45 and 46 GDPR. Enforceable rights go with them (Art. 46(1)), and with no consent or derogation. */
const SAFEGUARDS: Readonly<Record<Mechanism, { readonly adequacy: boolean; readonly guarantees: boolean; readonly clauses: boolean }>> = {
  adequacy: { adequacy: true, guarantees: false, clauses: false },
  dpf: { adequacy: true, guarantees: false, clauses: false },
  scc: { adequacy: false, guarantees: true, clauses: true },
  bcr: { adequacy: false, guarantees: true, clauses: false },
  other: { adequacy: false, guarantees: true, clauses: false },
  consent: { adequacy: false, guarantees: false, clauses: false },
  derogation: { adequacy: false, guarantees: false, clauses: false },
}

function transferTo(country: string | undefined, { mechanism, copy = '' }: EntryOf<'transfers'>, phrases: Phrases): object {
  const code = country === undefined ? undefined : COUNTRY_CODES[country]
  const told = code === undefined ? {} : { country: code }
  if (mechanism === undefined) return told
  const { adequacy, guarantees, clauses } = SAFEGUARDS[mechanism]
  const description = `${phrases.mechanisms[mechanism]}. ${copy}`.trim()
  const is = (available: boolean) => (available ? { available, description } : { available })
  return {
    ...told,
    adequacyDecision: is(adequacy),
    appropriateGuarantees: is(guarantees),
    presenceOfEnforceableRightsAndEffectiveRemedies: is(adequacy || guarantees),
    standardDataProtectionClause: is(clauses),
  }
}

function rightOf(wanted: readonly Right[], { rights = [], requests = {}, contacts }: Definition, { rights: words }: Phrases): object {
  const given = rights.flatMap(({ right }) => (wanted.includes(right) && right !== 'non-retaliation' ? [right] : []))
  if (given.length === 0) return { available: false }
  const email = requests.email ?? contacts?.find((contact) => contact.email !== undefined)?.email
  return {
    available: true,
    description: given.map((right) => words[right]).join('; '),
    ...(requests.url !== undefined && { url: requests.url }),
    ...(email !== undefined && { email }),
    ...(requests.verification !== undefined && { identificationEvidences: [requests.verification] }),
  }
}

function automatedIn({ automatedDecisions }: Definition): object {
  if (automatedDecisions === undefined) return {}
  if (automatedDecisions === false) return { inUse: false }
  const told = (field: 'logic' | 'effect') => automatedDecisions.flatMap((one) => one[field] ?? []).join('; ')
  return { inUse: true, logicInvolved: told('logic'), scopeAndIntendedEffects: told('effect') }
}

/** The right to complain, whose authority has to be named where it is told. */
function complaintIn(definition: Definition, phrases: Phrases): object {
  const right = rightOf(['complaint'], definition, phrases)
  const { supervisoryAuthority: authority } = definition
  if (authority === undefined) return 'description' in right ? {} : right
  return { ...right, supervisoryAuthority: { name: authority.name } }
}

function documentOf(definition: Definition, phrases: Phrases) {
  const { organization, publication = {}, dataProtectionOfficer: officer, dates = {}, transfers } = definition
  const right = (...wanted: readonly Right[]) => rightOf(wanted, definition, phrases)
  return {
    controller: {
      name: organization.name,
      address: organization.address,
      country: publication.country,
      representative: publication.representative,
    },
    dataProtectionOfficer:
      officer === undefined || officer === false
        ? undefined
        : { name: officer.name, address: officer.address, country: publication.officerCountry, email: officer.email },
    dataDisclosed: dataDisclosedIn(definition, phrases),
    thirdCountryTransfers: entriesOf(transfers).flatMap((entry) =>
      (entry.countries ?? [undefined]).map((country) => transferTo(country, entry, phrases)),
    ),
    accessAndDataPortability: right('access', 'portability'),
    sources: sourcesIn(definition, phrases),
    rightToInformation: right('access'),
    rightToRectificationOrDeletion: right('rectification', 'erasure'),
    rightToDataPortability: right('portability'),
    rightToWithdrawConsent: right('withdraw-consent'),
    rightToComplain: complaintIn(definition, phrases),
    automatedDecisionMaking: automatedIn(definition),
    changesOfPurpose: [],
    meta: {
      name: organization.name,
      created: dates.effective ?? dates.updated,
      modified: dates.updated ?? dates.effective,
      version: 1,
      language: phrases.locale,
      status: 'active',
      url: publication.url,
      _id: hashOf(publication.url ?? '').slice(0, 32),
    },
  }
}

/** Questions of what TILT has a place for and the definition leaves open. */
function openIn(definition: Definition): readonly string[] {
  const unknown = entriesOf(definition.transfers).filter(({ mechanism }) => mechanism === undefined)
  const silent = entriesOf(definition.collection).filter((entry) => entry.source === 'third-party' && entry.public === undefined)
  const nameless = entriesOf(definition.recipients).filter(({ category }) => category === undefined)
  const unheld = [...entriesOf(definition.recipients), ...entriesOf(definition.purposes)].filter(({ data }) => data === undefined)
  return [
    'Which version of the document is it? It is told as the first.',
    'In which formats is data handed out, and is there a fee for further copies? A definition does not say.',
    ...(definition.transfers === undefined ? ['Does data go to third countries? Give transfers; answer false where it does not.'] : []),
    ...unknown.map(
      ({ countries = [] }) => `On what does the transfer to ${countries.join(', ') || 'other countries'} rest? Give its mechanism.`,
    ),
    ...silent.map(({ data }) => `Is the source of ${data.join(', ')} open to the public? Give collection.public: it is left out.`),
    ...(unheld.length > 0 ? ['Which data is each recipient and purpose about? Those that name none are left out.'] : []),
    ...nameless.map(({ name = '' }) => `What kind of recipient is ${name}? Give its category.`),
    ...(definition.supervisoryAuthority === undefined ? ['Which authority do people complain to? Give supervisoryAuthority.'] : []),
    ...(definition.automatedDecisions === undefined ? ['Are decisions made by automated means alone? Give automatedDecisions.'] : []),
  ]
}

/**
 * A document of the Transparency Information Language (https://github.com/Transparency-Information-Language/schema), in its first major version.
 *
 * @throws {DefinitionError} where the definition does not give what the language requires of every document.
 */
export const exportTilt: Exporter = (definition) => {
  const problems = missingIn(definition)
  if (problems.length > 0) throw new DefinitionError(problems)
  const { meta, ...rest } = documentOf(definition, PHRASES[definition.locales?.[0] ?? 'en'])
  const _hash = hashOf(JSON.stringify({ meta, ...rest }))
  return { fileName: 'tilt.json', content: toJsonText({ meta: { ...meta, _hash }, ...rest }), open: openIn(definition) }
}
