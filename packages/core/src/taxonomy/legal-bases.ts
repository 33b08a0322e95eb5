import { dpvGdpr } from './vocabulary.ts'

/** The legal bases of Art. 6(1) GDPR. Terms: Data Privacy Vocabulary 2.3, GDPR extension. */
export const LEGAL_BASIS_IRIS = {
  consent: dpvGdpr('A6-1-a'),
  contract: dpvGdpr('A6-1-b'),
  'legal-obligation': dpvGdpr('A6-1-c'),
  'vital-interests': dpvGdpr('A6-1-d'),
  'public-task': dpvGdpr('A6-1-e'),
  'legitimate-interests': dpvGdpr('A6-1-f'),
} as const
