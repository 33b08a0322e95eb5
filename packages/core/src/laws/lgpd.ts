import type { Condition } from './condition.ts'
import type { Law } from './law.ts'
import { REACHES_CONTROLLER, TELLS_RECIPIENTS, TELLS_RETENTION } from './shared-conditions.ts'

const TEXT = 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm'

const RELIES_ON_CONSENT: Condition = {
  any: [
    { disclosure: 'legal-basis', where: { basis: 'consent' } },
    { disclosure: 'uses', where: { legalBasis: 'consent' } },
    // Who names no basis at all may well rely on consent.
    { all: [{ not: { disclosure: 'legal-basis' } }, { not: { disclosure: 'uses', where: { legalBasis: { stated: true } } } }] },
  ],
}

/** What the Brazilian General Personal Data Protection Act asks a controller to tell the people whose data it processes. */
export const LGPD: Law = {
  id: 'lgpd',
  name: 'Brazilian General Personal Data Protection Act',
  citation: 'Lei nº 13.709/2018',
  url: TEXT,
  checked: { on: '2026-11-24', against: 'Arts. 9, 18, 20 and 41, § 1, as quoted in Portuguese' },
  requirements: [
    {
      id: '9-i',
      citation: 'LGPD Art. 9, I',
      url: TEXT,
      title: 'Specific purpose of the processing',
      explanation: 'Consent to a general purpose is void (Art. 8, § 4), so each purpose is named.',
      severity: 'error',
      evidence: { disclosure: 'uses' },
      missing: {
        lacks: 'The policy does not say for what specific purposes personal data is processed.',
        write: 'State each purpose in concrete words.',
      },
      example: 'We use your telephone number to confirm appointments.',
    },
    {
      id: '9-ii',
      citation: 'LGPD Art. 9, II',
      url: TEXT,
      title: 'Duration of the processing',
      explanation: 'Processing ends when its purpose is reached (Art. 15); people should see when that is.',
      severity: 'error',
      evidence: { disclosure: 'retention' },
      elements: [
        {
          name: 'a period, or criteria that decide it',
          condition: TELLS_RETENTION,
          write: 'Give a period or the event that ends the processing.',
        },
      ],
      missing: {
        lacks: 'The policy does not say how long personal data is processed.',
        write: 'Give a period for each kind of data, or the event that ends the processing.',
      },
      example: 'We keep order data for five years.',
    },
    {
      id: '9-iii',
      citation: 'LGPD Art. 9, III',
      url: TEXT,
      title: 'Identification of the controller',
      explanation: 'Rights are exercised against someone, and a product name is no one.',
      severity: 'error',
      evidence: { any: [{ disclosure: 'controller', where: { name: { stated: true } } }, { organization: 'named' }] },
      missing: {
        lacks: 'The policy does not say who the controller is.',
        write: 'Name the company and say that it is responsible for the data.',
      },
      example: 'Alvorada Ltda. is the controller of your personal data.',
    },
    {
      id: '9-iv',
      citation: 'LGPD Art. 9, IV',
      url: TEXT,
      title: 'Contact details of the controller',
      explanation: 'Without an address no right can be exercised.',
      severity: 'error',
      evidence: REACHES_CONTROLLER,
      missing: {
        lacks: 'The policy gives no way to reach the controller.',
        write: 'Give an e-mail address, a postal address, a telephone number or a link to a form.',
      },
      example: 'Write to us about anything in this policy at privacidade@alvorada.example.',
    },
    {
      id: '9-v',
      citation: 'LGPD Art. 9, V; Art. 18, VII',
      url: TEXT,
      title: 'Shared use of data and its purpose',
      explanation: 'People are told with which public and private entities data is shared, and for what.',
      severity: 'error',
      evidence: { any: [{ disclosure: 'recipient', polarity: 'either' }, { disclosure: 'sale' }] },
      elements: [
        {
          name: 'with whom data is shared',
          when: { disclosure: 'recipient' },
          condition: TELLS_RECIPIENTS,
          write: 'Name the recipients, or their categories by what they do.',
        },
      ],
      missing: {
        lacks: 'The policy does not say with whom personal data is shared.',
        write: 'Name the recipients and the purpose of sharing; where nothing is shared, say so.',
      },
      example: 'We share your data with our hosting provider.',
    },
    {
      id: '9-vi',
      citation: 'LGPD Art. 9, VI',
      url: TEXT,
      title: 'Responsibilities of those who process data',
      explanation: 'Controller and operator answer for damage together (Art. 42); people should see who has which duty.',
      severity: 'warning',
      evidence: {
        statement: [
          ['controller', 'controllers', 'processor', 'processors', 'operator', 'operators', 'service providers'],
          ['responsible', 'responsibility', 'responsibilities', 'instructions', 'obliged', 'on our behalf', 'duty', 'duties', 'liable'],
        ],
      },
      missing: {
        lacks: 'The policy does not say who of those who process the data is responsible for what.',
        write: 'Say what the controller answers for and what the operators that work for it are bound to.',
      },
      example: 'Operators are bound to our instructions and liable for the security of their systems.',
    },
    {
      id: '18-i-ii',
      citation: 'LGPD Art. 9, VII; Art. 18, I-II',
      url: TEXT,
      title: 'Confirmation and access',
      explanation: 'Who does not know what is held cannot correct or contest it.',
      severity: 'error',
      evidence: { disclosure: 'right', where: { right: 'access' } },
      missing: {
        lacks: 'The policy does not mention the rights to confirmation and access.',
        write: 'Say that people can have it confirmed that data is processed, and get access to it.',
      },
      example: 'You have the right to access your personal data.',
    },
    {
      id: '18-iii',
      citation: 'LGPD Art. 9, VII; Art. 18, III',
      url: TEXT,
      title: 'Correction',
      explanation: 'Decisions made on wrong data harm the person the data is about.',
      severity: 'error',
      evidence: { disclosure: 'right', where: { right: 'rectification' } },
      missing: {
        lacks: 'The policy does not mention the right to correction.',
        write: 'Say that people can have incomplete, inaccurate or outdated data corrected.',
      },
      example: 'You have the right to have inaccurate personal data corrected.',
    },
    {
      id: '18-iv',
      citation: 'LGPD Art. 9, VII; Art. 18, IV',
      url: TEXT,
      title: 'Anonymisation or blocking',
      explanation: 'Data that is excessive or unlawful is anonymised, blocked or deleted when the person asks.',
      severity: 'warning',
      evidence: {
        any: [
          { disclosure: 'right', where: { right: 'restriction' } },
          {
            statement: [
              ['anonymis*', 'anonymiz*', 'blocking', 'blocked', 'block'],
              ['right', 'rights', 'request', 'ask', 'you may', 'you can'],
            ],
          },
        ],
      },
      missing: {
        lacks: 'The policy does not mention the right to anonymisation or blocking of unnecessary data.',
        write: 'Say that people can have unnecessary, excessive or unlawful data anonymised, blocked or deleted.',
      },
      example: 'You can ask for the anonymisation or blocking of unnecessary data.',
    },
    {
      id: '18-v',
      citation: 'LGPD Art. 9, VII; Art. 18, V',
      url: TEXT,
      title: 'Portability',
      explanation: 'People may take their data to another provider.',
      severity: 'error',
      evidence: { disclosure: 'right', where: { right: 'portability' } },
      missing: {
        lacks: 'The policy does not mention the right to portability.',
        write: 'Say that people can have their data passed to another provider.',
      },
      example: 'You have the right to data portability.',
    },
    {
      id: '18-vi',
      citation: 'LGPD Art. 9, VII; Art. 18, VI',
      url: TEXT,
      title: 'Deletion',
      explanation: 'Data processed with consent is deleted when the person asks, but for the exceptions of Art. 16.',
      severity: 'error',
      evidence: { disclosure: 'right', where: { right: 'erasure' } },
      missing: {
        lacks: 'The policy does not mention the right to deletion.',
        write: 'Say that people can have data deleted that is processed with their consent.',
      },
      example: 'You have the right to ask us to erase your personal data.',
    },
    {
      id: '18-viii',
      citation: 'LGPD Art. 9, VII; Art. 18, VIII',
      url: TEXT,
      title: 'Choice not to consent, and what follows',
      explanation: 'A choice is free only where its consequences are known.',
      severity: 'warning',
      evidence: {
        any: [
          { disclosure: 'mandatory-provision', polarity: 'either' },
          {
            polarity: 'either',
            statement: [
              ['refuse', 'not consent', 'not to consent', 'withhold', 'do not agree', 'not give'],
              ['consent', 'agree', 'data', 'information'],
              ['may', 'can', 'cannot', 'will', 'consequence*'],
            ],
          },
        ],
      },
      appliesWhen: { condition: RELIES_ON_CONSENT, otherwise: 'The policy names its legal bases and consent is not among them.' },
      missing: {
        lacks: 'The policy does not say that consent can be refused, and what follows from it.',
        write: 'Say which data is optional and what cannot be done without the other.',
      },
      example: 'You may refuse consent; we will then not be able to send you offers.',
    },
    {
      id: '18-ix',
      citation: 'LGPD Art. 9, VII; Art. 8, § 5; Art. 18, IX',
      url: TEXT,
      title: 'Revocation of consent',
      explanation: 'Consent can be taken back at any time, free of charge and as easily as it was given.',
      severity: 'error',
      evidence: { disclosure: 'right', where: { right: 'withdraw-consent' } },
      appliesWhen: { condition: RELIES_ON_CONSENT, otherwise: 'The policy names its legal bases and consent is not among them.' },
      missing: {
        lacks: 'The policy does not say that consent can be revoked.',
        write: 'Say that people can revoke it at any time, and how.',
      },
      example: 'You can withdraw your consent at any time.',
    },
    {
      id: '18-1',
      citation: 'LGPD Art. 18, § 1',
      url: TEXT,
      title: 'Petition to the national authority',
      explanation: 'The authority (ANPD) takes petitions against a controller that does not answer.',
      severity: 'warning',
      evidence: {
        any: [
          { disclosure: 'right', where: { right: 'complaint' } },
          {
            statement: [
              ['anpd', 'autoridade nacional', 'national data protection authority', 'national authority'],
              ['petition', 'complain*', 'right', 'turn to', 'contact'],
            ],
          },
        ],
      },
      missing: {
        lacks: 'The policy does not mention the right to petition the national authority.',
        write: 'Say that people can turn to the national data protection authority (ANPD).',
      },
      example: 'You have the right to lodge a complaint with the national data protection authority (ANPD).',
    },
    {
      id: '20',
      citation: 'LGPD Art. 20',
      url: TEXT,
      title: 'Review of automated decisions',
      explanation: 'Decisions made by automated means alone can be reviewed, and their criteria are explained on request.',
      severity: 'info',
      evidence: {
        any: [
          { disclosure: 'automated-decision', polarity: 'either' },
          { disclosure: 'right', where: { right: 'human-review' } },
        ],
      },
      appliesWhen: {
        condition: { not: { fact: 'makesAutomatedDecisions', is: false } },
        otherwise: 'The configuration declares that no decisions are made by automated means alone.',
      },
      missing: {
        lacks: 'The policy does not say whether decisions are made by automated means, and that they can be reviewed.',
        write: 'Say that none are made, or that people can have them reviewed.',
      },
      example: 'We do not make decisions about you based solely on automated processing.',
    },
    {
      id: '41-1',
      citation: 'LGPD Art. 41, § 1',
      url: TEXT,
      title: 'Person in charge of data (encarregado)',
      explanation: 'Identity and contact of this person are published, clearly and on the web site if possible.',
      severity: 'error',
      evidence: {
        any: [
          { disclosure: 'dpo' },
          { statement: [['encarregado', 'encarregada', 'person in charge of the processing of personal data']] },
        ],
      },
      elements: [
        {
          name: 'a way to reach this person',
          condition: {
            any: [
              { disclosure: 'dpo', where: { email: { stated: true } } },
              { disclosure: 'dpo', where: { phone: { stated: true } } },
              { disclosure: 'dpo', where: { address: { stated: true } } },
              { disclosure: 'dpo', where: { url: { stated: true } } },
              {
                statement: [
                  ['encarregado', 'encarregada'],
                  ['e-mail', 'email', 'contact', 'reach*', 'write', 'telephone', 'at'],
                ],
              },
            ],
          },
          write: 'Give an e-mail address or telephone number.',
        },
      ],
      missing: {
        lacks: 'The policy does not name the person in charge of data (encarregado).',
        write: 'Publish who it is and how to reach this person.',
      },
      example: 'Our data protection officer (encarregada), Joana Prado, can be reached at encarregada@alvorada.example.',
    },
  ],
}
