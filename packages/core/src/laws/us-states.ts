import type { Condition, Phrase } from './condition.ts'
import type { Law, Requirement } from './law.ts'
import { NAMES_DISCLOSED_DATA, TELLS_RECIPIENTS } from './shared-conditions.ts'

const SELLING: readonly Phrase[] = ['sell', 'sells', 'selling', 'sold', 'sale', 'sales']
const TARGETING: readonly Phrase[] = ['targeted advertising', 'targeted ads', 'targeted advertisements', 'interest-based advertising']
const SENSITIVE: readonly Phrase[] = ['sensitive', 'biometric', 'genetic', 'precise location', 'precise geolocation', 'health data']
const CATEGORIES: readonly Phrase[] = ['category', 'categories', 'types', 'kinds']
const DISCLOSING: readonly Phrase[] = ['disclos*', 'share', 'shares', 'shared', 'sharing', 'provide', 'provided']

const SOLD: Condition = { disclosure: 'sale' }
const TARGETS: Condition = { polarity: 'either', statement: [TARGETING] }
const OPTING_OUT: Condition = {
  any: [
    { disclosure: 'right', where: { right: 'opt-out-of-sale' } },
    {
      statement: [
        ['opt out', 'opt-out', 'opting out', 'object'],
        [...SELLING, ...TARGETING, 'advertising', 'profiling'],
      ],
    },
  ],
}

