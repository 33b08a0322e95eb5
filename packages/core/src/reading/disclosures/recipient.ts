import type { Category } from '../../taxonomy/category.ts'
import type { DisclosureExtractor, ReadingContext, StatedAssertion, StatementReading } from '../context.ts'
import type { RecipientDisclosure } from '../disclosure.ts'
import { namedData } from '../named-data.ts'
import type { Hit } from '../phrases/hits.ts'
import { definePhrases } from '../phrases/table.ts'
import { VENDOR } from '../vendors.ts'
import { categoriesOf, categoryOf, DATA, RECIPIENT, roleOfRecipient } from '../vocabulary.ts'
import { companyNames } from './company-names.ts'
import { givesData, givesNoData, IN_CONDITIONS, inLabel, isEngaging, isGivenBack, type Sharing } from './flow.ts'
import { announces, listedAsRecipients, NEVER_ENGAGED, nameAtHead } from './listed-recipients.ts'
import { readEachOutsideTables } from './read-each.ts'
import { isDefinition, isOwn, isPointer, objectSpan, spanning, stateAt, wordAt } from './statement.ts'
import { SHARE } from './verbs.ts'

const SHARE_HEADING =
  /shar(?:e|es|ed|ing)\b|disclos|recipient|third part|third-part|who (?:has|have|can|do|else|will|receives|sees)|transfer|service providers|affiliate|agents|merger|business transfer|partners|protection of|law enforcement|legal (?:requests|requirements)/
const NOT_SHARE_HEADING = /link|website|cookie|information (?:we|you|from)|collect|your rights|children|security/
/** Words after which a company's product is only linked to or signed in with. */
const NO_RECIPIENT_BEFORE =
  /(?:sign(?:ing)?|log(?:ging)?)[ -]?in (?:with|using|through|via|to)|^.{0,20}(?:policies? of|terms of)|from$|by$/i

