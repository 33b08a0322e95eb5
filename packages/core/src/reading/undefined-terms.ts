import type { Policy } from '../document/policy.ts'
import { createLazy } from '../text/lazy.ts'
import { matchesOf } from '../text/matches.ts'
import type { Span } from '../text/span.ts'
import { createStatementFact } from './search.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Nouns that contracts define and capitalise: alone they are defined terms, and so are names that end in one of them. */
const DEFINED_ALONE = set(
  'Service Services Site Sites Website Websites App Apps Application Applications Platform Platforms Software Product Products Content User Users Customer Customers Client Clients Subscriber Subscribers Member Members Agreement Account Accounts Affiliates Materials Submissions',
)
const DEFINED_LAST = set(
  'Content Data Information Materials Account Accounts Users User Customers Customer Party Parties Purpose Purposes Features Products Services Service Partners Partner Technologies Devices Device Records Providers Provider Processors Processor Recipients Submissions Contributions Members Clients Affiliates Credentials Offerings Subscribers Activities Events Transactions Communications Telemetry Metadata Logs Metrics Statistics Identifiers Details',
)
/** Capitalised by custom. */
const BY_CUSTOM =
  /^(?:Google|Amazon|Apple|Facebook|Microsoft|With|The|Our|Your|This|For|And|Of|Third|First|Do Not Track|Internet|Web|General|California|European|United|Standard|Federal|Data Protection|Civil|Social|Analytics|Global|Cloud|Digital|Privacy|Cookie|Terms|Children|Consumer|National|Information Commissioner|Big|Open|Limited|User Data Policy|API|Location Services|(?:Customer|Member|Client) (?:Service|Services|Support|Care)$)\b|\b(?:Your|Our|The|My)\b/
/** Two or more capitalised words in a row, or one. */
const CAPITALISED = /(?<![\p{L}\p{N}'’"“‘.@/-])\p{Lu}[\p{Ll}]{2,30}(?: \p{Lu}[\p{Ll}]{2,30}){0,6}(?![\p{L}\p{N}'’"”@/-]|\.\p{L})/gu
/** A longer name goes on: "Terms of Service", "Creators and Users", "Law on Electronic Communications"; or a section is named: "under Purposes". */
const WITHIN_NAME = /\p{Lu}[\p{L}’']{1,30},? (?:of|and|or|for|on|to|in|the|&|of the)\s$|\b(?:under|see|section)\s$|-\p{L}{3,12}\s$/u
const NAME_GOES_ON = /^(?: |’s |'s )?(?:\p{Lu}[\p{L}]|\p{Lu}\b)/u
/** A label in front of what it explains: "Information from Other Users: ...". */
const LABEL = /^[^:.]{0,100}:/
/** A term elsewhere said to be defined in another document. */
const NEXT_IS_NAME =
  /^ (?:Inc|LLC|Ltd|GmbH|Policy|Notice|Statement|Act|Regulation|Agreement|Framework|Commission|Directive|API|Console|Store|Play)\b/

const AROUND = 40
/** So many capitals make a title of a label. */
const CAPITALS_OF_LABEL = 2

interface UndefinedUse {
  readonly term: string
  /** Offsets into the prose. */
  readonly span: Span
  readonly statement: number
}

/** A line in which most words are capitalised is a title. */
function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word))
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6
}

/** A term as it is written in a statement, at its place there. */
interface Candidate {
  readonly term: string
  readonly start: number
}

/** What each statement writes as defined terms are written, in the middle of sentences. */
const candidatesIn = createStatementFact(({ text, kind }): readonly Candidate[] => {
  if (kind === 'row' || text.search(CAPITALISED) < 0 || isTitleCase(text)) return []
  const label = LABEL.exec(text)?.[0] ?? ''
  const labelEnd = (label.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0) >= CAPITALS_OF_LABEL ? label.length : 0
  return matchesOf(text, CAPITALISED).flatMap(({ 0: term, index: start }) => {
    if (start === 0 || /(?:[.:!?•–—|(]\s{0,2}|\p{Lu}\p{L}{0,30}\s)$/u.test(text.slice(Math.max(0, start - 32), start))) return []
    const words = term.split(' ')
    const isDefining = words.length === 1 ? DEFINED_ALONE.has(term) : DEFINED_LAST.has(words.at(-1) ?? '')
    const end = start + term.length
    if (!isDefining || start < labelEnd || BY_CUSTOM.test(term) || NEXT_IS_NAME.test(text.slice(end))) return []
    if (WITHIN_NAME.test(text.slice(Math.max(0, start - AROUND), start)) || NAME_GOES_ON.test(text.slice(end, end + AROUND))) return []
    return [{ term, start }]
  })
})

/** Makes a test whether the policy explains a term elsewhere than by defining it. */
function createExplainedTest(policy: Policy): (term: string) => boolean {
  const headings = new Set(policy.clauses.flatMap(({ heading }) => (heading === undefined ? [] : [heading.toLowerCase()])))
  // What is set off and followed by a colon is explained there.
  const labels = new Set(
    policy.marks.map(({ prose }) =>
      policy.prose.text
        .slice(prose.start, prose.end)
        .replace(/(?<![:.\s])[:.\s]+$/, '')
        .toLowerCase(),
    ),
  )
  return (term) => {
    const words = term.toLowerCase()
    // "When you use our Review Service": the section under that heading tells what it is.
    return labels.has(words) || headings.has(words) || (words.includes(' ') && [...headings].some((heading) => heading.includes(words)))
  }
}

/** Terms that are written as defined terms are, in the middle of sentences, but are not among `defined` (all their forms) nor names of the organization. */
export function undefinedTermsIn(policy: Policy, defined: ReadonlyMap<string, string>, names: readonly string[]): UndefinedUse[] {
  const isExplained = createLazy(() => createExplainedTest(policy))
  const isKnown = (term: string) =>
    defined.has(term) || names.some((name) => name.includes(term) || term.includes(name)) || isExplained()(term)
  /** A term is known by itself, or by its last words. */
  const isNew = ({ term }: Candidate) => {
    const words = term.split(' ')
    return !words.some((_, from) => isKnown(words.slice(from).join(' ')))
  }
  const candidates = candidatesIn(policy)
  return policy.statements.flatMap(({ prose }, statement) =>
    (candidates[statement] ?? []).filter(isNew).map(({ term, start }) => {
      const from = prose.start + start
      return { term, span: { start: from, end: from + term.length }, statement }
    }),
  )
}
