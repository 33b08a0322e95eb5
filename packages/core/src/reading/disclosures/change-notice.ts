import type { Span } from '../../text/span.ts'
import type { DisclosureExtractor, ReadingContext, StatedAssertion, StatementReading } from '../context.ts'
import type { ChangeNoticeDisclosure, Disclosure } from '../disclosure.ts'
import type { Hit } from '../phrases/hits.ts'
import { definePhrases } from '../phrases/table.ts'
import { spanningAll, stateAt, underHeading } from './statement.ts'

const CHANGE = definePhrases({
  change: [
    '(updat*|chang*|modif*|amend~|amending|revis*|alter~|replace~|adapt~|adjust~|supplement~) (or|and|,)? ..3 (this|our|the|these|its) ..2 (privacy|data|cookie)? (policy|policies|notice|statement|terms)',
    '(change~|update~|modification~|amendment~|revision~|version~) (to|of|in) (this|our|the|these) ..2 (privacy|policy|policies|notice|statement|terms)',
    '(policy|notice|statement) (may|will|can|is|might|could) ..3 (change~|updat*|revis*|amend~|modif*|subject to change)',
    '(policy|policies|notice|statement|terms) change~',
    '(review|revisit|update|revise) (this|our|the) ..1 (policy|notice|statement|terms)',
    '(update|revise) (this|our|the) ..2 (policies|notices|statements)',
    '(new|revised|updated) version~ (of (this|our|the) ..2)?',
    '(this|our|the) ..1 (policy|notice|statement) (is|are) subject to ..2 change~',
    '(such|any|these|material|significant|substantial|minor|the|substantive) (material)? (change~|update~|modification~|amendment~|revision~)',
  ],
})
const MEANS = definePhrases({
  date: [
    '(revis*|updat*|chang*|modif*|indicat*|reflect*) the (“|")? ..4 (date|updated|revised|modified|effective)',
    '(last (updated|revised|modified)|effective|revision) date ..2',
    'updated date',
    'date (at the (top|bottom)|above|of (the)? (last|this))',
    'indicated by',
  ],
  posting: [
    'post~ ..6',
    'publish~',
    'on this page',
    '(place|placing|put) a ..1 notice',
    '(make|made) ..3 available (on|at|in)',
    '(new|updated|revised|current|latest) (version|policy|privacy policy|notice) ..4 (on|at|here|available)',
    '(displayed|shown|appear~) (on|in|here)',
    'upload~ ..3 (page|website|site)',
    'review this (page|policy|privacy policy|statement|notice) (periodically|regularly|frequently)?',
    'check (this|our|back) ..3',
  ],
  email: [
    'by|via (email|mail|e mail)',
    '(email|mail|e mail) (you|to|notification|address|message|notice)',
    'send~ (you)? ..3 (e mail|email|message)',
    'through (email|e mail)',
    'electronic mail',
    '(get|receive) an (email|e mail)',
  ],
  'in-product': [
    '(in|through|within|via|on) (the|our|your) (app|application|service|services|product|platform|dashboard|console|account|game)',
    'in app',
    'pop up',
    'push notification',
    'when you (next)? (log|sign|open|launch)',
    'in product',
    'banner',
  ],
  consent: [
    '(obtain|seek|ask for|request|require) your ..2 (consent|approval)',
    'ask you to (agree|accept|consent)',
    'your explicit consent',
    'prompt you',
  ],
  notice: [
    'notif* (you|users|our users|of|all|about)',
    'inform~ you',
    'alert~ you',
    'let you know',
    'notice',
    'notification',
    'advise you',
    'announce~',
    'prominent*',
    'communicate~ (to you|the|any|changes)',
    'give you ..2 notice',
    'other means',
  ],
})
const MATERIALITY = definePhrases({
  material: [
    'material (change~|update~|modification~|way~)?',
    'materially',
    'substantial (change~)?',
    'substantive',
    'significant (change~)?',
    'major (change~)?',
    'important change~',
    '(serious|considerable|substantial|big|large|major) (impact|effect)',
    'change~ that (significantly|substantially|seriously) ..2',
    'fundamental',
    'matter~ to you',
  ],
  minor: ['minor', 'non material', 'insignificant', 'small changes', 'editorial'],
})

const CHANGES_HEADING = /\bchanges?\b|updates?\b|amend|modif|revis|chang(?:e|ing) this/
/** Changes of other things than the policy. */
const OTHER_CHANGE = /\bchange(?:s|d)? (?:in|of|to) (?:control|ownership|your|preferences|the (?:service|app|purpose))|change your/i

/** "Every year" says how often, not how long before. */
const isRecurring = (context: ReadingContext, span: Span) =>
  /\b(?:every|each|once an?|per)\s$/i.test(context.text({ start: Math.max(0, span.start - 8), end: span.start }))

