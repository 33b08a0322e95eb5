import type { Condition, Phrase } from './condition.ts'
import type { Law } from './law.ts'

const TEXT = 'https://developers.google.com/terms/api-services-user-data-policy'
const LIMITED_USE = 'Google API Services User Data Policy (15 February 2024), Limited Use'

const GOOGLE: readonly Phrase[] = ['google', "google's", 'gmail', 'youtube']
const DENYING: readonly Phrase[] = ['not', "don't", 'never', 'no', 'nobody', 'none', 'neither', 'nor', 'without']
const ADVERTISING: readonly Phrase[] = ['advertis*', 'ad', 'ads', 'marketing']
const TRANSFERRING: readonly Phrase[] = [
  ...['transfer*', 'share', 'shared', 'sharing', 'disclos*', 'pass*', 'third party', 'third parties', 'hand*', 'goes to'],
]
const LIMITING: readonly Phrase[] = ['except', 'unless', 'only', 'other than', 'save', 'to the extent', 'necessary', 'needed']
const ALLOWED_TRANSFERS: readonly Phrase[] = [
  ...[
    'provide',
    'providing',
    'improve',
    'improving',
    'feature',
    'features',
    'secur*',
    'law',
    'laws',
    'legal*',
    'merger',
    'acquisition',
    'abuse',
  ],
]
const HUMANS: readonly Phrase[] = [
  ...['human', 'humans', 'person', 'people', 'employee', 'employees', 'staff', 'personnel', 'nobody', 'no one', 'team', 'engineer*'],
]
const READING: readonly Phrase[] = ['read', 'reads', 'reading', 'view', 'views', 'look at', 'looks at', 'see', 'sees', 'inspect*']

/** Said of Google's data: in so many words, or in a clause that is about a platform's data. */
function ofGoogleData(...groups: readonly (readonly Phrase[])[]): Condition {
  return {
    any: [
      { polarity: 'either', statement: [GOOGLE, ...groups] },
      { polarity: 'either', statement: groups, within: ['platform-data'] },
    ],
  }
}

const RECEIVES_GOOGLE_DATA: Condition = {
  any: [
    { disclosure: 'platform-data', where: { platform: 'Google' } },
    {
      polarity: 'either',
      statement: [
        GOOGLE,
        [
          ...['api', 'apis', 'sign in', 'signing in', 'sign-in', 'log in', 'logging in', 'oauth', 'google account', 'google user data'],
          ...[
            'google drive',
            'google calendar',
            'google photos',
            'google contacts',
            'gmail',
            'google workspace',
            'google fit',
            'google button',
          ],
        ],
        ['receiv*', 'access*', 'read', 'reads', 'sends', 'obtain*', 'collect*', 'information', 'data', 'name', 'profile', 'import*'],
      ],
    },
  ],
}

