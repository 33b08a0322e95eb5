import type { Condition, Phrase } from './condition.ts'
import type { Law } from './law.ts'

const SECTION_312_4 = 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-312/section-312.4'
const SECTION_312_10 = 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-312/section-312.10'

const CHILD: readonly Phrase[] = ['child', 'children', "child's", "children's", 'kid', 'kids', 'under 13', 'young players', 'pupils']
const COLLECTING: readonly Phrase[] = [
  'collect',
  'collects',
  'collected',
  'ask for',
  'ask a child',
  'record',
  'records',
  'receive',
  'gather',
  'store',
]
const PASSING_ON: readonly Phrase[] = [
  'share',
  'shares',
  'shared',
  'sharing',
  'disclos*',
  'pass*',
  'give',
  'transfer*',
  'receive',
  'receives',
]
const IDENTIFIERS: readonly Phrase[] = [
  ...['persistent identifier*', 'cookie*', 'ip address*', 'device id*', 'device identifier*', 'advertising id*', 'unique identifier*'],
]
const RECORDINGS: readonly Phrase[] = ['audio', 'voice', 'voices', 'voice recording*', 'microphone']

/** Words of a service for children; those of a service that turns them away, "we do not knowingly collect", are not among them. */
const FOR_CHILDREN: Condition = {
  any: [
    { fact: 'directedToChildren', is: true },
    {
      statement: [
        [
          ...[
            "child's account",
            'child account*',
            "child's profile",
            'child profile*',
            'children can',
            'children who use',
            'children who play',
          ],
          ...[
            'from a child we',
            'children log in',
            'children sign in',
            'young players',
            "children's accounts",
            'when a child',
            'when children',
          ],
        ],
      ],
    },
  ],
}

/** Said of children in so many words, or said at all where the configuration declares the service to be for children. */
function ofChildren(said: Condition, ...groups: readonly (readonly Phrase[])[]): Condition {
  return { any: [{ polarity: 'either', statement: [CHILD, ...groups] }, { all: [{ fact: 'directedToChildren', is: true }, said] }] }
}

const contact = (field: 'email' | 'phone' | 'address'): Condition => {
  const where = { [field]: { stated: true } }
  return {
    any: [
      { disclosure: 'contact', where },
      { disclosure: 'controller', where },
    ],
  }
}

