import { numbered, repeated, toShapes } from './shape.ts'

/** What policies say, one wording for each thing that is read from them, thousands of times. */
const WORDINGS = {
  'what is collected': 'We collect your name, e-mail address, location and browsing history from you and from our partners. ',
  'what is used': 'We use your data to provide the service, to personalise advertising and to prevent fraud. ',
  'legal bases': 'We process it on the basis of your consent and our legitimate interests under Article 6(1)(f) GDPR. ',
  recipients: 'We share your data with Tarn Hosting Ltd, our payment processors and advertising partners. ',
  sales: 'We do not sell or share your personal information, and we may sell it. ',
  'retention periods': 'We keep your account data for three (3) years and logs for 30 days after you close it. ',
  transfers: 'We transfer data to the United States under Standard Contractual Clauses and the Data Privacy Framework. ',
  rights: 'You have the right to access, rectify, erase, restrict and port your data and to object at any time. ',
  'automated decisions': 'We make automated decisions, including profiling, with legal effects on you. ',
  ages: 'Our service is not for children under 13 years of age, or 16 in the EU, without parental consent. ',
  'tracking signals': 'We do not respond to Do Not Track signals but honour the Global Privacy Control. ',
  cookies: 'The cookie _ga is set by Google Analytics and expires after 2 years. ',
  security: 'We use encryption, access controls and pseudonymisation, and notify you of a breach within 72 hours. ',
  'notices of changes': 'We will notify you by e-mail 30 days before material changes take effect. ',
  'response times': 'We answer requests within one month, extended by two further months where necessary. ',
  contacts: 'Write to our Data Protection Officer, Ada Moor, at dpo@tarn.example, +44 20 7946 0958, 1 Quay Lane, Hull HU1 1AA. ',
  dates: 'Last updated: 3 May 2026. Effective as of 05/03/2026 and since May 3rd, 2026. ',
  'defined terms': '"Member" means a person. Each Member and all Members have rights. ',
  citations: 'See Articles 13(1)(a), 14 and 15 to 22 GDPR and Cal. Civ. Code § 1798.100. ',
  legalese: 'Notwithstanding the aforementioned, pursuant to and in accordance with the foregoing, hereinafter. ',
  denials: 'We never do not collect no data, nor will we not, and neither do we. ',
  organizations: 'Tarn Ltd ("Tarn", "we", "us" or "our") is the data controller. ',
  announcements: 'We collect the following: ',
  placeholders: '[Company Name] [insert date] TODO {{company}} Lorem ipsum. ',
  'conditions in conditions': 'If you agree, unless you object, except where required, provided that you consent, ',
  'words without an end': 'we may share and disclose and sell and transfer and give and send and pass ',
} as const

const rows = Object.fromEntries(Object.entries(WORDINGS).map(([name, wording]) => [name, repeated(wording)]))

/** All wordings by turns, each in a paragraph or an item of its own. */
const all = Object.values(WORDINGS)
const byTurns = (before: string) => numbered((index) => `${before}${all[index % all.length]}\n\n`)

export const LEXICON = [
  ...toShapes('text', rows),
  ...toShapes('markdown', {
    'all wordings in paragraphs': byTurns(''),
    'all wordings in items': byTurns('- '),
    'all wordings under headings': numbered((index) => `## Clause ${index}\n\n${all[index % all.length]}\n\n`),
    'all wordings in one line': numbered((index) => all[index % all.length] ?? ''),
    'terms that are all different': numbered((index) => `"Term${index}" means a thing. Each Term${index} counts. `),
    'companies that are all different': numbered((index) => `We share it with Tarn${index} Ltd and Moor${index} GmbH. `),
    'periods that are all different': numbered((index) => `We keep it for ${index} days. `),
  }),
  ...toShapes('html', {
    'all wordings in a page': numbered((index) => `<h2>Clause ${index}</h2><p>${all[index % all.length]}</p>`),
  }),
]
