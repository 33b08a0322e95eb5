import type { Condition, Phrase } from './condition.ts'
import type { Law, Requirement } from './law.ts'

const SCHEDULE_1 = 'https://laws-lois.justice.gc.ca/eng/acts/P-8.6/FullText.html'
const QUEBEC_ACT = 'https://www.legisquebec.gouv.qc.ca/en/document/cs/P-39.1'

const PRIVACY_OFFICER: readonly Phrase[] = [
  ...[
    'privacy officer',
    'chief privacy officer',
    'privacy lead',
    'data protection officer',
    'person in charge of the protection of personal',
  ],
  ...['person responsible for the protection of personal', 'privacy director', 'privacy manager'],
]
const RELATED: readonly Phrase[] = [
  ...[
    'affiliate',
    'affiliates',
    'affiliated companies',
    'subsidiary',
    'subsidiaries',
    'parent company',
    'sister company',
    'sister companies',
  ],
  ...['related companies', 'related organizations', 'our group', 'group companies', 'companies of the group', 'corporate family'],
]
const QUEBEC: readonly Phrase[] = ['quebec', 'québec', 'quebecers']

/** A way to reach somebody: of the officer, or of the organization where the officer's own is not given. */
const REACHABLE: Condition = {
  any: [
    { disclosure: 'dpo', where: { email: { stated: true } } },
    { disclosure: 'dpo', where: { address: { stated: true } } },
    { disclosure: 'dpo', where: { phone: { stated: true } } },
    { disclosure: 'contact', where: { email: { stated: true } } },
    { disclosure: 'contact', where: { address: { stated: true } } },
    { disclosure: 'contact', where: { phone: { stated: true } } },
  ],
}

/** The additions of Law 25 are for enterprises that serve people in Québec. */
const IN_QUEBEC = {
  appliesWhen: {
    condition: {
      any: [
        { fact: 'servesQuebec', is: true },
        { polarity: 'either', statement: [QUEBEC] },
      ],
    },
    otherwise: 'Neither the policy nor the configuration speaks of people in Québec.',
    evenIfStated: true,
  },
} satisfies Partial<Requirement>

