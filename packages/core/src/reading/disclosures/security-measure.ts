import type { DisclosureExtractor, ReadingContext, StatementReading } from '../context.ts'
import type { Disclosure, SecurityMeasureDisclosure } from '../disclosure.ts'
import { definePhrases } from '../phrases/table.ts'
import { categoryOf, MEASURE } from '../vocabulary.ts'
import { isOwn, spanning, stateAt, underHeading } from './statement.ts'

const PROTECT = definePhrases({
  protect: [
    'protect~',
    'secure~',
    'secured',
    'safeguard~',
    'security',
    'implement~',
    'prevent ..2 (unauthori*|loss|access)',
    'unauthori* (access|use|disclosure)',
    'confidential*',
    'measures',
    'is stored',
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
  'physical security',
  'staff training',
  'technical measures',
  'encryption',
])
const SECURITY_HEADING = /secur|protect|safeguard|confidential/

function isAboutSecurity(context: ReadingContext, statement: StatementReading): boolean {
  return (
    context.hits(PROTECT, statement).length > 0 ||
    underHeading(statement, SECURITY_HEADING) ||
    (statement.introduction !== undefined && isAboutSecurity(context, statement.introduction))
  )
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
        seen.add(hit.key)
        found.push({ type: 'security-measure', measure: categoryOf(hit), ...stateAt(context, statement, spanning(hit), assertion) })
      }
    }
    return found
  },
}
