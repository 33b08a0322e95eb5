import { GDPR_IDENTITY } from './gdpr/identity.ts'
import { TEXT } from './gdpr/official-text.ts'
import { GDPR_PARTICULARS } from './gdpr/particulars.ts'
import { GDPR_RIGHTS } from './gdpr/rights.ts'
import type { Law } from './law.ts'

/** What Articles 13 and 14 of the General Data Protection Regulation ask a controller to tell the people whose data it processes. */
export const GDPR: Law = {
  id: 'gdpr',
  name: 'General Data Protection Regulation',
  citation: 'Regulation (EU) 2016/679',
  url: TEXT,
  checked: {
    on: '2026-11-24',
    against: 'copies of Arts. 13 and 14 quoted by letter, and of Arts. 12 to 33 in short',
    open: 'Arts. 5(1), 6(1), 7(3), 38(4) and 77, and the guidelines WP260',
  },
  requirements: [...GDPR_IDENTITY, ...GDPR_RIGHTS, ...GDPR_PARTICULARS],
}
