import type { Requirement } from '../law.ts'
import { NAMES_DISCLOSED_DATA, TELLS_RECIPIENTS } from '../shared-conditions.ts'
import {
  CATEGORIES,
  DISCLOSED_FOR,
  DISCLOSING,
  PERSONAL_DATA,
  SELLING,
  SENSITIVE_USE,
  SHARING,
  SOLD,
  section,
  UNLESS_DECLARED,
} from './terms.ts'

/** What is collected, used, sold and disclosed: § 1798.110(c), § 1798.130(a)(5)(B) and (C), 11 CCR § 7011(e)(1). */
export const CCPA_PRACTICES: readonly Requirement[] = [
  {
    id: 'categories-collected',
    citation: 'Cal. Civ. Code §§ 1798.110(c)(1), 1798.130(a)(5)(B); 11 CCR § 7011(e)(1)',
    url: section('130'),
    title: 'Categories of personal information collected',
    explanation: 'Consumers decide by this list whether to deal with the business at all; it covers the preceding twelve months.',
    severity: 'error',
    evidence: {
      any: [
        { disclosure: 'collects' },
        {
          statement: [
            CATEGORIES,
            PERSONAL_DATA,
            ['we collect', 'we have collected', 'we may collect', 'collected', 'we gather', 'we obtain'],
          ],
        },
      ],
    },
    elements: [
      {
        name: 'which personal information is collected',
        condition: { disclosure: 'collects', where: { data: { stated: true } } },
        write: 'Name the categories: identifiers, commercial information, internet activity, geolocation.',
      },
    ],
    missing: {
      lacks: 'The policy does not say which categories of personal information have been collected in the past twelve months.',
      write: 'List them in the words of § 1798.140(v): identifiers, commercial information, internet activity, geolocation.',
    },
    example: 'In the past twelve months we have collected identifiers, commercial information and geolocation data.',
  },
  {
    id: 'categories-of-sources',
    citation: 'Cal. Civ. Code § 1798.110(c)(2); 11 CCR § 7011(e)(1)',
    url: section('110'),
    title: 'Categories of sources',
    explanation: 'What was bought from a broker or taken from a device is not what the consumer chose to give.',
    severity: 'error',
    evidence: {
      any: [
        { disclosure: 'collects', where: { source: { stated: true } } },
        { disclosure: 'collects', polarity: 'either', where: { source: 'third-party' } },
        { disclosure: 'collects', where: { from: { stated: true } } },
        // Rights clauses speak of sources too: of the right to be told them.
        {
          statement: [
            ['source', 'sources'],
            ['collect*', 'obtain*', 'receive*', 'information', 'data'],
          ],
          within: ['sources', 'collection', 'use', 'sharing'],
        },
        {
          statement: [
            [
              ...['directly from you', 'directly from the consumer', 'from you directly', 'directly from consumers', 'following sources'],
              ...['variety of sources', 'sources of the', 'sources are', 'sources include'],
            ],
          ],
        },
      ],
    },
    missing: {
      lacks: 'The policy does not say from which kinds of sources personal information comes.',
      write: 'Name the kinds: the consumer, devices, affiliates, data brokers, public records.',
    },
    example: 'The categories of sources are data brokers and public records.',
  },
  {
    id: 'purposes-of-collection',
    citation: 'Cal. Civ. Code § 1798.110(c)(3); 11 CCR § 7011(e)(1)',
    url: section('110'),
    title: 'Purposes of collecting',
    explanation: 'Personal information may not be used for a purpose that is incompatible with the disclosed one (§ 1798.100(c)).',
    severity: 'error',
    evidence: { any: [{ disclosure: 'uses' }, { clause: 'use', confidence: 0.7 }] },
    elements: [
      {
        name: 'what the purposes are',
        condition: { disclosure: 'uses' },
        write: 'Name them: "business and commercial purposes" tells none.',
      },
    ],
    missing: {
      lacks: 'The policy does not say for what business or commercial purposes personal information is collected.',
      write: 'State each purpose in concrete words.',
    },
    example: 'We use geolocation data to show you shops nearby.',
  },
  {
    id: 'categories-sold-or-shared',
    citation: 'Cal. Civ. Code § 1798.130(a)(5)(C)(i); 11 CCR § 7011(e)(1)',
    url: section('130'),
    title: 'Categories sold or shared',
    explanation: 'A list of what was sold or shared for advertising in the past twelve months, or a plain statement that nothing was.',
    severity: 'error',
    evidence: {
      any: [
        { disclosure: 'sale', polarity: 'either' },
        {
          statement: [[...SELLING, ...SHARING], CATEGORIES, ['we have sold', 'we sell', 'we may sell']],
        },
      ],
    },
    elements: [
      {
        name: 'which categories are sold or shared',
        when: SOLD,
        condition: {
          statement: [
            [...SELLING, ...SHARING],
            [...CATEGORIES, 'identifiers', 'geolocation', 'internet activity', 'commercial information', 'ip address*', 'contact'],
          ],
        },
        write: 'List the categories that were sold or shared in the past twelve months.',
      },
    ],
    missing: {
      lacks: 'The policy does not say whether personal information has been sold or shared for cross-context behavioral advertising.',
      write: 'List the categories sold or shared in the past twelve months; where there are none, say so.',
    },
    example: 'In the past twelve months we have sold the following categories of personal information: identifiers.',
  },
  {
    id: 'categories-disclosed',
    citation: 'Cal. Civ. Code § 1798.130(a)(5)(C)(ii); 11 CCR § 7011(e)(1)',
    url: section('130'),
    title: 'Categories disclosed for a business purpose',
    explanation: 'Disclosing to service providers is no sale, yet consumers must see what leaves the house.',
    severity: 'error',
    evidence: {
      any: [
        { disclosure: 'recipient', polarity: 'either' },
        {
          statement: [
            CATEGORIES,
            DISCLOSING,
            ['business purpose', 'business purposes', 'third parties', 'third party', 'service providers'],
          ],
        },
      ],
    },
    elements: [
      {
        name: 'which categories are disclosed',
        when: { disclosure: 'recipient' },
        condition: {
          any: [NAMES_DISCLOSED_DATA, { statement: [CATEGORIES, DISCLOSING] }],
        },
        write: 'List the categories that were disclosed for a business purpose in the past twelve months.',
      },
    ],
    missing: {
      lacks: 'The policy does not say which categories of personal information are disclosed for a business purpose.',
      write: 'List the categories disclosed in the past twelve months; where there are none, say so.',
    },
    example:
      'In the past twelve months we have disclosed the following categories of personal information for a business purpose: identifiers and geolocation data.',
  },
  {
    id: 'third-parties',
    citation: 'Cal. Civ. Code § 1798.110(c)(4); 11 CCR § 7011(e)(1)',
    url: section('110'),
    title: 'Categories of third parties',
    explanation: 'Whether a payment processor or an advertising network gets the information makes all the difference.',
    severity: 'error',
    evidence: { any: [{ disclosure: 'recipient', polarity: 'either' }] },
    elements: [
      {
        name: 'what kinds of third parties they are',
        when: { disclosure: 'recipient' },
        condition: TELLS_RECIPIENTS,
        write: 'Name their categories by what they do: advertising networks, payment processors, social networks.',
      },
    ],
    missing: {
      lacks: 'The policy does not say to what kinds of third parties personal information is disclosed.',
      write: 'Name the categories of third parties for each category of information; where nobody receives any, say so.',
    },
    example: 'We disclose your personal information to advertising networks and to payment processors.',
  },
  {
    id: 'purposes-of-disclosure',
    citation: 'Cal. Civ. Code § 1798.110(c)(3); 11 CCR § 7011(e)(1)',
    url: section('110'),
    title: 'Purposes of disclosing, selling or sharing',
    explanation: 'The purpose tells a necessary service from a trade in data.',
    severity: 'warning',
    evidence: {
      any: [{ disclosure: 'recipient', where: { purpose: { stated: true } } }, DISCLOSED_FOR],
    },
    missing: {
      lacks: 'The policy does not say for what purpose personal information is disclosed, sold or shared.',
      write: 'Name the purpose with each category of recipients.',
    },
    example: 'The business purpose of disclosing personal information is to process payments.',
  },
  {
    id: 'sale-of-minors-data',
    citation: 'Cal. Civ. Code § 1798.120(c); 11 CCR § 7011(e)(1), (e)(3)(I)',
    url: section('120'),
    title: 'Sale of information about consumers under 16',
    explanation: 'Information about consumers under 16 may be sold or shared only after they, or a parent, have opted in.',
    severity: 'warning',
    evidence: {
      polarity: 'either',
      statement: [
        ['16', 'sixteen', 'minor', 'minors', 'child', 'children', '13'],
        [...SELLING, ...SHARING],
        ['knowledge', 'know', 'knowingly', 'under', 'less than', 'younger', 'opt-in', 'opt in', 'minors'],
      ],
    },
    appliesWhen: UNLESS_DECLARED,
    missing: {
      lacks: 'The policy does not say whether personal information of consumers under 16 is knowingly sold or shared.',
      write: 'Say that none is, or describe how such consumers or their parents opt in.',
    },
    example: 'We do not knowingly sell the personal information of consumers under 16 years of age.',
  },
  {
    id: 'sensitive-use',
    citation: 'Cal. Civ. Code § 1798.121(a); 11 CCR § 7011(e)(1)',
    url: section('121'),
    title: 'Use of sensitive personal information',
    explanation: 'Used for more than the service needs, sensitive information brings the right to limit that use.',
    severity: 'warning',
    evidence: SENSITIVE_USE,
    missing: {
      lacks: 'The policy does not say whether sensitive personal information is used for more than the permitted purposes.',
      write: 'Say whether such information is used to infer characteristics or for other purposes than those of 11 CCR § 7027(m).',
    },
    example: 'Sensitive personal information such as your precise location is used to show advertisements.',
  },
]
