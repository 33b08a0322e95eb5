import { createClauseFact } from '../../document/clause-fact.ts'
import { type ClausePart, partsOf } from '../../document/clause-parts.ts'
import { createFact } from '../../document/fact.ts'
import type { Policy } from '../../document/policy.ts'
import { createLazy } from '../../text/lazy.ts'
import type { DisclosureExtractor, ReadingContext, Sighting } from '../context.ts'
import { createReadingContext, organizationWordsOf, type ReadingTools, tokenReaderOf } from '../create-context.ts'
import type { ContactDisclosure, ControllerDisclosure, Disclosure, DpoDisclosure, RepresentativeDisclosure } from '../disclosure.ts'
import { organizationOf } from '../organization.ts'
import { createAutomaton } from '../phrases/automaton.ts'
import { buildPhraseMachine, type PhraseMachine } from '../phrases/machine.ts'
import { unpackMachine } from '../phrases/packed-machine.ts'
import { PREBUILT } from '../phrases/prebuilt.ts'
import { numberTables, type PhraseTable } from '../phrases/table.ts'
import { AUTOMATED_DECISION } from './automated-decision.ts'
import { BREACH_NOTICE } from './breach-notice.ts'
import { CHANGE_NOTICE } from './change-notice.ts'
import { COLLECTS } from './collects.ts'
import { CONTACT } from './contact.ts'
import { createControllerExtractor } from './controller.ts'
import { COOKIE_USE } from './cookie.ts'
import { datesOf } from './date.ts'
import { DO_NOT_TRACK } from './do-not-track.ts'
import { DPO } from './dpo.ts'
import { LEGAL_BASIS } from './legal-basis.ts'
import { LEGITIMATE_INTEREST } from './legitimate-interest.ts'
import { MANDATORY_PROVISION } from './mandatory-provision.ts'
import { MINIMUM_AGE } from './minimum-age.ts'
import { PLATFORM_DATA } from './platform-data.ts'
import { RECIPIENTS_NAMED } from './recipient.ts'
import { REPRESENTATIVE } from './representative.ts'
import { RESPONSE_TIME } from './response-time.ts'
import { RETENTION } from './retention.ts'
import { RIGHTS } from './right.ts'
import { SALE } from './sale.ts'
import { SECURITY_MEASURE } from './security-measure.ts'
import { TABLE_ROW } from './table-row.ts'
import { TRANSFER } from './transfer.ts'
import { USES } from './uses.ts'

const EXTRACTORS: readonly DisclosureExtractor[] = [
  COLLECTS,
  USES,
  LEGAL_BASIS,
  LEGITIMATE_INTEREST,
  RECIPIENTS_NAMED,
  SALE,
  TRANSFER,
  RIGHTS,
  AUTOMATED_DECISION,
  DO_NOT_TRACK,
  COOKIE_USE,
  SECURITY_MEASURE,
  MANDATORY_PROVISION,
  PLATFORM_DATA,
  RETENTION,
  RESPONSE_TIME,
  CHANGE_NOTICE,
  MINIMUM_AGE,
  BREACH_NOTICE,
  TABLE_ROW,
]

const CONTROLLER = createControllerExtractor(({ policy }) => organizationOf(policy)?.name)

const TABLES = numberTables(
  [...EXTRACTORS, CONTACT, CONTROLLER, DPO, REPRESENTATIVE].flatMap((extractor): readonly PhraseTable[] => extractor.tables),
)

/** The machine of all extractors' phrases. */
export const buildMachineOfPhrases = (): PhraseMachine => buildPhraseMachine(TABLES.list)

/** Made ready when the first policy is read. */
const phrases = createLazy(() =>
  createAutomaton(PREBUILT === undefined ? buildMachineOfPhrases() : unpackMachine(PREBUILT), TABLES.list.length),
)

/** The words by which a policy names its organization, and what else its clauses are read with. */
const toolsOf: (policy: Policy) => ReadingTools = createFact((policy) => {
  const organization = organizationOf(policy)
  const names = organization === undefined ? [] : [organization.name, ...organization.aliases]
  return {
    automaton: phrases(),
    tables: TABLES,
    tokensOf: tokenReaderOf(policy),
    organizationWords: organizationWordsOf(policy, names),
  }
})

