import type { Phrase } from '../condition.ts'
import type { Requirement } from '../law.ts'
import { GIVES_CONTACT, TELLS_RETENTION } from '../shared-conditions.ts'
import { AUTHORIZED_AGENT, VERIFICATION } from './request-terms.ts'
import { REGULATIONS, SELLING, section, UNLESS_DECLARED } from './terms.ts'

/** Ways to send a request. */
const CHANNELS: readonly Phrase[] = [
  ...['email', 'e-mail', 'emailing', 'call', 'calling', 'toll-free', 'toll free', 'phone', 'telephone', 'form', 'visit', 'visiting'],
  ...['click', 'clicking', 'contact', 'contacting', 'get in touch', 'portal', 'write to', 'here', 'page', 'link'],
]
/** Whoever sends the reader to somebody else, or speaks of another matter, gives no way of its own. */
const SOMEBODY_ELSE: readonly Phrase[] = ['administrator*', 'your employer', 'arbitration']

/** How requests are made and answered, and what else the policy tells: 11 CCR § 7011(e)(3) and (4). */
export const CCPA_REQUESTS: readonly Requirement[] = [
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
            ['exercise', 'exercising', 'submit', 'submitting', 'submitted', 'make', 'making', 'send', 'sending'],
            ['right', 'rights', 'request', 'requests'],
            CHANNELS,
          ],
          without: SOMEBODY_ELSE,
        },
        {
          statement: [
            ['request', 'requests', 'ask', 'asking', 'opt out', 'opt-out'],
            ['access', 'delet*', 'eras*', 'remov*', 'correct*', 'privacy rights', 'your rights', 'do not sell', ...SELLING],
            CHANNELS,
          ],
          without: SOMEBODY_ELSE,
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
    evidence: VERIFICATION,
    missing: {
      lacks: 'The policy does not say how a request is verified.',
      write: 'Describe the steps and what information the consumer must give.',
    },
    example: 'We verify who makes a request by comparing name and telephone number with our records.',
  },
  {
    id: 'authorized-agent',
    citation: 'Cal. Civ. Code § 1798.135(e); 11 CCR § 7011(e)(3)(H)',
    url: section('135'),
    title: 'Requests through an authorized agent',
    explanation: 'Consumers may have someone act for them, and must learn what that person needs.',
    severity: 'warning',
    evidence: AUTHORIZED_AGENT,
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
          statement: [['opt-out preference signal*', 'opt out preference signal*', 'global privacy control*', 'gpc', 'universal opt-out']],
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
        condition: TELLS_RETENTION,
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
    evidence: GIVES_CONTACT,
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
]
