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
    against: 'a copy of the whole regulation as published in the Official Journal, article by article',
    open: 'the corrigenda, and the guidelines WP260',
  },
  requirements: [...GDPR_IDENTITY, ...GDPR_RIGHTS, ...GDPR_PARTICULARS],
}
