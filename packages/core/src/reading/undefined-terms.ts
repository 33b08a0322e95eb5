import type { Policy } from '../document/policy.ts'
import type { Span } from '../text/span.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Nouns that contracts define and capitalise: alone they are defined terms, and so are names that end in one of them. */
const DEFINED_ALONE = set(
  'Service Services Site Sites Website Websites App Apps Application Applications Platform Platforms Software Product Products Content User Users Customer Customers Client Clients Subscriber Subscribers Member Members Agreement Account Accounts Affiliates Materials Submissions',
)
const DEFINED_LAST = set(
  'Content Data Information Materials Account Accounts Users User Customers Customer Party Parties Purpose Purposes Features Products Services Service Partners Partner Technologies Devices Device Records Providers Provider Processors Processor Recipients Submissions Contributions Members Clients Affiliates Credentials Offerings Subscribers Activities Events Transactions Communications',
)
/** Capitalised by custom. */
const BY_CUSTOM =
  /^(?:Google|Amazon|Apple|Facebook|Microsoft|With|The|Our|Your|This|For|And|Of|Third|First|Do Not Track|Internet|Web|General|California|European|United|Standard|Federal|Data Protection|Civil|Social|Analytics|Global|Cloud|Digital|Privacy|Cookie|Terms|Children|Consumer|National|Information Commissioner|Big|Open|Limited|User Data Policy|API)\b/
/** Two or more capitalised words in a row, or one. */
const CAPITALISED = /(?<![\p{L}\p{N}'’"“‘.@/-])\p{Lu}[\p{Ll}]{2,30}(?: \p{Lu}[\p{Ll}]{2,30}){0,3}(?![\p{L}\p{N}'’"”@/-]|\.\p{L})/gu
/** A term elsewhere said to be defined in another document. */
const NEXT_IS_NAME =
  /^ (?:Inc|LLC|Ltd|GmbH|Policy|Notice|Statement|Act|Regulation|Agreement|Framework|Commission|Directive|API|Console|Store|Play)\b/

interface UndefinedUse {
  readonly term: string
  /** Offsets into the prose. */
  readonly span: Span
  readonly statement: number
}

/** A line in which most words are capitalised is a title. */
function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word))
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6
}

/** Terms that are written as defined terms are, in the middle of sentences, but are not among `defined` (all their forms) nor names of the organization. */
export function undefinedTermsIn(policy: Policy, defined: ReadonlyMap<string, string>, names: readonly string[]): UndefinedUse[] {
  const found: UndefinedUse[] = []
  const headings = new Set(policy.clauses.flatMap(({ heading }) => (heading === undefined ? [] : [heading.toLowerCase()])))
  const isKnown = (term: string) =>
    defined.has(term) || headings.has(term.toLowerCase()) || names.some((name) => name.includes(term) || term.includes(name))
  for (const [index, { text, prose, kind }] of policy.statements.entries()) {
    if (kind === 'row' || isTitleCase(text)) continue
    for (const match of text.matchAll(CAPITALISED)) {
      if (match.index === 0 || /(?:[.:!?•–—|]\s{0,2}|\p{Lu}\p{L}{0,30}\s)$/u.test(text.slice(Math.max(0, match.index - 32), match.index)))
        continue
      const term = match[0]
      const words = term.split(' ')
      const last = words.at(-1) ?? ''
      const defining = words.length === 1 ? DEFINED_ALONE.has(term) : DEFINED_LAST.has(last)
      if (!defining || BY_CUSTOM.test(term) || isKnown(term) || isKnown(last) || NEXT_IS_NAME.test(text.slice(match.index + term.length)))
        continue
      if (words.some((_, from) => from > 0 && isKnown(words.slice(from).join(' ')))) continue
      const start = prose.start + match.index
      found.push({ term, span: { start, end: start + term.length }, statement: index })
    }
  }
  return found
}
