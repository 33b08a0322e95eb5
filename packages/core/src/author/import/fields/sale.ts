import type { SaleDisclosure } from '../../../reading/disclosure.ts'
import type { ImportContext, Origin } from '../import-context.ts'
import { type FieldImporter, sentence } from '../imported.ts'

const OPT_OUT = /\bopt(?:s|ing)?[- ]out\b/i
/** Whose data it is: a sale of that alone, or none of it, says nothing of others. */
const OF_MINORS =
  /\b(?:of|about|from) (?:[\w’']+ ){0,8}?(?:minors?\b|child(?:ren)?\b|(?:under|younger than|less than|below) (?:the age of )?(?:1[3-8]|thirteen|sixteen|eighteen)\b)/i
/** Who sells only with consent does sell. */
const WITH_CONSENT = /\b(?:unless|only if|opt(?:ed|ing)?[- ]?in|authori[sz]\w+)\b/i
const DENIED = /\b(?:not|never|no)\b|n[’']t\b/i

interface FoundPractice {
  readonly value: false | readonly string[] | undefined
  /** When it is done all the same, as the text has it. */
  readonly exception?: string
  readonly from: readonly Origin[]
}

/** What of a practice is affirmed, with the data it names; or that it is denied. */
function practiceIn(context: ImportContext, practice: SaleDisclosure['practice']): FoundPractice {
  const isAboutAll = (sale: SaleDisclosure) => sale.practice === practice && !OF_MINORS.test(context.statementOf(sale)?.text ?? '')
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
  const minors = context.told('sale-of-minors').find(({ kind, text }) => kind !== 'row' && OF_MINORS.test(text))
  if (sold.value === undefined && shared.value === undefined && minors === undefined) return undefined
  const exception = sold.exception ?? shared.exception
  return {
    value: {
      ...(sold.value !== undefined && { sold: sold.value }),
      ...(shared.value !== undefined && { shared: shared.value }),
      ...(exception !== undefined && { exception }),
      ...(optOut !== undefined && { optOut: sentence(optOut.text) }),
      ...(minors !== undefined && { minors: WITH_CONSENT.test(minors.text) || !DENIED.test(minors.text) }),
    },
    origins: [
      ...sold.from.map((origin) => ({ ...origin, path: ['sold'] })),
      ...shared.from.map((origin) => ({ ...origin, path: ['shared'] })),
      ...(optOut === undefined ? [] : [{ ...context.originIn(optOut, 'sale'), path: ['optOut'] }]),
      ...(minors === undefined ? [] : [{ ...context.originIn(minors, 'sale'), path: ['minors'] }]),
    ],
  }
}
