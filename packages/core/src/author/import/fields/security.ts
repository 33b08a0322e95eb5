import { type FieldImporter, joinEntries, toList } from '../imported.ts'

export const importSecurity: FieldImporter<'security'> = (context) => {
  // A purpose may have the name of a measure: "access control".
  const purposes = new Set(context.affirmed('uses').map(({ statement }) => statement))
  const measures = context.affirmed('security-measure').filter(({ statement }) => !purposes.has(statement))
  const found = measures.map((one) => ({ entry: one.measure.label, from: [context.originOf(one)] }))
  return toList(
    joinEntries(
      found,
      (measure) => measure,
      (a) => a,
    ),
  )
}
