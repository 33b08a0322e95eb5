import type { Condition, Phrase } from './condition.ts'
import type { Law } from './law.ts'

const section = (number: string) =>
  `https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.${number}.`
const REGULATIONS = 'https://cppa.ca.gov/regulations/pdf/cppa_regs.pdf'

const SELLING: readonly Phrase[] = ['sell', 'sells', 'selling', 'sold', 'sale', 'sales']
const SHARING: readonly Phrase[] = ['share', 'shares', 'sharing', 'shared']
const DISCLOSING: readonly Phrase[] = ['disclos*', 'share', 'shares', 'shared', 'sharing', 'provide', 'provided']
const ASKING: readonly Phrase[] = ['right', 'rights', 'request', 'requests', 'ask', 'know']
/** "For a business purpose" alone names none. */
const PURPOSE_OF: readonly Phrase[] = [
  ...[
    'purpose of',
    'purposes of',
    'purpose for',
    'purposes for',
    'commercial purpose',
    'commercial purposes',
    'following business purpose*',
  ],
  ...['following purpose*', 'these purposes', 'these business purposes', 'purpose is', 'purposes are', 'business purposes'],
]
const ASKING_FOR: readonly Phrase[] = [
  ...['right to', 'rights to', 'right of', 'you may request', 'you may ask', 'you can request', 'you can ask', 'request that we'],
  ...['request from us', 'ask us', 'to request information', 'request information about', 'request disclosure', 'entitled to'],
  ...['request to know', 'requests to know'],
]
const CORRECTING: readonly Phrase[] = ['correct', 'correction', 'corrections', 'corrected', 'correcting', 'rectif*', 'inaccura*']
const PERSONAL_DATA: readonly Phrase[] = [
  ...['personal information', 'personal data', 'information about you', 'your information', 'your data', 'personally identifiable'],
  ...['pi', 'pii', 'data about you'],
]
const CATEGORIES: readonly Phrase[] = ['category', 'categories', 'types', 'kinds']
const SENSITIVE: readonly Phrase[] = [
  ...['sensitive personal information', 'sensitive information', 'sensitive personal data', 'sensitive data', 'sensitive pi'],
]
const VAGUE_RECIPIENTS: readonly Phrase[] = ['third party', 'third parties', 'others', 'recipient', 'recipients']

const SOLD: Condition = { disclosure: 'sale' }
const NOT_SOLD: Condition = {
  all: [{ disclosure: 'sale', polarity: 'denied', where: { practice: 'sale', exception: { stated: false } } }, { not: SOLD }],
}
/** Who neither sells nor shares is not asked to explain how to stop it. */
const MAY_SELL: Condition = { not: { any: [NOT_SOLD, { fact: 'sellsData', is: false }] } }
const NOTHING_SOLD = 'The policy or the configuration says that no personal information is sold.'
const UNLESS_DECLARED = {
  condition: { not: { fact: 'sellsData', is: false } },
  otherwise: 'The configuration declares that no personal information is sold or shared.',
} as const

/** No disclosure type says for what sensitive information is used; the words of the regulation do. */
const SENSITIVE_USE: Condition = {
  any: [
    { polarity: 'either', statement: [['infer characteristics', 'inferring characteristics']] },
    {
      polarity: 'either',
      statement: [
        SENSITIVE,
        [
          ...['we use', 'may use', 'not use', 'uses', 'is used', 'are used', 'not used', 'be used', 'used to', 'used for', 'not process'],
          ...['we process', 'processed', 'we disclose', 'may disclose', 'not disclose', 'disclosed', 'infer', 'inferring', 'purposes'],
        ],
      ],
    },
  ],
}
const ONLY_PERMITTED_USE: Condition = {
  polarity: 'either',
  statement: [
    [...SENSITIVE, 'such information', 'this information'],
    ['do not', "don't", 'does not', 'only', 'not'],
    ['7027', 'infer', 'inferring', 'other than', 'beyond', 'right to limit', 'reasonably expected', 'permitted'],
  ],
}

