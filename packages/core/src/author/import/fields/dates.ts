import type { FieldImporter } from '../imported.ts'

export const importDates: FieldImporter<'dates'> = ({ reading: { dates } }) => {
  const { effective, lastUpdated } = dates
  if (effective === undefined && lastUpdated === undefined) return undefined
  return {
    value: {
      ...(effective !== undefined && { effective: effective.value }),
      ...(lastUpdated !== undefined && { updated: lastUpdated.value }),
    },
    origins: [
      ...(effective === undefined ? [] : [{ span: effective.span, confidence: 1, path: ['effective'] }]),
      ...(lastUpdated === undefined ? [] : [{ span: lastUpdated.span, confidence: 1, path: ['updated'] }]),
    ],
  }
}
