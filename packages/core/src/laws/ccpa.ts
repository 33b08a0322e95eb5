import { CCPA_PRACTICES } from './ccpa/practices.ts'
import { CCPA_REQUESTS } from './ccpa/requests.ts'
import { CCPA_RIGHTS } from './ccpa/rights.ts'
import { section } from './ccpa/terms.ts'
import type { Law } from './law.ts'

/** What the California Consumer Privacy Act and its regulations ask the privacy policy of a business to contain. */
export const CCPA: Law = {
  id: 'ccpa',
  name: 'California Consumer Privacy Act',
  citation: 'Cal. Civ. Code §§ 1798.100-1798.199.100; 11 CCR § 7011',
  url: section('130'),
  checked: {
    on: '2026-11-24',
    against:
      'Cal. Civ. Code §§ 1798.100 to 1798.135 as Proposition 24 enacted them, 11 CCR § 7011(e)(3)(F) to (J) and (4), and the beginning of 11 CCR § 7027(m)',
    open: '11 CCR § 7011(e)(1), (2) and (3)(A) to (E)',
  },
  requirements: [...CCPA_PRACTICES, ...CCPA_RIGHTS, ...CCPA_REQUESTS],
}
