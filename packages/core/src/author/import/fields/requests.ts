import type { Statement } from '../../../document/policy.ts'
import { findEmails, findPhones, findUrls } from '../../../text/contacts.ts'
import type { ImportContext } from '../import-context.ts'
import { type FieldImporter, isWhole, sentence } from '../imported.ts'
import { findMarketingRequest } from './third-party-marketing.ts'

const APPEAL = /\bappeal\b[^.]*\b(?:decision|refus|den(?:y|ied|ial))|\b(?:refus|den(?:y|ied|ial))[^.]*\bappeal\b/i
const HOW = /\b(?:exercise|submit|make|send)\b[^.]*\b(?:rights?|requests?|choices)\b/i

const inRights = (statement: Statement | undefined, context: ImportContext) =>
  context.isAbout(statement, 'rights', 'choices', 'complaints', 'regional')

/** The sentence that tells where rights are exercised: one that speaks of exercising them, before one that speaks of requests. */
export function findHow(context: ImportContext): Statement | undefined {
  const marketing = findMarketingRequest(context)?.request
  const telling = context.statements.filter((statement) => {
    const { kind, text } = statement
    if (kind !== 'sentence' || statement === marketing || !HOW.test(text)) return false
    return findEmails(text).length + findPhones(text).length + findUrls(text).length > 0
  })
  const inPlace = telling.filter((statement) => inRights(statement, context))
  return inPlace.find(({ text }) => /\bexercise\b/i.test(text)) ?? inPlace[0]
}

/** Of statements that tell something, the first that can stand by itself: one where rights are told, before others. */
function firstWhole(telling: readonly Statement[], context: ImportContext): Statement | undefined {
  const whole = telling.filter(({ kind, text }) => kind !== 'row' && isWhole(text))
  return whole.find((statement) => inRights(statement, context)) ?? whole[0]
}

/** Whole sentences that tell how something is asked for. */
function sentencesIn(context: ImportContext, hasAddress: boolean): Readonly<Record<string, Statement | undefined>> {
  const verification = firstWhole(context.told('verification'), context)
  const agents = firstWhole(context.told('agents'), context)
  const marketing = findMarketingRequest(context)?.request
  const [handled, toUs] = [context.told('complaint'), context.told('complaint-to-us')]
  return {
    // Where an address is given, that says it.
    how: hasAddress
      ? undefined
      : firstWhole(
          context.told('how-to-ask').filter((one) => one !== marketing),
          context,
        ),
    verification: verification === agents ? undefined : verification,
    agents,
    complaint: firstWhole([...handled.filter((one) => toUs.includes(one)), ...toUs, ...handled], context),
    appeal: context.statements.find(
      (statement) => statement.kind === 'sentence' && inRights(statement, context) && APPEAL.test(statement.text),
    ),
  }
}

export const importRequests: FieldImporter<'requests'> = (context) => {
  const how = findHow(context)
  const email = findEmails(how?.text ?? '')[0]?.address
  const found = findPhones(how?.text ?? '')[0]
  const phone = found === undefined ? undefined : how?.text.slice(found.span.start, found.span.end)
  const url = findUrls(how?.text ?? '').find(({ bare }) => !bare)?.url
  const [time] = context.affirmed('response-time').filter((one) => one.request === undefined && inRights(context.statementOf(one), context))
  const hasAddress = [email, phone, url].some((way) => way !== undefined)
  const sentences = Object.entries(sentencesIn(context, hasAddress)).flatMap(([field, statement]) =>
    statement === undefined ? [] : [{ field, statement }],
  )
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
