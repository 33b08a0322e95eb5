import type { ClauseNode, Policy } from '../../../document/policy.ts'
import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { findEmails, findPhones, findPostalAddresses, findUrls } from '../../../text/contacts.ts'
import { createOverlapTest } from '../../overlap-test.ts'
import { defineRule } from '../../rule.ts'

/** A clause that is surely about contact; a mention of it elsewhere is none. */
const SURE = 0.5
/** A longer section speaks of other things as well. */
const MOST_STATEMENTS = 10
/** Headings that leave no doubt. */
const CONTACT_HEADING =
  /^[\d.\s]{0,12}(?:contact(?:ing)?(?: (?:us|information|details|our .{1,40}))?$|(?:how|where|who) (?:to|(?:can|do|should|may) (?:i|you)) (?:contact|reach|find us|talk to|write to|call|ask)|get in touch|reach(?:ing)? us|questions\b)/i
/** Speaks to readers who want to write; "contact data" and "when we contact you" do not. */
const INVITES =
  /\b(?:contact|reach|write to|e-?mail|call|ask|talk to|reply to) (?:us|me|our|the)\b|\bget in touch\b|\b(?:questions?|concerns?|comments?|complaints?|suggestions?|e?i?nquir(?:y|ies)|requests?)\b/i
/** Ways to make contact that have no address: a form, the product itself. */
const WITHOUT_ADDRESS =
  /\b(?:(?:contact|web|online|request|feedback|support) forms?|in[- ]app|(?:live )?chat|in (?:your |the )?(?:account )?settings|help (?:desk|cent(?:re|er))|(?:privacy|support|customer) portal)\b/i
/** "At the address above", "as set out in section 3": the contact stands elsewhere in the policy. */
const ELSEWHERE =
  /\b(?:above|below|section \d|in this (?:policy|notice|statement)|at the (?:beginning|top|end|bottom|foot)(?: of)?)\b[^.]{0,40}$|\b(?:address|details?|methods?|channels?|means|contacts?|information|e-?mail|number)\b[^.]{0,40}\b(?:above|below|section \d)/i
/** An address split over lines, or a mailbox the text writes in a way of its own: "name (at) host". */
const ADDRESS_SIGN = /\S@\S|\[at\]|\(at\)/i

function isAboutContact(policy: Policy, clause: ClauseNode): boolean {
  const [main] = readPolicy(policy).kindsOf(clause)
  if (clause.heading !== undefined && CONTACT_HEADING.test(clause.heading)) return true
  return main?.kind === 'contact' && main.confidence >= SURE
}

/** The clause with those of its subsections. */
function sectionOf({ clauses }: Policy, clause: ClauseNode): readonly ClauseNode[] {
  const section = [clause]
  for (let next = clauses[clause.index + 1]; next !== undefined && next.level > clause.level; next = clauses[next.index + 1])
    section.push(next)
  return clause.heading === undefined ? [clause] : section
}

/** Whether the text gives an address, number, form or page to write to, or says where one stands. */
function givesContact(text: string): boolean {
  if (ADDRESS_SIGN.test(text) || WITHOUT_ADDRESS.test(text) || ELSEWHERE.test(text)) return true
  return [findEmails, findPhones, findUrls, findPostalAddresses].some((find) => find(text).length > 0)
}

export default defineRule({
  id: 'contact/no-empty-contact-clause',
  description: 'Finds contact sections that give no way to make contact.',
  recommended: 'warning',
  sources: [{ citation: 'GDPR Art. 13(1)(a)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13' }],
  messages: {
    empty:
      'This section is about contact but gives no e-mail address, postal address, telephone number, form or link. Readers cannot reach you. Add one that is read.',
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const isLinked = createOverlapTest(policy.links.filter(({ image }) => !image).map(({ span }) => span))
    for (const clause of policy.clauses) {
      const first = clause.statements[0]
      if (first === undefined || clause.statements.length > MOST_STATEMENTS || !isAboutContact(policy, clause)) continue
      const said = [clause.heading ?? '', ...clause.statements.map(({ text }) => text)]
      if (!said.some((text) => INVITES.test(text))) continue
      const section = sectionOf(policy, clause)
      if (section.some(({ span }) => isLinked(span))) continue
      if (givesContact(section.flatMap(({ statements }) => statements.map(({ text }) => text)).join('\n'))) continue
      report({ message: 'empty', span: clause.headingSpan ?? first.span })
    }
  },
})
