import type { ReadingContext, StatedAssertion, StatementReading } from '../context.ts'
import { hasLegalForm, NAME } from '../organization-name.ts'
import type { Hit } from '../phrases/hits.ts'
import { tokenAt } from '../phrases/tokens.ts'
import { DATA, RECIPIENT } from '../vocabulary.ts'
import { IN_CONDITIONS, isEngaging, isGivenBack } from './flow.ts'
import { isOwn } from './statement.ts'
import { SHARE } from './verbs.ts'

/** Only those who work for the organization are used, hired or relied on. */
export const NEVER_ENGAGED: ReadonlySet<string> = new Set([
  'third parties',
  'employees and staff',
  'other users',
  'research partners',
  'affiliates',
])
/** How many words behind a verb of engaging those who are engaged stand. */
const NEAR = 4
/** "With the following third-party services:": whatever is listed there is one, by whatever name. */
const FOLLOWING =
  /\b(?:with|to|by|us(?:e|ing)|are|engage|employ) (?:the |these |our )?(?:following|these)(?: [\w-]+){0,3} (?:services?|companies|organi[sz]ations|(?:sub-?)?processors?|providers?|vendors?|tools?|platforms?|sdks?|partners?|part(?:y|ies)|recipients?)(?: [\w-]+){0,6}\s?:?$/i
/** How much of the end of an introduction is looked at, in characters. */
const LONGEST_LEAD = 200
/** What an item names before it says more of it: "Larkfield Hosting (hosting)", "PostHog - analytics". */
const HEAD = new RegExp(`^\\W{0,3}(?<name>${NAME})(?=$|\\s?[,:;(|–—]|\\s-\\s|\\.$|\\.\\s)`, 'u')

/** What an introduction says of those it lists, where it lists recipients. */
export function announces(context: ReadingContext, statement: StatementReading): StatedAssertion | undefined {
  // "Functions for which we use service providers:" lists them or their names.
  const engaged = context.hits(RECIPIENT, statement).filter(({ key }) => !NEVER_ENGAGED.has(key) && !IN_CONDITIONS.has(key))
  const verb = context.hits(SHARE, statement).find((hit) => {
    const assertion = context.assertionOf(statement, hit.first)
    if (assertion.place === 'condition' || !isOwn(assertion)) return false
    if (isEngaging(context, hit, assertion)) return engaged.some((one) => one.first > hit.last && one.first - hit.last <= NEAR)
    // "We receive data from:", "when you register, we collect:" list no recipients.
    return hit.key === 'share' ? !isGivenBack(context, statement, hit) : assertion.actor !== 'organization'
  })
  if (verb !== undefined) {
    const own = context.assertionOf(statement, verb.first)
    const { affirmed } = context.announcementOf(statement)
    if (own.affirmed || !affirmed) return { ...own, affirmed }
    // "We do not share it except with:" names those with whom it is shared after all.
    const { exception: _, ...rest } = own
    return { ...rest, affirmed }
  }
  return statement.introduction === undefined ? undefined : announces(context, statement.introduction)
}

/** What is said of an entry of a list of recipients, whatever it is called; undefined where it stands in no such list. */
export function listedAsRecipients(context: ReadingContext, { introduction }: StatementReading): StatedAssertion | undefined {
  if (introduction === undefined || !FOLLOWING.test(introduction.statement.text.trimEnd().slice(-LONGEST_LEAD))) return undefined
  return announces(context, introduction)
}

/** The name that an item of a list begins with, as a recipient; none where it names data, or is no name. */
export function nameAtHead(context: ReadingContext, statement: StatementReading): Hit | undefined {
  const { start, end } = statement.statement.prose
  const name = HEAD.exec(context.text({ start, end: Math.min(end, start + 120) }))?.groups?.['name']?.replace(/(?<!\.)\.$/, '')
  if (name === undefined) return undefined
  const from = start + context.text({ start, end }).indexOf(name)
  const span = { start: from, end: from + name.length }
  if (!hasLegalForm(name) && context.hits(DATA, span).length > 0) return undefined
  return { key: name, first: tokenAt(context.tokens, span.start), last: tokenAt(context.tokens, span.end) - 1, ...span }
}