/** What Google asks of the privacy policy of an application that receives data of its users through Google's APIs. */
export const GOOGLE_LIMITED_USE: Law = {
  id: 'google-limited-use',
  name: 'Google API Services User Data Policy',
  citation: 'Google API Services User Data Policy (15 February 2024)',
  url: TEXT,
  checked: {
    on: '2026-11-24',
    against: 'copies that quote the obligations of Limited Use',
    open: 'the date of the version in force, and the heading under which identity and intent are asked',
  },
  appliesWhen: { condition: RECEIVES_GOOGLE_DATA, otherwise: "The policy does not speak of data received through Google's APIs." },
  requirements: [
    {
      id: 'statement',
      citation: LIMITED_USE,
      url: TEXT,
      title: 'Statement of adherence to Limited Use',
      explanation: 'Google grants sensitive and restricted scopes only to applications that state it where their users can read it.',
      severity: 'error',
      evidence: { disclosure: 'platform-data', where: { platform: 'Google', limitedUse: true } },
      elements: [
        {
          name: 'the name of the Google API Services User Data Policy',
          condition: { statement: [['user data policy']] },
          write: 'Name the policy in full and link to it.',
        },
      ],
      missing: {
        lacks: "The policy does not say that the use of Google's data adheres to the Limited Use requirements.",
        write:
          'Say that it adheres to the Google API Services User Data Policy, including the Limited Use requirements, and link to that policy.',
      },
      example:
        'What we do with information received from Google APIs complies with the Google API Services User Data Policy and its Limited Use requirements.',
    },
    {
      id: 'data-accessed',
      citation: 'Google API Services User Data Policy (15 February 2024), Accurately represent your identity and intent',
      url: TEXT,
      title: 'Google user data accessed',
      explanation: 'Users grant access on a screen of one line; the policy is where they see what it amounts to.',
      severity: 'error',
      evidence: {
        any: [
          { disclosure: 'collects', where: { from: { says: GOOGLE }, data: { saysNone: ['personal data'] } } },
          {
            statement: [
              GOOGLE,
              ['receive', 'access', 'read', 'reads', 'sends', 'obtain', 'collect', 'import', 'request'],
              [
                ...[
                  'name',
                  'names',
                  'email',
                  'e-mail',
                  'email address',
                  'e-mail address',
                  'profile',
                  'picture',
                  'pictures',
                  'photo',
                  'photos',
                ],
                ...['file', 'files', 'contacts', 'calendar', 'events', 'messages', 'language', 'documents', 'albums'],
              ],
            ],
          },
        ],
      },
      missing: {
        lacks: 'The policy does not say which data of its users it receives from Google.',
        write: 'Name the data behind each scope: name and e-mail address, calendar events, files.',
      },
      example: 'When you sign in with Google, we receive your name and your e-mail address.',
    },
    {
      id: 'no-advertising',
      citation: LIMITED_USE,
      url: TEXT,
      title: 'No use for advertising',
      explanation: "Google's data may not serve advertisements, personalised or not.",
      severity: 'error',
      evidence: {
        any: [{ disclosure: 'uses', polarity: 'denied', where: { purpose: { says: ADVERTISING } } }, ofGoogleData(DENYING, ADVERTISING)],
      },
      missing: {
        lacks: "The policy does not say that Google's data is not used for advertising.",
        write: 'Say that such data is used neither to serve advertisements nor to choose them.',
      },
      example: 'Google user data is not used for advertising.',
    },
    {
      id: 'no-sale',
      citation: LIMITED_USE,
      url: TEXT,
      title: 'No sale of data',
      explanation: "Selling Google's data, to a data broker above all, ends the access.",
      severity: 'error',
      evidence: {
        any: [
          { disclosure: 'sale', polarity: 'denied', where: { practice: 'sale' } },
          ofGoogleData(DENYING, ['sell', 'sold', 'sale', 'selling']),
        ],
      },
      unclear: {
        when: {
          all: [{ disclosure: 'sale', where: { practice: 'sale' } }, { not: ofGoogleData(DENYING, ['sell', 'sold', 'sale', 'selling']) }],
        },
        because: "The policy says that data is sold and does not say that Google's data is left out. Say so in one sentence.",
      },
      missing: {
        lacks: "The policy does not say that Google's data is not sold.",
        write: 'Say that such data is never sold.',
      },
      example: 'We never sell Google user data.',
    },
    {
      id: 'transfer-limits',
      citation: LIMITED_USE,
      url: TEXT,
      title: 'Limits of transfers to others',
      explanation:
        'Data may pass to others only to provide or improve a feature the user sees, for security, by law or with the business itself.',
      severity: 'error',
      evidence: ofGoogleData(TRANSFERRING, LIMITING, ALLOWED_TRANSFERS),
      missing: {
        lacks: "The policy does not say within which limits Google's data passes to others.",
        write: 'Say that it passes to others only as needed to provide the feature, for security, to comply with law, or in a merger.',
      },
      example: 'We transfer Google user data to others only as necessary to provide the calendar feature or to comply with the law.',
    },
    {
      id: 'human-access',
      citation: LIMITED_USE,
      url: TEXT,
      title: 'Limits of reading by humans',
      explanation: 'People open their mailbox to a program, not to the people behind it.',
      severity: 'warning',
      evidence: ofGoogleData(HUMANS, READING, [...LIMITING, ...DENYING]),
      missing: {
        lacks: "The policy does not say when a human may read Google's data.",
        write: 'Say that nobody reads it unless the user agreed to it for that data, or security or the law demands it.',
      },
      example: 'No employee reads Google user data unless you have agreed to it for a particular message.',
    },
  ],
}
