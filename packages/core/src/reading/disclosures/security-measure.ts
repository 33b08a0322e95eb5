import type { DisclosureExtractor, ReadingContext, StatementReading } from '../context.ts'
import type { Disclosure, SecurityMeasureDisclosure } from '../disclosure.ts'
import type { Hit } from '../phrases/hits.ts'
import { definePhrases } from '../phrases/table.ts'
import { categoryOf, MEASURE } from '../vocabulary.ts'
import { isOwn, spanning, stateAt, underHeading } from './statement.ts'

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

/** How data is protected. */
export const SECURITY_MEASURE: DisclosureExtractor = {
  tables: [MEASURE, PROTECT],
  extract(context): Disclosure[] {
    const found: SecurityMeasureDisclosure[] = []
    for (const statement of context.statements) {
      const hits = context.hits(MEASURE, statement)
      if (hits.length === 0) continue
      const about = isAboutSecurity(context, statement)
      const seen = new Set<string>()
      for (const hit of hits) {
        if (seen.has(hit.key) || (AMBIGUOUS.has(hit.key) && !about)) continue
        const assertion = context.assertionOf(statement, hit.first)
        if (!isOwn(assertion) && assertion.actor === 'reader') continue
        if (assertion.place === 'condition' || assertion.place === 'exception') continue
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
