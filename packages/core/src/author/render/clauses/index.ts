import type { ClauseKey } from '../../definition/choices.ts'
import { writeAbout } from './about.ts'
import { writeAutomatedDecisions } from './automated-decisions.ts'
import { writeChanges } from './changes.ts'
import { writeChildren } from './children.ts'
import { writeChoices } from './choices.ts'
import type { ClauseWriter } from './clause-writer.ts'
import { writeCollection } from './collection.ts'
import { writeContact } from './contact.ts'
import { writeController } from './controller.ts'
import { writeCookies } from './cookies.ts'
import { writePlatformData } from './platform-data.ts'
import { writePurposes } from './purposes.ts'
import { writeRecipients } from './recipients.ts'
import { writeRequests } from './requests.ts'
import { writeRequiredData } from './required-data.ts'
import { writeRetention } from './retention.ts'
import { writeRights } from './rights.ts'
import { writeSale } from './sale.ts'
import { writeSecurity } from './security.ts'
import { writeSensitiveData } from './sensitive-data.ts'
import { writeSignals } from './signals.ts'
import { writeSources } from './sources.ts'
import { writeThirdPartyMarketing } from './third-party-marketing.ts'
import { writeTransfers } from './transfers.ts'

/** What writes each clause. */
export const CLAUSE_WRITERS: Readonly<Record<ClauseKey, ClauseWriter>> = {
  about: writeAbout,
  controller: writeController,
  collection: writeCollection,
  sources: writeSources,
  'required-data': writeRequiredData,
  purposes: writePurposes,
  'sensitive-data': writeSensitiveData,
  recipients: writeRecipients,
  sale: writeSale,
  'third-party-marketing': writeThirdPartyMarketing,
  transfers: writeTransfers,
  retention: writeRetention,
  cookies: writeCookies,
  signals: writeSignals,
  'automated-decisions': writeAutomatedDecisions,
  'platform-data': writePlatformData,
  rights: writeRights,
  requests: writeRequests,
  choices: writeChoices,
  security: writeSecurity,
  children: writeChildren,
  changes: writeChanges,
  contact: writeContact,
}
