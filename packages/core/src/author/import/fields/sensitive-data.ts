import type { EntryOf } from '../../definition/definition.ts'
import type { ImportContext } from '../import-context.ts'
import { type FieldImporter, type FoundEntry, toDenial, toList } from '../imported.ts'

/** Data that Art. 9 and 10 GDPR set apart, by the labels of the taxonomy. */
const SENSITIVE: ReadonlySet<string> = new Set([
  ...['health data', 'biometric data', 'genetic data', 'racial or ethnic origin', 'religion', 'political opinions'],
  ...['trade union membership', 'sexual orientation', 'criminal records'],
])
/** The kind as a whole. */
const ANY = 'sensitive data'

type Sensitive = FoundEntry<EntryOf<'sensitiveData'>> & { readonly statement: number }

/** Statements that say which sensitive data is collected and what for. */
export function sensitiveIn(context: ImportContext): readonly Sensitive[] {
  const uses = context.affirmed('uses')
  return context.affirmed('collects').flatMap((collects) => {
    const { statement, data } = collects
    const labels = data.map(({ label }) => label).filter((label) => SENSITIVE.has(label))
    const purpose = uses.find((use) => use.statement === statement)?.purpose.label
    if (labels.length === 0 || purpose === undefined || !data.some(({ label }) => label === ANY)) return []
    return [{ entry: { data: labels, purpose }, from: [context.originOf(collects)], statement }]
  })
}

export const importSensitiveData: FieldImporter<'sensitiveData'> = (context) =>
  toList(sensitiveIn(context)) ??
  toDenial(
    context
      .denied('collects')
      .filter(({ data }) => data.some(({ label }) => label === ANY))
      .map(context.originOf),
  )