/** "Without notice" is the denial itself and no exception to it. */
function withoutDenial(assertion: StatedAssertion, denied: boolean): Partial<StatedAssertion> {
  const { exception: _, ...rest } = assertion
  return denied ? rest : assertion
}

/** "Privacy Notice" is what the policy is called, and tells nobody. */
const isPartOfName = (context: ReadingContext, hit: Hit): boolean =>
  /^notice$/i.test(context.text(hit)) &&
  /\b(?:privacy|cookies?|protection|this|our|these|the current|the new|the revised|the updated|candidate|supplemental|policy or|statement or)\s$/i.test(
    context.text({ start: Math.max(0, hit.start - 24), end: hit.start }),
  )

/** An earlier version, or the policy of somebody else that the reader is asked to read, is no change. */
function isOwnChange(context: ReadingContext, { statement }: StatementReading, hit: Hit): boolean {
  const text = context.text(hit)
  const before = context.text({ start: Math.max(statement.prose.start, hit.start - 24), end: hit.start })
  if (/^version/i.test(text)) return !/\b(?:prior|previous|earlier|archived|past|older|old)\s$/i.test(before)
  if (!/^(?:review|revisit) the\b/i.test(text)) return true
  return !/\bthird[- ]part|\bpolic(?:y|ies) of\b|\bthe (?:\p{Lu}[\p{L}.]+ ){1,3}(?:privacy|cookie)/u.test(statement.text)
}

const isAboutChanges = (context: ReadingContext, statement: StatementReading): boolean =>
  underHeading(statement, CHANGES_HEADING) || (context.hits(CHANGE, statement).length > 0 && !OTHER_CHANGE.test(statement.statement.text))

/** How a sentence begins that goes on about what was said before. */
const GOES_ON =
  /^(?:when|if|in|we will|we'll|any|all|these|this|the|such|you|where|each|substantial|minor|material|changes|it|please|for)\b/i

/** Whether a statement goes on about changes that one shortly before it speaks of. */
const goesOnAboutChanges = (context: ReadingContext, { index, statement: { text } }: StatementReading): boolean =>
  context.statements
    .slice(Math.max(0, index - LOOK_BACK), index)
    .some((one) => context.hits(CHANGE, one).length > 0 && isAboutChanges(context, one)) && GOES_ON.test(text)
const LOOK_BACK = 2

/** What the organization does when the policy changes (Cal. Bus. & Prof. Code 22575(b)(3)). */
export const CHANGE_NOTICE: DisclosureExtractor = {
  tables: [CHANGE, MEANS, MATERIALITY],
  extract(context): Disclosure[] {
    const found: ChangeNoticeDisclosure[] = []
    for (const statement of context.statements) {
      if (!isAboutChanges(context, statement) && !goesOnAboutChanges(context, statement)) continue
      const own = context.hits(CHANGE, statement).filter((hit) => isOwnChange(context, statement, hit))
      const means = context.hits(MEANS, statement).filter((hit) => {
        const assertion = context.assertionOf(statement, hit.first)
        return (
          !isPartOfName(context, hit) &&
          (assertion.actor !== 'other' || hit.key === 'in-product' || hit.key === 'email') &&
          assertion.place !== 'exception' &&
          (assertion.affirmed || own.length > 0)
        )
      })
      const duration = context.durations(statement).find((one) => one.value !== undefined && !isRecurring(context, one.span))
      const materiality = context.hits(MATERIALITY, statement)[0]
      const announces =
        own.length > 0 &&
        /\b(?:may|will|can|reserve|might|could|from time to time|time to time|periodically|subject to)\b/i.test(statement.statement.text)
      if (means.length === 0 && duration === undefined && !announces) continue
      // "We may change this policy without notice": denied, and the first verb tells.
      const first: Hit | undefined = means[0] ?? own[0]
      const denied = /\bwithout (?:any |prior |further |giving )?(?:prior )?notice\b/i.test(statement.statement.text)
      const anchor = first ?? duration?.span
      if (anchor === undefined) continue
      found.push({
        type: 'change-notice',
        means: denied ? [] : [...new Set(means.map((hit) => hit.key))],
        ...(duration?.value === undefined ? {} : { period: duration.value }),
        ...(materiality === undefined ? {} : { materiality: materiality.key }),
        ...stateAt(context, statement, spanningAll([...own, ...means, ...(duration === undefined ? [] : [duration.span])]), {
          ...(first === undefined ? {} : withoutDenial(context.assertionOf(statement, first.first), denied)),
          affirmed: !denied && (means[0] === undefined || context.assertionOf(statement, means[0].first).affirmed),
        }),
      })
    }
    return found
  },
}
