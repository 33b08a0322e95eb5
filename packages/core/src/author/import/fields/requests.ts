import type { Statement } from '../../../document/policy.ts'
import { findEmails, findPhones, findUrls } from '../../../text/contacts.ts'
import type { ImportContext } from '../import-context.ts'
import { type FieldImporter, sentence } from '../imported.ts'

/** Sentences that tell how something is asked for, as whole sentences; each is about what no other is. */
const SENTENCES = {
  verification: /\bverif(?:y|ies|ied|ication)\b[^.]*\b(?:identity|request|you)\b/i,
  agents: /\bauthori[sz]ed agents?\b/i,
  complaint: /\bcomplain(?:t|ts)? (?:directly )?to us\b/i,
  appeal: /\bappeal\b[^.]*\b(?:decision|refus|den(?:y|ied|ial))|\b(?:refus|den(?:y|ied|ial))[^.]*\bappeal\b/i,
} as const
const HOW = /\b(?:exercise|submit|make|send)\b[^.]*\b(?:rights?|requests?|choices)\b/i

const inRights = (statement: Statement | undefined, context: ImportContext) =>
  context.isAbout(statement, 'rights', 'choices', 'complaints', 'regional')

/** The sentence that tells where rights are exercised: one that speaks of exercising them, before one that speaks of requests. */
export function findHow(context: ImportContext): Statement | undefined {
  const telling = context.statements.filter(
    ({ kind, text }) =>
      kind === 'sentence' && HOW.test(text) && findEmails(text).length + findPhones(text).length + findUrls(text).length > 0,
  )
  const inPlace = telling.filter((statement) => inRights(statement, context))
  return inPlace.find(({ text }) => /\bexercise\b/i.test(text)) ?? inPlace[0]
}

export const importRequests: FieldImporter<'requests'> = (context) => {
  const told = context.statements.filter((statement) => statement.kind === 'sentence' && inRights(statement, context))
  const how = findHow(context)
  const email = findEmails(how?.text ?? '')[0]?.address
  const found = findPhones(how?.text ?? '')[0]
  const phone = found === undefined ? undefined : how?.text.slice(found.span.start, found.span.end)
  const url = findUrls(how?.text ?? '').find(({ bare }) => !bare)?.url
  const [time] = context.affirmed('response-time').filter((one) => one.request === undefined && inRights(context.statementOf(one), context))
  const sentences = Object.entries(SENTENCES).flatMap(([field, pattern]) => {
    const statement = told.find(({ text }) => pattern.test(text))
    return statement === undefined ? [] : [{ field, statement }]
  })
  const value = {
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(url !== undefined && { url }),
    ...(time !== undefined && { responseTime: time.period }),
    ...Object.fromEntries(sentences.map(({ field, statement }) => [field, sentence(statement.text)])),
  }
  if (Object.keys(value).length === 0) return undefined
  return {
    value,
    origins: [
      ...(how === undefined ? [] : [{ ...context.originIn(how, 'rights'), path: [] }]),
      ...(time === undefined ? [] : [{ ...context.originOf(time), path: ['responseTime'] }]),
      ...sentences.map(({ field, statement }) => ({ ...context.originIn(statement, 'rights'), path: [field] })),
    ],
  }
}
