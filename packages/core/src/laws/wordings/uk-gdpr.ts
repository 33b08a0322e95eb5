import { GDPR_WORDINGS } from './gdpr.ts'
import type { LawWordings } from './wordings.ts'

export const UK_GDPR_WORDINGS: LawWordings = {
  law: 'uk-gdpr',
  alsoStatedBy: {
    ...GDPR_WORDINGS.alsoStatedBy,
    '13-1-a-contact': ['13-1-a-representative'],
    '13-2-d': ['13-2-ca'],
  },
  wordings: {
    ...GDPR_WORDINGS.wordings,
    '13-1-a-representative': {
      present: [
        'We have appointed Larkfield Ltd, 3 Example Road, London EC1A 1AA, as our UK representative under Article 27. Write to uk-rep@larkfield.example.',
        'Our representative in the UK under Article 27 UK GDPR is Larkfield Ltd, uk@larkfield.example.',
      ],
      partial: ['Our representative in the United Kingdom is Larkfield Ltd.'],
      missing: [
        'Our representative in the European Union is Larkfield GmbH, who can be reached at eu@larkfield.example.',
        'Sales representatives in the United Kingdom will be glad to call you.',
      ],
    },
    '13-1-f': {
      present: [
        'Data is transferred to Japan, for which there are adequacy regulations.',
        'We keep backups in Norway, which the UK treats as adequate.',
        'We transfer data to India under the standard contractual clauses with the UK Addendum. A copy of the clauses is available on request.',
      ],
      partial: [
        'We transfer your data to India under the standard contractual clauses. A copy of the clauses is available on request.',
        'We transfer your data to India under the International Data Transfer Agreement.',
        'We transfer your data to Japan, for which the European Commission has adopted an adequacy decision.',
      ],
      missing: ['Our customers live in many countries.', 'You can transfer your account to another person.'],
    },
    '13-2-ca': {
      present: [
        'Complaints about how we handle your data can be sent to us by post or by e-mail.',
        'You may use our complaints procedure; we acknowledge your complaint within 30 days.',
      ],
      missing: ['You can lodge a complaint with the Information Commission.', 'Please contact us if your order is late.'],
    },
    '13-2-d': {
      present: [
        "You may complain to the Information Commissioner's Office.",
        'If you think we break the law, you can lodge a complaint with the ICO, Wycliffe House, Water Lane, Wilmslow.',
      ],
      partial: [
        'You can lodge a complaint with the Irish Data Protection Commission.',
        'You have the right to lodge a complaint with a supervisory authority.',
      ],
      missing: ['If you have a complaint about a product, call our shop.', 'We are registered with the Information Commission.'],
    },
  },
}
