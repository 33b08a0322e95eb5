import type { Span } from '../text/span.ts'
import type { ReadingContext, StatementReading } from './context.ts'
import type { Hit } from './phrases/hits.ts'
import { DATA } from './vocabulary.ts'

/** Words that name data in a list of data, and something else behind a preposition or before a noun: "by email", "on your device". */
const LOOSE: ReadonlySet<string> = new Set(
  (
    'device browser phone telephone mobile|phone cell|phone smart|phone smartphone email emails mail e|mail address addresses page pages settings files documents payment health role roles ' +
    'feedback comments reviews posts country city microphone camera cookie cookies registration employer education video videos photo photos ' +
    'picture pictures images date dates time times preference preferences height weight race age usage logs identifiers content ip location ' +
    'friends contacts carrier profession password passwords local|storage web|beacons'
  )
    .split(' ')
    .map((words) => words.replace('|', ' ')),
)
/** Before a loose word, with or without a determiner: the means, place or owner of what is spoken of. */
const WAY =
  /\b(?:by|via|through|on|onto|from|using|with|in|into|at|across|between|against|within|of|to|over|under|when|before|after|until)\s(?:(?:a|an|the|your|our|this|that|their|his|any|each|one|other|another|certain|such|these|those|all|every|its|same|first|third[- ]party|us|web|mobile|more|how)\s){0,2}$/i
/** "Information about your device", "type of browser", "ask for your email": here the preposition leads to data. */
const LEADS_TO_DATA =
  /\b(?:(?:information|data|details?|types?|versions?|kinds?|names?|models?|cop(?:y|ies)|images?|records?|lists?|dates?|times?|categories|content|histor(?:y|ies)|numbers?) (?:about|of|on|from|regarding)|as|such as|ask(?:s|ed|ing)? (?:you )?for|addition to|(?:along|together|combined|associated|provide \w{2,5}|provided|connection) with|access(?:es)? to|consist(?:s|ing)? of|composed of|including|limited to)\s(?:(?:a|an|the|your|this|their|any|certain|all|our)\s){0,2}$/i
/** Behind a loose word, these make it an adjective: "cookie policy", "payment processing", "email us". */
const HEAD_NOUN =
  /^\s(?:polic(?:y|ies)|notices?|statements?|banners?|us\b|me\b|process(?:ing|ors?)\b|services?|provid|verification|marketing|campaigns?|communications?|manufacturers?|settings? (?:page|menu)|preferences? (?:cent|page|tool)|forms?\b|support|control|window|tabs?\b|frames?\b|period|calls?\b|conversations?|alerts?|newsletters?|notifications?|messages?|login|providers?|deliver|requirements?|distribution|manage|consent|centers?|centres?|care\b)/i

/** Words of data in phrases that speak of something else: "legitimate interests", "a corporate transaction", "handle requests". */
const OTHER_THINGS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    interests: /\b(?:legitimate|overriding|vital|public|best|business|commercial|our|own)\s$|\blegitimate (?:\w+ )?$/i,
    transaction: /\b(?:such|corporate|strategic|proposed|business|similar|a|the|any)\s$/i,
    transactions: /\b(?:corporate|strategic|business|such|similar)\s$/i,
    handle: /./,
    handles: /./,
    country: /\b(?:home|outside|another|other|third|any|which|foreign|of|in|the|same|each|different)\s(?:\w+\s)?$/i,
    payment: /\b(?:for|of|by|to|from|with|process|complete|facilitate)\s(?:the |your |a )?$/i,
    purchases: /\b(?:that|who|which|party|company|entity)\s$/i,
  }),
)

/** White space that is no single space: mostly there is none. */
const UNFOLDED = /[^\S ]|\s\s/
const foldSpaces = (text: string) => (UNFOLDED.test(text) ? text.replace(/\s+/g, ' ') : text)

/** Whether a word that may mean data does: not "by email", "stored on your device" or "our cookie policy". */
function namesData(context: ReadingContext, hit: Hit): boolean {
  const words = context.text(hit).toLowerCase()
  if (OTHER_THINGS.get(words)?.test(context.text({ start: Math.max(0, hit.start - 24), end: hit.start })) === true) return false
  if (!LOOSE.has(hit.first === hit.last ? words : words.replace(/[-\s]+/g, ' '))) return true
  const behind = context.text({ start: hit.end, end: hit.end + 24 })
  if (HEAD_NOUN.test(behind)) return false
  const before = foldSpaces(context.text({ start: Math.max(0, hit.start - 48), end: hit.start }))
  return !WAY.test(before) || LEADS_TO_DATA.test(before)
}

/** The data named within a statement, or within a span of the prose. */
export function namedData(context: ReadingContext, within: StatementReading | Span): readonly Hit[] {
  return context.hits(DATA, within).filter((hit) => namesData(context, hit))
}
