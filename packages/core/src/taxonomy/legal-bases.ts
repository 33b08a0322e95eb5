import { dpvGdpr } from './vocabulary.ts'

/** The legal bases of Art. 6(1) GDPR. Terms: Data Privacy Vocabulary 2.3, GDPR extension. */
export const LEGAL_BASIS_IRIS: Readonly<Record<string, string>> = {
  consent: dpvGdpr('A6-1-a'),
  contract: dpvGdpr('A6-1-b'),
  'legal-obligation': dpvGdpr('A6-1-c'),
  'vital-interests': dpvGdpr('A6-1-d'),
  'public-task': dpvGdpr('A6-1-e'),
  'legitimate-interests': dpvGdpr('A6-1-f'),
}

/** What a transfer to a third country can rest on. Terms as above; the vocabulary has none for the EU-US Data Privacy Framework. */
export const TRANSFER_MECHANISM_IRIS: Readonly<Record<string, string>> = {
  adequacy: dpvGdpr('A45-3'),
  scc: dpvGdpr('A46-2-c'),
  bcr: dpvGdpr('A46-2-b'),
  consent: dpvGdpr('A49-1-a'),
}
