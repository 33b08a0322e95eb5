import type { Requirement } from '../law.ts'
import {
  ASKING,
  ASKING_FOR,
  CATEGORIES,
  CORRECTING,
  MAY_SELL,
  NOTHING_SOLD,
  ONLY_PERMITTED_USE,
  PERSONAL_DATA,
  SELLING,
  SENSITIVE,
  SHARING,
  section,
} from './terms.ts'

/** The rights of consumers: 11 CCR § 7011(e)(2). */
export const CCPA_RIGHTS: readonly Requirement[] = [
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
          without: ['direct marketing', 'marketing purposes', 'shine the light', '1798.83'],
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
            ['opt out', 'opt-out', 'opting out', 'opting-out', 'do not sell my', 'do not sell or share my', 'not to sell'],
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
]
