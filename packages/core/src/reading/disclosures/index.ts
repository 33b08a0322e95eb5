import { createFact } from '../../document/fact.ts'
import type { Policy } from '../../document/policy.ts'
import { createLazy } from '../../text/lazy.ts'
import type { DisclosureExtractor, ReadingContext } from '../context.ts'
import { createReadingContext } from '../create-context.ts'
import type { Disclosure } from '../disclosure.ts'
import { organizationOf } from '../organization.ts'
import { createAutomaton } from '../phrases/automaton.ts'
import { buildPhraseMachine, type PhraseMachine } from '../phrases/machine.ts'
import { PREBUILT } from '../phrases/prebuilt.ts'
import { AUTOMATED_DECISION } from './automated-decision.ts'
import { BREACH_NOTICE } from './breach-notice.ts'
import { CHANGE_NOTICE } from './change-notice.ts'
import { COLLECTS } from './collects.ts'
import { CONTACT } from './contact.ts'
import { createControllerExtractor } from './controller.ts'
import { COOKIE_USE } from './cookie.ts'
import { DATE } from './date.ts'
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
  CONTACT,
  createControllerExtractor(({ policy }) => organizationOf(policy)?.name),
  DPO,
  REPRESENTATIVE,
  DATE,
  TABLE_ROW,
]

const TABLES = [...new Set(EXTRACTORS.flatMap((extractor) => extractor.tables))]

/** The machine of all extractors' phrases. */
export const buildMachineOfPhrases = (): PhraseMachine => buildPhraseMachine(TABLES)

/** Made ready when the first policy is read. */
const phrases = createLazy(() => createAutomaton(PREBUILT === undefined ? buildMachineOfPhrases() : JSON.parse(PREBUILT), TABLES.length))

/** What the extractors read a policy from. */
export function createContextOf(policy: Policy): ReadingContext {
  const organization = organizationOf(policy)
  const names = organization === undefined ? [] : [organization.name, ...organization.aliases]
  return createReadingContext(policy, phrases(), TABLES, names)
}

/** Every disclosure of a policy, in the order of their places. */
export const disclosuresOf: (policy: Policy) => readonly Disclosure[] = createFact((policy) => {
  const context = createContextOf(policy)
  return EXTRACTORS.flatMap((extractor) => extractor.extract(context)).sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  )
})
