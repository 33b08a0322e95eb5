import { dpvGdpr } from './vocabulary.ts'

/**
 * The rights by the articles that give them. Terms: Data Privacy Vocabulary 2.3, GDPR extension, whose A22 takes in human
 * intervention and contesting a decision. It has no term for the rights that only laws of US states give.
 */
export const RIGHT_IRIS: Readonly<Record<string, string>> = {
  access: dpvGdpr('A15'),
  rectification: dpvGdpr('A16'),
  erasure: dpvGdpr('A17'),
  restriction: dpvGdpr('A18'),
  object: dpvGdpr('A21'),
  portability: dpvGdpr('A20'),
  'withdraw-consent': dpvGdpr('A7-3'),
  complaint: dpvGdpr('A77'),
  'human-review': dpvGdpr('A22'),
}