/** What the Children's Online Privacy Protection Rule, as amended in 2025, asks the online notice of a service for children to contain. */
export const COPPA: Law = {
  id: 'coppa',
  name: "Children's Online Privacy Protection Rule",
  citation: '16 CFR Part 312',
  url: SECTION_312_4,
  checked: {
    on: '2026-11-24',
    against: 'a copy of 16 CFR §§ 312.2, 312.4 and 312.10 from the eCFR of 17 November 2025',
  },
  appliesWhen: {
    condition: FOR_CHILDREN,
    otherwise: 'Neither the policy nor the configuration says that the service is directed to children or knows of children who use it.',
  },
  requirements: [
    {
      id: 'operators',
      citation: '16 CFR § 312.4(d)(1)',
      url: SECTION_312_4,
      title: 'Operators and how to reach them',
      explanation: 'Parents must be able to ask each company that has information about their child, or one that answers for all.',
      severity: 'error',
      evidence: { any: [contact('email'), contact('phone'), contact('address')] },
      elements: [
        { name: 'a postal address', condition: contact('address'), write: 'Give the street and town of an operator who answers parents.' },
        { name: 'a telephone number', condition: contact('phone'), write: 'Give a number on which parents are answered.' },
        { name: 'an e-mail address', condition: contact('email'), write: 'Give an address to which parents can write.' },
      ],
      missing: {
        lacks: 'The notice gives parents no way to reach an operator.',
        write: 'Give name, postal address, telephone number and e-mail address of each operator, or of one who answers for all of them.',
      },
      example:
        'Parents reach us at Puddlejump Games Inc., 12 Example Street, Fresno, CA 93650, by telephone at 1-800-555-0142 or at parents@puddlejump.example.',
    },
    {
      id: 'information-collected',
      citation: '16 CFR § 312.4(d)(2)',
      url: SECTION_312_4,
      title: 'Information collected from children',
      explanation: 'Parents can consent only to what they know of.',
      severity: 'error',
      evidence: ofChildren({ disclosure: 'collects' }, COLLECTING, [
        ...[
          'name',
          'names',
          'nickname',
          'nicknames',
          'age',
          'birthday',
          'date of birth',
          'address',
          'email',
          'e-mail',
          'photo',
          'photos',
          'location',
        ],
        ...['voice', 'identifier', 'identifiers', 'following information', 'drawing', 'drawings', 'username', 'answers'],
      ]),
      missing: {
        lacks: 'The notice does not say which information is collected from children.',
        write: 'List each item: nickname, age, photographs, identifiers of the device.',
      },
      example: 'From a child we collect a nickname, the IP address of the device and voice recordings of spoken commands.',
    },
    {
      id: 'public-availability',
      citation: '16 CFR § 312.4(d)(2)',
      url: SECTION_312_4,
      title: 'Whether children can publish information',
      explanation: 'What a child puts before strangers, no consent takes back.',
      severity: 'warning',
      evidence: {
        polarity: 'either',
        statement: [
          CHILD,
          [
            'public',
            'publicly',
            'publish',
            'published',
            'visible',
            'seen by',
            'see',
            'chat',
            'post',
            'posts',
            'strangers',
            'other players',
            'other users',
          ],
          ['make', 'makes', 'made', 'can', 'cannot', 'may', 'not', 'no', 'only', 'enable', 'enables', 'allow', 'allows', 'let', 'lets'],
        ],
      },
      missing: {
        lacks: 'The notice does not say whether children can make personal information public.',
        write: 'Say whether profiles, chats or drawings are seen by others, or that nothing can be published.',
      },
      example: 'Children cannot make personal information publicly available in our games.',
    },
    {
      id: 'use',
      citation: '16 CFR § 312.4(d)(2)',
      url: SECTION_312_4,
      title: 'How the information is used',
      explanation: 'A parent who knows the use can refuse it.',
      severity: 'error',
      evidence: ofChildren(
        { disclosure: 'uses' },
        ['use', 'uses', 'used', 'using'],
        ['to', 'for'],
        ['information', 'data', 'nickname', 'name', 'it', 'identifiers', 'recordings', 'address', 'photos'],
      ),
      missing: {
        lacks: "The notice does not say what children's information is used for.",
        write: 'State each use in words a parent understands.',
      },
      example: 'We use information about a child to save the progress of a game.',
    },
    {
      id: 'disclosure',
      citation: '16 CFR § 312.4(d)(2)',
      url: SECTION_312_4,
      title: 'Who receives the information, and why',
      explanation:
        'Since the amendment of 2025 the notice tells the identities and specific categories of third parties, and the purposes.',
      severity: 'error',
      evidence: ofChildren({ disclosure: 'recipient', polarity: 'either' }, PASSING_ON, [
        ...[
          'third party',
          'third parties',
          'provider',
          'providers',
          'partners',
          'company',
          'companies',
          'anyone',
          'others',
          'nobody',
          'no one',
        ],
      ]),
      elements: [
        // Whoever only supports the internal operations is no third party (§ 312.2), so a specific category may be all there is to tell.
        {
          name: 'who the recipients are',
          when: { disclosure: 'recipient' },
          condition: {
            any: [
              { disclosure: 'recipient', where: { name: { stated: true } } },
              {
                disclosure: 'recipient',
                where: { category: { saysNone: ['third party', 'third parties', 'others', 'recipient', 'recipients'] } },
              },
            ],
          },
          write: 'Name the third parties, and say in specific words what kinds of companies receive it.',
        },
        {
          name: 'the purpose of the disclosure',
          when: { disclosure: 'recipient' },
          condition: {
            any: [
              { disclosure: 'recipient', where: { purpose: { stated: true } } },
              {
                statement: [
                  PASSING_ON,
                  ['to', 'for', 'so that', 'in order to'],
                  ['provider*', 'companies', 'company', 'partners', 'third parties'],
                ],
              },
            ],
          },
          write: 'Say for what each of them receives the information.',
        },
      ],
      missing: {
        lacks: "The notice does not say to whom children's information is disclosed.",
        write: 'Name the third parties, their specific categories and the purposes; where nobody receives any, say so.',
      },
      example: "We share children's information with our hosting provider to store saved games, and with no one else.",
    },
    {
      id: 'retention',
      citation: '16 CFR §§ 312.4(d)(2), 312.10',
      url: SECTION_312_10,
      title: 'Retention policy',
      explanation: "Children's information may not be kept indefinitely; the written policy on it stands in the notice.",
      severity: 'error',
      evidence: ofChildren(
        { disclosure: 'retention' },
        ['keep', 'keeps', 'kept', 'retain', 'retains', 'retained', 'retention', 'delete', 'deleted', 'erase', 'erased', 'store', 'stored'],
        ['day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years', 'as long as', 'until', 'no longer than', 'once', 'after'],
        ['information', 'data', 'nickname*', 'name', 'names', 'recording*', 'identifier*', 'photo*', 'drawing*', 'account*', 'profile*'],
      ),
      elements: [
        {
          name: 'a time after which the information is deleted',
          condition: { disclosure: 'retention', where: { period: { stated: true } } },
          write: 'Give a time for deletion: "90 days after the last game".',
        },
      ],
      missing: {
        lacks: "The notice does not contain a policy on how long children's information is kept.",
        write: 'Say for what purposes it is collected, what need there is to keep it, and when it is deleted.',
      },
      example: "We keep children's information to save their progress and delete it 90 days after the last game.",
    },
    {
      id: 'persistent-identifiers',
      citation: '16 CFR § 312.4(d)(3)',
      url: SECTION_312_4,
      title: 'Persistent identifiers without consent',
      explanation: 'Identifiers may be collected without consent only for internal operations, and the notice says which.',
      severity: 'warning',
      evidence: {
        statement: [
          IDENTIFIERS,
          ['internal operations', 'operations', 'only to', 'only for', 'solely'],
          ['use*', 'using', 'collect*', 'support', 'operations'],
        ],
      },
      elements: [
        {
          name: 'how it is ensured that they serve neither contact, profiles nor behavioral advertising',
          condition: {
            polarity: 'either',
            statement: [
              ['not', 'never', 'no', 'nor', 'neither'],
              ['contact', 'profile', 'profiles', 'behavioral advertising', 'behavioural advertising', 'advertis*', 'track'],
              [...IDENTIFIERS, 'identifier', 'identifiers', 'them', 'they'],
            ],
          },
          write: 'Say by what means the identifiers are kept from contacting a child, building a profile or behavioral advertising.',
        },
      ],
      appliesWhen: {
        condition: { any: [{ disclosure: 'cookie' }, { statement: [IDENTIFIERS] }] },
        otherwise: 'The policy speaks of no persistent identifiers.',
      },
      missing: {
        lacks: 'The notice does not say for which internal operations persistent identifiers are collected.',
        write: 'Name the operations, and the means by which other uses are ruled out.',
      },
      example:
        'We use persistent identifiers solely for internal operations: keeping a game running and counting players. These identifiers are never used to contact a child, to build a profile or for behavioral advertising.',
    },
    {
      id: 'audio-files',
      citation: '16 CFR § 312.4(d)(4)',
      url: SECTION_312_4,
      title: "Recordings of a child's voice",
      explanation: 'A spoken request may be recorded without consent only to answer it, and is deleted at once.',
      severity: 'warning',
      evidence: {
        statement: [RECORDINGS, ['delete*', 'erase*', 'discard*', 'not keep', 'not kept', 'not store', 'not stored', 'never stored']],
      },
      elements: [
        {
          name: 'what the recordings are used for',
          condition: { statement: [RECORDINGS, ['use*', 'using', 'to answer', 'to respond', 'to carry out', 'respond to', 'answer']] },
          write: 'Say what they are used for: to carry out a spoken command.',
        },
      ],
      appliesWhen: {
        condition: { statement: [RECORDINGS] },
        otherwise: 'The policy speaks of no recordings.',
      },
      missing: {
        lacks: "The notice does not say that recordings of children's voices are deleted at once.",
        write: 'Say what recordings are used for and that they are deleted immediately after.',
      },
      example: "A recording of a child's voice is used to carry out a spoken command and deleted immediately afterwards.",
    },
    {
      id: 'parental-rights',
      citation: '16 CFR § 312.4(d)(5)',
      url: SECTION_312_4,
      title: 'Rights of parents',
      explanation: 'Parents can see and delete what is held of their child, and stop further collection.',
      severity: 'error',
      evidence: {
        statement: [
          ['parent', 'parents', 'parent or guardian', 'guardian', 'guardians', "parent's"],
          ['review', 'see', 'access', 'look at', 'inspect', 'delete*', 'erase*', 'refuse', 'withdraw', 'revoke', 'stop'],
          ['can', 'may', 'right', 'rights', 'entitled', 'ask', 'request', 'wish', 'want', 'at any time'],
        ],
      },
      elements: [
        {
          name: "that parents can review the child's information",
          condition: {
            statement: [
              ['parent*', 'guardian*'],
              ['review', 'see', 'access', 'look at', 'inspect', 'obtain', 'copy'],
            ],
          },
          write: 'Say that parents can review it.',
        },
        {
          name: 'that parents can have it deleted',
          condition: {
            statement: [
              ['parent*', 'guardian*'],
              ['delete', 'deleted', 'deletion', 'erase', 'erased', 'remove', 'removed'],
            ],
          },
          write: 'Say that parents can have it deleted.',
        },
        {
          name: 'that parents can refuse further collection or use',
          condition: {
            statement: [
              ['parent*', 'guardian*'],
              ['refuse', 'withdraw', 'revoke', 'stop', 'no further', 'further collection', 'opt out'],
            ],
          },
          write: 'Say that parents can refuse further collection or use.',
        },
      ],
      missing: {
        lacks: "The notice does not say that parents can review and delete their child's information.",
        write: 'Say that parents can review it, have it deleted and refuse further collection or use.',
      },
      example: "Parents may review their child's information, have it deleted and refuse its further collection or use.",
    },
    {
      id: 'parental-procedures',
      citation: '16 CFR § 312.4(d)(5)',
      url: SECTION_312_4,
      title: 'How parents use their rights',
      explanation: 'A right that nobody says how to use stays on paper.',
      severity: 'error',
      evidence: {
        statement: [
          ['parent', 'parents', 'guardian', 'guardians', 'these rights'],
          ['write to', 'e-mail', 'email', 'call', 'contact', 'form', 'dashboard', 'settings', 'menu', 'page', 'sign in', 'log in'],
          ['request', 'requests', 'ask', 'rights', 'right', 'review', 'delete', 'refuse', 'withdraw'],
        ],
      },
      missing: {
        lacks: "The notice does not say how parents review or delete their child's information.",
        write: 'Describe the steps: where to write or sign in, and how the parent is recognised.',
      },
      example: 'For such a request parents sign in to the parent dashboard or send us an e-mail.',
    },
  ],
}
