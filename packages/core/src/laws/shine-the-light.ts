import type { Condition, Phrase } from './condition.ts'
import type { Law, Requirement } from './law.ts'

const SECTION_1798_83 = 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.83.'

const THE_LAW: readonly Phrase[] = ['shine the light', 'shine-the-light', '1798.83']
const PASSING_ON: readonly Phrase[] = ['share*', 'sharing', 'disclos*', 'provide*', 'sell', 'give', 'pass*', 'transfer*', 'release*']
const OTHERS: readonly Phrase[] = [
  'third party',
  'third parties',
  'third-party',
  'others',
  'other companies',
  'other businesses',
  'anyone',
  'partners',
]
const FOR_MARKETING: readonly Phrase[] = ['marketing']

/** Who passes nothing on for others' marketing owes no account of it. */
const NOT_PASSED_ON: Condition = {
  polarity: 'either',
  statement: [
    ['not', "don't", 'never', 'no'],
    PASSING_ON,
    OTHERS,
    ['their marketing', 'their own marketing', 'direct marketing', 'marketing purposes'],
  ],
}
/** Subdivision (c)(2): a policy of passing on only with, or not against, the customer's choice takes the place of the account. */
const BY_CHOICE: Condition = {
  polarity: 'either',
  statement: [
    PASSING_ON,
    OTHERS,
    FOR_MARKETING,
    ['consent', 'opt in', 'opt-in', 'opted in', 'opt out', 'opt-out', 'opted out', 'agree', 'agreed', 'permission', 'object', 'objected'],
  ],
}

const APPLIES = {
  appliesWhen: {
    condition: { not: NOT_PASSED_ON },
    otherwise: 'The policy says that nothing is disclosed to others for their direct marketing.',
  },
} satisfies Partial<Requirement>

/** What California asks a business to tell customers whose information it discloses to others for their direct marketing. */
export const SHINE_THE_LIGHT: Law = {
  id: 'shine-the-light',
  name: 'California "Shine the Light" law',
  citation: 'Cal. Civ. Code § 1798.83',
  url: SECTION_1798_83,
  checked: {
    on: '2026-11-24',
    against: 'a copy of § 1798.83 in the Civil Code of 2026, subdivisions (a) to (e)',
  },
  requirements: [
    {
      id: 'rights',
      citation: 'Cal. Civ. Code § 1798.83(b)(1)(B), (c)(2)',
      url: SECTION_1798_83,
      title: 'Right to learn of disclosures for direct marketing',
      explanation: 'Customers can ask once a year which information went to whom for marketing, unless they decide about it themselves.',
      severity: 'warning',
      evidence: {
        any: [
          { statement: [THE_LAW] },
          {
            statement: [
              ['california', 'californians'],
              ['right', 'request', 'ask', 'entitled', 'obtain'],
              PASSING_ON,
              ['third party', 'third parties', 'other companies', 'others'],
              FOR_MARKETING,
            ],
          },
          BY_CHOICE,
        ],
      },
      elements: [
        {
          name: 'what customers can ask for under the law it names',
          condition: {
            any: [{ statement: [['request', 'ask', 'entitled', 'obtain', 'information', 'list', 'right'], FOR_MARKETING] }, BY_CHOICE],
          },
          write:
            'Say that customers can ask for the categories disclosed in the past calendar year and for the names of those who received them.',
        },
      ],
      ...APPLIES,
      missing: {
        lacks: 'The policy does not say that customers in California can ask what was disclosed to others for their direct marketing.',
        write: 'Describe the right under a heading "Your California privacy rights", or disclose nothing for marketing without a choice.',
      },
      example:
        'California residents can ask us once a year which personal information we disclosed to third parties for their direct marketing.',
    },
    {
      id: 'request-address',
      citation: 'Cal. Civ. Code § 1798.83(b)(1)',
      url: SECTION_1798_83,
      title: 'Where to send the request',
      explanation: 'Only a request that goes to the designated address starts the 30 days for an answer.',
      severity: 'warning',
      evidence: {
        any: [
          {
            statement: [
              [
                ...THE_LAW,
                'direct marketing',
                'such a request',
                'such requests',
                'this request',
                'these requests',
                'this information',
                'such information',
                'this notice',
                'such a notice',
              ],
              ['contact', 'write', 'writing', 'email', 'e-mail', 'mail', 'call', 'send', 'submit', 'toll-free'],
              ['request', 'requests', 'ask'],
            ],
          },
        ],
      },
      appliesWhen: {
        condition: { not: { any: [NOT_PASSED_ON, BY_CHOICE] } },
        otherwise: 'The policy says that nothing is disclosed to others for their direct marketing, or only by choice.',
      },
      missing: {
        lacks: 'The policy does not say where a request about disclosures for direct marketing goes.',
        write: 'Designate a postal address, an e-mail address, a toll-free telephone number or a fax number for such requests.',
      },
      example: 'Send such a request by e-mail to california@harrowgate.example.',
    },
  ],
}
