import type { ReadingContext, StatedAssertion, StatementReading } from '../context.ts'
import type { Hit } from '../phrases/hits.ts'

/** Recipients that are named in a condition as often as in the sentence itself: "if we are acquired". */
export const IN_CONDITIONS: ReadonlySet<string> = new Set(['acquirer or successor', 'authorities'])
/** The preposition that a list of parties hangs on; behind "from", and behind "by" of a passive, they give data. */
const PREPOSITION = /\b(?:from|to|with|by|of|among|between|via|through|for|on|against)\b/gi
/** "Give you an experience", "shared with us": what is given goes to the reader or to the organization. */
const TO_READER_OR_US = /^\s(?:(?:(?:back )?(?:to|with)\s)?us\b|(?:(?:to|with)\s)?you\b(?!['’]))/i
/** Verbs of giving that also give services, notices and the like. */
const GIVING = /^(?:provid|giv|send|sent|made|make|releas|report|pass|submit|distribut|exchang|forward|availab|reveal)/i
const NO_DATA_GIVEN =
  /^[^.;:]{0,30}\b(?:notices?|notifications?|services?|products?|support|offers?|features?|goods|content|updates?|links?|tools?|access to (?:the|our)|cop(?:y|ies) of (?:this|the|our))\b/i
const GIVES_DATA = /\b(?:information|data|details|it|them|records?|messages?|identif\w+|address(?:es)?|numbers?)\b/i
/** How far what is given may reach where the recipient stands in front, in characters. */
const LONGEST_OBJECT = 60
/** What may stand in a label before a party. */
const LABEL = /^[^.:;?!]{0,60}$/

/** A verb by which a recipient gets data, with what is said of it. */
export interface Sharing {
  readonly assertion: StatedAssertion
  readonly verb: Hit
}

/** "We provide our services to schools": what is given is no data. */
export function givesNoData(context: ReadingContext, { statement }: StatementReading, verb: Hit, recipient: Hit): boolean {
  if (!GIVING.test(context.text(verb))) return false
  const end = verb.first < recipient.first ? recipient.start : Math.min(statement.prose.end, verb.end + LONGEST_OBJECT)
  const given = context.text({ start: verb.end, end })
  return NO_DATA_GIVEN.test(given) && !GIVES_DATA.test(given)
}

/** Whether what is given goes to the reader or to the organization. */
export function isGivenBack(context: ReadingContext, { statement }: StatementReading, verb: Hit): boolean {
  return TO_READER_OR_US.test(context.text({ start: verb.end, end: Math.min(statement.prose.end, verb.end + 16) }))
}

/** Whether data comes from a party instead of going to it: "from our partners", "shared with us by third parties". */
export function givesData(context: ReadingContext, { assertion, verb }: Sharing, recipient: Hit): boolean {
  // "Upon an order from a court" it goes to the court.
  if (verb.first > recipient.first || IN_CONDITIONS.has(recipient.key)) return false
  const preposition = context.text({ start: verb.start, end: recipient.start }).match(PREPOSITION)?.at(-1)?.toLowerCase()
  return preposition === 'from' || (preposition === 'by' && verb.key === 'share' && assertion.passive)
}

/** "Banks and auditors: we may share": named in front of what is said of them. */
export function inLabel(context: ReadingContext, { statement }: StatementReading, recipient: Hit): boolean {
  const { start } = statement.prose
  return (
    LABEL.test(context.text({ start, end: recipient.start })) &&
    /^[^.:;?!]{0,60}:\s/.test(context.text({ start: recipient.end, end: recipient.end + 64 }))
  )
}

/** "We may use": said of the organization it is no access that somebody has. */
export function isEngaging(context: ReadingContext, verb: Hit, { actor }: StatedAssertion): boolean {
  return verb.key === 'engage' || (actor === 'organization' && /^may use$/i.test(context.text(verb)))
}
