import type { Span } from '../../text/span.ts'
import type { DisclosureExtractor, ReadingContext, StatedAssertion, StatementReading } from '../context.ts'
import type { RetentionDisclosure } from '../disclosure.ts'
import { namedData } from '../named-data.ts'
import type { Hit } from '../phrases/hits.ts'
import { definePhrases } from '../phrases/table.ts'
import { categoriesOf, DATA, UNSPECIFIC_DATA } from '../vocabulary.ts'
import { readEachOutsideTables } from './read-each.ts'
import { isOwn, spanning, stateAt, underHeading } from './statement.ts'

const RETAIN = definePhrases({
  retain: [
    'retain~',
    'retention',
    'keep',
    'keeps',
    'kept',
    'keeping',
    'store~',
    'storage (period|duration|time|limitation)',
    'preserv*',
    'hold',
    'held',
    'maintain~',
    'save',
    'saved',
    'archive~',
    'remain|remains (in|on|stored|active)',
    'how long',
    'storage periods',
  ],
  delete: ['delet*', 'erase~', 'anonymi*', 'destroy~', 'purge~', 'remov* (from|your|after|within|the)', 'de identify', 'expire~'],
})
/** What is kept or deleted: data under one of the names that are not in the taxonomy. */
const KEPT = definePhrases({
  data: [
    'information',
    'data',
    'record~',
    'details',
    'log~',
    'file~',
    'backup~',
    'copy|copies',
    'document~',
    'footage',
    'recording~',
    'report~',
    'invoice~',
    'correspondence',
    'account~',
    'submission~',
    'content',
    'application~',
    'ticket~',
    'entry|entries',
  ],
  pronoun: ['it', 'them'],
})
/** What decides how long. */
const CRITERIA = definePhrases({
  /** One the reader can apply: it hangs on an event. */
  event: [
    '(as|so) long as (you|your|the) (have|are|use|maintain|keep|continue|account|remain|remains|user) ..5',
    '(as|so) long as your ..3 (account|subscription|membership|profile)',
    '(as|so) long as the (contract|account|user|app|agreement)',
    '(while|whilst) (you|your) ..3 (account|use|active|customer|member|user)',
    'until (you|your|the user|the account|the contract|a|we receive) ..4 (delet*|request*|withdraw*|unsubscribe~|clos*|terminat*|ask|uninstall~|remov*|cancel*|revok*|opt|object*|expire~|end~)',
    'for the (duration|term|life|lifetime) of (your|the|our|this) ..3',
    'duration of (the|your|our) (contract*|use|relationship|subscription|account|membership|agreement)',
    'period of inactivity',
    'until (it|they) (is|are|has|have|was|were) ..3',
    '(as|so) long as (we|you) (have|hold) (a|an|your|our) ..2 (relationship|permission|consent|contract|agreement|account)',
    '(as|so) long as (the|your|a) (consent|relationship|agreement|permission|employment) ..2',
    'during the (meeting|session|call|contract|term|subscription|relationship)',
    '(statute|statutes) of limitation~',
    'limitation period~',
  ],
  /** An event after which data is deleted; of keeping it says nothing. */
  afterwards: [
    '(after|when|once|upon|following) (you|your|the) ..3 (delet*|clos*|terminat*|uninstall~|deactivat*|inactiv*|cancel*|withdraw*|expir*)',
  ],
  law: [
    '(as|where|when|if|unless|until|period~|retention|longer) ..4 (required|permitted|prescribed|allowed|mandated|obliged) (by|under|to) ..3 (law~|legal|legislation|regulat*|retain|keep)',
    '(required|prescribed|mandated) by (the)? (applicable)? (law|laws|legislation|tax|regulation)',
    '(as|so) long as ..3 (lawfully|legally) (entitled|obliged|permitted|required|allowed)',
    '(statutory|legal|mandatory) (retention|storage) (period~|obligation~|requirement~)',
    '(legal|tax|accounting|regulatory|statutory) ..3 (obligation~|requirement~|purposes)',
  ],
  purpose: [
    '(as|so) long as (is|it is|reasonably|we|they|this|the|needed|necessary|required|may be)? ..4 (necessary|needed|need|required|relevant|useful|reasonably|appropriate)',
    'as long as (necessary|needed|required|reasonable)',
    '(no|not) longer than (is|it|we|reasonably|strictly|the|necessary)? ..4 (necessary|needed|required|need|purpose~)',
    '(as|to the extent|only) (necessary|needed|required) (to|for) ..3',
    '(period|time|duration) (that (is)?|of time)? (reasonably)? (necessary|needed|required|specified)',
    'until ..5 (no longer) ..3 (necessary|needed|required|relevant|need)',
    'no longer (necessary|needed|required|need|have)',
    'until ..3 purpose~ ..4 (fulfil*|achiev*|complet*|met|satisf*)',
    '(necessary|needed|required) (to|for) (fulfil*|achiev*|accomplish|the|these|those|our|such|carry) ..4 (purpose~)',
    'as needed',
    '(as|so) long as we have (a|an) ..4 (need|reason|purpose)',
  ],
  open: [
    'different periods',
    'retention period~ (may|will|can)? (vary|varies|depend*)',
    '(several|some|many|a few|a number of) (days|weeks|months|years)',
    'reasonable (period|time|timeframe|amount)',
    '(a|some|certain) (limited)? (period|amount) of time',
    'without limitation',
    'indefinite*',
    'depending on the (purposes|type|nature)',
    'at our discretion',
    'as long as we (choose|wish|like)',
    '(various|certain|limited) (periods|period|time)',
  ],
})

