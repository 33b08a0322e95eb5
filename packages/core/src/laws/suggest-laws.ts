import type { Span } from '../text/span.ts'
import type { Condition, Phrase } from './condition.ts'
import type { ReadingForLaws } from './grouped-reading.ts'
import { findEvidence } from './holds.ts'
import { createStatementSearch } from './statement-search.ts'

/** A law that may apply to an organization, by what its policy says; the configuration decides. */
export interface LawHint {
  readonly law: string
  /** What the policy mentions, and what to do. */
  readonly message: string
  /** The words that gave the hint. */
  readonly evidence: readonly Span[]
}

interface HintSource {
  readonly law: string
  /** Completes "The policy ...". */
  readonly says: string
  readonly when: Condition
}

const mentions = (...phrases: readonly Phrase[]): Condition => ({ polarity: 'either', statement: [phrases] })

/** What in a text suggests a law. In the order in which they are told. */
const SOURCES: readonly HintSource[] = [
  {
    law: 'gdpr',
    says: 'mentions the GDPR or people in the European Economic Area',
    when: mentions(
      'gdpr',
      'general data protection regulation',
      '2016/679',
      'eea residents',
      'european economic area',
      'european union residents',
    ),
  },
  {
    law: 'uk-gdpr',
    says: 'mentions the UK GDPR or the Information Commissioner',
    when: mentions(
      'uk gdpr',
      'data protection act 2018',
      "information commissioner's office",
      'information commissioner',
      'information commission',
    ),
  },
  {
    law: 'ccpa',
    says: 'mentions the rights of consumers in California',
    when: mentions(
      'ccpa',
      'cpra',
      'california consumer privacy act',
      'california privacy rights act',
      'california residents',
      'california consumers',
      'california resident',
    ),
  },
  {
    law: 'caloppa',
    says: 'mentions Do Not Track or the California Online Privacy Protection Act',
    when: mentions('caloppa', 'california online privacy protection act', 'do not track', 'do-not-track'),
  },
  { law: 'shine-the-light', says: 'mentions "Shine the Light"', when: mentions('shine the light', '1798.83') },
  {
    law: 'us-states',
    says: 'mentions the privacy law of a state such as Virginia, Colorado or Texas',
    when: mentions(
      ...['vcdpa', 'virginia consumer data protection act', 'colorado privacy act', 'connecticut data privacy act', 'ctdpa', 'ucpa'],
      ...['utah consumer privacy act', 'tdpsa', 'texas data privacy and security act', 'oregon consumer privacy act', 'ocpa'],
      ...['virginia residents', 'colorado residents', 'connecticut residents', 'utah residents', 'texas residents', 'oregon residents'],
      ...['new jersey data privacy act', 'new jersey residents', 'residents of virginia', 'residents of colorado', 'residents of texas'],
    ),
  },
  {
    law: 'coppa',
    says: 'mentions COPPA or consent of parents',
    when: mentions('verifiable parental consent', "children's online privacy protection rule", 'parent dashboard'),
  },
  {
    law: 'pipeda',
    says: 'mentions PIPEDA, Canada or Québec',
    when: mentions(
      'pipeda',
      'personal information protection and electronic documents act',
      'canadian residents',
      'residents of canada',
      'law 25',
      'québec',
    ),
  },
  {
    law: 'lgpd',
    says: 'mentions the LGPD or the Brazilian authority',
    when: mentions(
      'lgpd',
      'lei geral de proteção de dados',
      '13.709',
      'anpd',
      'brazilian data protection law',
      'brazilian general data protection law',
    ),
  },
  {
    law: 'app',
    says: 'mentions the Australian Privacy Principles',
    when: mentions('australian privacy principles', 'privacy act 1988', 'oaic', 'australian information commissioner'),
  },
  {
    law: 'google-limited-use',
    says: "mentions data received through Google's APIs",
    when: {
      any: [
        { disclosure: 'platform-data', where: { platform: 'Google' } },
        mentions('google api services user data policy', 'google user data'),
      ],
    },
  },
]

const search = createStatementSearch(SOURCES.map(({ when }) => when))

/** The laws a text suggests beyond those it is already held against. A hint from words alone: what is not mentioned may apply too. */
export function suggestLaws(reading: ReadingForLaws, selected: readonly string[]): LawHint[] {
  const asked = { reading, facts: {}, met: search(reading.policy) }
  return SOURCES.flatMap(({ law, says, when }) => {
    const evidence = selected.includes(law) ? undefined : findEvidence(when, asked)
    return evidence === undefined ? [] : [{ law, message: `The policy ${says}: consider checking it against ${law}.`, evidence }]
  })
}
