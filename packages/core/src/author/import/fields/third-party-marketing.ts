import { type FieldImporter, sentence, toDenial } from '../imported.ts'

const RIGHT = /\bcalifornia\b.{0,300}\bdisclosed? to third parties for their direct marketing\b/i
const DENIAL = /\bnot disclose\b.{0,300}\bto third parties for their (?:own )?direct marketing\b/i

export const importThirdPartyMarketing: FieldImporter<'thirdPartyMarketing'> = (context) => {
  const at = context.statements.findIndex(({ text }) => RIGHT.test(text))
  const [told, request] = at < 0 ? [] : [context.statements[at], context.statements[at + 1]]
  if (told !== undefined && request !== undefined && request.clause === told.clause)
    return {
      value: { request: sentence(request.text) },
      origins: [told, request].map((statement) => ({ ...context.originIn(statement, 'regional'), path: [] })),
    }
  return toDenial(context.statements.filter(({ text }) => DENIAL.test(text)).map((statement) => context.originIn(statement, 'regional')))
}
