import type { SaleDisclosure } from '../../../reading/disclosure.ts'
import type { ImportContext, Origin } from '../import-context.ts'
import { type FieldImporter, sentence } from '../imported.ts'

const OPT_OUT = /\bopt(?:s|ing)?[- ]out\b/i
const MINORS = /\bunder (?:the age of )?16\b/i

interface FoundPractice {
  readonly value: false | readonly string[] | undefined
  /** When it is done all the same, as the text has it. */
  readonly exception?: string
  readonly from: readonly Origin[]
}

/** What of a practice is affirmed, with the data it names; or that it is denied. */
function practiceIn(context: ImportContext, practice: SaleDisclosure['practice']): FoundPractice {
  const isAboutAll = (sale: SaleDisclosure) => sale.practice === practice && !MINORS.test(context.statementOf(sale)?.text ?? '')
  const affirmed = context.affirmed('sale').filter((sale) => isAboutAll(sale) && !OPT_OUT.test(context.statementOf(sale)?.text ?? ''))
  const data = [...new Set(affirmed.flatMap((sale) => context.dataIn(context.statementOf(sale))))]
  if (affirmed.length > 0) return { value: data.length === 0 ? ['personal data'] : data, from: affirmed.map(context.originOf) }
  const denied = context.denied('sale').filter(isAboutAll)
  if (denied.length > 0) return { value: false, from: denied.map(context.originOf) }
  const narrowed = context.reading.disclosures.find(
    (one): one is SaleDisclosure => one.type === 'sale' && !one.affirmed && one.exception !== undefined && isAboutAll(one),
  )
  if (narrowed?.exception === undefined) return { value: undefined, from: [] }
  return { value: false, exception: sentence(narrowed.exception), from: [context.originOf(narrowed)] }
}

export const importSale: FieldImporter<'sale'> = (context) => {
  const sold = practiceIn(context, 'sale')
  const shared = practiceIn(context, 'sharing')
  const isSold = Array.isArray(sold.value) || Array.isArray(shared.value)
  const inSale = context.statements.filter((statement) => isSold && context.isMainly(statement, 'sale'))
  const optOut = inSale.find(({ text }) => OPT_OUT.test(text))
  const minors = context.statements.find(({ text }) => MINORS.test(text) && /\b(?:sell|share)\b/i.test(text))
  if (sold.value === undefined && shared.value === undefined) return undefined
  const exception = sold.exception ?? shared.exception
  return {
    value: {
      ...(sold.value !== undefined && { sold: sold.value }),
      ...(shared.value !== undefined && { shared: shared.value }),
      ...(exception !== undefined && { exception }),
      ...(optOut !== undefined && { optOut: sentence(optOut.text) }),
      ...(minors !== undefined && { minors: !/\bnot\b/i.test(minors.text) }),
    },
    origins: [
      ...sold.from.map((origin) => ({ ...origin, path: ['sold'] })),
      ...shared.from.map((origin) => ({ ...origin, path: ['shared'] })),
      ...(optOut === undefined ? [] : [{ ...context.originIn(optOut, 'sale'), path: ['optOut'] }]),
      ...(minors === undefined ? [] : [{ ...context.originIn(minors, 'sale'), path: ['minors'] }]),
    ],
  }
}
