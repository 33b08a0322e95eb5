import type { Requirement } from '../law.ts'
import { ARTICLE_13, ARTICLE_14 } from './official-text.ts'

/** What must be provided, automated decisions, and data from others: Art. 13(2)(e) and (f), Art. 14 GDPR. */
export const GDPR_PARTICULARS: readonly Requirement[] = [
  {
    id: '13-2-e',
    citation: 'GDPR Art. 13(2)(e)',
    url: ARTICLE_13,
    title: 'Whether data must be provided',
    explanation: 'People should know what they are free to keep to themselves, and what refusing costs them.',
    severity: 'warning',
    evidence: { disclosure: 'mandatory-provision', polarity: 'either' },
    elements: [
      {
        name: 'what happens where data required by law or contract is not provided',
        when: {
          statement: [
            [
              'contract',
              'contractual',
              'contractually',
              'statute',
              'statutory',
              'required by law',
              'legally required',
              'legal requirement',
            ],
            ['provide', 'provision', 'supply', 'submit'],
            ['required', 'requirement', 'obliged', 'mandatory', 'must', 'necessary'],
          ],
        },
        condition: {
          any: [
            { disclosure: 'mandatory-provision', where: { consequence: { stated: true } } },
            { disclosure: 'mandatory-provision', polarity: 'denied' },
            {
              polarity: 'either',
              statement: [
                [
                  'if you do not',
                  "if you don't",
                  'without',
                  'fail to',
                  'failure to',
                  'unless you',
                  'if you choose not',
                  'if you decide not',
                ],
                ['cannot', 'unable', 'not be able', 'not be possible', 'not available', 'may not', 'not able', 'will not'],
              ],
            },
          ],
        },
        write: 'Say what follows from not providing it: "without it we cannot open an account".',
      },
    ],
    appliesWhen: {
      condition: { not: { fact: 'requiresData', is: false } },
      otherwise: 'The configuration declares that neither law nor contract obliges anyone to provide data.',
    },
    missing: {
      lacks: 'The policy does not say whether people are obliged to provide their data.',
      write: 'Say which data law or contract requires, which is optional, and what happens where it is not provided.',
    },
    example: 'You must provide your e-mail address to register; without it we cannot open an account for you.',
  },
  {
    id: '13-2-f',
    citation: 'GDPR Art. 13(2)(f), Art. 22',
    url: ARTICLE_13,
    title: 'Automated decision-making',
    explanation: 'A decision no human looks at can be contested only by who knows that it is made, and how.',
    severity: 'info',
    evidence: {
      any: [
        { disclosure: 'automated-decision', polarity: 'either' },
        { disclosure: 'right', where: { right: 'human-review' } },
        {
          polarity: 'either',
          statement: [
            ['automated', 'algorithmic'],
            ['spam detection', 'fraud detection', 'abuse detection', 'detection service', 'scoring', 'screening', 'moderation'],
          ],
        },
      ],
    },
    elements: [
      {
        name: 'whether decisions are made by automated means',
        condition: { disclosure: 'automated-decision', polarity: 'either' },
        write: 'Say whether such decisions, profiling included, are made.',
      },
      {
        name: 'the logic of the automated decisions',
        when: { disclosure: 'automated-decision' },
        condition: { disclosure: 'automated-decision', where: { logic: { stated: true } } },
        write: 'Explain what data goes in and what is weighed.',
      },
      {
        name: 'the consequences of the automated decisions',
        when: { disclosure: 'automated-decision' },
        condition: { disclosure: 'automated-decision', where: { effect: { stated: true } } },
        write: 'Say what a decision means for the person.',
      },
    ],
    appliesWhen: {
      condition: { not: { fact: 'makesAutomatedDecisions', is: false } },
      otherwise: 'The configuration declares that no decisions are made by automated means alone.',
    },
    missing: {
      lacks: 'The policy does not say whether decisions are made by automated means.',
      write: 'Say that none are made, or explain their logic and what they mean for the person.',
    },
    example: 'We do not make decisions about you based solely on automated processing.',
  },
  {
    id: '14-1-d',
    citation: 'GDPR Art. 14(1)(d)',
    url: ARTICLE_14,
    title: 'Categories of personal data',
    explanation: 'Who did not hand over the data themselves cannot know what is there.',
    severity: 'error',
    evidence: { disclosure: 'collects' },
    elements: [
      {
        name: 'which personal data is collected',
        condition: { disclosure: 'collects', where: { data: { stated: true } } },
        write: 'Name the categories: contact data, payment data, log data.',
      },
    ],
    missing: {
      lacks: 'The policy does not say which personal data is processed.',
      write: 'Name the categories: contact data, payment data, log data.',
    },
    example: 'We collect your name, your postal address and your telephone number.',
  },
  {
    id: '14-2-f',
    citation: 'GDPR Art. 14(2)(f)',
    url: ARTICLE_14,
    title: 'Source of the data',
    explanation: 'Data that came from others must be traceable to its origin, public sources included.',
    severity: 'warning',
    evidence: {
      any: [
        { disclosure: 'collects', polarity: 'either', where: { source: 'third-party' } },
        { disclosure: 'collects', where: { from: { stated: true } } },
      ],
    },
    appliesWhen: {
      condition: { not: { fact: 'collectsIndirectly', is: false } },
      otherwise: 'The configuration declares that personal data comes only from the persons themselves.',
    },
    missing: {
      lacks: 'The policy does not say whether personal data comes from others than the persons themselves.',
      write: 'Name the sources, and say whether they are public; where there are none, say so.',
    },
    example: 'If you sign in with a third-party account, we receive your name from that provider.',
  },
]
