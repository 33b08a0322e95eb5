import type { Statement } from '../../../document/policy.ts'
import type { ImportContext } from '../import-context.ts'
import { type FieldImporter, isWhole, sentence } from '../imported.ts'

/** More than these tell the same again. */
const MOST = 12

/** Whole sentences that tell what can be switched off. Where a sale is stopped has a field of its own. */
export function findChoices(context: ImportContext): readonly Statement[] {
  const ofSale = new Set(
    context.affirmed('right').flatMap((right) => (right.right === 'opt-out-of-sale' ? [context.statementOf(right)] : [])),
  )
  return context
    .told('switching-off')
    .filter((statement) => statement.kind !== 'row' && isWhole(statement.text) && !ofSale.has(statement))
    .slice(0, MOST)
}

export const importChoices: FieldImporter<'choices'> = (context) => {
  const found = new Map(findChoices(context).map((statement) => [sentence(statement.text), context.originIn(statement, 'choices')]))
  if (found.size === 0) return undefined
  return { value: [...found.keys()], origins: [...found.values()].map((origin, index) => ({ ...origin, path: [index] })) }
}