/** What the acts of the states ask alike; which of them asks it is told by the rows of the states. */
const ITEMS: readonly Omit<Requirement, 'citation' | 'url'>[] = [
  {
    id: 'controller-identity',
    title: 'Identity of the controller',
    explanation: 'A notice binds whoever gives it, by the name under which it is registered or does business.',
    severity: 'warning',
    evidence: { any: [{ disclosure: 'controller', where: { name: { stated: true } } }, { organization: 'named' }] },
    missing: {
      lacks: 'The policy does not say who the controller is.',
      write: 'Give the registered name of the business and any assumed name it uses.',
    },
    example: 'Alderwick Goods LLC is the controller of your personal data.',
  },
  {
    id: 'categories-processed',
    title: 'Categories of personal data',
    explanation: 'Consumers decide by this list whether to deal with the business, and what to ask it for.',
    severity: 'error',
    evidence: { disclosure: 'collects' },
    elements: [
      {
        name: 'which personal data is processed',
        condition: { disclosure: 'collects', where: { data: { stated: true } } },
        write: 'Name the categories, those of sensitive data included.',
      },
    ],
    missing: {
      lacks: 'The policy does not say which categories of personal data are processed.',
      write: 'Name the categories, those of sensitive data included.',
    },
    example: 'We collect your name, your postal address and your telephone number.',
  },
  {
    id: 'purposes',
    title: 'Purposes of the processing',
    explanation: 'Data may not be processed for what is incompatible with the disclosed purposes without consent.',
    severity: 'error',
    evidence: { disclosure: 'uses' },
    missing: {
      lacks: 'The policy does not say for what purposes personal data is processed.',
      write: 'State each purpose in concrete words.',
    },
    example: 'We use your telephone number to arrange the delivery of your order.',
  },
  {
    id: 'exercise-rights',
    title: 'How to exercise consumer rights',
    explanation: 'A right without a way to use it is none.',
    severity: 'error',
    evidence: {
      any: [
        { disclosure: 'right', where: { means: { stated: true } } },
        {
          statement: [
            ['exercise', 'exercising', 'submit', 'submitting', 'make'],
            ['right', 'rights', 'request', 'requests'],
            [
              ...['email', 'e-mail', 'emailing', 'call', 'calling', 'toll-free', 'form', 'visit', 'click', 'contact', 'contacting'],
              ...['portal', 'write to', 'here', 'page', 'link'],
            ],
          ],
        },
      ],
    },
    missing: {
      lacks: 'The policy does not say how consumers exercise their rights.',
      write: 'Describe one secure and reliable way or more: a form, an e-mail address, a telephone number.',
    },
    example: 'To exercise your rights, fill in the form on our privacy page.',
  },
  {
    id: 'appeal',
    title: 'How to appeal a decision',
    explanation: 'Whoever is refused can have the refusal looked at again before turning to the attorney general.',
    severity: 'error',
    evidence: {
      any: [
        { disclosure: 'right', where: { right: 'appeal' } },
        {
          statement: [
            ['appeal', 'appeals', 'appealing'],
            ['decision', 'decisions', 'our response', 'outcome', 'denial', 'refus*', 'decline*', 'deny', 'denied', 'appeal process'],
          ],
        },
      ],
    },
    missing: {
      lacks: 'The policy does not say how a decision on a request can be appealed.',
      write: 'Say where an appeal goes, and within what time it is answered.',
    },
    example: 'If we refuse a request, you may appeal the decision within 30 days.',
  },
  {
    id: 'categories-shared',
    title: 'Categories of data shared with third parties',
    explanation: 'What leaves the house is another list than what is kept in it.',
    severity: 'error',
    evidence: {
      any: [
        { disclosure: 'recipient', polarity: 'either' },
        { polarity: 'either', statement: [CATEGORIES, DISCLOSING, ['third parties', 'third party', 'partners']] },
      ],
    },
    elements: [
      {
        name: 'which categories are shared',
        when: { disclosure: 'recipient' },
        condition: {
          any: [NAMES_DISCLOSED_DATA, { statement: [CATEGORIES, DISCLOSING] }],
        },
        write: 'List the categories that are shared with third parties.',
      },
    ],
    missing: {
      lacks: 'The policy does not say which categories of personal data are shared with third parties.',
      write: 'List them; where nothing is shared, say so.',
    },
    example: 'We share the following categories of data with third parties: contact data and order data.',
  },
  {
    id: 'third-parties',
    title: 'Categories of third parties',
    explanation: 'Whether a carrier or an advertising network gets the data makes all the difference.',
    severity: 'error',
    evidence: { disclosure: 'recipient', polarity: 'either' },
    elements: [
      {
        name: 'what kinds of third parties they are',
        when: { disclosure: 'recipient' },
        condition: TELLS_RECIPIENTS,
        write: 'Name their kinds by what they do: carriers, payment processors, advertising networks.',
      },
    ],
    missing: {
      lacks: 'The policy does not say with what kinds of third parties personal data is shared.',
      write: 'Name their kinds; where nobody receives any, say so.',
    },
    example: 'We disclose your postal address to carriers and to payment processors.',
  },
  {
    id: 'sale-and-advertising',
    title: 'Sale and targeted advertising, and how to opt out',
    explanation: 'Who sells data or uses it for targeted advertising has to say so clearly, with the way out.',
    severity: 'error',
    evidence: { any: [{ disclosure: 'sale', polarity: 'either' }, TARGETS] },
    elements: [
      {
        name: 'how to opt out',
        when: { any: [SOLD, { statement: [TARGETING] }] },
        condition: OPTING_OUT,
        write: 'Say how consumers opt out of the sale and of targeted advertising.',
      },
    ],
    appliesWhen: {
      condition: { not: { fact: 'sellsData', is: false } },
      otherwise: 'The configuration declares that no personal data is sold or used for targeted advertising.',
    },
    missing: {
      lacks: 'The policy does not say whether personal data is sold or used for targeted advertising.',
      write: 'Say so clearly, with the way to opt out; where neither is done, say that.',
    },
    example: 'We sell biometric data to research firms; you can opt out of the sale.',
  },
  {
    id: 'sale-notices',
    title: 'Prescribed notices of the sale of sensitive or biometric data',
    explanation: 'Texas prescribes the words, so that nobody misses them.',
    severity: 'error',
    evidence: {
      statement: [['notice: we may sell your sensitive personal data', 'notice: we may sell your biometric personal data']],
    },
    appliesWhen: {
      condition: { all: [SOLD, { statement: [SELLING, SENSITIVE] }] },
      otherwise: 'The policy does not say that sensitive or biometric data is sold.',
    },
    missing: {
      lacks: 'The policy says that sensitive or biometric data is sold, without the notice in the prescribed words.',
      write: 'Add "NOTICE: We may sell your sensitive personal data." or "NOTICE: We may sell your biometric personal data."',
    },
    example: 'NOTICE: We may sell your biometric personal data.',
  },
  {
    id: 'contact',
    title: 'Contact of the controller',
    explanation: 'Consumers need an address that is read.',
    severity: 'error',
    evidence: {
      any: [
        { disclosure: 'contact', where: { email: { stated: true } } },
        { disclosure: 'contact', where: { url: { stated: true } } },
        { disclosure: 'controller', where: { email: { stated: true } } },
        { disclosure: 'controller', where: { url: { stated: true } } },
      ],
    },
    missing: {
      lacks: 'The policy gives no e-mail address or other online way to reach the controller.',
      write: 'Give an e-mail address that is monitored, or a form.',
    },
    example: 'Questions about this policy reach us at privacy@alderwick.example.',
  },
  {
    id: 'change-process',
    title: 'How material changes are announced',
    explanation: 'A notice that changes unseen gives no assurance.',
    severity: 'warning',
    evidence: { disclosure: 'change-notice' },
    missing: {
      lacks: 'The policy does not say how consumers learn of material changes of it.',
      write: 'Say whether changes are sent by e-mail, posted or shown in the service.',
    },
    example: 'If we change this policy materially, we will notify you by e-mail.',
  },
  {
    id: 'effective-date',
    title: 'Effective date',
    explanation: 'Only a date tells which version applied when.',
    severity: 'warning',
    evidence: { disclosure: 'date', where: { kind: 'effective' } },
    missing: { lacks: 'The policy does not say from when it applies.', write: 'Begin it with "Effective date:" and the day.' },
    example: 'Effective date: March 1, 2026',
  },
  {
    id: 'date-last-updated',
    title: 'Date of the last update',
    explanation: 'Only a date shows whether the notice was kept up to date.',
    severity: 'warning',
    evidence: { disclosure: 'date', where: { kind: 'updated' } },
    missing: { lacks: 'The policy does not say when it was last updated.', write: 'Begin it with "Last updated:" and the day.' },
    example: 'Last updated: March 2, 2026',
  },
]

