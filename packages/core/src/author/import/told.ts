import { createTelling } from '../../laws/telling.ts'

/** Facts that no disclosure type holds, each read by the words that a law takes for an answer. */
export const findTold = createTelling({
  agents: { requirement: 'ccpa/authorized-agent' },
  verification: { requirement: 'ccpa/verification' },
  'how-to-ask': { requirement: 'ccpa/methods-to-exercise' },
  complaint: { requirement: 'app/1-4-e', element: 'how a complaint is dealt with' },
  'complaint-to-us': { requirement: 'uk-gdpr/13-2-ca' },
  'know-disclosures': { requirement: 'ccpa/right-to-know-sold-or-shared' },
  'disclosed-for': { requirement: 'ccpa/purposes-of-disclosure' },
  'sale-of-minors': { requirement: 'ccpa/sale-of-minors-data' },
  'sensitive-use': { requirement: 'ccpa/sensitive-use' },
  'switching-off': { requirement: 'gdpr/13-2-c' },
  'copy-of-safeguards': { requirement: 'gdpr/13-1-f', element: 'how to get a copy of the safeguards' },
  'protection-by-recipients': { requirement: 'app-store/third-party-protection' },
  responsibilities: { requirement: 'lgpd/9-vi' },
  'marketing-disclosures': { requirement: 'shine-the-light/rights' },
  'marketing-request': { requirement: 'shine-the-light/request-address' },
})

/** A fact that is read by words. */
export type Told = Parameters<typeof findTold>[0]