const RETENTION_HEADING =
  /retention|retain|how long|(?:keep|stor)(?:e|ing)? (?:your|of|the|personal|data|information)|storage|delet|duration/
/** A duration in a sentence about these is not how long data is kept. */
const OTHER_DURATION =
  /\b(?:cookies?|responds?\b|reply|responses?|(?:in|within|over|during|from) the last|notif(?:y|ication)|years old|years of age|notice to you|expires? after|effective|preceding|past|prior)\b/i
const LONGEST_CRITERION = 200
/** How long information is kept that cookies gather, against how long a cookie lives. */
const OF_COOKIE_DATA = /\b(?:information|data)\b[^.;]{0,80}\b(?:for|after|up to|within)\b/i
/** What goes before items that are exceptions. */
const EXCEPTS = /\b(?:unless|except(?:ions?)?)\b[^.;]{0,30}:?\s{0,9}$/i
const RESERVES = /\b(?:retain|reserve|keep|hold)s? (?:the|all|any|its|our) rights?\b/i
/** "keeps you signed in": people are not retained. */
const KEEPS_PEOPLE = /\b(?:keep|keeps|keeping|hold|holds|save|saves) (?:you|users|visitors|players|members|customers)\b/i

/** What belongs to the reader is data whatever it is called: "we keep your orders", "your orders are kept". A seat or a price is none. */
const THEIRS =
  /\b(?:keep|retain|store|save|archive)(?:s|d|ing)? (?:all |any |copies of |a copy of )?(?:your|their) (?!(?:\w+ )?(?:seat|place|spot|price|rate|reservation|position)s?\b)|\byour (?:\w+ ){1,3}(?:is|are|will be) (?:kept|retained|stored|saved|archived)\b/i

/** Whether what is kept is data, as against a right, a receipt or a secret. */
function isAboutData(context: ReadingContext, statement: StatementReading, verb: Hit | undefined): boolean {
  const { text } = statement.statement
  if (RESERVES.test(text) || KEEPS_PEOPLE.test(text)) return false
  const names = context.hits(KEPT, statement)
  if (
    names.some((hit) => hit.key === 'data' || (verb !== undefined && hit.first === verb.last + 1)) ||
    namedData(context, statement).length > 0 ||
    THEIRS.test(text)
  )
    return true
  return statement.introduction !== undefined && isAboutData(context, statement.introduction, undefined)
}

/** "As permitted by law, we may collect, use and store data": no word on how long. */
function isCriterion(context: ReadingContext, statement: StatementReading, hit: Hit, kept: Hit | undefined, headed: boolean): boolean {
  if (hit.key !== 'law') return true
  if (context.assertionOf(statement, hit.first).place === 'exception') return false
  return headed || kept === undefined || hit.first > kept.first
}

/** What is weighed for a period: "to determine the retention period, we consider the nature of the data". */
const WEIGHED =
  /\b(?:retention|storage) periods?\b[^.;]{0,100}\b(?:we (?:consider|take into account|look at|evaluate|assess)|(?:criteria|factors)\b[^.;]{0,60}\b(?:include|are|is))\b:?\s*([^.]{8,200})|\b(?:criteria|factors)\b[^.;]{0,60}\b(?:retention|storage) periods?\b[^.;]{0,30}\b(?:include|are|is)\b:?\s*([^.]{8,200})/i

/** The criteria a sentence gives for periods it does not name. */
function readWeighed(context: ReadingContext, statement: StatementReading): RetentionDisclosure | undefined {
  const { prose, text } = statement.statement
  const found = /\bperiods?\b/i.test(text) ? WEIGHED.exec(text) : null
  const criteria = (found?.[1] ?? found?.[2])?.trim()
  if (found === null || criteria === undefined) return undefined
  const span = { start: prose.start + found.index, end: prose.start + found.index + found[0].trimEnd().length }
  return { type: 'retention', criteria, vague: false, ...stateAt(context, statement, span) }
}

type DataNamed = Pick<RetentionDisclosure, 'data'>

function dataNamed(context: ReadingContext, within: StatementReading | Span): DataNamed {
  const data = categoriesOf(namedData(context, within).filter((hit) => hit.key !== UNSPECIFIC_DATA))
  return data.length === 0 ? {} : { data }
}

