import type { DisclosureExtractor, ReadingContext, StatementReading } from '../context.ts'
import type { Disclosure, SecurityMeasureDisclosure } from '../disclosure.ts'
import type { Hit } from '../phrases/hits.ts'
import { definePhrases } from '../phrases/table.ts'
import { categoryOf, MEASURE } from '../vocabulary.ts'
import { isAsserted, isOwn, isPointer, spanning, stateAt, underHeading } from './statement.ts'

const PROTECT = definePhrases({
  protect: [
    'protect~',
    'secure~',
    'secured',
    'keep ..3 (safe|secure)',
    'authori* (staff|personnel|employees|persons|users)',
    '(staff|personnel) (only|members)',
    'safeguard~',
    'security',
    'implement~',
    'prevent ..2 (unauthori*|loss|access)',
    'unauthori* (access|use|disclosure)',
    'confidential*',
    'measures',
    'is stored',
    'are stored as',
    'break into',
  ],
})
/** Measures whose words mean other things elsewhere: they count under a heading or in a sentence about security. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'authentication',
  'logging and monitoring',
  'anonymisation',
  'hashing',
  'backups',
  'security measures',
  'access control',
  'certification',
  'firewall',
  'staff training',
  'technical measures',
])
const SECURITY_HEADING = /secur|protect|safeguard|confidential/

function isAboutSecurity(context: ReadingContext, statement: StatementReading): boolean {
  return (
    context.hits(PROTECT, statement).length > 0 ||
    underHeading(statement, SECURITY_HEADING) ||
    (statement.introduction !== undefined && isAboutSecurity(context, statement.introduction))
  )
}

/** "Technical and organisational measures" are two kinds. */
function measuresIn(context: ReadingContext, hit: Hit): readonly string[] {
  if (hit.key !== 'technical measures' && hit.key !== 'organisational measures') return [hit.key]
  const text = context.text(hit)
  const both = /\btechni|electronic/i.test(text) && /\b(?:organi[sz]ational|administrative|managerial|procedural)/i.test(text)
  return both ? ['technical measures', 'organisational measures'] : [hit.key]
}

/** "No security measure is perfect", a disclaimer. */
const NOT_SAID = /\bnot (?:be )?(?:responsible|liable)\b/i
/** Steps taken for other aims: "reasonable steps to verify your identity". */
const OTHER_AIM =
  /^\W*(?:\w+ )?to (?:\w+ )?(?:delete|verify|comply|respond|notify|honou?r|ensure that (?!\w+ \w+ (?:secure|protected|safe))|identify|provide|remove|investigate|correct|authenticate|inform|obtain|confirm|limit|resolve|allow|minimi[sz]e)/i
/** What makes steps ones for security. */
const FOR_SECURITY = /secur|protect|safeguard|unauthori[sz]ed|loss|misuse|integrity|confidential|breach|safe\b/i
/** What the reader is to do, or a request is verified with. */
const READERS_DUTY = /\b(?:please|you (?:should|must|need to|are responsible|agree to)|your responsibility)\b[^.;]{0,300}$/i

/** Whether the words name a measure that is taken. */
function isMeasure(context: ReadingContext, statement: StatementReading, hit: Hit): boolean {
  const { prose } = statement.statement
  const text = context.text(hit)
  const before = context.text({ start: prose.start, end: hit.start })
  const behind = context.text({ start: hit.end, end: Math.min(prose.end, hit.end + 120) })
  // An address of a page, not a protocol that is used.
  if (/^https$/i.test(text) && behind.startsWith('://')) return false
  if (/\bno (?:\w+ )?$/i.test(before) || READERS_DUTY.test(before) || /^ purposes?\b/i.test(behind)) return false
  if (hit.key !== 'security measures' || /secur/i.test(text)) return true
  return !OTHER_AIM.test(behind) && (FOR_SECURITY.test(behind) || FOR_SECURITY.test(before) || underHeading(statement, SECURITY_HEADING))
}

/** How data is protected. */
export const SECURITY_MEASURE: DisclosureExtractor = {
  tables: [MEASURE, PROTECT],
  cues: [MEASURE],
  extract(context): Disclosure[] {
    const found: SecurityMeasureDisclosure[] = []
    for (const statement of context.statements) {
      const hits = context.hits(MEASURE, statement)
      if (hits.length === 0 || isPointer(statement) || NOT_SAID.test(statement.statement.text)) continue
      const about = isAboutSecurity(context, statement)
      const seen = new Set<string>()
      for (const hit of hits) {
        if (seen.has(hit.key) || (AMBIGUOUS.has(hit.key) && !about)) continue
        if (!isMeasure(context, statement, hit)) continue
        const assertion = context.assertionOf(statement, hit.first)
        if (!isOwn(assertion) && assertion.actor === 'reader') continue
        if (!isAsserted(assertion)) continue
        if (assertion.imperative === true && statement.introduction === undefined) continue
        const stated = stateAt(context, statement, spanning(hit), assertion)
        for (const key of measuresIn(context, hit)) {
          if (seen.has(key)) continue
          seen.add(key)
          found.push({ type: 'security-measure', measure: categoryOf({ ...hit, key }), ...stated })
        }
      }
    }
    return found
  },
}
