import type { DisclosureExtractor, ReadingContext, StatedAssertion, StatementReading } from '../context.ts'
import type { Disclosure, RecipientDisclosure } from '../disclosure.ts'
import type { Hit } from '../phrases/hits.ts'
import { definePhrases } from '../phrases/table.ts'
import { VENDOR } from '../vendors.ts'
import { categoriesOf, categoryOf, DATA, RECIPIENT, roleOfRecipient } from '../vocabulary.ts'
import { companyNames } from './company-names.ts'
import { isOwn, spanning, stateAt } from './statement.ts'
import { SHARE } from './verbs.ts'

const SHARE_HEADING =
  /shar(?:e|es|ed|ing)\b|disclos|recipient|third part|third-part|who (?:has|have|can|do|else|will|receives|sees)|transfer|service providers|affiliate|agents|merger|business transfer|partners|protection of|law enforcement|legal (?:requests|requirements)/
const NOT_SHARE_HEADING = /link|website|cookie|information (?:we|you|from)|collect|your rights|children|security/
/** Recipients that are named in a condition as often as in the sentence itself: "if we are acquired". */
const IN_CONDITIONS: ReadonlySet<string> = new Set(['acquirer or successor', 'authorities'])
/** Words after which a company's product is only linked to or signed in with. */
const NO_RECIPIENT_BEFORE =
  /(?:sign(?:ing)?|log(?:ging)?)[ -]?in (?:with|using|through|via|to)|^.{0,20}(?:policies? of|terms of)|from$|by$/i

