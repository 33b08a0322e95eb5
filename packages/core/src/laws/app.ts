import type { Law } from './law.ts'

const SCHEDULE_1 = 'https://www.legislation.gov.au/C2004A03712/latest/text'

/** What Australian Privacy Principle 1.4 asks the privacy policy of an organization or agency to contain. */
export const APP: Law = {
  id: 'app',
  name: 'Australian Privacy Principles',
  citation: 'Privacy Act 1988 (Cth), Schedule 1, APP 1.4',
  url: SCHEDULE_1,
  checked: {
    on: '2026-11-24',
    against: 'copies that quote APP 1.4(a) to (g)',
    open: 'APP 1.7 to 1.9 on automated decisions, which apply from 10 December 2026 and are not in the table yet',
  },
  requirements: [
    {
      id: '1-4-a',
      citation: 'APP 1.4(a)',
      url: SCHEDULE_1,
      title: 'Kinds of personal information',
      explanation: 'People can judge what is done with their information only if they know what is there.',
      severity: 'error',
      evidence: { disclosure: 'collects' },
      elements: [
        {
          name: 'which personal information is collected and held',
          condition: { disclosure: 'collects', where: { data: { stated: true } } },
          write: 'Name the kinds: contact details, payment details, health information.',
        },
      ],
      missing: {
        lacks: 'The policy does not say which kinds of personal information are collected and held.',
        write: 'Name the kinds: contact details, payment details, health information.',
      },
      example: 'We collect your name, your postal address and your telephone number.',
    },
    {
      id: '1-4-b',
      citation: 'APP 1.4(b)',
      url: SCHEDULE_1,
      title: 'How information is collected and held',
      explanation: 'Where information comes from and where it lies decides how safe it is.',
      severity: 'error',
      evidence: {
        any: [
          { disclosure: 'collects', where: { source: { stated: true } } },
          { disclosure: 'collects', where: { from: { stated: true } } },
          { disclosure: 'security-measure' },
          {
            statement: [
              ['store', 'stored', 'hold', 'held', 'holds', 'keep', 'kept'],
              ['data', 'information', 'records'],
              ['server', 'servers', 'cloud', 'paper', 'electronic*', 'data centre*', 'database*', 'secure*'],
            ],
          },
        ],
      },
      elements: [
        {
          name: 'how information is held',
          condition: {
            any: [
              { disclosure: 'security-measure' },
              {
                statement: [
                  ['store', 'stored', 'hold', 'held', 'holds', 'keep', 'kept'],
                  ['data', 'information', 'records'],
                  ['server', 'servers', 'cloud', 'paper', 'electronic*', 'data centre*', 'database*', 'secure*'],
                ],
              },
            ],
          },
          write: 'Say in what form and where information is stored, and how it is protected.',
        },
        {
          name: 'how information is collected',
          condition: {
            any: [
              { disclosure: 'collects', where: { source: { stated: true } } },
              { disclosure: 'collects', where: { from: { stated: true } } },
              {
                statement: [
                  ['collect*', 'obtain*', 'receive*'],
                  ['directly from you', 'from you', 'automatically', 'when you', 'through', 'forms', 'telephone', 'website'],
                ],
              },
            ],
          },
          write: 'Say what people give themselves, what is recorded and what comes from others.',
        },
      ],
      missing: {
        lacks: 'The policy does not say how personal information is collected and held.',
        write: 'Say what people give themselves and what comes from others, and in what form and where it is stored.',
      },
      example: 'Information is collected directly from you by telephone, and held on encrypted servers in Sydney.',
    },
    {
      id: '1-4-c',
      citation: 'APP 1.4(c)',
      url: SCHEDULE_1,
      title: 'Purposes',
      explanation: 'Information may be used for another purpose only under narrow exceptions (APP 6).',
      severity: 'error',
      evidence: { disclosure: 'uses' },
      missing: {
        lacks: 'The policy does not say for what purposes personal information is collected, held, used and disclosed.',
        write: 'State each purpose in concrete words.',
      },
      example: 'We use your telephone number to confirm appointments.',
    },
    {
      id: '1-4-d',
      citation: 'APP 1.4(d)',
      url: SCHEDULE_1,
      title: 'Access and correction',
      explanation: 'Both rights (APP 12 and 13) need a way to use them.',
      severity: 'error',
      evidence: {
        any: [
          { disclosure: 'right', where: { right: 'access' } },
          { disclosure: 'right', where: { right: 'rectification' } },
        ],
      },
      elements: [
        {
          name: 'how to get access',
          condition: { disclosure: 'right', where: { right: 'access' } },
          write: 'Say how people can see what is held about them.',
        },
        {
          name: 'how to have information corrected',
          condition: { disclosure: 'right', where: { right: 'rectification' } },
          write: 'Say how people can have it corrected.',
        },
      ],
      missing: {
        lacks: 'The policy does not say how people get access to their information and have it corrected.',
        write: 'Say to whom to turn for both.',
      },
      example: 'You have the right to access your personal information and to have it corrected.',
    },
    {
      id: '1-4-e',
      citation: 'APP 1.4(e)',
      url: SCHEDULE_1,
      title: 'Complaints and how they are dealt with',
      explanation: 'The complaint goes to the organization first; the policy tells what it will do with it.',
      severity: 'error',
      evidence: {
        any: [
          { disclosure: 'right', where: { right: 'complaint' } },
          {
            statement: [
              ['complain', 'complaint', 'complaints'],
              ['privacy', 'personal information', 'australian privacy principles', 'breach*', 'app', 'apps', 'your information'],
            ],
          },
        ],
      },
      elements: [
        {
          name: 'how a complaint is dealt with',
          condition: {
            statement: [
              ['complaint', 'complaints', 'complain'],
              [
                'respond',
                'our response',
                'we answer',
                'answered',
                'investigat*',
                'within',
                'acknowledge',
                'deal with',
                'dealt with',
                'handle',
                'handled',
                'resolve',
              ],
            ],
          },
          write: 'Say who looks at it and how soon an answer comes.',
        },
      ],
      missing: {
        lacks: 'The policy does not say how to complain about a breach of the Australian Privacy Principles.',
        write: 'Say to whom to complain and how the complaint is dealt with.',
      },
      example: 'If you complain about a breach of your privacy, we investigate your complaint and answer within 30 days.',
    },
    {
      id: '1-4-f',
      citation: 'APP 1.4(f)',
      url: SCHEDULE_1,
      title: 'Disclosure to overseas recipients',
      explanation: 'Overseas, other laws apply to the information, and other authorities reach it.',
      severity: 'error',
      evidence: {
        any: [
          { disclosure: 'transfer', polarity: 'either' },
          {
            statement: [
              ['overseas', 'outside australia', 'outside of australia', 'other countries', 'abroad'],
              ['disclos*', 'send', 'sent', 'transfer*', 'store*', 'recipient*', 'provide*', 'share*'],
            ],
          },
        ],
      },
      missing: {
        lacks: 'The policy does not say whether personal information is likely to be disclosed to overseas recipients.',
        write: 'Say whether it is; where it is not, say that.',
      },
      example: 'We disclose personal information to overseas recipients.',
    },
    {
      id: '1-4-g',
      citation: 'APP 1.4(g)',
      url: SCHEDULE_1,
      title: 'Countries of overseas recipients',
      explanation: 'Only with the countries can people tell what the disclosure means.',
      severity: 'warning',
      evidence: { disclosure: 'transfer', where: { countries: { stated: true } } },
      appliesWhen: {
        condition: {
          any: [
            { disclosure: 'transfer' },
            {
              statement: [
                ['overseas recipient*', 'overseas', 'outside australia'],
                ['disclose', 'send', 'transfer', 'disclosed', 'sent', 'transferred'],
              ],
            },
          ],
        },
        otherwise: 'The policy speaks of no disclosure to overseas recipients.',
      },
      missing: {
        lacks: 'The policy does not name the countries in which overseas recipients are likely to be located.',
        write: 'Name the countries, where it is practicable to do so.',
      },
      example: 'Personal information is transferred to New Zealand and Singapore.',
    },
  ],
}
