import type { Condition, Phrase } from '../condition.ts'

/** A section of the act, by the number after 1798. */
export const section = (number: string) =>
  `https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.${number}.`
/** The regulations of the California Privacy Protection Agency. */
export const REGULATIONS = 'https://cppa.ca.gov/regulations/pdf/cppa_regs.pdf'

/** Words of selling. */
export const SELLING: readonly Phrase[] = ['sell', 'sells', 'selling', 'sold', 'sale', 'sales']
/** Words of sharing. */
export const SHARING: readonly Phrase[] = ['share', 'shares', 'sharing', 'shared']
/** Words of passing on. */
export const DISCLOSING: readonly Phrase[] = ['disclos*', 'share', 'shares', 'shared', 'sharing', 'provide', 'provided']
/** Words by which a right or a request is named. */
export const ASKING: readonly Phrase[] = ['right', 'rights', 'request', 'requests', 'ask', 'know']
/** "For a business purpose" alone names none. */
const PURPOSE_OF: readonly Phrase[] = [
  ...['purpose of', 'purposes of', 'purpose for', 'purposes for', 'following business purpose*', 'following commercial purpose*'],
  ...['following purpose*', 'these purposes', 'these business purposes', 'purpose is', 'purposes are'],
]
/** What data is disclosed for as a whole, and not what a text or a right is about. */
export const DISCLOSED_FOR: Condition = {
  statement: [PURPOSE_OF, ['disclos*', ...SHARING, 'sell', 'selling', 'sold']],
  without: [
    ...['purpose of this', 'purposes of this', 'purpose is to', 'right to', 'rights to', 'you may request', 'you can request'],
    ...['means', 'refers to', 'verifying your identity'],
  ],
}
/** Words that say what consumers can ask for. */
export const ASKING_FOR: readonly Phrase[] = [
  ...['right to', 'rights to', 'right of', 'you may request', 'you may ask', 'you can request', 'you can ask', 'request that we'],
  ...['request from us', 'ask us', 'to request information', 'request information about', 'request disclosure', 'entitled to'],
  ...['request to know', 'requests to know'],
]
/** Words of correcting. */
export const CORRECTING: readonly Phrase[] = ['correct', 'correction', 'corrections', 'corrected', 'correcting', 'rectif*', 'inaccura*']
/** What policies call personal information. */
export const PERSONAL_DATA: readonly Phrase[] = [
  ...['personal information', 'personal data', 'information about you', 'your information', 'your data', 'personally identifiable'],
  ...['pi', 'pii', 'data about you'],
]
/** Words that announce a list of kinds. */
export const CATEGORIES: readonly Phrase[] = ['category', 'categories', 'types', 'kinds']
/** What policies call sensitive personal information. */
export const SENSITIVE: readonly Phrase[] = [
  ...['sensitive personal information', 'sensitive information', 'sensitive personal data', 'sensitive data', 'sensitive pi'],
]

/** Personal information is sold, rented or shared. */
export const SOLD: Condition = { disclosure: 'sale' }
/** Nothing is sold, without exception. */
const NOT_SOLD: Condition = {
  all: [{ disclosure: 'sale', polarity: 'denied', where: { practice: 'sale', exception: { stated: false } } }, { not: SOLD }],
}
/** Who neither sells nor shares is not asked to explain how to stop it. */
export const MAY_SELL: Condition = { not: { any: [NOT_SOLD, { fact: 'sellsData', is: false }] } }
/** Why who sells nothing is not asked how to stop it. */
export const NOTHING_SOLD = 'The policy or the configuration says that no personal information is sold.'
/** Asked for unless the configuration declares that nothing is sold. */
export const UNLESS_DECLARED = {
  condition: { not: { fact: 'sellsData', is: false } },
  otherwise: 'The configuration declares that no personal information is sold or shared.',
} as const

/** No disclosure type says for what sensitive information is used; the words of the regulation do. */
export const SENSITIVE_USE: Condition = {
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
/** Sensitive information is used for permitted purposes only. */
export const ONLY_PERMITTED_USE: Condition = {
  polarity: 'either',
  statement: [
    [...SENSITIVE, 'such information', 'this information'],
    ['do not', "don't", 'does not', 'only', 'not'],
    ['7027', 'infer', 'inferring', 'other than', 'beyond', 'right to limit', 'reasonably expected', 'permitted'],
  ],
}
