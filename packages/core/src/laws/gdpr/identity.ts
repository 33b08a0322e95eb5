import type { Requirement } from '../law.ts'
import { LEGAL_FORMS } from '../legal-forms.ts'
import { COPY_BESIDE_TRANSFERS, REACHES_CONTROLLER, TELLS_RECIPIENTS } from '../shared-conditions.ts'
import { ARTICLE_13 } from './official-text.ts'

/** Who processes, for what and on which basis, and who receives the data: Art. 13(1) GDPR. */
export const GDPR_IDENTITY: readonly Requirement[] = [
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
    evidence: REACHES_CONTROLLER,
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
        condition: TELLS_RECIPIENTS,
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
        condition: {
          any: [
            { disclosure: 'transfer', where: { mechanism: { oneOf: ['scc', 'bcr', 'dpf', 'derogation'] } } },
            // What the United Kingdom or Switzerland finds adequate may not be so here.
            { disclosure: 'transfer', where: { mechanism: 'adequacy', adequacyBy: 'eu' } },
            { disclosure: 'transfer', where: { mechanism: 'adequacy', adequacyBy: { stated: false } } },
          ],
        },
        write: 'Name it, such as an adequacy decision or the standard contractual clauses of the European Commission.',
      },
      {
        name: 'how to get a copy of the safeguards',
        when: { disclosure: 'transfer', where: { mechanism: { oneOf: ['scc', 'bcr', 'other'] } } },
        condition: {
          any: [
            {
              statement: [
                [
                  ...['copy', 'copies', 'obtain', 'download', 'available at', 'available here', 'available on', 'available from'],
                  ...['available upon request', 'available on request', 'consult', 'inspect'],
                ],
                ['safeguard*', 'clause', 'clauses', 'sccs', 'binding corporate rules', 'bcrs', 'transfer mechanism*'],
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
      otherwise: 'The configuration declares that no personal data goes to third countries.',
    },
    missing: {
      lacks: 'The policy does not say whether personal data goes to countries outside the European Economic Area.',
      write: 'Name the countries, the adequacy decision or safeguard, and how to get a copy of it; where there is no transfer, say so.',
    },
    example:
      'We transfer personal data to the United States under the standard contractual clauses adopted by the European Commission. You can ask us for a copy of these clauses.',
  },
]