/** Behind a company's or third parties' name, these make it a word about something of theirs. */
const NO_RECIPIENT_AFTER =
  /^(?:['’]s?)?\s{1,2}(?:rights?|content|websites?|sites?|links?|privacy|polic|terms|cookies?|user data|user information|provided|accounts?|apis?|data\b|drive|play|sign|log|intellectual)/i
/** Whom a recipient is only when data goes to them by name. */
const TO_THEM = /\b(?:to|with|by)\s{1,2}(?:our\s{1,2}|any\s{1,2}|other\s{1,2})?$/i
/** A company named with these is not one that receives data. */
const OFFICE = /\b(?:representative|data protection officer|controller|registered (?:office|in)|headquarter)/i
const LOOSE = /^(?:others|anyone|(?:our )?employees|team members)$/i

const MENTION = definePhrases({
  passive: [
    '(be|is|are|been|being) ..2 (shared|disclosed|transferred|provided|transmitted|sent|made|given|accessible|visible|passed|released|sold|reported)',
    '(among|one of|part of) (the|our) ..2 assets',
    '(transferred|disclosed|shared) (to|with)',
    'third parties (that|who|may|process|we)',
  ],
})

/** The verb that says a recipient gets data, nearest before it or, in the passive, after it. */
function sharing(context: ReadingContext, statement: StatementReading, verbs: readonly Hit[], recipient: Hit): StatedAssertion | undefined {
  const before = verbs.filter((verb) => verb.first < recipient.first)
  const conditional = IN_CONDITIONS.has(recipient.key)
  for (const verb of conditional ? [...before.reverse(), ...verbs.filter((one) => one.first > recipient.last)] : before.reverse()) {
    const assertion = context.assertionOf(statement, verb.first)
    if (assertion.place === 'relative' || assertion.place === 'condition' || assertion.place === 'exception') continue
    if (verb.key === 'access' ? assertion.actor === 'reader' : !isOwn(assertion)) continue
    if (verb.key === 'access' && assertion.actor !== 'other') continue
    if (verb.key === 'receive') continue
    if (verb.key === 'engage' && recipient.first - verb.last > 12) continue
    if (verb.key === 'engage' && (recipient.key === 'third parties' || recipient.key === 'employees and staff' || conditional)) continue
    return assertion
  }
  // "Service providers may have access to your data."
  const after = verbs.find(
    (verb) => (verb.key === 'access' || verb.key === 'receive') && verb.first > recipient.last && verb.first - recipient.last <= 6,
  )
  if (after !== undefined) {
    const assertion = context.assertionOf(statement, after.first)
    if (assertion.actor === 'other' || assertion.actor === 'unspecified') return assertion
  }
  return undefined
}

/** What an exception from a denial names is affirmed: "we share it with nobody except our affiliates". */
function afterAll(context: ReadingContext, statement: StatementReading, recipient: Hit, said: StatedAssertion): StatedAssertion {
  if (said.affirmed || context.assertionOf(statement, recipient.first).place !== 'exception') return said
  const { exception: _, ...rest } = said
  return { ...rest, affirmed: true }
}

/** "Our partners do not share it": denied of the recipient itself. */
function isDenied(context: ReadingContext, statement: StatementReading, verbs: readonly Hit[], recipient: Hit): boolean {
  return verbs.some(
    (verb) => verb.first > recipient.last && verb.first - recipient.last <= 4 && !context.assertionOf(statement, verb.first).affirmed,
  )
}

function announces(context: ReadingContext, statement: StatementReading): StatedAssertion | undefined {
  const verb = context.hits(SHARE, statement).find((hit) => {
    const assertion = context.assertionOf(statement, hit.first)
    return hit.key !== 'engage' && isOwn(assertion) && assertion.place !== 'condition'
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

function readStatement(context: ReadingContext, statement: StatementReading): RecipientDisclosure[] {
  const recipients = context.hits(RECIPIENT, statement)
  const known = context.hits(VENDOR, statement)
  const vendors: Hit[] = [
    ...known,
    ...(OFFICE.test(statement.statement.text) ? [] : companyNames(context, statement)).filter(
      (name) => !known.some((vendor) => vendor.start < name.end && name.start < vendor.end),
    ),
  ]
  if (recipients.length === 0 && vendors.length === 0) return []
  const verbs = context.hits(SHARE, statement)
  const passive = context.hits(MENTION, statement)
  const last = statement.headings.at(-1) ?? ''
  const headed = SHARE_HEADING.test(last) && !NOT_SHARE_HEADING.test(last)
  const introduced = statement.introduction === undefined ? undefined : announces(context, statement.introduction)
  const data = categoriesOf(context.hits(DATA, statement))
  const found: RecipientDisclosure[] = []
  const seen = new Set<string>()

  const add = (hit: Hit, assertion: Partial<StatedAssertion>, named: boolean) => {
    const key = `${hit.key} ${assertion.affirmed ?? true}`
    if (seen.has(key)) return
    seen.add(key)
    const role = named ? undefined : roleOfRecipient(hit.key)
    found.push({
      type: 'recipient',
      ...(named ? { name: hit.key } : { category: categoryOf(hit) }),
      ...(role === undefined ? {} : { role }),
      ...(data.length === 0 ? {} : { data }),
      ...stateAt(context, statement, spanning(hit), assertion),
    })
  }
  const isRecipient = (hit: Hit) => {
    const { start, end } = statement.statement.prose
    if (NO_RECIPIENT_AFTER.test(context.text({ start: hit.end, end: Math.min(end, hit.end + 24) })) && hit.key !== 'authorities')
      return false
    return !LOOSE.test(context.text(hit)) || TO_THEM.test(context.text({ start: Math.max(start, hit.start - 16), end: hit.start }))
  }
  for (const recipient of recipients) {
    if (!isRecipient(recipient)) continue
    const said = sharing(context, statement, verbs, recipient)
    if (said !== undefined) {
      add(recipient, afterAll(context, statement, recipient, said), false)
      continue
    }
    const { place } = context.assertionOf(statement, recipient.first)
    if (isDenied(context, statement, verbs, recipient)) continue
    if (introduced !== undefined) add(recipient, introduced, false)
    else if (IN_CONDITIONS.has(recipient.key) && passive.length > 0 && place !== 'exception')
      add(recipient, context.assertionOf(statement, passive[0]?.first ?? recipient.first), false)
    else if (
      headed &&
      recipient.key !== 'third parties' &&
      recipient.key !== 'employees and staff' &&
      context.assertionOf(statement, recipient.first).affirmed
    )
      add(recipient, {}, false)
  }
  for (const vendor of vendors) {
    const before = context.text({ start: Math.max(statement.statement.prose.start, vendor.start - 40), end: vendor.start }).trimEnd()
    if (NO_RECIPIENT_BEFORE.test(before) || !isRecipient(vendor)) continue
    const said = sharing(context, statement, verbs, vendor)
    if (said !== undefined) add(vendor, said, true)
    else if (introduced !== undefined || headed || (statement.statement.kind === 'item' && statement.to - statement.from <= 4))
      add(vendor, introduced ?? {}, true)
  }
  return found
}

/** Who receives data. */
export const RECIPIENTS_NAMED: DisclosureExtractor = {
  tables: [SHARE, RECIPIENT, VENDOR, MENTION, DATA],
  extract: (context): Disclosure[] =>
    context.statements.flatMap((statement) => (statement.statement.kind === 'row' ? [] : readStatement(context, statement))),
}
