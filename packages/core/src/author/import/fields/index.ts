import type { Definition } from '../../definition/definition.ts'
import type { FieldImporter } from '../imported.ts'
import { importAuthority } from './authority.ts'
import { importAutomatedDecisions } from './automated-decisions.ts'
import { importChanges } from './changes.ts'
import { importChildren } from './children.ts'
import { importChoices } from './choices.ts'
import { importCollection } from './collection.ts'
import { importContacts } from './contacts.ts'
import { importCookies } from './cookies.ts'
import { importDates } from './dates.ts'
import { importLegalBases } from './legal-bases.ts'
import { importNotCollected } from './not-collected.ts'
import { importOfficer } from './officer.ts'
import { importOrganization } from './organization.ts'
import { importOtherSources } from './other-sources.ts'
import { importPlatformData } from './platform-data.ts'
import { importProcessing } from './processing.ts'
import { importPurposes } from './purposes.ts'
import { importRecipientDuties, importRecipientPurposes, importRecipients } from './recipients.ts'
import { importRepresentatives } from './representatives.ts'
import { importRequests } from './requests.ts'
import { importRequiredData } from './required-data.ts'
import { importRetention } from './retention.ts'
import { importRights } from './rights.ts'
import { importSale } from './sale.ts'
import { importSecurity } from './security.ts'
import { importSensitiveData } from './sensitive-data.ts'
import { importSensitiveUse } from './sensitive-use.ts'
import { importService } from './service.ts'
import { importSignals } from './signals.ts'
import { importThirdPartyMarketing } from './third-party-marketing.ts'
import { importTransfers } from './transfers.ts'

/** What reads each field, in the order of definitions. Fields that no prose carries are not here. */
export const FIELD_IMPORTERS: { readonly [Field in keyof Definition]?: FieldImporter<Field> } = {
  organization: importOrganization,
  processing: importProcessing,
  service: importService,
  dates: importDates,
  contacts: importContacts,
  dataProtectionOfficer: importOfficer,
  representatives: importRepresentatives,
  collection: importCollection,
  notCollected: importNotCollected,
  otherSources: importOtherSources,
  requiredData: importRequiredData,
  purposes: importPurposes,
  legalBases: importLegalBases,
  sensitiveData: importSensitiveData,
  sensitiveUse: importSensitiveUse,
  recipients: importRecipients,
  recipientDuties: importRecipientDuties,
  recipientPurposes: importRecipientPurposes,
  sale: importSale,
  thirdPartyMarketing: importThirdPartyMarketing,
  transfers: importTransfers,
  retention: importRetention,
  cookies: importCookies,
  signals: importSignals,
  automatedDecisions: importAutomatedDecisions,
  platformData: importPlatformData,
  rights: importRights,
  requests: importRequests,
  choices: importChoices,
  supervisoryAuthority: importAuthority,
  security: importSecurity,
  children: importChildren,
  changes: importChanges,
}
