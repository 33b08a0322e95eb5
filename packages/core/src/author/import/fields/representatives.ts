import { type FieldImporter, toList } from '../imported.ts'

export const importRepresentatives: FieldImporter<'representatives'> = (context) =>
  toList(
    context.affirmed('representative').flatMap((found) => {
      const { name, region } = found
      return name === undefined || region === undefined
        ? []
        : [{ entry: { name, region, ...context.waysOf(found) }, from: [context.originOf(found)] }]
    }),
  )