interface StateAct extends Pick<Law, 'name' | 'citation' | 'url' | 'checked'> {
  /** Postal abbreviation, in lower case. */
  readonly state: string
  /** What this act asks, by item, with the place that asks it. */
  readonly asks: Readonly<Record<string, string>>
}

/** The acts whose text has been read. Others are added as a row each. */
const ACTS: readonly StateAct[] = [
  {
    state: 'va',
    name: 'Virginia Consumer Data Protection Act',
    citation: 'Va. Code § 59.1-578',
    url: 'https://law.lis.virginia.gov/vacode/title59.1/chapter53/section59.1-578/',
    checked: { on: '2026-11-24', against: 'paragraph C of a copy, point by point; paragraph D by its heading' },
    asks: {
      'categories-processed': 'Va. Code § 59.1-578(C)(1)',
      purposes: 'Va. Code § 59.1-578(C)(2)',
      'exercise-rights': 'Va. Code § 59.1-578(C)(3)',
      appeal: 'Va. Code § 59.1-578(C)(3)',
      'categories-shared': 'Va. Code § 59.1-578(C)(4)',
      'third-parties': 'Va. Code § 59.1-578(C)(5)',
      'sale-and-advertising': 'Va. Code § 59.1-578(D)',
    },
  },
  {
    state: 'co',
    name: 'Colorado Privacy Act',
    citation: 'C.R.S. § 6-1-1308; 4 CCR 904-3, Rule 6.03',
    url: 'https://codes.findlaw.com/co/title-6-consumer-and-commercial-affairs/co-rev-st-sect-6-1-1308/',
    checked: { on: '2026-11-24', against: 'the text of § 6-1-1308(1) of 1 January 2025 and of Rule 6.03' },
    asks: {
      'categories-processed': 'C.R.S. § 6-1-1308(1)(a)(I)',
      purposes: 'C.R.S. § 6-1-1308(1)(a)(II)',
      'exercise-rights': 'C.R.S. § 6-1-1308(1)(a)(III)',
      appeal: 'C.R.S. § 6-1-1308(1)(a)(III); 4 CCR 904-3, Rule 6.03.A.7',
      'categories-shared': 'C.R.S. § 6-1-1308(1)(a)(IV)',
      'third-parties': 'C.R.S. § 6-1-1308(1)(a)(V)',
      'sale-and-advertising': 'C.R.S. § 6-1-1308(1)(b)',
      contact: 'C.R.S. § 6-1-1308(1)(a)(III); 4 CCR 904-3, Rule 6.03.A.6',
      'date-last-updated': '4 CCR 904-3, Rule 6.03.A.8',
    },
  },
  {
    state: 'ct',
    name: 'Connecticut Data Privacy Act',
    citation: 'Conn. Gen. Stat. § 42-520',
    url: 'https://www.cga.ct.gov/current/pub/chap_743jj.htm#sec_42-520',
    checked: { on: '2026-11-24', against: 'the text of § 42-520(c) to (e) of 2023', open: 'later amendments' },
    asks: {
      'categories-processed': 'Conn. Gen. Stat. § 42-520(c)(1)',
      purposes: 'Conn. Gen. Stat. § 42-520(c)(2)',
      'exercise-rights': 'Conn. Gen. Stat. § 42-520(c)(3), (e)(1)',
      appeal: 'Conn. Gen. Stat. § 42-520(c)(3)',
      'categories-shared': 'Conn. Gen. Stat. § 42-520(c)(4)',
      'third-parties': 'Conn. Gen. Stat. § 42-520(c)(5)',
      'sale-and-advertising': 'Conn. Gen. Stat. § 42-520(d)',
      contact: 'Conn. Gen. Stat. § 42-520(c)(6)',
    },
  },
  {
    state: 'ut',
    name: 'Utah Consumer Privacy Act',
    citation: 'Utah Code § 13-61-302',
    url: 'https://le.utah.gov/xcode/Title13/Chapter61/13-61-S302.html',
    checked: { on: '2026-11-24', against: 'the text of § 13-61-302(1)' },
    asks: {
      'categories-processed': 'Utah Code § 13-61-302(1)(a)(i)',
      purposes: 'Utah Code § 13-61-302(1)(a)(ii)',
      'exercise-rights': 'Utah Code § 13-61-302(1)(a)(iii)',
      'categories-shared': 'Utah Code § 13-61-302(1)(a)(iv)',
      'third-parties': 'Utah Code § 13-61-302(1)(a)(v)',
      'sale-and-advertising': 'Utah Code § 13-61-302(1)(b)',
    },
  },
  {
    state: 'tx',
    name: 'Texas Data Privacy and Security Act',
    citation: 'Tex. Bus. & Com. Code §§ 541.102, 541.103',
    url: 'https://statutes.capitol.texas.gov/Docs/BC/htm/BC.541.htm',
    checked: { on: '2026-11-24', against: 'the text of §§ 541.102 and 541.103' },
    asks: {
      'categories-processed': 'Tex. Bus. & Com. Code § 541.102(a)(1)',
      purposes: 'Tex. Bus. & Com. Code § 541.102(a)(2)',
      'exercise-rights': 'Tex. Bus. & Com. Code § 541.102(a)(3), (6)',
      appeal: 'Tex. Bus. & Com. Code § 541.102(a)(3)',
      'categories-shared': 'Tex. Bus. & Com. Code § 541.102(a)(4)',
      'third-parties': 'Tex. Bus. & Com. Code § 541.102(a)(5)',
      'sale-and-advertising': 'Tex. Bus. & Com. Code § 541.103',
      'sale-notices': 'Tex. Bus. & Com. Code § 541.102(b), (c)',
    },
  },
  {
    state: 'or',
    name: 'Oregon Consumer Privacy Act',
    citation: 'ORS 646A.578',
    url: 'https://oregon.public.law/statutes/ors_646a.578',
    checked: { on: '2026-11-24', against: 'subsection (4)(a) to (i) of a copy, point by point' },
    asks: {
      'categories-processed': 'ORS 646A.578(4)(a)',
      purposes: 'ORS 646A.578(4)(b)',
      'exercise-rights': 'ORS 646A.578(4)(c), (i)',
      appeal: 'ORS 646A.578(4)(c)',
      'categories-shared': 'ORS 646A.578(4)(d)',
      'third-parties': 'ORS 646A.578(4)(e)',
      contact: 'ORS 646A.578(4)(f)',
      'controller-identity': 'ORS 646A.578(4)(g)',
      'sale-and-advertising': 'ORS 646A.578(4)(h)',
    },
  },
  {
    state: 'nj',
    name: 'New Jersey Data Privacy Act',
    citation: 'N.J.S.A. 56:8-166.6',
    url: 'https://lexace.ai/us/statute/new-jersey/56-8-166.6',
    checked: { on: '2026-11-24', against: 'the text of 56:8-166.6(a) and (b)' },
    asks: {
      'categories-processed': 'N.J.S.A. 56:8-166.6(a)(1)',
      purposes: 'N.J.S.A. 56:8-166.6(a)(2)',
      'third-parties': 'N.J.S.A. 56:8-166.6(a)(3)',
      'categories-shared': 'N.J.S.A. 56:8-166.6(a)(4)',
      'exercise-rights': 'N.J.S.A. 56:8-166.6(a)(5)',
      appeal: 'N.J.S.A. 56:8-166.6(a)(5)',
      'change-process': 'N.J.S.A. 56:8-166.6(a)(6)',
      'effective-date': 'N.J.S.A. 56:8-166.6(a)(6)',
      contact: 'N.J.S.A. 56:8-166.6(a)(7)',
      'sale-and-advertising': 'N.J.S.A. 56:8-166.6(b)',
    },
  },
]

