import type { Policy } from '../../../document/policy.ts'
import type { Disclosure } from '../../../reading/disclosure.ts'
import { isRead } from '../../../reading/language.ts'
import { readPolicy } from '../../../reading/reading.ts'
import { findEmails } from '../../../text/emails.ts'
import { defineRule } from '../../rule.ts'

/** Exercised with others than the organization, or not at all. */
const NOT_EXERCISED: ReadonlySet<string> = new Set(['complaint', 'non-retaliation', 'appeal'])
/** Links that lead to where one writes or asks. */
const WAY =
  /^(?:mailto|tel):|(?<![a-z])(?:contact|requests?|support|help|forms?|accounts?|settings|preferences?|choices?|opt-?out|(?:your|my|privacy)-?rights|dsar)(?![a-z])/i
/** Pages of others: how a browser blocks cookies, how an advertiser is refused, what an authority does. */
const OF_OTHERS =
  /^https?:\/\/(?:[^/?#]*\.)?(?:google|apple|microsoft|mozilla|opera|brave|facebook|twitter|x|linkedin|instagram|youtube|tiktok|hotjar|aboutads|aboutcookies|allaboutcookies|networkadvertising|youronlinechoices|optout\.[a-z]{2,20}|europa|ico|cnil)\.(?:[a-z]{2,6}|org\.uk|co\.uk)(?:[/?#]|$)/i
/** Means that are no address: something the reader does with own hands, and where. */
const BY_HAND =
  /\b(?:access|correct|updat|delet|remov|chang|manag|edit|view|download|export|exercis|opt|withdraw|clos|request|ask|review)\w*\b|\bdo (?:so|this)\b/i
const OWN_HANDS =
  /\b(?:in|on|from|through|via|using|under|visit(?:ing)?|go(?:ing)? to|log(?:ging)? in(?:to| to)?) (?:the |your |our |its )?(?:[\w‘’'"“”›>-]+ ){0,4}?(?:account|profile|settings|preferences|dashboard|form|portal|menu)\b|\b(?:delet|uninstall|clos)\w* (?:the|your) (?:app|application|account)\b|\bunsubscribe\b/i

function isWayToReach(disclosure: Disclosure): boolean {
  switch (disclosure.type) {
    case 'contact':
    case 'controller':
    case 'dpo':
    case 'representative':
      return [disclosure.email, disclosure.phone, disclosure.address, disclosure.url].some((way) => way !== undefined)
    case 'right':
      return disclosure.means !== undefined && !NOT_EXERCISED.has(disclosure.right)
    default:
      return false
  }
}

/** Whether the text or its links lead anywhere. */
const leadsSomewhere = ({ prose, links, statements }: Policy): boolean =>
  findEmails(prose.text).length > 0 ||
  links.some(({ href, prose: { start, end } }) => !OF_OTHERS.test(href) && (WAY.test(href) || WAY.test(prose.text.slice(start, end)))) ||
  statements.some(({ text }) => OWN_HANDS.test(text) && BY_HAND.test(text))

export default defineRule({
  id: 'contact/require-means-for-rights',
  description: 'Finds policies that name rights but no way to exercise any of them.',
  recommended: 'warning',
  sources: [{ citation: 'GDPR Art. 12(2)', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12' }],
  messages: {
    means:
      'This names a right, but the policy gives no address, form or setting to exercise any. A right nobody can use is none. Say whom to write to, or where to click.',
  },
  check({ policy, report }) {
    if (!isRead(policy)) return
    const { disclosures } = readPolicy(policy)
    const first = disclosures.find(
      ({ type, affirmed, ...rest }) => type === 'right' && affirmed && 'right' in rest && !NOT_EXERCISED.has(rest.right),
    )
    if (first === undefined || disclosures.some(isWayToReach) || leadsSomewhere(policy)) return
    report({ message: 'means', span: first.span })
  },
})
