import type { Statement } from '../../../document/policy.ts'
import type { UsesDisclosure } from '../../../reading/disclosure.ts'
import type { ImportContext } from '../import-context.ts'
import { sensitiveIn } from './sensitive-data.ts'

/** The purpose of disclosing, as the laws of California want it told. */
const DISCLOSING = /\bbusiness purposes? of disclosing\b/i
/** An item of a list of legal bases, or a sentence that gives the basis of what the one before tells. */
const LEGAL_BASIS = /^Art\. 6\(1\)|^The legal basis for\b/

/** Whether a statement tells what is for those who receive data, not what the organization does itself. */
export const isOfRecipients = (statement: Statement | undefined, context: ImportContext): boolean =>
  DISCLOSING.test(statement?.text ?? '') ||
  (context.isMainly(statement, 'sharing') && (statement?.kind === 'row' || context.told('disclosed-for').some((one) => one === statement)))

/** What the organization itself uses data for. What sensitive data and single cookies are for is told with them. */
export function usesOfItsOwn(context: ImportContext): readonly UsesDisclosure[] {
  const recipients = new Set(context.affirmed('recipient').map(({ statement }) => statement))
  const apart = new Set([
    ...sensitiveIn(context).map(({ statement }) => statement),
    ...context.affirmed('cookie').flatMap(({ category, statement }) => (category === undefined ? [] : [statement])),
  ])
  return context.affirmed('uses').filter((use) => {
    const statement = context.statementOf(use)
    if (apart.has(use.statement) || LEGAL_BASIS.test(statement?.text ?? '') || isOfRecipients(statement, context)) return false
    return !recipients.has(use.statement) || use.legalBasis !== undefined
  })
}