/** The requirements of some acts together, each with the places that ask it. */
function requirementsOf(acts: readonly StateAct[]): Requirement[] {
  return ITEMS.flatMap((item) => {
    const asking = acts.filter(({ asks }) => asks[item.id] !== undefined)
    const [first] = asking
    return first === undefined ? [] : [{ ...item, citation: asking.map(({ asks }) => asks[item.id]).join('; '), url: first.url }]
  })
}

const [FIRST_ACT] = ACTS

/** What the privacy acts of the states, California's left out, ask a privacy notice to contain: all of them together. */
const ALL_STATES: Law = {
  id: 'us-states',
  name: 'Consumer privacy acts of Virginia, Colorado, Connecticut, Utah, Texas, Oregon and New Jersey',
  citation: ACTS.map(({ citation }) => citation).join('; '),
  url: FIRST_ACT?.url ?? '',
  checked: { on: '2026-11-24', against: 'the texts of the acts, as told for each of them' },
  requirements: requirementsOf(ACTS),
}

/** The acts of the states: together as `us-states`, and one by one as `us-va`, `us-co` and so on. */
export const US_STATES: readonly Law[] = [
  ALL_STATES,
  ...ACTS.map((act) => ({
    id: `us-${act.state}`,
    name: act.name,
    citation: act.citation,
    url: act.url,
    checked: act.checked,
    requirements: requirementsOf([act]),
  })),
]