/** What the California Consumer Privacy Act and its regulations ask the privacy policy of a business to contain. */
export const CCPA: Law = {
  id: 'ccpa',
  name: 'California Consumer Privacy Act',
  citation: 'Cal. Civ. Code §§ 1798.100-1798.199.100; 11 CCR § 7011',
  url: section('130'),
  checked: {
    on: '2026-11-24',
    against: 'Cal. Civ. Code §§ 1798.100 to 1798.135 as Proposition 24 enacted them, and 11 CCR § 7011(e)(3)(F) to (J) and (4)',
    open: '11 CCR § 7011(e)(1), (2) and (3)(A) to (E), and § 7027(m)',
  },
  requirements: [
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
            any: [{ disclosure: 'recipient', where: { data: { stated: true } } }, { statement: [CATEGORIES, DISCLOSING] }],
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
          condition: {
            any: [
              { disclosure: 'recipient', where: { name: { stated: true } } },
              { disclosure: 'recipient', where: { category: { saysNone: VAGUE_RECIPIENTS } } },
              { disclosure: 'recipient', where: { role: { stated: true } } },
            ],
          },
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
        any: [{ disclosure: 'recipient', where: { purpose: { stated: true } } }, { statement: [PURPOSE_OF, [...DISCLOSING, ...SELLING]] }],
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
    {
      id: 'right-to-know',
      citation: 'Cal. Civ. Code §§ 1798.110, 1798.130(a)(5)(A); 11 CCR § 7011(e)(2)',
      url: section('110'),
      title: 'Right to know what is collected',
      explanation: 'Consumers can see what a business holds about them only if they learn that they may ask.',
      severity: 'error',
      evidence: {
        any: [
          { disclosure: 'right', where: { right: 'access' } },
          { statement: [['right to know', 'right to access', 'right to request'], PERSONAL_DATA] },
          {
            statement: [
              ASKING,
              ['that we disclose', 'disclose to you', 'we have collected', 'collected about you', 'we collected about you'],
            ],
          },
        ],
      },
      missing: {
        lacks: 'The policy does not mention the right to know what personal information is collected.',
        write: 'Say that consumers can ask for the categories and the specific pieces of information collected about them.',
      },
      example: 'You have the right to know what personal information we have collected about you.',
    },
    {
      id: 'right-to-know-sold-or-shared',
      citation: 'Cal. Civ. Code §§ 1798.115, 1798.130(a)(5)(A); 11 CCR § 7011(e)(2)',
      url: section('115'),
      title: 'Right to know what is sold, shared or disclosed',
      explanation: 'It lets consumers follow their information to those who got it.',
      severity: 'error',
      evidence: {
        any: [
          {
            // Whom "Shine the Light" lets ask is told under that law.
            without: ['direct marketing', 'shine the light'],
            statement: [
              ASKING_FOR,
              [...SELLING, ...SHARING, 'disclosed', 'disclose', 'disclosures', 'disclosing'],
              [...CATEGORIES, 'third parties', 'third party', 'to whom', 'with whom', 'whether', 'what', 'lists'],
              ['you', 'your', 'consumer', 'consumers', 'california'],
            ],
          },
          // An entry of a list of what consumers can ask for, however deep it lies.
          {
            statement: [
              ['if we sold', 'that we sold', 'we sold or', 'that was sold', 'separate lists', 'with whom we share*', 'to whom we disclos*'],
              [...CATEGORIES, 'lists', 'third parties'],
            ],
            within: ['rights'],
          },
        ],
      },
      missing: {
        lacks: 'The policy does not mention the right to know what personal information is sold, shared or disclosed, and to whom.',
        write: 'Say that consumers can ask for the categories sold, shared or disclosed and the categories of those who received them.',
      },
      example: 'You may ask which categories of personal information we sold or shared and to whom.',
    },
    {
      id: 'right-to-delete',
      citation: 'Cal. Civ. Code §§ 1798.105(b), 1798.130(a)(5)(A); 11 CCR § 7011(e)(2)',
      url: section('105'),
      title: 'Right to delete',
      explanation: 'The business must delete what it collected from the consumer, and tell its service providers to do so.',
      severity: 'error',
      evidence: { disclosure: 'right', where: { right: 'erasure' } },
      missing: {
        lacks: 'The policy does not mention the right to delete personal information.',
        write: 'Say that consumers can ask the business to delete what it has collected from them.',
      },
      example: 'You have the right to have your personal information deleted.',
    },
    {
      id: 'right-to-correct',
      citation: 'Cal. Civ. Code §§ 1798.106(b), 1798.130(a)(5)(A); 11 CCR § 7011(e)(2)',
      url: section('106'),
      title: 'Right to correct',
      explanation: 'Wrong information leads to wrong decisions about people.',
      severity: 'error',
      evidence: {
        all: [
          { disclosure: 'right', where: { right: 'rectification' } },
          // Who may only "update an account" is not told of the right.
          { statement: [CORRECTING, [...ASKING, 'you may', 'you can', 'you have', 'able to', 'you want', 'you would like', 'entitled']] },
        ],
      },
      missing: {
        lacks: 'The policy does not mention the right to correct inaccurate personal information.',
        write: 'Say that consumers can ask the business to correct what is inaccurate.',
      },
      example: 'You have the right to correct inaccurate personal information.',
    },
    {
      id: 'right-to-opt-out',
      citation: 'Cal. Civ. Code §§ 1798.120(b), 1798.135(a)(1), (c)(2); 11 CCR § 7011(e)(2)',
      url: section('120'),
      title: 'Right to opt out of sale and sharing',
      explanation: 'Consumers can stop the trade in their information at any time, but only if they are told where.',
      severity: 'error',
      evidence: {
        any: [
          { disclosure: 'right', where: { right: 'opt-out-of-sale' } },
          {
            polarity: 'either',
            statement: [
              ['opt out', 'opt-out', 'opting out', 'opting-out', 'do not sell', 'not to sell', 'not sell'],
              [...SELLING, ...SHARING],
            ],
          },
          {
            statement: [
              ['stop', 'right to'],
              ['selling', 'sharing'],
              ['request', 'right', 'rights', 'direct', 'ask'],
            ],
          },
        ],
      },
      appliesWhen: { condition: MAY_SELL, otherwise: NOTHING_SOLD },
      missing: {
        lacks: 'The policy does not mention the right to opt out of the sale or sharing of personal information.',
        write: 'Say that consumers can opt out, and link to "Do Not Sell or Share My Personal Information".',
      },
      example: 'You can opt out of the sale of your personal information.',
    },
    {
      id: 'right-to-limit',
      citation: 'Cal. Civ. Code §§ 1798.121(a), 1798.135(a)(2), (c)(2); 11 CCR § 7011(e)(2)',
      url: section('121'),
      title: 'Right to limit the use of sensitive information',
      explanation: 'Consumers can confine the use of sensitive information to what the service needs.',
      severity: 'warning',
      evidence: {
        any: [
          { disclosure: 'right', where: { right: 'limit-sensitive' } },
          {
            statement: [
              ['limit', 'limiting', 'restrict', 'control', 'opt out', 'opt-out'],
              SENSITIVE,
              ['you have', 'have the right', 'rights', 'request', 'requests', 'ask', 'you may', 'you can', 'certain uses', 'exercise'],
            ],
          },
        ],
      },
      appliesWhen: {
        condition: { not: ONLY_PERMITTED_USE },
        otherwise: 'The policy says that sensitive personal information is used for permitted purposes only.',
      },
      missing: {
        lacks: 'The policy does not mention the right to limit the use of sensitive personal information.',
        write: 'Say how consumers can limit it or, where it is used for permitted purposes only, say that.',
      },
      example: 'You may ask us to limit the use of your sensitive personal information.',
    },
    {
      id: 'right-to-non-retaliation',
      citation: 'Cal. Civ. Code §§ 1798.125, 1798.130(a)(5)(A); 11 CCR § 7011(e)(2)',
      url: section('125'),
      title: 'Right not to be retaliated against',
      explanation: 'A right that costs the service or a higher price would not be used.',
      severity: 'error',
      evidence: {
        any: [
          { disclosure: 'right', where: { right: 'non-retaliation' } },
          {
            polarity: 'either',
            statement: [
              ['discriminat*', 'non-discrimination', 'nondiscrimination', 'retaliat*', 'retaliation', 'discriminatory'],
              ['right', 'rights', 'exercis*', 'request*'],
            ],
          },
        ],
      },
      missing: {
        lacks: 'The policy does not say that consumers who exercise their rights will not be treated worse.',
        write: 'Say that no one is denied a service, charged more or given less for exercising a right.',
      },
      example: 'We will not discriminate against you for exercising your rights.',
    },
    {
      id: 'methods-to-exercise',
      citation: 'Cal. Civ. Code § 1798.130(a)(1), (a)(5)(A); 11 CCR § 7011(e)(3)',
      url: section('130'),
      title: 'How to exercise the rights',
      explanation: 'A right without a way to use it is none; most businesses must offer two, one of them a toll-free number.',
      severity: 'error',
      evidence: {
        any: [
          { disclosure: 'right', where: { means: { stated: true } } },
          {
            statement: [
              ['exercise', 'exercising', 'submit', 'submitting', 'make', 'request', 'requests', 'opt out', 'opt-out'],
              ['right', 'rights', 'request', 'requests', 'access', 'delete', 'opt out', 'opt-out', 'do not sell'],
              [
                'email',
                'e-mail',
                'emailing',
                'call',
                'calling',
                'toll-free',
                'toll free',
                'phone',
                'form',
                'visit',
                'visiting',
                'click',
                'clicking',
                'contact',
                'contacting',
                'portal',
                'write to',
                'here',
                'page',
                'link',
              ],
            ],
          },
        ],
      },
      missing: {
        lacks: 'The policy does not say how consumers can make a request.',
        write: 'Give two ways or more: a toll-free number, a form, an e-mail address.',
      },
      example: 'To submit a request, fill in the form on our web site or call our toll-free number.',
    },
    {
      id: 'verification',
      citation: 'Cal. Civ. Code § 1798.130(a)(2)(A); 11 CCR § 7011(e)(3)',
      url: section('130'),
      title: 'How requests are verified',
      explanation: 'Consumers should know what they have to show, and that nobody else can ask in their name.',
      severity: 'warning',
      evidence: {
        statement: [
          [
            'verify',
            'verifies',
            'verified',
            'verifying',
            'verification',
            'verifiable',
            'confirm your identity',
            'authenticate',
            'authentication',
            'prove',
            'proof of identity',
            'identify you',
          ],
          ['request', 'requests', 'identity', 'identification', 'requester', 'requestor', 'right', 'rights'],
        ],
      },
      missing: {
        lacks: 'The policy does not say how a request is verified.',
        write: 'Describe the steps and what information the consumer must give.',
      },
      example: 'We verify your identity by comparing your name and telephone number with our records.',
    },
    {
      id: 'authorized-agent',
      citation: 'Cal. Civ. Code § 1798.135(e); 11 CCR § 7011(e)(3)(H)',
      url: section('135'),
      title: 'Requests through an authorized agent',
      explanation: 'Consumers may have someone act for them, and must learn what that person needs.',
      severity: 'warning',
      evidence: {
        statement: [
          [
            'agent',
            'agents',
            'authorized representative',
            'authorised representative',
            'authorized to act',
            'someone else',
            'another person',
            'person to act',
            'on your behalf',
            "on a consumer's behalf",
            'power of attorney',
          ],
          ['authorized', 'authorised', 'authorize', 'authorise', 'designate', 'request*', 'behalf', 'power of attorney'],
          ['request*', 'right', 'rights', 'behalf', 'opt out', 'opt-out'],
        ],
      },
      missing: {
        lacks: 'The policy does not say how an authorized agent can make a request.',
        write: 'Say what the agent must send: a signed permission, or a power of attorney.',
      },
      example: 'An authorized agent may act on your behalf with your signed permission.',
    },
    {
      id: 'opt-out-signals',
      citation: 'Cal. Civ. Code § 1798.135(b), (e); 11 CCR § 7011(e)(3)(F)',
      url: section('135'),
      title: 'Opt-out preference signals',
      explanation: 'A browser can opt out for its user everywhere; the policy tells what the signal does here.',
      severity: 'warning',
      evidence: {
        any: [
          { disclosure: 'do-not-track', polarity: 'either', where: { signal: 'gpc' } },
          {
            polarity: 'either',
            statement: [
              ['opt-out preference signal*', 'opt out preference signal*', 'global privacy control*', 'gpc', 'universal opt-out'],
            ],
          },
        ],
      },
      appliesWhen: UNLESS_DECLARED,
      missing: {
        lacks: 'The policy does not say how opt-out preference signals are processed.',
        write: 'Say whether such a signal, like Global Privacy Control, applies to the browser, the device or the account.',
      },
      example: 'We treat the Global Privacy Control signal of your browser as a choice for this browser.',
    },
    {
      id: 'retention',
      citation: 'Cal. Civ. Code § 1798.100(a)(3)',
      url: section('100'),
      title: 'Retention per category',
      explanation: 'What is kept without end can be lost, stolen or used against the person at any time.',
      severity: 'warning',
      evidence: { disclosure: 'retention' },
      elements: [
        {
          name: 'a period, or criteria that decide it',
          condition: {
            any: [
              { disclosure: 'retention', where: { period: { stated: true } } },
              { disclosure: 'retention', where: { criteria: { stated: true }, vague: false } },
            ],
          },
          write: 'Give for each category a period or the criteria that decide it.',
        },
      ],
      missing: {
        lacks: 'The policy does not say how long each category of personal information is kept.',
        write: 'Give for each category a period or the criteria that decide it.',
      },
      example: 'We keep identifiers for two years after your last order.',
    },
    {
      id: 'contact',
      citation: '11 CCR § 7011(e)(3)(J)',
      url: REGULATIONS,
      title: 'Contact for questions',
      explanation: 'Questions that find no one to answer become complaints.',
      severity: 'error',
      evidence: {
        any: [
          { disclosure: 'contact', where: { email: { stated: true } } },
          { disclosure: 'contact', where: { phone: { stated: true } } },
          { disclosure: 'contact', where: { address: { stated: true } } },
          { disclosure: 'contact', where: { url: { stated: true } } },
        ],
      },
      missing: {
        lacks: 'The policy gives no contact for questions about it.',
        write: 'Give one that suits how the business deals with consumers: an e-mail address for a web shop, a number for a shop.',
      },
      example: 'Questions about this policy reach us at privacy@harrowgate.example.',
    },
    {
      id: 'date-last-updated',
      citation: 'Cal. Civ. Code § 1798.130(a)(5); 11 CCR § 7011(e)(4)',
      url: section('130'),
      title: 'Date of the last update',
      explanation: 'The policy must be updated every twelve months, and only a date shows whether it was.',
      severity: 'error',
      evidence: { disclosure: 'date' },
      elements: [
        {
          name: 'the date on which it was last updated',
          condition: { disclosure: 'date', where: { kind: 'updated' } },
          write: 'Add "Last updated:" with the day; the day from which it applies is not the same.',
        },
      ],
      missing: {
        lacks: 'The policy does not say when it was last updated.',
        write: 'Begin it with "Last updated:" and the day.',
      },
      example: 'Last updated: March 2, 2026',
    },
  ],
}
