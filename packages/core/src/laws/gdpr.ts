import type { Law } from './law.ts'
import { LEGAL_FORMS } from './legal-forms.ts'

const TEXT = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'
const ARTICLE_13 = `${TEXT}#art_13`
const ARTICLE_14 = `${TEXT}#art_14`

/** What Articles 13 and 14 of the General Data Protection Regulation ask a controller to tell the people whose data it processes. */
export const GDPR: Law = {
  id: 'gdpr',
  name: 'General Data Protection Regulation',
  citation: 'Regulation (EU) 2016/679',
  url: TEXT,
  checked: {
    on: '2026-11-24',
    against: 'copies of Arts. 13 and 14 quoted by letter, and of Arts. 12 to 33 in short',
    open: 'Arts. 5(1), 6(1), 7(3), 38(4) and 77, and the guidelines WP260',
  },
  requirements: [
    {
      id: '13-1-a-identity',
      citation: 'GDPR Art. 13(1)(a)',
      url: ARTICLE_13,
      title: 'Identity of the controller',
      explanation: 'People can only hold someone to account whom they can identify: a product name is no legal person.',
      severity: 'error',
      evidence: { any: [{ disclosure: 'controller', where: { name: { stated: true } } }, { organization: 'named' }] },
      elements: [
        {
          name: 'the legal form or postal address of the controller',
          condition: {
            any: [
              { organization: { says: LEGAL_FORMS } },
              { disclosure: 'controller', where: { name: { says: LEGAL_FORMS } } },
              { disclosure: 'contact', where: { name: { says: LEGAL_FORMS } } },
              { disclosure: 'controller', where: { address: { stated: true } } },
              { disclosure: 'contact', where: { address: { stated: true } } },
            ],
          },
          write: 'Give the registered name with its legal form, or the address of the seat.',
        },
      ],
      missing: {
        lacks: 'The policy does not say who the controller is.',
        write: 'Name the company with its legal form and say that it is responsible for the data.',
      },
      example: 'Fernbrook Ltd is the controller of your personal data.',
    },
    {
      id: '13-1-a-contact',
      citation: 'GDPR Art. 13(1)(a)',
      url: ARTICLE_13,
      title: 'Contact details of the controller',
      explanation: 'Without an address that can be used, none of the rights can be exercised.',
      severity: 'error',
      evidence: {
        any: [
          { disclosure: 'contact', where: { email: { stated: true } } },
          { disclosure: 'contact', where: { phone: { stated: true } } },
          { disclosure: 'contact', where: { address: { stated: true } } },
          { disclosure: 'contact', where: { url: { stated: true } } },
          { disclosure: 'controller', where: { email: { stated: true } } },
          { disclosure: 'controller', where: { phone: { stated: true } } },
          { disclosure: 'controller', where: { address: { stated: true } } },
          { disclosure: 'controller', where: { url: { stated: true } } },
        ],
      },
      missing: {
        lacks: 'The policy gives no way to reach the controller.',
        write: 'Give an e-mail address, a postal address, a telephone number or a link to a form.',
      },
      example: 'Write to us about anything in this policy at privacy@fernbrook.example.',
    },
    {
      id: '13-1-b',
      citation: 'GDPR Art. 13(1)(b)',
      url: ARTICLE_13,
      title: 'Contact details of the data protection officer',
      explanation: 'Where an officer has been designated, people may turn to that officer in all that concerns their data (Art. 38(4)).',
      severity: 'info',
      evidence: { any: [{ disclosure: 'dpo' }, { disclosure: 'dpo', polarity: 'denied' }] },
      elements: [
        {
          name: 'a way to reach the data protection officer',
          when: { disclosure: 'dpo' },
          condition: {
            any: [
              { disclosure: 'dpo', where: { email: { stated: true } } },
              { disclosure: 'dpo', where: { phone: { stated: true } } },
              { disclosure: 'dpo', where: { address: { stated: true } } },
              { disclosure: 'dpo', where: { url: { stated: true } } },
            ],
          },
          write: "Give the officer's e-mail address, postal address or telephone number; the name is not needed.",
        },
      ],
      appliesWhen: {
        condition: { not: { fact: 'hasDpo', is: false } },
        otherwise: 'The configuration declares that no data protection officer has been designated.',
      },
      missing: {
        lacks: 'The policy does not mention a data protection officer.',
        write: 'Give the contact details of the officer; where none has been designated, declare `hasDpo: false`.',
      },
      example: 'Our data protection officer can be reached at dpo@fernbrook.example.',
    },
    {
      id: '13-1-c-purposes',
      citation: 'GDPR Art. 13(1)(c)',
      url: ARTICLE_13,
      title: 'Purposes of the processing',
      explanation: 'A purpose that is stated binds: data may not be used for what is incompatible with it (Art. 5(1)(b)).',
      severity: 'error',
      evidence: { disclosure: 'uses' },
      missing: {
        lacks: 'The policy does not say what personal data is used for.',
        write: 'State each purpose in concrete words, with the data it needs.',
      },
      example: 'We use your name and e-mail address to create your account and to answer support requests.',
    },
    {
      id: '13-1-c-legal-basis',
      citation: 'GDPR Art. 13(1)(c)',
      url: ARTICLE_13,
      title: 'Legal basis of the processing',
      explanation: 'Processing is lawful only on one of six bases (Art. 6(1)), and the basis decides which rights people have.',
      severity: 'error',
      evidence: {
        any: [
          { disclosure: 'legal-basis' },
          { disclosure: 'uses', where: { legalBasis: { stated: true } } },
          {
            statement: [
              ['legal basis', 'legal bases', 'legal ground', 'legal grounds', 'lawful basis', 'lawful bases', 'lawful grounds'],
              ['we', 'our'],
            ],
          },
        ],
      },
      elements: [
        {
          name: 'which legal basis the processing relies on',
          condition: { any: [{ disclosure: 'legal-basis' }, { disclosure: 'uses', where: { legalBasis: { stated: true } } }] },
          write:
            'Name the basis for each purpose: consent, contract, legal obligation, vital interests, public task or legitimate interests.',
        },
      ],
      missing: {
        lacks: 'The policy does not say on which legal basis personal data is processed.',
        write:
          'Name for each purpose one of the bases of Art. 6(1): consent, contract, legal obligation, vital interests, public task or legitimate interests.',
      },
      example:
        'Our legal basis for your account is the performance of our contract with you and for the newsletter your consent. Server logs rest on our legitimate interests.',
    },
    {
      id: '13-1-d',
      citation: 'GDPR Art. 13(1)(d)',
      url: ARTICLE_13,
      title: 'Legitimate interests pursued',
      explanation: 'Only who knows the interest can judge whether it weighs more than their own, and object (Art. 21(1)).',
      severity: 'error',
      evidence: { disclosure: 'legitimate-interest', where: { interest: { stated: true } } },
      appliesWhen: {
        condition: {
          any: [
            { disclosure: 'legal-basis', where: { basis: 'legitimate-interests' } },
            { disclosure: 'uses', where: { legalBasis: 'legitimate-interests' } },
          ],
        },
        otherwise: 'The policy does not rely on legitimate interests.',
      },
      missing: {
        lacks: 'The policy relies on legitimate interests but does not say which.',
        write: 'Say what the interest is: "our legitimate interest in preventing fraud".',
      },
      example: 'We keep server logs on the basis of our legitimate interest in detecting attacks on our network.',
    },
    {
      id: '13-1-e',
      citation: 'GDPR Art. 13(1)(e)',
      url: ARTICLE_13,
      title: 'Recipients of the data',
      explanation: 'People must be able to see into whose hands their data passes, processors included (Art. 4(9)).',
      severity: 'error',
      evidence: { any: [{ disclosure: 'recipient', polarity: 'either' }, { disclosure: 'sale' }] },
      elements: [
        {
          name: 'who the recipients are',
          when: { disclosure: 'recipient' },
          condition: {
            any: [
              { disclosure: 'recipient', where: { name: { stated: true } } },
              {
                disclosure: 'recipient',
                where: { category: { saysNone: ['third party', 'third parties', 'others', 'recipient', 'recipients'] } },
              },
              { disclosure: 'recipient', where: { role: { stated: true } } },
            ],
          },
          write: 'Name the recipients, or their categories by what they do: hosting, payment, analytics.',
        },
      ],
      missing: {
        lacks: 'The policy does not say who receives personal data.',
        write: 'Name the recipients or their categories; where nobody receives any, say so.',
      },
      example: 'We share your data with our hosting provider and our payment processor.',
    },
    {
      id: '13-1-f',
      citation: 'GDPR Art. 13(1)(f)',
      url: ARTICLE_13,
      title: 'Transfers to third countries',
      explanation:
        'Outside the European Economic Area the level of protection depends on the safeguard, so people are told which one and may see it.',
      severity: 'warning',
      evidence: { disclosure: 'transfer', polarity: 'either' },
      elements: [
        {
          name: 'the adequacy decision or the safeguard the transfer relies on',
          when: { disclosure: 'transfer' },
          condition: { disclosure: 'transfer', where: { mechanism: { oneOf: ['adequacy', 'scc', 'bcr', 'dpf', 'derogation'] } } },
          write: 'Name it, such as an adequacy decision or the standard contractual clauses of the European Commission.',
        },
        {
          name: 'how to get a copy of the safeguards',
          when: { disclosure: 'transfer', where: { mechanism: { oneOf: ['scc', 'bcr', 'other'] } } },
          condition: {
            statement: [
              [
                'copy',
                'copies',
                'obtain',
                'download',
                'available at',
                'available here',
                'available on',
                'available from',
                'available upon request',
                'available on request',
                'consult',
                'inspect',
              ],
              ['safeguard*', 'clause', 'clauses', 'sccs', 'binding corporate rules', 'bcrs', 'transfer mechanism*'],
            ],
          },
          write: 'Say where the safeguards can be read or of whom a copy can be asked.',
        },
      ],
      appliesWhen: {
        condition: { not: { fact: 'transfersData', is: false } },
        otherwise: 'The configuration declares that no personal data goes to third countries.',
      },
      missing: {
        lacks: 'The policy does not say whether personal data goes to countries outside the European Economic Area.',
        write: 'Name the countries, the adequacy decision or safeguard, and how to get a copy of it; where there is no transfer, say so.',
      },
      example:
        'We transfer personal data to the United States under the standard contractual clauses adopted by the European Commission. You can ask us for a copy of these clauses.',
    },
    {
      id: '13-2-a',
      citation: 'GDPR Art. 13(2)(a)',
      url: ARTICLE_13,
      title: 'Retention period',
      explanation:
        'Data may be kept only as long as its purpose needs (Art. 5(1)(e)); criteria stand in for a period only where none can be given.',
      severity: 'error',
      evidence: { disclosure: 'retention' },
      elements: [
        {
          name: 'a period after which personal data is erased',
          condition: { disclosure: 'retention', where: { period: { stated: true }, vague: false } },
          write: 'Give a period for each kind of data: "for 30 days", "ten years after the invoice".',
        },
      ],
      missing: {
        lacks: 'The policy does not say how long personal data is kept.',
        write: 'Give a period for each kind of data or, where that is not possible, the criteria that decide it.',
      },
      example: 'We keep your account data for 90 days after you close your account, then we erase it.',
    },
    {
      id: '13-2-b-access',
      citation: 'GDPR Art. 13(2)(b), Art. 15',
      url: ARTICLE_13,
      title: 'Right of access',
      explanation: 'Who does not know what is held cannot correct or contest it.',
      severity: 'error',
      evidence: { disclosure: 'right', where: { right: 'access' } },
      missing: {
        lacks: 'The policy does not mention the right of access.',
        write: 'Say that people can ask whether and which data about them is processed, and get a copy.',
      },
      example: 'You have the right to access the personal data we hold about you.',
    },
    {
      id: '13-2-b-rectification',
      citation: 'GDPR Art. 13(2)(b), Art. 16',
      url: ARTICLE_13,
      title: 'Right to rectification',
      explanation: 'Decisions made on wrong data harm the person the data is about.',
      severity: 'error',
      evidence: { disclosure: 'right', where: { right: 'rectification' } },
      missing: {
        lacks: 'The policy does not mention the right to rectification.',
        write: 'Say that people can have wrong data corrected and incomplete data completed.',
      },
      example: 'You have the right to have inaccurate personal data corrected.',
    },
    {
      id: '13-2-b-erasure',
      citation: 'GDPR Art. 13(2)(b), Art. 17',
      url: ARTICLE_13,
      title: 'Right to erasure',
      explanation: 'Data that is no longer needed, or was never lawful to have, must go when the person asks.',
      severity: 'error',
      evidence: { disclosure: 'right', where: { right: 'erasure' } },
      missing: {
        lacks: 'The policy does not mention the right to erasure.',
        write: 'Say that people can have their personal data erased, and how.',
      },
      example: 'You have the right to ask us to erase your personal data.',
    },
    {
      id: '13-2-b-restriction',
      citation: 'GDPR Art. 13(2)(b), Art. 18',
      url: ARTICLE_13,
      title: 'Right to restriction of processing',
      explanation: 'While accuracy or lawfulness is in dispute, people can have their data set aside instead of used.',
      severity: 'error',
      evidence: { disclosure: 'right', where: { right: 'restriction' } },
      missing: {
        lacks: 'The policy does not mention the right to restriction of processing.',
        write: 'Say that people can have the processing of their data restricted.',
      },
      example: 'You have the right to ask us to restrict the processing of your personal data.',
    },
    {
      id: '13-2-b-object',
      citation: 'GDPR Art. 13(2)(b), Art. 21',
      url: ARTICLE_13,
      title: 'Right to object',
      explanation:
        'Processing on legitimate interests and direct marketing can be stopped by objecting; people must be told so separately (Art. 21(4)).',
      severity: 'error',
      evidence: { disclosure: 'right', where: { right: 'object' } },
      elements: [
        {
          name: 'that processing as such can be objected to',
          condition: {
            statement: [['object', 'objection', 'objections', 'oppose', 'right to opt out', 'stop processing', 'opt out of processing']],
          },
          write: 'Say that people can object to processing, and not only unsubscribe from messages.',
        },
      ],
      missing: {
        lacks: 'The policy does not mention the right to object.',
        write: 'Say that people can object to processing based on legitimate interests and, at any time, to direct marketing.',
      },
      example: 'You have the right to object to the processing of your personal data at any time.',
    },
    {
      id: '13-2-b-portability',
      citation: 'GDPR Art. 13(2)(b), Art. 20',
      url: ARTICLE_13,
      title: 'Right to data portability',
      explanation: 'People may take what they provided to another service.',
      severity: 'error',
      evidence: { disclosure: 'right', where: { right: 'portability' } },
      missing: {
        lacks: 'The policy does not mention the right to data portability.',
        write: 'Say that people can receive the data they provided in a machine-readable format or have it sent to another controller.',
      },
      example: 'You have the right to data portability.',
    },
    {
      id: '13-2-c',
      citation: 'GDPR Art. 13(2)(c), Art. 7(3)',
      url: ARTICLE_13,
      title: 'Right to withdraw consent',
      explanation: 'Consent that cannot be taken back was not freely given; people must know it before they give it (Art. 7(3)).',
      severity: 'warning',
      evidence: {
        any: [
          { disclosure: 'right', where: { right: 'withdraw-consent' } },
          // Who unsubscribes takes back the consent that such messages need (Art. 13 of Directive 2002/58/EC).
          {
            statement: [
              ['unsubscrib*', 'opt out', 'opt-out', 'opting out', 'opting-out', 'opted out'],
              ['marketing', 'promotion*', 'newsletter*', 'communication*', 'message*', 'mailing*'],
            ],
            within: ['choices', 'rights', 'use', 'advertising', 'contact', 'collection', 'cookies', 'legal-basis'],
          },
          // A permission given to an app in the device's settings is consent as well.
          {
            statement: [
              ['disable', 'turn off', 'switch off', 'revoke', 'deny'],
              ['access to', 'permission*', 'location*', 'notifications'],
              ['settings'],
            ],
          },
        ],
      },
      elements: [
        {
          name: 'that consent as such can be withdrawn',
          condition: { disclosure: 'right', where: { right: 'withdraw-consent' } },
          write: 'Say that consent can be withdrawn at any time, and how.',
        },
      ],
      appliesWhen: {
        condition: {
          any: [
            { disclosure: 'legal-basis', where: { basis: 'consent' } },
            { disclosure: 'uses', where: { legalBasis: 'consent' } },
            // Who names no basis at all may well rely on consent.
            { all: [{ not: { disclosure: 'legal-basis' } }, { not: { disclosure: 'uses', where: { legalBasis: { stated: true } } } }] },
          ],
        },
        otherwise: 'The policy names its legal bases and consent is not among them.',
      },
      missing: {
        lacks: 'The policy does not say that consent can be withdrawn.',
        write: 'Say that people can withdraw consent at any time, how, and that earlier processing stays lawful.',
      },
      example: 'You can withdraw your consent at any time; this does not affect the lawfulness of what we did before.',
    },
    {
      id: '13-2-d',
      citation: 'GDPR Art. 13(2)(d), Art. 77',
      url: ARTICLE_13,
      title: 'Right to lodge a complaint',
      explanation: 'A supervisory authority helps without cost where the organization does not.',
      severity: 'error',
      evidence: { disclosure: 'right', where: { right: 'complaint' } },
      missing: {
        lacks: 'The policy does not mention the right to lodge a complaint with a supervisory authority.',
        write: 'Say that people can complain to a data protection authority, and name the competent one.',
      },
      example: 'You have the right to lodge a complaint with a supervisory authority.',
    },
    {
      id: '13-2-e',
      citation: 'GDPR Art. 13(2)(e)',
      url: ARTICLE_13,
      title: 'Whether data must be provided',
      explanation: 'People should know what they are free to keep to themselves, and what refusing costs them.',
      severity: 'warning',
      evidence: { disclosure: 'mandatory-provision', polarity: 'either' },
      elements: [
        {
          name: 'what happens where data required by law or contract is not provided',
          when: {
            statement: [
              [
                'contract',
                'contractual',
                'contractually',
                'statute',
                'statutory',
                'required by law',
                'legally required',
                'legal requirement',
              ],
              ['provide', 'provision', 'supply', 'submit'],
              ['required', 'requirement', 'obliged', 'mandatory', 'must', 'necessary'],
            ],
          },
          condition: {
            any: [
              { disclosure: 'mandatory-provision', where: { consequence: { stated: true } } },
              { disclosure: 'mandatory-provision', polarity: 'denied' },
              {
                polarity: 'either',
                statement: [
                  [
                    'if you do not',
                    "if you don't",
                    'without',
                    'fail to',
                    'failure to',
                    'unless you',
                    'if you choose not',
                    'if you decide not',
                  ],
                  ['cannot', 'unable', 'not be able', 'not be possible', 'not available', 'may not', 'not able', 'will not'],
                ],
              },
            ],
          },
          write: 'Say what follows from not providing it: "without it we cannot open an account".',
        },
      ],
      appliesWhen: {
        condition: { not: { fact: 'requiresData', is: false } },
        otherwise: 'The configuration declares that neither law nor contract obliges anyone to provide data.',
      },
      missing: {
        lacks: 'The policy does not say whether people are obliged to provide their data.',
        write: 'Say which data law or contract requires, which is optional, and what happens where it is not provided.',
      },
      example: 'You must provide your e-mail address to register; without it we cannot open an account for you.',
    },
    {
      id: '13-2-f',
      citation: 'GDPR Art. 13(2)(f), Art. 22',
      url: ARTICLE_13,
      title: 'Automated decision-making',
      explanation: 'A decision no human looks at can be contested only by who knows that it is made, and how.',
      severity: 'info',
      evidence: {
        any: [
          { disclosure: 'automated-decision', polarity: 'either' },
          { disclosure: 'right', where: { right: 'human-review' } },
          {
            polarity: 'either',
            statement: [
              ['automated', 'algorithmic'],
              ['spam detection', 'fraud detection', 'abuse detection', 'detection service', 'scoring', 'screening', 'moderation'],
            ],
          },
        ],
      },
      elements: [
        {
          name: 'whether decisions are made by automated means',
          condition: { disclosure: 'automated-decision', polarity: 'either' },
          write: 'Say whether such decisions, profiling included, are made.',
        },
        {
          name: 'the logic of the automated decisions',
          when: { disclosure: 'automated-decision' },
          condition: { disclosure: 'automated-decision', where: { logic: { stated: true } } },
          write: 'Explain what data goes in and what is weighed.',
        },
        {
          name: 'the consequences of the automated decisions',
          when: { disclosure: 'automated-decision' },
          condition: { disclosure: 'automated-decision', where: { effect: { stated: true } } },
          write: 'Say what a decision means for the person.',
        },
      ],
      appliesWhen: {
        condition: { not: { fact: 'makesAutomatedDecisions', is: false } },
        otherwise: 'The configuration declares that no decisions are made by automated means alone.',
      },
      missing: {
        lacks: 'The policy does not say whether decisions are made by automated means.',
        write: 'Say that none are made, or explain their logic and what they mean for the person.',
      },
      example: 'We do not make decisions about you based solely on automated processing.',
    },
    {
      id: '14-1-d',
      citation: 'GDPR Art. 14(1)(d)',
      url: ARTICLE_14,
      title: 'Categories of personal data',
      explanation: 'Who did not hand over the data themselves cannot know what is there.',
      severity: 'error',
      evidence: { disclosure: 'collects' },
      elements: [
        {
          name: 'which personal data is collected',
          condition: { disclosure: 'collects', where: { data: { stated: true } } },
          write: 'Name the categories: contact data, payment data, log data.',
        },
      ],
      missing: {
        lacks: 'The policy does not say which personal data is processed.',
        write: 'Name the categories: contact data, payment data, log data.',
      },
      example: 'We collect your name, your postal address and your telephone number.',
    },
    {
      id: '14-2-f',
      citation: 'GDPR Art. 14(2)(f)',
      url: ARTICLE_14,
      title: 'Source of the data',
      explanation: 'Data that came from others must be traceable to its origin, public sources included.',
      severity: 'warning',
      evidence: {
        any: [
          { disclosure: 'collects', polarity: 'either', where: { source: 'third-party' } },
          { disclosure: 'collects', where: { from: { stated: true } } },
        ],
      },
      appliesWhen: {
        condition: { not: { fact: 'collectsIndirectly', is: false } },
        otherwise: 'The configuration declares that personal data comes only from the persons themselves.',
      },
      missing: {
        lacks: 'The policy does not say whether personal data comes from others than the persons themselves.',
        write: 'Name the sources, and say whether they are public; where there are none, say so.',
      },
      example: 'If you sign in with a third-party account, we receive your name from that provider.',
    },
  ],
}
