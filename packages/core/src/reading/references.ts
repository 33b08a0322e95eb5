import { createClauseFact } from '../document/clause-fact.ts'
import { createFact } from '../document/fact.ts'
import type { Policy } from '../document/policy.ts'
import { toSlug } from '../document/slug.ts'
import { firstAt } from '../text/first-at.ts'
import { LETTER, UPPER } from '../text/letters.ts'
import { matchesOfSigned, type SignedPattern } from '../text/matches.ts'
import { toSourceSpan } from '../text/prose.ts'
import { containsSpan, type Span } from '../text/span.ts'
import { createStatementFact } from './search.ts'

/** A reference to another part of the same document. */
export interface Reference {
  /** As written: `section 4.2`, `"Cookies" section`, `#retention`. */
  readonly text: string
  readonly span: Span
  /** Id of the clause it leads to; absent where there is none. */
  readonly target?: string
}

const QUOTED = '["“«‘\'](?<quoted>[^"”»\\n]{2,80}?)[,.]?["”»’\']'
const TITLE = `(?<title>[${UPPER}][${LETTER}&'’-]{1,30}(?: (?:[${UPPER}][${LETTER}&'’-]{1,30}|of|and|the|to|your|with|for|we|you)){0,7})`

const QUOTATION = /["“«‘']/

/** The forms in which texts point at their own parts. */
const FORMS: readonly SignedPattern[] = [
  {
    pattern: new RegExp(`${QUOTED} (?:section|paragraph|heading|part|clause)`, 'giu'),
    sign: /["”»’'] (?:section|paragraph|heading|part|clause)/i,
  },
  {
    pattern: new RegExp(
      `(?:section|paragraph|part|clause|heading)s? (?:titled|entitled|called|named|headed|labell?ed|below titled|above titled|on|under)? ?(?:the heading )?${QUOTED}`,
      'giu',
    ),
    sign: QUOTATION,
  },
  {
    pattern: new RegExp(
      `(?:(?:described|explained|set out|listed|outlined|detailed|discussed|provided|specified|see)(?: (?:below|above|further|in more detail))? (?:under|in|at)|see|refer to|under) (?:the |our )?${QUOTED}(?: (?:section|below|above))?`,
      'giu',
    ),
    sign: QUOTATION,
  },
  { pattern: new RegExp(`(?:the|our|see) ${TITLE} (?:section|paragraph)`, 'gu'), sign: / (?:section|paragraph)/ },
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:[Ss]ections?|[Pp]aragraphs?|[Cc]lauses?) (?<number>\d{1,2}(?:\.\d{1,2}){0,3}|[A-Z](?:\.\d{1,2})?|[IVX]{1,5})(?![\p{L}\p{N}(])/gu,
    sign: /ection|aragraph|lause/,
  },
]
/** Sections of laws and of other documents. */
const OF_A_LAW = /(?:code|act|law|regulation|gdpr|ccpa|directive|§|article|statutes?|cpra|title)[^.\n]{0,40}$/i
const OF_ANOTHER =
  /^[^.;\n]{0,12}(?:of|in|under) (?:the |our |its |this )?(?:[\p{L}.& ]{0,40}(?:act|code|gdpr|ccpa|regulation|law|terms|agreement|directive|constitution)|general data)\b/iu

function normal(heading: string): string {
  return toSlug(heading.replace(/^\s*(?:\d{1,2}[.)]?(?:\d{1,2}[.)]?){0,3}|[A-Z][.)]|[IVX]{1,5}[.)])\s+/, ''))
}

/** What references can call each clause: its heading's words and its number. */
const namesOf = createClauseFact(({ clause: { heading = '' } }) => ({
  name: normal(heading),
  number: /^\s*(?:section |article |part )?(\d{1,2}(?:\.\d{1,2}){0,3}|[A-Z]|[IVX]{1,5})[.):\s-]/i
    .exec(heading)?.[1]
    ?.replace(/\.$/, '')
    .toUpperCase(),
}))

/** Words of a statement that may refer to a part, at their place in it. */
interface Worded {
  readonly text: string
  readonly start: number
  readonly name?: string
  readonly number?: string
  /** Whether they say that they name a part. */
  readonly says: boolean
}

/** What may refer to a part in each statement, in the order of the forms. */
const wordedIn = createStatementFact(({ text }): readonly Worded[] => {
  if (!/section|paragraph|clause|see|under|described|refer|heading|part/i.test(text)) return []
  return FORMS.flatMap((form) =>
    matchesOfSigned(text, form).flatMap(({ 0: words, index: start, groups = {} }): readonly Worded[] => {
      const { quoted, title, number } = groups
      if (OF_A_LAW.test(text.slice(Math.max(0, start - 60), start)) || OF_ANOTHER.test(text.slice(start + words.length))) return []
      const name = quoted ?? title
      // Without the word "section" a quotation points at a part only if there is one of that name.
      const says = number !== undefined || /section|paragraph|clause|heading/i.test(words)
      return [{ text: words, start, says, ...(name === undefined ? {} : { name }), ...(number === undefined ? {} : { number }) }]
    }),
  )
})

