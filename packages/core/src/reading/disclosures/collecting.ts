import type { ReadingContext, StatedAssertion, StatementReading } from '../context.ts'
import { hasLegalForm } from '../organization-name.ts'
import type { Hit } from '../phrases/hits.ts'
import { isOwn, wordAt } from './statement.ts'
import { COLLECT, PROVIDE } from './verbs.ts'

/** Words of collecting that are nouns or adjectives too. */
const NOUN_FORMS: ReadonlySet<string> = new Set([
  'request',
  'requests',
  'log',
  'logs',
  'record',
  'records',
  'process',
  'access',
  'accesses',
  'store',
  'stores',
  'track',
  'tracks',
  'hold',
  'capture',
])
const NOUN_PLURALS = /^(?:requests?|records|logs|stores|tracks|accesses)$/i
/** Before a noun, not before a verb in the third person. */
const NOUN_AFTER: ReadonlySet<string> = new Set(
  'the any such of for our your these those legal an a all other user access deletion consumer server its and their from in support by on'.split(
    ' ',
  ),
)
/** What others give to the organization. */
const GIVEN_TO_US = /^ (?:us|to us|with us)\b/
/** An introduction to a list that asks what the list answers. */
const LEADS_TO_LIST = /:\s*$/

/** A verb of collecting or giving, with what is said of it. */
export interface Collecting {
  readonly verb: Hit
  readonly assertion: StatedAssertion
}

/** The verb by which a statement says that data is collected, with what it says of it. */
export function collecting(context: ReadingContext, statement: StatementReading): Collecting[] {
  const found: Collecting[] = []
  for (const verb of context.hits(COLLECT, statement)) {
    if (verb.key === 'include') continue
    // "applies to our collection of data" does not say that any is collected.
    if (/^collection/i.test(context.text(verb)) && /^(?:to|about|of|for|on|regarding)$/.test(wordAt(context, verb.first - 2))) continue
    // "our collection of photographs": a thing, unless it is data of persons that is collected.
    if (
      /^collection/i.test(context.text(verb)) &&
      !/^ (?:\w+ ){0,2}(?:your|personal|information|data|such|this|these)\b/i.test(context.text({ start: verb.end, end: verb.end + 40 }))
    )
      continue
    const assertion = context.assertionOf(statement, verb.first)
    if (assertion.place === 'condition' || assertion.place === 'exception' || !isOwn(assertion)) continue
    // "Birch Systems GmbH receives your name": a company of another name.
    const { start } = statement.statement.prose
    if (assertion.actor === 'unspecified' && hasLegalForm(context.text({ start, end: verb.start }).trimEnd())) continue
    // "Explains how we collect": only a heading over a list says it by a question.
    if (assertion.place === 'mention' && !LEADS_TO_LIST.test(statement.statement.text)) continue
    if (isParticiple(context, verb, assertion) || isByTheWay(context, statement, verb)) continue
    if (OPPOSED.test(context.text({ start: Math.max(statement.statement.prose.start, verb.start - 40), end: verb.start }))) continue
    // "obtain access to the information", "receive a copy of it": the reader's, and no data.
    if (
      verb.key === 'collect' &&
      OF_ACCESS.test(context.text({ start: verb.end, end: Math.min(statement.statement.prose.end, verb.end + 40) }))
    )
      continue
    // "access your information", "process payments": said of what the reader or the service does, not of collecting.
    if (verb.key === 'process' && (assertion.place === 'relative' || isAim(context, statement, verb))) continue
    if (NOUN_PLURALS.test(context.text(verb)) && NOUN_AFTER.has(wordAt(context, verb.first - 1))) continue
    // "Allow us access to your camera".
    if (/^access/i.test(context.text(verb)) && wordAt(context, verb.last + 1) === 'to') continue
    // Forms that are nouns as well need a subject.
    if (NOUN_FORMS.has(wordAt(context, verb.first)) && (assertion.actor !== 'organization' || wordAt(context, verb.first - 1) === 'our'))
      continue
    // "information received from partners" describes information; it does not say that it is received.
    const describes =
      !assertion.passive &&
      /ed$/.test(wordAt(context, verb.first)) &&
      /^(?:information|data|details)$/.test(wordAt(context, verb.first - 1))
    if (describes && verb.key === 'process') continue
    found.push({ verb, assertion: describes ? { ...assertion, place: 'relative' as const } : assertion })
  }
  for (const verb of context.hits(PROVIDE, statement)) {
    // "the sharing of your data": a noun, with no subject of its own.
    if (/ing$/.test(context.text(verb)) && wordAt(context, verb.last + 1) === 'of') continue
    if (
      /^ (?:\w+ ){0,2}(?:with|to) (?!us\b|our\b|the (?:app|service|site|company))/i.test(
        context.text({ start: verb.end, end: verb.end + 40 }),
      ) &&
      /^(?:shar|disclos|send)/i.test(context.text(verb))
    )
      continue
    const assertion = context.assertionOf(statement, verb.first)
    const given =
      (assertion.actor === 'other' ||
        (assertion.actor === 'organization' && !isSaidOfUs(context, verb)) ||
        (assertion.actor === 'unspecified' &&
          verb.first > statement.from &&
          !assertion.passive &&
          !/ing$/.test(wordAt(context, verb.first)))) &&
      assertion.place === 'main' &&
      isGivenToUs(context, verb)
    if ((assertion.actor !== 'reader' && !given) || assertion.place === 'exception' || assertion.place === 'mention' || !assertion.affirmed)
      continue
    if (assertion.actor === 'reader' && isNotForUs(context, statement, verb)) continue
    if (assertion.place === 'condition' && !context.hits(COLLECT, statement).some((hit) => hit.key === 'include' && hit.first > verb.first))
      continue
    found.push({ verb, assertion: { ...assertion, affirmed: true } })
  }
  return found.sort((a, b) => a.verb.first - b.verb.first)
}

