import type { FoundDuration } from '../../text/durations.ts'
import type { DisclosureExtractor, ReadingContext, StatementReading } from '../context.ts'
import type { BreachNoticeDisclosure } from '../disclosure.ts'
import type { Hit } from '../phrases/hits.ts'
import { definePhrases } from '../phrases/table.ts'
import { readEach } from './read-each.ts'
import { spanning, stateAt, underHeading } from './statement.ts'

const BREACH = definePhrases({
  breach: [
    '(data|security|personal data|information|privacy) (security)? (breach*|incident~)',
    'breach* (of|in) (the|our|your)? ..2 (security|data|personal|systems|privacy|information)',
    'breach (occur~|notification~|response)',
    'security compromise',
    'unauthori* (access|disclosure|acquisition) ..4 (occur*|your|has)',
    'data leak*',
    '(data|information|records) (is|are|be|was|were|been|has been|have been) ..2 (lost|stolen|leaked|compromised|exposed|affected)',
    '(break~|broke|broken|breaking) into (our|the|your) ..2 (system~|network|server~|database~|account)',
    '(a|any|such|the|each|every|this) breach',
  ],
})
const NOTIFY = definePhrases({
  notify: ['notif*', 'inform~', 'alert~', 'report~', 'let you know', 'communicate~', 'tell~', 'told', 'hear~ from us', 'write to you'],
})
const TO = definePhrases({
  authority: ['authorit*', 'regulator~', '(information)? commissioner', 'attorney general', 'data protection (commission|board|agency)'],
  'data-subject': [
    'you',
    '(affected|concerned)? (individual~|user~|person~|people|patient~|member~|resident~|data subject~|consumer~|employee~)',
    'those (affected|concerned)',
    'affected',
  ],
  customer: ['customer~', 'controller~', 'client~', '(your|the) (company|employer|organi*|institution|school)'],
})
type Addressee = 'authority' | 'data-subject' | 'customer'

const SECURITY_HEADING = /\bbreach|secur|incident|safe/
/** A breach of promises, not of security. */
const OF_DUTIES =
  /^\W{0,2}(?:of |the |these |this |our |its |any )*(?:terms|contract|agreement|polic|rules?|house|law|obligation|warrant|dut|clause|section|code|licen[cs]e)/i

function breachIn(context: ReadingContext, statement: StatementReading): Hit | undefined {
  return context
    .hits(BREACH, statement)
    .find((hit) => !OF_DUTIES.test(context.text({ start: hit.end, end: Math.min(statement.statement.prose.end, hit.end + 40) })))
}

/** Whether a breach is spoken of: here, in what introduces it, or in the sentence before. */
function aboutBreach(context: ReadingContext, statement: StatementReading): boolean {
  if (statement.introduction !== undefined && breachIn(context, statement.introduction) !== undefined) return true
  const previous = context.statements[statement.index - 1]
  return previous !== undefined && previous.statement.clause === statement.statement.clause && breachIn(context, previous) !== undefined
}

/** The time that stands between two places, "72" after "within 48 hours" included. */
function periodWithin(context: ReadingContext, durations: readonly FoundDuration[], start: number, end: number): string | undefined {
  const own = durations.find((one) => one.value !== undefined && one.span.start >= start && one.span.start < end)
  if (own !== undefined) return own.value
  const bare = /\bwithin (\d{1,3})\b/.exec(context.text({ start, end }))?.[1]
  return bare !== undefined && durations.some((one) => one.value?.endsWith('H') === true) ? `PT${bare}H` : undefined
}

interface Notice {
  readonly to?: Addressee
  readonly verb: Hit
  readonly at: number
}

/** Who is told: those behind each verb, or before one in the passive. */
function noticesIn(context: ReadingContext, statement: StatementReading, breach: Hit | undefined): Notice[] {
  const verbs = context.hits(NOTIFY, statement).filter((hit) => {
    const { actor, place, imperative } = context.assertionOf(statement, hit.first)
    const hears = /^hear/i.test(context.text(hit))
    return (
      place !== 'condition' &&
      place !== 'exception' &&
      (imperative !== true || statement.introduction !== undefined) &&
      (hears || (actor !== 'reader' && actor !== 'other'))
    )
  })
  const inBreach = (hit: Hit) => breach !== undefined && hit.start >= breach.start && hit.end <= breach.end
  const addressees = context
    .hits(TO, statement)
    .filter((hit) => !inBreach(hit) && !/condition|exception/.test(context.assertionOf(statement, hit.first).place))
  const found: Notice[] = []
  for (const [index, verb] of verbs.entries()) {
    const next = verbs[index + 1]?.start ?? Number.POSITIVE_INFINITY
    const behind = addressees.filter(
      (hit) => hit.end > verb.start && hit.start < next && context.assertionOf(statement, hit.first).place === 'main',
    )
    const { passive } = context.assertionOf(statement, verb.first)
    const subject =
      passive || /^(?:hear|told)/i.test(context.text(verb))
        ? context.hits(TO, { start: statement.statement.prose.start, end: verb.start })
        : []
    const addressed =
      subject.length > 0 && index === 0 ? [...subject.slice(0, 1), ...behind.filter((hit) => hit.key !== 'customer')] : behind
    if (addressed.length === 0 && context.assertionOf(statement, verb.first).actor === 'organization') found.push({ verb, at: verb.start })
    for (const hit of addressed) if (!found.some((one) => one.to === hit.key)) found.push({ to: hit.key, verb, at: hit.start })
  }
  return found
}

function readStatement(context: ReadingContext, statement: StatementReading): BreachNoticeDisclosure[] {
  if (context.hits(NOTIFY, statement).length === 0) return []
  const { prose } = statement.statement
  const breach = breachIn(context, statement)
  const durations = context.durations(statement)
  const about = breach !== undefined || aboutBreach(context, statement)
  const mayBe = about || (underHeading(statement, SECURITY_HEADING) && durations.some((one) => one.value?.endsWith('H') === true))
  if (!mayBe) return []
  const notices = noticesIn(context, statement, breach)
  if (!about && !notices.some(({ to }) => to === 'authority')) return []
  return notices.map(({ to, verb, at }, index) => {
    const others = notices.filter((_, other) => other !== index && (notices[other]?.at ?? 0) > at).map((one) => one.at)
    const period = periodWithin(context, durations, Math.min(at, verb.start), Math.min(prose.end, ...others))
    return {
      type: 'breach-notice',
      ...(period === undefined ? {} : { period }),
      ...(to === undefined ? {} : { to }),
      ...stateAt(
        context,
        statement,
        breach === undefined ? spanning(verb) : spanning(breach, verb),
        context.assertionOf(statement, verb.first),
      ),
    }
  })
}

/** Whether and when the reader, a customer or an authority hears of a breach (Art. 33, 34 GDPR). One disclosure for each addressee. */
export const BREACH_NOTICE: DisclosureExtractor = {
  tables: [BREACH, NOTIFY, TO],
  cues: [NOTIFY],
  extract: (context) => readEach(context, readStatement),
}