/** No reference names a part by fewer characters of its name than this, or by more. */
const SHORTEST_BEGINNING = 5
const LONGEST_BEGINNING = 320

/** The beginnings of a name that end with a word of it. */
function beginningsOf(name: string): string[] {
  const beginnings: string[] = []
  for (let end = name.indexOf('-'); end >= 0 && end <= LONGEST_BEGINNING; end = name.indexOf('-', end + 1))
    beginnings.push(name.slice(0, end))
  return beginnings
}

/** Finds clauses by what references call them. */
function createTargets(policy: Policy) {
  const byName = new Map<string, string>()
  const byNumber = new Map<string, string>()
  const names = namesOf(policy)
  for (const [index, { id }] of policy.clauses.entries()) {
    const { name = '', number } = names[index] ?? {}
    // Of two clauses with one name, such as a summary and the section it sums up, the later is the full one.
    if (name !== '') byName.set(name, id)
    if (number !== undefined) byNumber.set(number, id)
  }
  // Places in the order of the names: where several begin alike, the first counts.
  const known = [...byName.keys()]
  const placeOf = new Map(known.map((name, place) => [name, place]))
  const firstBeginning = new Map<string, number>()
  for (const [place, name] of known.entries())
    for (const beginning of beginningsOf(name)) if (!firstBeginning.has(beginning)) firstBeginning.set(beginning, place)
  const { clauses } = policy
  const ids = new Set(clauses.map(({ id }) => id))
  const anchors = new Map(policy.anchors.toReversed().map(({ id, span }) => [id, span.start]))
  const clauseAt = (offset: number) => clauses[firstAt(offset + 1, 0, clauses.length, (index) => clauses[index]?.span.start ?? 0) - 1]?.id
  return {
    named(name: string): string | undefined {
      const wanted = normal(name)
      if (wanted === '') return undefined
      const exact = byName.get(wanted)
      if (exact !== undefined) return exact
      if (wanted.length < SHORTEST_BEGINNING) return undefined
      const places = [firstBeginning.get(wanted), ...beginningsOf(wanted).map((beginning) => placeOf.get(beginning))]
      const first = places.reduce<number>((least, place = known.length) => Math.min(least, place), known.length)
      return byName.get(known[first] ?? '')
    },
    numbered: (number: string): string | undefined => byNumber.get(number.toUpperCase()),
    anchored(fragment: string): string | undefined {
      if (ids.has(fragment)) return fragment
      const anchor = anchors.get(fragment)
      return anchor === undefined ? byName.get(toSlug(fragment)) : clauseAt(anchor)
    },
  }
}

/** So many UTF-16 code units of a text are looked through for one place. */
const REACH = 256

/** Makes a test whether a span holds one that was there before or lies in one; where it does not, it is there from then on. */
function createTakenTest(): (span: Span) => boolean {
  const taken = new Map<number, Span[]>()
  return (span) => {
    const [from, to] = [Math.floor(span.start / REACH), Math.floor(span.end / REACH)]
    for (let at = from; at <= to; at++)
      if (taken.get(at)?.some((other) => containsSpan(other, span) || containsSpan(span, other)) === true) return true
    for (let at = from; at <= to; at++) taken.set(at, [...(taken.get(at) ?? []), span])
    return false
  }
}

/** Finds the references between the parts of a policy. */
export const referencesOf: (policy: Policy) => readonly Reference[] = createFact((policy) => {
  const targets = createTargets(policy)
  const found: Reference[] = []
  const isTaken = createTakenTest()
  const add = (text: string, span: Span, target: string | undefined) => {
    if (isTaken(span)) return
    found.push({ text, span, ...(target === undefined ? {} : { target }) })
  }
  for (const link of policy.links) {
    if (link.href.length > 1 && link.href.startsWith('#'))
      add(policy.prose.text.slice(link.prose.start, link.prose.end) || link.href, link.span, targets.anchored(link.href.slice(1)))
  }
  const worded = wordedIn(policy)
  for (const [index, { prose }] of policy.statements.entries()) {
    for (const { text, start, name, number, says } of worded[index] ?? []) {
      const target = number === undefined ? (name === undefined ? undefined : targets.named(name)) : targets.numbered(number)
      if (target === undefined && !says) continue
      const from = prose.start + start
      add(text, toSourceSpan(policy.prose, { start: from, end: from + text.length }), target)
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start)
})
