import type { LawWordings } from './wordings.ts'

export const SHINE_THE_LIGHT_WORDINGS: LawWordings = {
  law: 'shine-the-light',
  wordings: {
    rights: {
      present: [
        "Under California's Shine the Light law you may request a list of those to whom we disclosed your information for marketing.",
        'We share your details with other companies for their marketing only if you have opted in.',
      ],
      partial: ['Section 1798.83 of the California Civil Code gives you rights.'],
      missing: [
        'We share your details with partners for their marketing.',
        'California residents can ask us to delete their personal information. We send marketing by e-mail.',
      ],
    },
    'request-address': {
      present: [
        'To make a request under Shine the Light, write to 5 Example Street, Fresno, CA 93650.',
        'You may ask what went to others for direct marketing: send the request to marketing@harrowgate.example.',
        'This notice is free: send your request by post to the mill in Fresno.',
      ],
      missing: [
        'California residents can learn what we disclosed to third parties for their direct marketing.',
        'Contact us by e-mail if your order is late.',
      ],
    },
  },
}
