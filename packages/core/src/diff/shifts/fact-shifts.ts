import { AGE } from './age.ts'
import { CONTACT } from './contact.ts'
import { DATA } from './data.ts'
import { DATE } from './date.ts'
import type { FactShifts } from './fact.ts'
import { LEGAL_BASIS } from './legal-basis.ts'
import { NOTICE_MEANS, NOTICE_PERIOD } from './notice-period.ts'
import { ORGANIZATION } from './organization.ts'
import { AUTOMATED_DECISION, PURPOSE } from './purpose.ts'
import { RECIPIENT } from './recipient.ts'
import { RESPONSE_TIME } from './response-time.ts'
import { RETENTION } from './retention.ts'
import { OPT_OUT_SIGNAL, RIGHT } from './right.ts'
import { SALE } from './sale.ts'
import { TRANSFER, TRANSFER_SAFEGUARD } from './transfer.ts'

/** Every kind of fact whose change is a shift. */
export const FACT_SHIFTS: readonly FactShifts[] = [
  SALE,
  RIGHT,
  OPT_OUT_SIGNAL,
  LEGAL_BASIS,
  RETENTION,
  AGE,
  RECIPIENT,
  DATA,
  PURPOSE,
  AUTOMATED_DECISION,
  TRANSFER,
  TRANSFER_SAFEGUARD,
  NOTICE_PERIOD,
  NOTICE_MEANS,
  RESPONSE_TIME,
  ORGANIZATION,
  CONTACT,
  DATE,
]