/** What Canada's federal act asks an organization to be open about, and what Québec adds. */
export const PIPEDA: Law = {
  id: 'pipeda',
  name: 'Personal Information Protection and Electronic Documents Act, with Law 25 of Québec',
  citation: 'PIPEDA Schedule 1, clause 4.8.2; CQLR c. P-39.1',
  url: SCHEDULE_1,
  checked: {
    on: '2026-11-24',
    against:
      'section 8 and clause 4.8.2 of Schedule 1 in the files of the Department of Justice of Canada, section 8 of CQLR c. P-39.1 as published by LégisQuébec, and copies that quote its section 3.1',
  },
  requirements: [
    {
      id: '4-8-2-a',
      citation: 'PIPEDA Schedule 1, clause 4.8.2(a)',
      url: SCHEDULE_1,
      title: 'Person accountable for privacy',
      explanation: 'Complaints and questions go to a person, by name or title, who answers for the policy.',
      severity: 'error',
      evidence: { any: [{ disclosure: 'dpo' }, { statement: [PRIVACY_OFFICER] }] },
      elements: [
        {
          name: 'the address of the person accountable',
          condition: REACHABLE,
          write: 'Give a postal or e-mail address for complaints and inquiries.',
        },
      ],
      missing: {
        lacks: 'The policy does not say who is accountable for privacy.',
        write: 'Give the name or title of that person, such as "Privacy Officer", with an address.',
      },
      example: 'Our Privacy Officer answers complaints and questions: privacy.officer@tamarack.example.',
    },
    {
      id: '4-8-2-b',
      citation: 'PIPEDA Schedule 1, clause 4.8.2(b)',
      url: SCHEDULE_1,
      title: 'Means of gaining access',
      explanation: 'A written request is answered within 30 days (section 8), so people must know where to send it.',
      severity: 'error',
      evidence: { disclosure: 'right', where: { right: 'access' } },
      elements: [
        {
          name: 'how to ask for access',
          condition: {
            any: [
              { disclosure: 'right', where: { means: { stated: true } } },
              {
                statement: [
                  ['access', 'copy', 'request', 'requests', 'review', 'rights'],
                  ['e-mail', 'email', 'write', 'writing', 'contact', 'contacting', 'form', 'settings', 'account', 'call', 'mail'],
                ],
              },
            ],
          },
          write: 'Say where the request goes: an address, a form, a page of the account.',
        },
      ],
      missing: {
        lacks: 'The policy does not say how people get access to what is held about them.',
        write: 'Say that they can, and where the request goes.',
      },
      example: 'You have the right to access your personal information; write to us for a copy.',
    },
    {
      id: '4-8-2-c',
      citation: 'PIPEDA Schedule 1, clause 4.8.2(c)',
      url: SCHEDULE_1,
      title: 'Type of information held, and its use',
      explanation: 'A general account is enough, but it must be there.',
      severity: 'error',
      evidence: { disclosure: 'collects' },
      elements: [
        {
          name: 'which personal information is held',
          condition: { disclosure: 'collects', where: { data: { stated: true } } },
          write: 'Name the kinds: contact details, payment details, log data.',
        },
        { name: 'what it is used for', condition: { disclosure: 'uses' }, write: 'Say what the information is used for.' },
      ],
      missing: {
        lacks: 'The policy does not describe the personal information held.',
        write: 'Name the kinds of information and say what they are used for.',
      },
      example: 'We collect your name and postal address. We use your postal address to deliver your order.',
    },
    // Subparagraph (d), a copy of brochures that explain the policies, is met by publishing the policy.
    {
      id: '4-8-2-e',
      citation: 'PIPEDA Schedule 1, clause 4.8.2(e)',
      url: SCHEDULE_1,
      title: 'Information made available to related organizations',
      explanation: 'Within a group, information travels easily; people are told where it goes.',
      severity: 'warning',
      evidence: {
        any: [
          { disclosure: 'recipient', polarity: 'either', where: { role: 'affiliate' } },
          {
            polarity: 'either',
            statement: [RELATED, ['share*', 'disclos*', 'available', 'provide*', 'transfer*', 'pass*', 'receive*', 'access']],
          },
        ],
      },
      appliesWhen: {
        condition: { not: { all: [{ disclosure: 'recipient', polarity: 'denied' }, { not: { disclosure: 'recipient' } }] } },
        otherwise: 'The policy says that information is shared with nobody.',
      },
      missing: {
        lacks: 'The policy does not say what is made available to related organizations, such as subsidiaries.',
        write: 'Name what subsidiaries and affiliates receive; where there are none or they receive nothing, say so.',
      },
      example: 'We share order data with our subsidiaries.',
    },
    {
      id: 'qc-3-1',
      citation: 'CQLR c. P-39.1, s. 3.1',
      url: QUEBEC_ACT,
      title: 'Person in charge of the protection of personal information',
      explanation: 'The title and contact of this person are published on the web site of the enterprise.',
      severity: 'error',
      evidence: { any: [{ disclosure: 'dpo' }, { statement: [PRIVACY_OFFICER] }] },
      elements: [{ name: 'how to reach this person', condition: REACHABLE, write: 'Give the contact information of this person.' }],
      ...IN_QUEBEC,
      missing: {
        lacks: 'The policy does not give the title of the person in charge of the protection of personal information.',
        write: 'Give the title and contact information of that person.',
      },
      example:
        'The person in charge of the protection of personal information under the law of Québec can be reached at quebec@tamarack.example.',
    },
    {
      id: 'qc-8-means',
      citation: 'CQLR c. P-39.1, s. 8',
      url: QUEBEC_ACT,
      title: 'Means of collection',
      explanation: 'People are told by what means information is collected, at the latest when it happens.',
      severity: 'warning',
      evidence: {
        any: [
          { disclosure: 'collects', where: { source: { stated: true } } },
          { disclosure: 'collects', where: { from: { stated: true } } },
          { disclosure: 'cookie' },
          {
            statement: [
              ['collect*', 'obtain*', 'receive*'],
              ['by means of', 'automatically', 'through', 'directly from you', 'when you', 'forms'],
            ],
          },
        ],
      },
      ...IN_QUEBEC,
      missing: {
        lacks: 'The policy does not say by what means personal information is collected.',
        write: 'Name them: forms, telephone calls, cookies, other companies.',
      },
      example: 'Information is obtained by means of forms and telephone calls.',
    },
    {
      id: 'qc-8-rights',
      citation: 'CQLR c. P-39.1, s. 8',
      url: QUEBEC_ACT,
      title: 'Right to rectification',
      explanation: 'Rights of access and rectification are told when information is collected.',
      severity: 'error',
      evidence: { disclosure: 'right', where: { right: 'rectification' } },
      ...IN_QUEBEC,
      missing: {
        lacks: 'The policy does not mention the right to rectification.',
        write: 'Say that people can have information rectified that is inaccurate, incomplete or equivocal.',
      },
      example: 'You can have inaccurate personal information rectified.',
    },
    {
      id: 'qc-8-withdraw',
      citation: 'CQLR c. P-39.1, s. 8',
      url: QUEBEC_ACT,
      title: 'Right to withdraw consent',
      explanation: 'Consent to communication or use can be taken back, and people are told so beforehand.',
      severity: 'error',
      evidence: { disclosure: 'right', where: { right: 'withdraw-consent' } },
      ...IN_QUEBEC,
      missing: {
        lacks: 'The policy does not say that consent can be withdrawn.',
        write: 'Say that people can withdraw consent, and how.',
      },
      example: 'You can withdraw your consent at any time.',
    },
    {
      id: 'qc-8-outside',
      citation: 'CQLR c. P-39.1, s. 8',
      url: QUEBEC_ACT,
      title: 'Communication outside Québec',
      explanation: 'That information may leave Québec is told before it does, other provinces of Canada included.',
      severity: 'warning',
      evidence: {
        any: [
          {
            polarity: 'either',
            statement: [['outside quebec', 'outside québec', 'outside of quebec', 'outside of québec', 'outside the province']],
          },
          { disclosure: 'transfer', polarity: 'either' },
        ],
      },
      ...IN_QUEBEC,
      missing: {
        lacks: 'The policy does not say whether information may be communicated outside Québec.',
        write: 'Say whether it may, to other provinces or countries.',
      },
      example: 'Personal information may be communicated outside Québec.',
    },
  ],
}
