import type { Span } from '../../text/span.ts'
import type { TransferDisclosure } from '../disclosure.ts'

type Grantor = NonNullable<TransferDisclosure['adequacyBy']>

/** Who finds the protection in another country adequate, as the text names it. */
export interface AdequacyFinding {
  readonly by: Grantor
  /** Where the grantor is named, counted from the beginning of the text. */
  readonly named: Span
}

/** Who can find so: Art. 45 GDPR, Art. 45A UK GDPR, Art. 16(1) of the Swiss act. */
const GRANTORS: Readonly<Record<Grantor, string>> = {
  eu: '(?:european |eu )?commission|european union|eu(?! member)',
  uk: "(?:uk|united kingdom|british)(?: government(?:['’]s)?| secretary of state|['’]s)?|secretary of state",
  ch: '(?:swiss )?federal council|switzerland|swiss (?:government|authorities)|federal data protection and information commissioner|fdpic',
}
/** "The UK treats Norway as adequate", "the Commission has decided that protection is adequate". */
const FINDS =
  '(?:(?:has|have|had|also|itself|already|currently) ){0,3}(?:treats?|treated|regards?|regarded|recogni[sz]e[sd]?|considers?|considered|deems?|deemed|finds?|found|decide[sd]?|determine[sd]?|declare[sd]?|adopt(?:s|ed)?|ma(?:kes?|de)|issue[sd]?|grant(?:s|ed)?)\\b'
const ADEQUATE = 'adequa(?:te|tely|cy)\\b'

/** What the words between a grantor and its finding may be: no other sentence, and no other clause behind a semicolon. */
const BETWEEN = '[^.;]{0,160}?'

function patternsFor(grantor: string): readonly RegExp[] {
  const who = `\\b(?<who>${grantor})`
  return [
    new RegExp(`${who} ${FINDS}${BETWEEN}\\b${ADEQUATE}`, 'i'),
    new RegExp(`${who} ${ADEQUATE}`, 'i'),
    new RegExp(`\\b${ADEQUATE}(?: [a-z]{1,20}){0,5} (?:of|by|from|under) (?:the )?${who}(?![a-z])`, 'i'),
    new RegExp(
      `\\b(?:treated|regarded|recogni[sz]ed|considered|deemed|found|approved|determined) by (?:the )?${who}${BETWEEN}\\b${ADEQUATE}`,
      'i',
    ),
  ]
}

const PATTERNS: readonly (readonly [Grantor, readonly RegExp[]])[] = [
  ['eu', patternsFor(GRANTORS.eu)],
  ['uk', patternsFor(GRANTORS.uk)],
  ['ch', patternsFor(GRANTORS.ch)],
]
/** Only the law of the United Kingdom calls them so. */
const REGULATIONS = /\badequacy regulations\b/i

/** Whose finding a text on adequacy speaks of; undefined where it names nobody. */
export function findAdequacy(text: string): AdequacyFinding | undefined {
  for (const [by, patterns] of PATTERNS) {
    for (const pattern of patterns) {
      const found = pattern.exec(text)
      const who = found?.groups?.['who']
      if (found === null || who === undefined) continue
      const start = found.index + found[0].toLowerCase().indexOf(who.toLowerCase())
      return { by, named: { start, end: start + who.length } }
    }
  }
  const regulations = REGULATIONS.exec(text)
  return regulations === null ? undefined : { by: 'uk', named: { start: regulations.index, end: regulations.index } }
}
