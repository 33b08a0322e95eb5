import type { Condition } from '../../laws/condition.ts'
import type { Requirement } from '../../laws/law.ts'
import type { DisclosureType } from '../../reading/disclosure.ts'
import type { AskedField } from './field-questions.ts'

const FIELD_OF: Readonly<Record<DisclosureType, AskedField>> = {
  collects: 'collection',
  uses: 'purposes',
  'legal-basis': 'purposes',
  'legitimate-interest': 'purposes',
  recipient: 'recipients',
  sale: 'sale',
  retention: 'retention',
  transfer: 'transfers',
  right: 'rights',
  'automated-decision': 'automatedDecisions',
  'minimum-age': 'children',
  'do-not-track': 'signals',
  cookie: 'cookies',
  'security-measure': 'security',
  'breach-notice': 'sections',
  'change-notice': 'changes',
  'response-time': 'requests',
  contact: 'contacts',
  dpo: 'dataProtectionOfficer',
  representative: 'representatives',
  controller: 'organization',
  'mandatory-provision': 'requiredData',
  'platform-data': 'platformData',
  date: 'dates',
}

/** Where the evidence of a requirement is told in phrases, or a field fits better than the first disclosure among it. */
const FIELD_OF_REQUIREMENT: Readonly<Record<string, AskedField>> = {
  'gdpr/14-2-f': 'collection',
  'uk-gdpr/13-2-ca': 'requests',
  'ccpa/sale-of-minors-data': 'sale',
  'ccpa/sensitive-use': 'sensitiveData',
  'ccpa/right-to-limit': 'sensitiveData',
  'ccpa/purposes-of-disclosure': 'recipients',
  'ccpa/right-to-know-sold-or-shared': 'rights',
  'ccpa/methods-to-exercise': 'requests',
  'ccpa/verification': 'requests',
  'ccpa/authorized-agent': 'requests',
  'ccpa/opt-out-signals': 'signals',
  'caloppa/third-party-tracking': 'signals',
  'shine-the-light/rights': 'thirdPartyMarketing',
  'shine-the-light/request-address': 'thirdPartyMarketing',
  'us-states/exercise-rights': 'requests',
  'us-states/appeal': 'requests',
  'lgpd/9-vi': 'recipientDuties',
  'app-store/third-party-protection': 'recipientDuties',
  'google-limited-use/statement': 'platformData',
  'google-limited-use/data-accessed': 'platformData',
  'google-limited-use/no-advertising': 'platformData',
  'google-limited-use/no-sale': 'platformData',
  'google-limited-use/transfer-limits': 'platformData',
  'google-limited-use/human-access': 'platformData',
}

function typesIn(condition: Condition): readonly DisclosureType[] {
  if ('disclosure' in condition) return [condition.disclosure]
  if ('organization' in condition) return ['controller']
  if ('all' in condition) return condition.all.flatMap(typesIn)
  if ('any' in condition) return condition.any.flatMap(typesIn)
  return []
}

/** The field of a definition that answers a requirement; `sections` where none does by itself. */
export function fieldFor(law: string, { id, evidence }: Requirement): AskedField {
  // The acts of single states ask what their joint table asks.
  const known = FIELD_OF_REQUIREMENT[`${law.startsWith('us-') ? 'us-states' : law}/${id}`]
  const [type] = typesIn(evidence)
  return known ?? (type === undefined ? 'sections' : FIELD_OF[type])
}
