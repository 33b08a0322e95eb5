import type { Condition } from './condition.ts'
import { deriveLaw } from './derive-law.ts'
import { GDPR } from './gdpr.ts'
import { COPY_BESIDE_TRANSFERS } from './shared-conditions.ts'

const TEXT = 'https://www.legislation.gov.uk/eur/2016/679'
const ARTICLE_13 = `${TEXT}/article/13`
const ARTICLE_14 = `${TEXT}/article/14`

/** The two instruments the regulator issued under section 119A of the Data Protection Act 2018. */
const UK_INSTRUMENT: Condition = {
  statement: [
    [
      ...['international data transfer agreement*', 'idta', 'international data transfer addendum', 'uk addendum', 'uk transfer addendum'],
      ...[
        'addendum to the eu',
        'addendum to the standard contractual clauses',
        'uk international data transfer*',
        'uk standard contractual clauses',
      ],
    ],
  ],
}

/** The United Kingdom's version of the regulation, with what the Data (Use and Access) Act 2025 changed. */
export const UK_GDPR = deriveLaw(GDPR, {
  id: 'uk-gdpr',
  name: 'UK General Data Protection Regulation',
  citation: 'Regulation (EU) 2016/679 as it forms part of the law of the United Kingdom',
  url: TEXT,
  checked: {
    on: '2026-11-24',
    against:
      'Art. 13(2)(ca) and the commencement regulations SI 2026/82 as quoted from legislation.gov.uk, and copies of section 165 of the Data Protection Act 2018 and of sections 77, 80 and 103 and Schedule 9 of the Data (Use and Access) Act 2025, which write Arts. 22A to 22D and section 164A and change sections 119A and 165',
    open: 'what the exit regulations of 2019 changed in Arts. 13 and 14',
  },
  citationPrefix: { from: 'GDPR Art.', to: 'UK GDPR Art.' },
  urls: {
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13': ARTICLE_13,
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14': ARTICLE_14,
  },
  changed: {
    '13-1-f': {
      title: 'Transfers outside the United Kingdom',
      explanation:
        'Outside the United Kingdom the level of protection depends on the safeguard; clauses of the European Commission alone are none here.',
      evidence: { any: [{ disclosure: 'transfer', polarity: 'either' }, UK_INSTRUMENT] },
      elements: [
        {
          name: 'the adequacy regulations or the safeguard the transfer relies on',
          when: { disclosure: 'transfer' },
          condition: {
            any: [
              { disclosure: 'transfer', where: { mechanism: { oneOf: ['bcr', 'dpf', 'derogation'] } } },
              { disclosure: 'transfer', where: { mechanism: 'adequacy', adequacyBy: 'uk' } },
              { disclosure: 'transfer', where: { mechanism: 'adequacy', adequacyBy: { stated: false } } },
              UK_INSTRUMENT,
            ],
          },
          write:
            'Name it: adequacy regulations, the International Data Transfer Agreement, or the Addendum to the standard contractual clauses.',
        },
        {
          name: 'how to get a copy of the safeguards',
          when: {
            any: [{ disclosure: 'transfer', where: { mechanism: { oneOf: ['scc', 'bcr', 'other'] } } }, UK_INSTRUMENT],
          },
          condition: {
            any: [
              {
                statement: [
                  [
                    ...['copy', 'copies', 'obtain', 'download', 'available at', 'available here', 'available on', 'available from'],
                    ...['available upon request', 'available on request', 'consult', 'inspect'],
                  ],
                  [
                    ...['safeguard*', 'clause', 'clauses', 'sccs', 'binding corporate rules', 'bcrs', 'transfer mechanism*', 'addendum'],
                    ...['agreement', 'agreements', 'idta'],
                  ],
                ],
              },
              COPY_BESIDE_TRANSFERS,
            ],
          },
          write: 'Say where the safeguards can be read or of whom a copy can be asked.',
        },
      ],
      appliesWhen: {
        condition: { not: { fact: 'transfersData', is: false } },
        otherwise: 'The configuration declares that no personal data goes to other countries.',
      },
      missing: {
        lacks: 'The policy does not say whether personal data goes to countries outside the United Kingdom.',
        write:
          'Name the countries, the adequacy regulations or safeguard, and how to get a copy of it; where there is no transfer, say so.',
      },
      example:
        'We transfer personal data to India under the International Data Transfer Agreement. You can ask us for a copy of this agreement.',
    },
    '13-2-d': {
      citation: 'UK GDPR Art. 13(2)(d); Data Protection Act 2018 s. 165',
      title: 'Right to complain to the Information Commission',
      explanation: 'The regulator, known as the ICO, helps without cost where the organization does not.',
      elements: [
        {
          name: 'that the Information Commission is the authority to complain to',
          condition: {
            statement: [['information commissioner*', 'information commission', 'information commission*', 'ico', 'ico.org.uk']],
          },
          write: "Name the Information Commission (ICO) and give a way to reach it; another country's authority is not competent.",
        },
      ],
      missing: {
        lacks: 'The policy does not mention the right to complain to the Information Commission.',
        write: 'Say that people can complain to the Information Commission (ICO), and how to reach it.',
      },
      example: 'You have the right to lodge a complaint with the Information Commission (ico.org.uk).',
    },
    '13-2-f': {
      citation: 'UK GDPR Art. 13(2)(f), Arts. 22A-22D',
    },
  },
  added: [
    {
      after: '13-1-a-contact',
      requirement: {
        id: '13-1-a-representative',
        citation: 'UK GDPR Art. 13(1)(a), Art. 27',
        url: ARTICLE_13,
        title: 'Representative in the United Kingdom',
        explanation: 'An organization abroad that serves people in the United Kingdom names someone there whom they can turn to.',
        severity: 'info',
        evidence: { disclosure: 'representative', where: { region: 'uk' } },
        elements: [
          {
            name: 'a way to reach the representative',
            condition: {
              any: [
                { disclosure: 'representative', where: { region: 'uk', email: { stated: true } } },
                { disclosure: 'representative', where: { region: 'uk', address: { stated: true } } },
                { disclosure: 'representative', where: { region: 'uk', phone: { stated: true } } },
                { disclosure: 'representative', where: { region: 'uk', url: { stated: true } } },
              ],
            },
            write: 'Give the e-mail or postal address of the representative.',
          },
        ],
        appliesWhen: {
          condition: {
            not: {
              any: [
                { fact: 'establishedInUk', is: true },
                {
                  statement: [
                    ['england', 'england and wales', 'scotland', 'northern ireland'],
                    ['registered', 'company', 'office', 'seat'],
                  ],
                },
              ],
            },
          },
          otherwise: 'The organization is established in the United Kingdom.',
        },
        missing: {
          lacks: 'The policy names no representative in the United Kingdom.',
          write: 'Name one with an address; where the organization has a seat there, declare `establishedInUk: true`.',
        },
        example: 'Our representative in the United Kingdom is Larkfield Ltd, who can be reached at uk@larkfield.example.',
      },
    },
    {
      after: '13-2-c',
      requirement: {
        id: '13-2-ca',
        citation: 'UK GDPR Art. 13(2)(ca); Data Protection Act 2018 s. 164A',
        url: ARTICLE_13,
        title: 'Right to complain to the controller',
        explanation: 'Since 19 June 2026 the controller must take complaints itself, and answer them within set times.',
        severity: 'warning',
        evidence: {
          statement: [
            ['complain', 'complaint', 'complaints'],
            [
              ...[
                'to us',
                'with us',
                'us at',
                'contact us',
                'tell us',
                'write to us',
                'our complaints',
                'complaints procedure',
                'complaint form',
              ],
              ...['us first', 'your complaint', 'complaints form', 'our privacy team', 'our data protection officer'],
            ],
          ],
        },
        missing: {
          lacks: 'The policy does not say that people can complain to the controller itself.',
          write: 'Say that they can, by an electronic form and by other means, and that receipt is confirmed within 30 days.',
        },
        example: 'If you are unhappy with how we treat your data, you can make a complaint to us with our online form.',
      },
    },
  ],
})
