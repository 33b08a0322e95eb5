import type { Condition, Phrase } from './condition.ts'
import type { Law } from './law.ts'
import { GIVES_CONTACT, TELLS_RECIPIENTS, TELLS_RETENTION } from './shared-conditions.ts'

const APPLE = 'https://developer.apple.com/app-store/review/guidelines/#5.1.1'
const GOOGLE_PLAY = 'https://support.google.com/googleplay/android-developer/answer/10144311'

const RECIPIENTS: readonly Phrase[] = [
  ...[
    'third party',
    'third parties',
    'third-party',
    'provider',
    'providers',
    'partner',
    'partners',
    'sdk',
    'sdks',
    'affiliates',
    'processors',
  ],
  ...['recipients', 'subsidiaries', 'vendors', 'companies that', 'contractors'],
]

/** Nobody receives anything: then nobody's protection needs a word. */
const NOT_SHARED: Condition = { all: [{ disclosure: 'recipient', polarity: 'denied' }, { not: { disclosure: 'recipient' } }] }

/** What the two large app stores ask of the privacy policy of an app. */
export const APP_STORE: Law = {
  id: 'app-store',
  name: 'App Store and Google Play terms on privacy policies',
  citation: 'App Store Review Guideline 5.1.1(i); Google Play User Data policy (answer 10144311)',
  url: APPLE,
  checked: {
    on: '2026-11-24',
    against:
      'App Store Review Guideline 5.1.1(i) in full, as fetched in 2026, and copies of what the User Data policy of Google Play asks a privacy policy to disclose',
  },
  requirements: [
    {
      id: 'data-collected',
      citation: 'App Store Review Guideline 5.1.1(i); Google Play User Data policy (answer 10144311)',
      url: APPLE,
      title: 'Data the app collects',
      explanation: 'Reviewers hold the policy against what the app does and against its privacy label.',
      severity: 'error',
      evidence: { disclosure: 'collects', polarity: 'either' },
      elements: [
        {
          name: 'which data is collected',
          when: { disclosure: 'collects' },
          condition: { disclosure: 'collects', where: { data: { stated: true } } },
          write: 'Name the data: contacts, photos, location, identifiers of the device.',
        },
      ],
      missing: {
        lacks: 'The policy does not say which data the app collects.',
        write: 'Name the data, that of built-in SDKs included; where none is collected, say so.',
      },
      example: 'The app collects your e-mail address and your approximate location.',
    },
    {
      id: 'how-collected',
      citation: 'App Store Review Guideline 5.1.1(i)',
      url: APPLE,
      title: 'How data is collected',
      explanation: 'What one types is known; what the app takes by itself is not.',
      severity: 'warning',
      evidence: {
        any: [
          { disclosure: 'collects', where: { source: { stated: true } } },
          { disclosure: 'collects', where: { from: { stated: true } } },
          { disclosure: 'cookie' },
          {
            statement: [
              ['collect*', 'receive*', 'obtain*', 'read', 'reads'],
              ['automatically', 'when you', 'by means of', 'directly from you', 'sensors', 'permission'],
            ],
          },
        ],
      },
      appliesWhen: {
        condition: { not: { all: [{ disclosure: 'collects', polarity: 'denied' }, { not: { disclosure: 'collects' } }] } },
        otherwise: 'The policy says that no data is collected.',
      },
      missing: {
        lacks: 'The policy does not say how data is collected.',
        write: 'Say what people enter, what the app reads from the device, and what comes from others.',
      },
      example: 'Crash reports are collected automatically by the operating system when you agree.',
    },
    {
      id: 'uses',
      citation: 'App Store Review Guideline 5.1.1(i); Google Play User Data policy (answer 10144311)',
      url: APPLE,
      title: 'All uses of the data',
      explanation: 'Both stores allow only the uses that are disclosed.',
      severity: 'error',
      evidence: { disclosure: 'uses' },
      appliesWhen: {
        condition: { not: { all: [{ disclosure: 'collects', polarity: 'denied' }, { not: { disclosure: 'collects' } }] } },
        otherwise: 'The policy says that no data is collected.',
      },
      missing: {
        lacks: 'The policy does not say what the data is used for.',
        write: 'State each use, analytics and advertising included.',
      },
      example: 'We use your location to show the weather where you are.',
    },
    {
      id: 'shared-with',
      citation: 'Google Play User Data policy (answer 10144311)',
      url: GOOGLE_PLAY,
      title: 'Parties the data is shared with',
      explanation: 'SDKs of advertising and analytics companies are parties too.',
      severity: 'error',
      evidence: { disclosure: 'recipient', polarity: 'either' },
      elements: [
        {
          name: 'what kinds of parties they are',
          when: { disclosure: 'recipient' },
          condition: TELLS_RECIPIENTS,
          write: 'Name them, or their kinds: analytics, advertising, crash reporting.',
        },
      ],
      missing: {
        lacks: 'The policy does not say with whom data is shared.',
        write: 'Name the parties or their kinds; where data stays with you, say so.',
      },
      example: 'We share usage data with our analytics provider.',
    },
    {
      id: 'third-party-protection',
      citation: 'App Store Review Guideline 5.1.1(i)',
      url: APPLE,
      title: 'Equal protection by third parties',
      explanation: 'Whoever gets the data must protect it as the policy promises, and the policy has to confirm it.',
      severity: 'warning',
      evidence: {
        statement: [
          RECIPIENTS,
          [
            ...[
              'same',
              'equal',
              'equivalent',
              'at least',
              'comparable',
              'bound',
              'obligated',
              'obliged',
              'required',
              'require',
              'agree',
              'agreed',
            ],
            ...['contract', 'contracts', 'contractually', 'commit', 'must', 'agreements', 'agreement'],
          ],
          [
            'protect*',
            'confidential*',
            'security',
            'secure',
            'safeguard*',
            'same standard*',
            'high standard*',
            'highest standard*',
            'standard of',
            'standards of',
            'instructions',
            'this policy',
            'privacy policy',
          ],
        ],
      },
      appliesWhen: { condition: { not: NOT_SHARED }, otherwise: 'The policy says that data is shared with nobody.' },
      missing: {
        lacks: 'The policy does not confirm that third parties protect the data as well as it promises.',
        write: 'Confirm that analytics, advertising and other partners give the same or equal protection.',
      },
      example: 'Every partner gives the same protection to data as this policy promises.',
    },
    {
      id: 'security',
      citation: 'Google Play User Data policy (answer 10144311)',
      url: GOOGLE_PLAY,
      title: 'Secure handling',
      explanation: 'The procedures tell whether data is protected on its way and where it lies.',
      severity: 'warning',
      evidence: {
        any: [
          { disclosure: 'security-measure' },
          {
            statement: [
              ['protect*', 'secure', 'securely', 'safeguard*'],
              ['data', 'information'],
              ['measures', 'procedures', 'encrypt*', 'https', 'technical'],
            ],
          },
        ],
      },
      missing: {
        lacks: 'The policy does not describe how data is handled securely.',
        write: 'Describe the procedures, such as encryption on the way and at rest.',
      },
      example: 'All connections are encrypted with TLS.',
    },
    {
      id: 'retention',
      citation: 'App Store Review Guideline 5.1.1(i); Google Play User Data policy (answer 10144311)',
      url: APPLE,
      title: 'Retention and deletion policy',
      explanation: 'Both stores want to read when data goes, and not only that it may.',
      severity: 'error',
      evidence: { disclosure: 'retention' },
      elements: [
        {
          name: 'a period, or criteria that decide it',
          condition: TELLS_RETENTION,
          write: 'Give a period or the event that ends it.',
        },
      ],
      missing: {
        lacks: 'The policy does not say how long data is kept.',
        write: 'Say when data is deleted: after a period, or when the account is closed.',
      },
      example: 'We keep usage data for 90 days.',
    },
    {
      id: 'deletion',
      citation: 'App Store Review Guideline 5.1.1(i)',
      url: APPLE,
      title: 'How to revoke consent or have data deleted',
      explanation: 'The way out must be described, not only promised.',
      severity: 'error',
      evidence: {
        any: [
          { disclosure: 'right', where: { right: 'erasure' } },
          { disclosure: 'right', where: { right: 'withdraw-consent' } },
          {
            statement: [
              ['delete', 'revoke', 'withdraw'],
              ['account', 'consent', 'your data', 'permission', 'permissions'],
              ['settings', 'menu', 'button', 'form'],
            ],
          },
        ],
      },
      elements: [
        {
          name: 'how to do it',
          condition: {
            any: [
              { disclosure: 'right', where: { means: { stated: true } } },
              {
                statement: [
                  ['delete', 'deleted', 'deletion', 'erase', 'erased', 'withdraw', 'revoke', 'remove'],
                  [
                    'settings',
                    'menu',
                    'button',
                    'form',
                    'e-mail',
                    'email',
                    'emailing',
                    'contact',
                    'contacting',
                    'write to',
                    'writing to',
                    'page',
                    'by',
                  ],
                ],
              },
            ],
          },
          write: 'Name the setting, the address or the form.',
        },
      ],
      missing: {
        lacks: 'The policy does not say how consent is revoked or data deleted.',
        write: 'Name the setting, the address or the form that does it.',
      },
      example: 'You can delete your account and all your data under Settings, Account, Delete.',
    },
    {
      id: 'developer-contact',
      citation: 'Google Play User Data policy (answer 10144311)',
      url: GOOGLE_PLAY,
      title: 'Developer and contact for privacy',
      explanation: 'Questions need an address, or a form that takes them.',
      severity: 'error',
      evidence: GIVES_CONTACT,
      missing: {
        lacks: 'The policy gives no contact for questions about privacy.',
        write: 'Name the developer with an e-mail address or a form.',
      },
      example: 'Questions about privacy reach us at privacy@cloudburst.example.',
    },
  ],
}
