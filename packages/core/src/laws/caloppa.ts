import type { Condition, Phrase } from './condition.ts'
import type { Law } from './law.ts'
import { TELLS_RECIPIENTS } from './shared-conditions.ts'

const SECTION_22575 = 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575.'

const OTHERS: readonly Phrase[] = [
  ...['third party', 'third parties', 'third-party', 'other parties', 'other companies', 'partners', 'providers', 'vendors'],
  ...['advertisers', 'ad networks', 'advertising networks'],
]
const ACROSS_SITES: readonly Phrase[] = [
  ...['over time', 'across different', 'across other', 'across websites', 'across web sites', 'across sites', 'across the web'],
  ...['across third-party', 'cross-site', 'on other websites', 'on other sites'],
]
const COLLECTING: readonly Phrase[] = ['collect*', 'track*', 'gather*', 'cookie*', 'record*', 'monitor*']

/** No disclosure type says whether others follow people across sites. */
const FOLLOWED_BY_OTHERS: Condition = { polarity: 'either', statement: [OTHERS, ACROSS_SITES, COLLECTING] }

/** What the California Online Privacy Protection Act asks the policy of a web site or online service to contain. */
export const CALOPPA: Law = {
  id: 'caloppa',
  name: 'California Online Privacy Protection Act',
  citation: 'Cal. Bus. & Prof. Code §§ 22575-22579',
  url: SECTION_22575,
  checked: { on: '2026-11-24', against: 'copies that list § 22575(b)(1) to (7) by what each asks, and the bill that added (5) to (7)' },
  requirements: [
    {
      id: 'categories-collected',
      citation: 'Cal. Bus. & Prof. Code § 22575(b)(1)',
      url: SECTION_22575,
      title: 'Categories of information collected',
      explanation: 'Visitors decide by this list whether to use the service.',
      severity: 'error',
      evidence: { disclosure: 'collects' },
      elements: [
        {
          name: 'which information is collected',
          condition: { disclosure: 'collects', where: { data: { stated: true } } },
          write: 'Name the categories: names, e-mail addresses, location.',
        },
      ],
      missing: {
        lacks: 'The policy does not say which personally identifiable information is collected.',
        write: 'Name the categories: names, e-mail addresses, location.',
      },
      example: 'We collect your name, e-mail address and IP address.',
    },
    {
      id: 'categories-shared-with',
      citation: 'Cal. Bus. & Prof. Code § 22575(b)(1)',
      url: SECTION_22575,
      title: 'Categories of third parties shared with',
      explanation: 'Visitors must be able to see into whose hands their information may pass.',
      severity: 'error',
      evidence: { any: [{ disclosure: 'recipient', polarity: 'either' }, { disclosure: 'sale' }] },
      elements: [
        {
          name: 'what kinds of third parties they are',
          when: { disclosure: 'recipient' },
          condition: TELLS_RECIPIENTS,
          write: 'Name their categories by what they do: hosting, payment, advertising.',
        },
      ],
      missing: {
        lacks: 'The policy does not say with what kinds of third parties information may be shared.',
        write: 'Name their categories, or say that nothing is shared.',
      },
      example: 'We may share your information with advertising partners and with companies that process payments for us.',
    },
    {
      id: 'review-process',
      citation: 'Cal. Bus. & Prof. Code § 22575(b)(2)',
      url: SECTION_22575,
      title: 'How to review and change information',
      explanation: 'Where there is a way to see and correct what is held, people must learn of it.',
      severity: 'warning',
      evidence: { disclosure: 'right', where: { right: { oneOf: ['access', 'rectification', 'erasure'] } } },
      appliesWhen: {
        condition: { not: { fact: 'offersReview', is: false } },
        otherwise: 'The configuration declares that there is no process to review information, and the law obliges no one to have it.',
      },
      missing: {
        lacks: 'The policy does not say how people can review their information and ask for changes.',
        write: 'Describe the process: a page in the account, an address to write to.',
      },
      example: 'You can review and correct your information on your profile page.',
    },
    {
      id: 'change-process',
      citation: 'Cal. Bus. & Prof. Code § 22575(b)(3)',
      url: SECTION_22575,
      title: 'How changes of the policy are announced',
      explanation: 'A policy that changes unseen gives no assurance.',
      severity: 'error',
      evidence: { disclosure: 'change-notice' },
      elements: [
        {
          name: 'how people learn of a change',
          condition: { disclosure: 'change-notice', where: { means: { stated: true } } },
          write: 'Say whether changes are posted, sent by e-mail or shown in the service, and how long before they apply.',
        },
      ],
      missing: {
        lacks: 'The policy does not say how material changes of it are announced.',
        write: 'Say whether they are posted, sent by e-mail or shown in the service, and how long before they apply.',
      },
      example: 'If we change this policy materially, we will notify you by e-mail 30 days before the change takes effect.',
    },
    {
      id: 'effective-date',
      citation: 'Cal. Bus. & Prof. Code § 22575(b)(4)',
      url: SECTION_22575,
      title: 'Effective date',
      explanation: 'Only a date tells which version applied when.',
      severity: 'error',
      evidence: { disclosure: 'date' },
      elements: [
        {
          name: 'the date from which it applies',
          condition: { disclosure: 'date', where: { kind: 'effective' } },
          write: 'Add "Effective date:" with the day; the day of the last update is not the same.',
        },
      ],
      missing: {
        lacks: 'The policy does not say from when it applies.',
        write: 'Begin it with "Effective date:" and the day.',
      },
      example: 'Effective date: 1 March 2026',
    },
    {
      id: 'do-not-track',
      citation: 'Cal. Bus. & Prof. Code § 22575(b)(5), (7)',
      url: SECTION_22575,
      title: 'Response to Do Not Track signals',
      explanation: 'Browsers send the signal; only the policy tells whether anyone listens.',
      severity: 'warning',
      evidence: { disclosure: 'do-not-track', polarity: 'either' },
      unclear: {
        when: {
          any: [
            {
              all: [
                { disclosure: 'do-not-track', polarity: 'either', where: { signal: 'dnt', honoured: true } },
                { disclosure: 'do-not-track', polarity: 'either', where: { signal: 'dnt', honoured: false } },
              ],
            },
            {
              all: [
                { polarity: 'either', statement: [['do not track', 'do-not-track', 'dnt']] },
                { not: { disclosure: 'do-not-track', polarity: 'either' } },
              ],
            },
          ],
        },
        because:
          'The policy speaks of Do Not Track but cannot be read one way. Say in one sentence whether the service responds to the signal.',
      },
      appliesWhen: {
        condition: { not: { fact: 'tracksAcrossSites', is: false } },
        otherwise: 'The configuration declares that the operator does not collect data about activities across sites.',
      },
      missing: {
        lacks: 'The policy does not say how the service responds to Do Not Track signals.',
        write: 'Say whether it responds to them, or link to the programme it follows.',
      },
      example: 'Our service does not respond to Do Not Track signals.',
    },
    {
      id: 'third-party-tracking',
      citation: 'Cal. Bus. & Prof. Code § 22575(b)(6)',
      url: SECTION_22575,
      title: 'Tracking by other parties',
      explanation: 'What others gather on this site joins with what they gather elsewhere; visitors must know whether they may.',
      severity: 'warning',
      evidence: {
        any: [{ disclosure: 'cookie', polarity: 'either', where: { party: 'third' } }, FOLLOWED_BY_OTHERS],
      },
      elements: [
        {
          name: "whether other parties follow visitors' activities over time and across sites",
          condition: {
            any: [{ disclosure: 'cookie', polarity: 'either', where: { party: 'third', category: 'marketing' } }, FOLLOWED_BY_OTHERS],
          },
          write: 'Say whether other parties may collect information about activities over time and across different sites.',
        },
      ],
      missing: {
        lacks: 'The policy does not say whether other parties may follow visitors across sites.',
        write: 'Say whether other parties may collect information about activities over time and across different sites.',
      },
      example:
        'Third parties may collect information about your online activities over time and across different websites when you use our service.',
    },
  ],
}