/** "10 years for invoices": what is kept follows its period. */
const NAMES_BEHIND = /^\s?(?:for|in the case of|\()/i
/** Between two periods of the same data: "for 30 days, or at most a year". */
const GOES_ON =
  /^[\s,;(]*(?:(?:or|to|and|up|at|most|least|a|the|maximum|minimum|of|between|then|from|after|for|another|additional|further)\b[\s,]*)*$/i

/** The data of each of several periods: "we keep invoices for ten years and logs for 30 days". */
function dataOfEach(
  context: ReadingContext,
  { statement: { prose } }: StatementReading,
  durations: readonly { readonly span: Span }[],
): readonly DataNamed[] {
  const before = durations.map(({ span }, index): Span => ({ start: durations[index - 1]?.span.end ?? prose.start, end: span.start }))
  const behind = durations.map(({ span }, index): Span => ({ start: span.end, end: durations[index + 1]?.span.start ?? prose.end }))
  const [firstBefore, firstBehind] = [before[0] ?? prose, behind[0] ?? prose]
  const namesBehind = dataNamed(context, firstBefore).data === undefined && NAMES_BEHIND.test(context.text(firstBehind))
  const found: DataNamed[] = []
  for (const part of namesBehind ? behind : before) {
    const last = found.at(-1)
    found.push(last !== undefined && GOES_ON.test(context.text(part)) ? last : dataNamed(context, part))
  }
  return found
}

function readStatement(context: ReadingContext, statement: StatementReading): RetentionDisclosure[] {
  if (statement.introduction !== undefined && EXCEPTS.test(statement.introduction.statement.text)) return []
  const headed = underHeading(statement, RETENTION_HEADING)
  const verbs = context.hits(RETAIN, statement)
  const introduced = statement.introduction === undefined ? [] : context.hits(RETAIN, statement.introduction)
  const verb = verbs.find((hit) => {
    const assertion = context.assertionOf(statement, hit.first)
    return isOwn(assertion) && assertion.place !== 'exception' && (assertion.place !== 'condition' || hit.key === 'delete')
  })
  const weighed = readWeighed(context, statement)
  if (weighed !== undefined && context.durations(statement).length === 0) return [weighed]
  const kept = verb ?? (headed && statement.statement.kind !== 'sentence' ? verbs[0] : undefined)
  if (kept === undefined && introduced.length === 0) return []
  if (!headed && !isAboutData(context, statement, kept)) return []
  const text = statement.statement.text
  const criteria = context
    .hits(CRITERIA, statement)
    .filter((hit) => (hit.key !== 'afterwards' || kept?.key === 'delete') && isCriterion(context, statement, hit, kept, headed))
  const other = OTHER_DURATION.exec(text)?.[0]
  const ofCookieData = other !== undefined && /^cookie/i.test(other) && kept?.key === 'retain' && OF_COOKIE_DATA.test(text)
  const durations = other === undefined || ofCookieData ? context.durations(statement) : []
  // Deleting is about retention only where it says when.
  if (kept?.key === 'delete' && !headed && durations.length === 0) return []
  if (criteria.length === 0 && durations.length === 0) {
    // "Information will be retained by us": kept, and nothing said of how long.
    if (kept === undefined || !/^retained$/i.test(context.text(kept)) || !context.assertionOf(statement, kept.first).passive) return []
    return [{ type: 'retention', vague: true, ...stateAt(context, statement, spanning(kept), context.assertionOf(statement, kept.first)) }]
  }
  const retaining = kept?.key === 'retain' || headed || introduced.some((hit) => hit.key === 'retain')
  if (!retaining && durations.length === 0) return []

  const assertion: Partial<StatedAssertion> =
    kept === undefined ? (context.introducedBy(statement) ?? {}) : context.assertionOf(statement, kept.first)
  if (assertion.actor === 'reader') return []
  const named = dataNamed(context, statement)
  const found: RetentionDisclosure[] = []
  const anchor = kept === undefined ? [] : [kept]
  const ofEach = durations.length > 1 ? dataOfEach(context, statement, durations) : []
  for (const [index, duration] of durations.entries()) {
    if (duration.value === undefined) continue
    found.push({
      type: 'retention',
      period: duration.value,
      ...(ofEach[index] ?? named),
      vague: false,
      ...stateAt(context, statement, spanning(...anchor, duration.span), assertion),
    })
  }
  if (found.length > 0) return found
  const testable =
    criteria.find((hit) => hit.key === 'event' || hit.key === 'afterwards') ??
    criteria.find((hit) => hit.key === 'law' && criteria.length === 1)
  const vague = durations.find((duration) => duration.vague)
  const criterion = testable ?? criteria[0] ?? (vague === undefined ? undefined : vague.span)
  if (criterion === undefined || (!retaining && testable === undefined)) return []
  const stated = context
    .text({ start: criterion.start, end: Math.min(statement.statement.prose.end, criterion.start + LONGEST_CRITERION) })
    .replace(/(?<![.:;,\s])[.:;,\s]+$/, '')
  found.push({
    type: 'retention',
    criteria: vague === undefined || testable !== undefined ? stated : context.text(vague.span),
    ...named,
    vague: testable === undefined,
    ...stateAt(context, statement, spanning(...anchor, criterion), assertion),
  })
  return found
}

/** How long data is kept (Art. 13(2)(a) GDPR). */
export const RETENTION: DisclosureExtractor = {
  tables: [RETAIN, KEPT, CRITERIA, DATA],
  extract: (context) => readEachOutsideTables(context, readStatement),
}