/** "The requested information", "Automatically Collected Information": said of data by the way. */
function isParticiple(context: ReadingContext, { first, last }: Hit, { actor, passive }: StatedAssertion): boolean {
  const before = wordAt(context, first - 1)
  if (passive || !/ed$/.test(wordAt(context, last)) || /^(?:i|we|have|has|had|and|or)$/.test(before)) return false
  // "We only retain collected information" has its verb.
  if (actor === 'organization') return /^(?:retain|keep|store|use|share|protect|delete|process|the|any|all|such|this|your)$/.test(before)
  return /^(?:information|data|details|by|with|using|on)$/.test(wordAt(context, last + 1))
}

/** "The data we collect about you is stored": a clause that only describes, unless it goes on to what there is. */
function isByTheWay(context: ReadingContext, { statement, from }: StatementReading, { first, end }: Hit): boolean {
  let at = first - 1
  while (at > from && /^(?:may|might|can|will|have|has|also|already|\w+ly)$/.test(wordAt(context, at))) at -= 1
  if (!/^(?:we|i)$/.test(wordAt(context, at)) || !/^(?:information|data|details)$/.test(wordAt(context, at - 1))) return false
  if ((context.tokens.breaks[at] ?? 0) > 0) return false
  return !/^[^.;]{0,80}?(?:\b(?:includ|such as|consist|compris|are|depend)|:|$)/i.test(
    context.text({ start: end, end: statement.prose.end }),
  )
}

/** Access to data and copies of it are not collected. */
const OF_ACCESS =
  /^ (?:(?:a|an|the|your|and|or|such|further|confirmation \w+) ){0,2}(?:access to|cop(?:y|ies) of (?:it|them|this|that|those|such|(?:the|your|any)?\s?(?:personal )?(?:data|information))|deletion of|erasure of|correction of|disclosure of)\b/i
/** What the reader may oppose is not said to be done. */
const OPPOSED = /\b(?:opt(?:ing|s|ed)?[ -]?out of|rights? (?:to|of)|object to|interests? in)(?: (?:being|the|our))? $/i

/** What the reader gives, or does not give, to others; and what they tell us of their wishes about data. */
const TO_OTHERS =
  /^[^.;:]{0,80}?\b(?:to|with) (?:them|third|others?\b|the public|(?:his|her|their|your) (?:friends|employer)|another|such (?:third|compan|part))/i
const TO_READER = /^ you\b(?!['’])/i
const WISHES =
  /^[^.;:,]{0,50}\b(?:instructions?|consents?|requests?|notice|permissions?|proof|authori[sz]ations?|opt|regarding the|concerning the|objections?|complaints?|content)\b/i
/** "Opt out of sharing your data", "the right to provide": no giving. */
const NO_GIVING =
  /\b(?:opt(?:ing)?[ -]?out of|rights? (?:to|of)|stop|prevent|control|limit|object to|avoid|before(?: \w+){0,3}|refrain from|such|our|their|in|not to|decline to|refuse to|cautious (?:about|when)|careful (?:about|when)) $/i

function isNotForUs(context: ReadingContext, { statement }: StatementReading, verb: Hit): boolean {
  const behind = context.text({ start: verb.end, end: Math.min(statement.prose.end, verb.end + 100) })
  const before = context.text({ start: Math.max(statement.prose.start, verb.start - 40), end: verb.start })
  return TO_READER.test(behind) || TO_OTHERS.test(behind) || WISHES.test(behind) || NO_GIVING.test(before)
}

/** Whether a verb is in a "to ..." that says what something is for: "we use cards to process payments". */
function isAim(context: ReadingContext, { from }: StatementReading, verb: Hit): boolean {
  for (let at = verb.first - 1; at >= from; at--) {
    const word = wordAt(context, at)
    if (word === 'we' || word === 'you') return false
    if (word === 'to') return true
  }
  return false
}

/** Whether "we" stands before the verb: then something is given, but not to us. */
export function isSaidOfUs(context: ReadingContext, { first }: Hit): boolean {
  for (let at = first - 1; at >= first - 4; at--) if (/^(?:we|i|our)$/.test(wordAt(context, at))) return true
  return false
}

/** "Sends us", "gives to us". */
export const isGivenToUs = (context: ReadingContext, verb: Hit) =>
  /us$/i.test(context.text(verb)) || GIVEN_TO_US.test(context.text({ start: verb.end, end: verb.end + 12 }))
