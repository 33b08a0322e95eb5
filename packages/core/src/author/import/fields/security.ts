import { type FieldImporter, joinEntries, toList } from '../imported.ts'

export const importSecurity: FieldImporter<'security'> = (context) => {
  const found = context.affirmed('security-measure').map((one) => ({ entry: one.measure.label, from: [context.originOf(one)] }))
  return toList(
    joinEntries(
      found,
      (measure) => measure,
      (a) => a,
    ),
  )
}
