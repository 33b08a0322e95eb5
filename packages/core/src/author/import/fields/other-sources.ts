import { type FieldImporter, toDenial } from '../imported.ts'

export const importOtherSources: FieldImporter<'otherSources'> = (context) => {
  if (context.affirmed('collects').some(({ source }) => source === 'third-party')) return undefined
  const denied = context.denied('collects').filter(({ source }) => source === 'third-party')
  return toDenial(denied.map(context.originOf))
}