/** What comes from a source. */
const FROM_SOURCE = /\b(?:information|data|details|content|receiv|obtain|collect)/i
/** Behind a company's or third parties' name, these make it a word about something of theirs. */
const NO_RECIPIENT_AFTER =
  /^(?:['’]s?)?\s{1,2}(?:rights?|content|websites?|sites?|links?|privacy|polic|terms|cookies?|user data|user information|provided|accounts?|apis?|data\b|drive|play|sign|log|intellectual)/i
/** Whom a recipient is only when data goes to them by name. */
const TO_THEM = /\b(?:to|with|by)\s{1,2}(?:our\s{1,2}|any\s{1,2}|other\s{1,2})?$/i
/** A company named with these is not one that receives data. */
const OFFICE = /\b(?:representative|data protection officer|controller|registered (?:office|in)|headquarter)/i
/** Duties under the law: to follow one discloses data only where the sentence says so. */
const BY_LAW = /^(?:required|compl|as required|legal (?:process|obligation|request|order)|lawful)/i
/** What somebody is, or somebody data comes from: no recipient. */
const NO_RECIPIENT_HERE =
  /\b(?:capacity as\b[^.;)]{0,30}|acts? as|acting as|serves? as|distinguish you from|(?:receive|obtain|collect|gather|get|come|originate|request)\w*\b[^.;:]{0,60} from|polic(?:y|ies) of|(?:rights?|property|safety|security|interests|privacy|behalf)\b[^.;:]{0,40} of|internet|mobile network|wireless|broadband|telephone)\s(?:(?:a|an|the|our|your|its|these|those|other|any|certain|various|third[- ]party|data)\s){0,3}$/i
/** In front of a recipient of which alone something is denied, at the beginning of a clause. */
const BY_ITSELF = /(?:^|[;,]|\b(?:and|but|while))\s{0,2}(?:(?:and|but|while) )?(?:no|(?:none|neither) of(?: (?:our|the|these|those))?)\s$/i
/** "Third parties: ...", "Recipients: ..." in front of a list of them. */
const RECIPIENTS_LABEL =
  /^\W*(?:(?:categories of )?(?:third[- ]part(?:y|ies)|(?:data )?recipients?)(?: recipients)?|(?:we )?share[sd]? with|disclosed to|who (?:receives|we share)[^:?]{0,40})\s?[:–—]/i
/** "Sponsored" posts and an "authority to act" are nobody. */
const NOBODY = /^(?:sponsored|sponsoring|sponsorship.*|ad serv\w*ed)$/i
/** Rights to have data sent on, and requests: the reader's choice of a recipient. */
const OF_A_RIGHT =
  /\brights? to\b|\bportab|\b(?:ask|request|require|direct|instruct) (?:that )?(?:us|we)\b|\btransmit (?:it|them|the|that|those|this|your)\b/i
const CHOSEN_BY_READER: ReadonlySet<string> = new Set(['third parties', 'business partners', 'service providers'])
const NOT_SAID = /\?\s*$|\bnot (?:be )?(?:responsible|liable)\b/i
/** A heading or opening that is the recipient's name: "Service providers. We ..." */
const NAMED_FIRST = /^\W*(?:\(?\w{1,4}[).] )?(?:with |to |our |third[- ]party |other |certain |and |or |any |the )*$/i
const SHORT = 14
/** An introduction that lists purposes or data and no recipients. */
const LISTS_OTHER = /\b(?:purposes?|reasons?|in order to|to|data|information|uses|circumstances where)\W*$/i
const LOOSE = /^(?:others|anyone|(?:our )?employees|team members)$/i

const MENTION = definePhrases({
  passive: [
    '(be|is|are|been|being) ..2 (shared|disclosed|transferred|provided|transmitted|sent|made|given|accessible|visible|passed|released|sold|reported)',
    '(among|one of|part of) (the|our) ..2 assets',
    '(transferred|disclosed|shared) (to|with)',
    'third parties (that|who|may|process|we)',
  ],
})

/** "Service providers may have access to your data": the verb by which a recipient itself gets data. */
function receiving(context: ReadingContext, statement: StatementReading, verbs: readonly Hit[], recipient: Hit): Sharing | undefined {
  const verb = verbs.find(
    ({ key, first }) => (key === 'access' || key === 'receive') && first > recipient.last && first - recipient.last <= 6,
  )
  if (verb === undefined) return undefined
  const assertion = context.assertionOf(statement, verb.first)
  return assertion.actor === 'other' || assertion.actor === 'unspecified' ? { assertion, verb } : undefined
}

/** The verb that says a recipient gets data, nearest before it or, in the passive, after it. */
function sharing(context: ReadingContext, statement: StatementReading, verbs: readonly Hit[], recipient: Hit): Sharing | undefined {
  const receives = receiving(context, statement, verbs, recipient)
  // "We share it with advertisers, and no partner receives your address": denied of this one by itself.
  if (receives !== undefined && BY_ITSELF.test(context.text({ start: statement.statement.prose.start, end: recipient.start })))
    return { ...receives, assertion: { ...receives.assertion, affirmed: false } }
  const before = verbs.filter((verb) => verb.first < recipient.first)
  const conditional = IN_CONDITIONS.has(recipient.key)
  for (const verb of conditional ? [...before.reverse(), ...verbs.filter((one) => one.first > recipient.last)] : before.reverse()) {
    const assertion = context.assertionOf(statement, verb.first)
    if (assertion.place !== 'main') continue
    const engages = isEngaging(context, verb, assertion)
    if (verb.key === 'access' && !engages ? assertion.actor !== 'other' : !isOwn(assertion)) continue
    if (verb.key === 'receive') continue
    if (engages && recipient.first - verb.last > 12) continue
    if (engages && (NEVER_ENGAGED.has(recipient.key) || conditional)) continue
    if (verb.key === 'share' && isGivenBack(context, statement, verb)) continue
    if (verb.key === 'share' && givesNoData(context, statement, verb, recipient)) continue
    if (!engages && givesData(context, { assertion, verb }, recipient)) continue
    return { assertion, verb }
  }
  return receives
}

/** What is shared: named between the verb and the recipient, behind "may access", or before a passive verb. */
function sharedData(context: ReadingContext, statement: StatementReading, { assertion, verb }: Sharing, recipient: Hit): Category[] {
  const { start, end } = statement.statement.prose
  const span =
    verb.first > recipient.last
      ? { start: verb.end, end }
      : assertion.passive
        ? { start, end: verb.start }
        : { start: verb.end, end: recipient.start }
  const before = namedData(context, span)
  // "We share with partners your name and address".
  const behind =
    before.length > 0 || assertion.passive ? [] : namedData(context, objectSpan(context, statement, { ...verb, last: recipient.last }))
  return categoriesOf(before.length > 0 ? before : behind)
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

/** Google names Google: whoever writes the policy is no recipient of its own. */
function isOneself(context: ReadingContext, { first, last }: Hit): boolean {
  for (let at = first; at <= last; at++) if (context.isOrganization(wordAt(context, at))) return true
  return false
}

/** Whether the nearest verb before a company says that the organization uses or hires it. */
function isEngaged(context: ReadingContext, statement: StatementReading, verbs: readonly Hit[], company: Hit): boolean {
  const verb = verbs.filter((one) => one.first < company.first).at(-1)
  if (verb === undefined) return false
  const assertion = context.assertionOf(statement, verb.first)
  return assertion.actor === 'organization' && isEngaging(context, verb, assertion)
}

function readStatement(context: ReadingContext, statement: StatementReading): RecipientDisclosure[] {
  const recipients = context.hits(RECIPIENT, statement)
  const known = context.hits(VENDOR, statement)
  const written = companyNames(context, statement)
  const listed = recipients.length + known.length + written.length > 0 ? undefined : listedAsRecipients(context, statement)
  const headed = listed === undefined ? undefined : nameAtHead(context, statement)
  if (listed !== undefined && headed !== undefined)
    return isOneself(context, headed)
      ? []
      : [{ type: 'recipient', name: headed.key, ...stateAt(context, statement, spanning(headed), listed) }]
  if (recipients.length === 0 && known.length === 0 && written.length === 0) return []
  const vendors: Hit[] = [
    ...known,
    ...(written.length === 0 || OFFICE.test(statement.statement.text) ? [] : written).filter(
      (name) => !known.some((vendor) => vendor.start < name.end && name.start < vendor.end),
    ),
  ]
  if (recipients.length === 0 && vendors.length === 0) return []
  if (isPointer(statement) || isDefinition(statement) || NOT_SAID.test(statement.statement.text)) return []
  const verbs = context.hits(SHARE, statement)
  const passive = context.hits(MENTION, statement)
  const last = statement.headings.at(-1) ?? ''
  const labelled = RECIPIENTS_LABEL.test(statement.statement.text)
  const shares = verbs.find(
    (verb) => verb.key === 'share' && isOwn(context.assertionOf(statement, verb.first)) && !isGivenBack(context, statement, verb),
  )
  const isHeaded = labelled || (SHARE_HEADING.test(last) && !NOT_SHARE_HEADING.test(last))
  const { introduction } = statement
  const introduced =
    introduction === undefined || LISTS_OTHER.test(introduction.statement.text) ? undefined : announces(context, introduction)
  const found: RecipientDisclosure[] = []
  const seen = new Set<string>()

  const add = (hit: Hit, assertion: Partial<StatedAssertion>, named: boolean, data: readonly Category[] = []) => {
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
    if (NOBODY.test(context.text(hit))) return false
    // "Their authority to make a request".
    if (/\bauthority$/i.test(context.text(hit)) && wordAt(context, hit.last + 1) === 'to') return false
    return !LOOSE.test(context.text(hit)) || TO_THEM.test(context.text({ start: Math.max(start, hit.start - 16), end: hit.start }))
  }
  const ofRight = OF_A_RIGHT.test(`${statement.introduction?.statement.text ?? ''} ${statement.statement.text}`)
  for (const [index, recipient] of recipients.entries()) {
    if (!isRecipient(recipient) || (ofRight && CHOSEN_BY_READER.has(recipient.key))) continue
    const { prose } = statement.statement
    const lead = context.text({ start: prose.start, end: recipient.start })
    if (NO_RECIPIENT_HERE.test(lead.slice(-100))) continue
    // "Third-party payment processors" are payment processors.
    if (
      recipient.key === 'third parties' &&
      /^[^.;,]{0,2}$/.test(context.text({ start: recipient.end, end: recipients[index + 1]?.start ?? prose.end }))
    )
      continue
    const byLaw = recipient.key === 'authorities' && BY_LAW.test(context.text(recipient))
    const said = sharing(context, statement, verbs, recipient)
    if (said !== undefined) {
      add(recipient, afterAll(context, statement, recipient, said.assertion), false, sharedData(context, statement, said, recipient))
      continue
    }
    const { place } = context.assertionOf(statement, recipient.first)
    if (isDenied(context, statement, verbs, recipient)) continue
    if (introduced !== undefined) add(recipient, introduced, false)
    else if (byLaw) continue
    else if (shares !== undefined && recipient.key !== 'third parties' && inLabel(context, statement, recipient))
      add(recipient, context.assertionOf(statement, shares.first), false)
    else if (IN_CONDITIONS.has(recipient.key) && passive.length > 0 && place !== 'exception')
      add(recipient, context.assertionOf(statement, passive[0]?.first ?? recipient.first), false)
    else if (
      isHeaded &&
      recipient.key !== 'third parties' &&
      recipient.key !== 'employees and staff' &&
      !LISTS_OTHER.test(introduction?.statement.text ?? '') &&
      !verbs.some((verb) => verb.key === 'share' && verb.first > recipient.last && verb.first - recipient.last <= 4) &&
      (place === 'main' || labelled || IN_CONDITIONS.has(recipient.key)) &&
      (statement.statement.kind === 'item' ||
        labelled ||
        (IN_CONDITIONS.has(recipient.key) && verbs.some((verb) => verb.key === 'share')) ||
        statement.to - statement.from <= SHORT ||
        NAMED_FIRST.test(lead)) &&
      context.assertionOf(statement, recipient.first).affirmed
    )
      add(recipient, {}, false)
  }
  for (const vendor of vendors) {
    const before = context.text({ start: Math.max(statement.statement.prose.start, vendor.start - 40), end: vendor.start }).trimEnd()
    // "We use technology from Google": whoever is engaged.
    const engaged = /\bfrom$/i.test(before) && !FROM_SOURCE.test(before) && isEngaged(context, statement, verbs, vendor)
    if ((!engaged && NO_RECIPIENT_BEFORE.test(before)) || !isRecipient(vendor) || isOneself(context, vendor)) continue
    const said = sharing(context, statement, verbs, vendor)
    if (said !== undefined) add(vendor, said.assertion, true, sharedData(context, statement, said, vendor))
    else if (introduced !== undefined || isHeaded || (statement.statement.kind === 'item' && statement.to - statement.from <= 4))
      add(vendor, introduced ?? {}, true)
  }
  return found
}

/** Who receives data. */
export const RECIPIENTS_NAMED: DisclosureExtractor = {
  tables: [SHARE, RECIPIENT, VENDOR, MENTION, DATA],
  extract: (context) => readEachOutsideTables(context, readStatement),
}
