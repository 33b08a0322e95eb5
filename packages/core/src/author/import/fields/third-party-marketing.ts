import type { Statement } from '../../../document/policy.ts'
import type { ImportContext } from '../import-context.ts'
import { type FieldImporter, isWhole, sentence, toDenial } from '../imported.ts'

const RIGHT = /\b(?:california\b.{0,300}\bmarketing|1798\.83|shine the light)\b/i
/** Nothing goes to others for their marketing, however it is put. */
const DENIAL =
  /\b(?:not|never)\b.{0,300}\bto third parties for their (?:own )?(?:direct )?marketing\b|\bno marketing partners?\b.{0,100}\b(?:given|gets?|received?|told)\b/i

const behind = (a: Statement | undefined, b: Statement, statements: readonly Statement[]) =>
  a !== undefined && a.clause === b.clause && statements.indexOf(b) >= statements.indexOf(a)

/** What tells of the right to ask, and where to. */
export function findMarketingRequest(context: ImportContext): { readonly told: Statement; readonly request: Statement } | undefined {
  const told = context.told('marketing-disclosures').find(({ text }) => RIGHT.test(text))
  const asking = context.told('marketing-request').filter(({ text }) => isWhole(text))
  const request = asking.find((one) => one !== told && behind(told, one, context.statements)) ?? asking.find((one) => one === told)
  return told === undefined || request === undefined ? undefined : { told, request }
}

export const importThirdPartyMarketing: FieldImporter<'thirdPartyMarketing'> = (context) => {
  const denial = context.statements.filter(({ text }) => DENIAL.test(text))
  const found = denial.length === 0 ? findMarketingRequest(context) : undefined
  if (found === undefined) return toDenial(denial.map((statement) => context.originIn(statement, 'regional')))
  return {
    value: { request: sentence(found.request.text) },
    origins: [...new Set([found.told, found.request])].map((statement) => ({ ...context.originIn(statement, 'regional'), path: [] })),
  }
}
