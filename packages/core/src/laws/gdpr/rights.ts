import type { Requirement } from '../law.ts'
import { ARTICLE_13 } from './official-text.ts'

/** How long data is kept and which rights there are: Art. 13(2)(a) to (d) GDPR. */
export const GDPR_RIGHTS: readonly Requirement[] = [
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
]