const toContext = ({ policy, clause, firstStatement }: ClausePart): ReadingContext =>
  createReadingContext(policy, clause, firstStatement, toolsOf(policy))

/** What the clauses of a policy are read from, one by one. */
export const createContextsOf = (policy: Policy): readonly ReadingContext[] => partsOf(policy).map(toContext)

/** What is found in one clause. */
interface ClauseFindings {
  readonly disclosures: readonly Disclosure[]
  readonly contacts: readonly Sighting<ContactDisclosure>[]
  readonly controllers: readonly Sighting<ControllerDisclosure>[]
  readonly officers: readonly Sighting<DpoDisclosure>[]
  readonly representatives: readonly Sighting<RepresentativeDisclosure>[]
}

const NONE: readonly never[] = []

const findIn = (context: ReadingContext): ClauseFindings => ({
  disclosures: EXTRACTORS.flatMap(({ cues, extract }) => (cues === undefined || cues.some(context.speaksOf) ? extract(context) : NONE)),
  contacts: CONTACT.find(context),
  controllers: CONTROLLER.find(context),
  officers: DPO.find(context),
  representatives: REPRESENTATIVE.find(context),
})

/** Moves a disclosure by so many characters and statements. */
function moved<D extends Disclosure>(disclosure: D, by: number, statements: number): D {
  const { start, end } = disclosure.span
  return { ...disclosure, span: { start: start + by, end: end + by }, statement: disclosure.statement + statements }
}

function movedFindings(found: ClauseFindings, by: number, statements: number): ClauseFindings {
  if (by === 0 && statements === 0) return found
  const all = <D extends Disclosure>(sightings: readonly Sighting<D>[]): readonly Sighting<D>[] =>
    sightings.map((sighting) => ({ ...sighting, disclosure: moved(sighting.disclosure, by, statements) }))
  return {
    disclosures: found.disclosures.map((disclosure) => moved(disclosure, by, statements)),
    contacts: all(found.contacts),
    controllers: all(found.controllers),
    officers: all(found.officers),
    representatives: all(found.representatives),
  }
}

/** What a clause says besides itself depends on the words for the organization alone. */
const namesOf = createFact((policy): string =>
  JSON.stringify([organizationOf(policy)?.name, ...[...toolsOf(policy).organizationWords].sort()]),
)

/** Where a clause stands: what is found in it counts its places from the beginning of the policy. */
const placeOf = ({ clause, firstStatement }: ClausePart) => ({ start: clause.statements[0]?.span.start ?? 0, firstStatement })

/** What is found in a clause, and where the clause stood when it was read. */
const findingsOf = createClauseFact((part) => ({ found: findIn(toContext(part)), place: placeOf(part) }), namesOf)

/**
 * Every disclosure of a policy, in the order of their places. Each clause is read by itself, so that a clause which stays as it was need not
 * be read again; only who is who, and how to reach them, is chosen from what all clauses say.
 */
export const disclosuresOf: (policy: Policy) => readonly Disclosure[] = createFact((policy) => {
  const findings = findingsOf(policy)
  const clauses = partsOf(policy).flatMap((part, index) => {
    const own = findings[index]
    if (own === undefined) return []
    const { start, firstStatement } = placeOf(part)
    return [movedFindings(own.found, start - own.place.start, firstStatement - own.place.firstStatement)]
  })
  return [
    ...clauses.flatMap(({ disclosures }) => disclosures),
    ...CONTACT.choose(clauses.flatMap(({ contacts }) => contacts)),
    ...CONTROLLER.choose(clauses.flatMap(({ controllers }) => controllers)),
    ...DPO.choose(clauses.flatMap(({ officers }) => officers)),
    ...REPRESENTATIVE.choose(clauses.flatMap(({ representatives }) => representatives)),
    ...datesOf(policy),
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
})
