import { createPartFact } from '../document/clause-fact.ts'
import { type ClausePart, partsOf } from '../document/clause-parts.ts'
import { createFact } from '../document/fact.ts'
import type { Policy } from '../document/policy.ts'
import { compileAtOnce } from '../text/compile-at-once.ts'
import { UPPER } from '../text/letters.ts'
import { matchesOf } from '../text/matches.ts'
import { toSourceSpan } from '../text/prose.ts'
import { overlaps, type Span } from '../text/span.ts'
import { MENTIONED, NAMED, type Naming, OPERATOR_RANK, QUOTE, TITLE_RANK } from './namings.ts'
import { hasLegalForm, NAME, toName } from './organization-name.ts'
import { findTitle } from './title.ts'

/** Whose policy it is. */
export interface Organization {
  /** As the text names it, with its legal form where given. */
  readonly name: string
  /** Where it is named so. */
  readonly span: Span
  /** Other names the text gives it, such as a short form defined in brackets. */
  readonly aliases: readonly string[]
}

const TITLE = new RegExp(
  `^(?<name>${NAME}?)(?:['’]s?)?[ -–—|:]{1,3}(?:[Aa]pp |[Mm]obile |[Ww]ebsite )?(?:PRIVACY|[Pp]rivacy|[Dd]ata [Pp]rotection|[Cc]ookie|[Gg]eneral)`,
  'u',
)
const TITLE_BEHIND = new RegExp(
  `(?:[Pp]rivacy|[Pp]olicy|[Nn]otice|[Ss]tatement)(?: (?:for|of|at)|[ ]?[-–—|:]) (?:the )?(?<name>${NAME})`,
  'u',
)
const ALIAS = new RegExp(`${QUOTE}(?<alias>[${UPPER}][^"“”«»]{1,60}?)[,.]?${QUOTE}`, 'gu')
const PRONOUN = /^(?:we|us|our|ours|you|your|user)$/i
/** How far a naming reaches from its anchor. */
const REACH = 240
/** Only the beginning and the end name the organization reliably; everything between is about others as well. */
const OPENING = 6000

interface Candidate {
  readonly name: string
  readonly span: Span
  readonly rank: number
  readonly aliases: readonly string[]
}

function aliasesIn(text: string): string[] {
  return matchesOf(text, ALIAS)
    .map((match) => match.groups?.['alias'] ?? '')
    .filter((alias) => alias !== '' && !PRONOUN.test(alias))
}

interface NamingMatch {
  readonly name: string
  readonly span: Span
  readonly aliases: readonly string[]
  /** The whole of what names it. */
  readonly whole: Span
}

/** What a match says that was found in a text from a place on. */
function toNamingMatch(match: RegExpExecArray, from: number): NamingMatch[] {
  const written = match.groups?.['name']
  if (written === undefined) return []
  const start = from + match.index
  const place = start + match[0].indexOf(written)
  const named = toName(written, { start: place, end: place + written.length })
  if (named === undefined) return []
  return [{ ...named, aliases: aliasesIn(match.groups?.['aliases'] ?? ''), whole: { start, end: start + match[0].length } }]
}

/** The matches of a pattern near the matches of its anchor. */
function matchesAround(text: string, anchor: RegExp, pattern: RegExp): NamingMatch[] {
  const found: NamingMatch[] = []
  let searched = 0
  // Most anchors never occur: a test is cheaper than what `matchAll` sets up.
  if (text.search(anchor) < 0) return found
  for (const { index } of matchesOf(text, anchor)) {
    if (index < searched) continue
    const from = Math.max(searched, index - REACH)
    searched = index + REACH
    for (const match of matchesOf(text.slice(from, searched), compileAtOnce(pattern))) found.push(...toNamingMatch(match, from))
  }
  return found
}

/** The matches of a sticky pattern where lines begin. */
function matchesAtLines(text: string, pattern: RegExp): NamingMatch[] {
  const found: NamingMatch[] = []
  let at = 0
  do {
    pattern.lastIndex = at
    const match = compileAtOnce(pattern).exec(text)
    if (match !== null) found.push(...toNamingMatch(match, 0))
    at = text.indexOf('\n', at) + 1
  } while (at > 0)
  return found
}

/** Who is named in one of some forms. */
interface FormMatch extends NamingMatch {
  readonly naming: Naming
  /** The form's place among them. */
  readonly form: number
}

/** Who is named in a clause by some forms. */
type NamedIn = (part: ClausePart) => readonly FormMatch[]

const namedBy = (namings: readonly Naming[]): NamedIn =>
  createPartFact(({ policy, prose: { start, end } }) => {
    const text = policy.prose.text.slice(start, end)
    return namings.flatMap((naming, form) => {
      const { anchor, pattern } = naming

      return (anchor === undefined ? matchesAtLines(text, pattern) : matchesAround(text, anchor, pattern)).map((match) => ({
        ...match,
        naming,
        form,
      }))
    })
  })

const namedAsSuch = namedBy(NAMED)
const mentioned = namedBy(MENTIONED)

/** The beginning and the end of a text, or all of a short one. */
function endsOf({ prose: { text } }: Policy): readonly Span[] {
  const all = { start: 0, end: text.length }
  if (text.length <= OPENING * 2) return [all]
  return [
    { ...all, end: OPENING },
    { ...all, start: text.length - OPENING },
  ]
}

/** Who is named in some forms, at the beginning of a text and at its end; form by form. */
function candidatesIn(policy: Policy, namedIn: NamedIn): Candidate[] {
  const found: (Candidate & { readonly form: number })[] = []
  for (const end of endsOf(policy))
    for (const part of partsOf(policy)) {
      if (!overlaps(end, part.prose)) continue
      const offset = part.prose.start
      for (const { naming, form, name, span, aliases, whole } of namedIn(part)) {
        if (offset + whole.start < end.start || offset + whole.end > end.end) continue
        if (naming.withLegalForm === true && !hasLegalForm(name)) continue
        found.push({
          form,
          name,
          span: toSourceSpan(policy.prose, { start: offset + span.start, end: offset + span.end }),
          rank: naming.rank,
          aliases,
        })
      }
    }
  return found.sort((a, b) => a.form - b.form)
}

/** Whom the title names. */
function candidatesInTitle(policy: Policy): Candidate[] {
  const title = findTitle(policy)
  const titled =
    title === undefined
      ? undefined
      : (compileAtOnce(TITLE).exec(title.text) ?? compileAtOnce(TITLE_BEHIND).exec(title.text))?.groups?.['name']
  if (title === undefined || titled === undefined) return []
  const name = toName(titled, { start: 0, end: titled.length })
  return name === undefined ? [] : [{ name: name.name, span: title.span, rank: TITLE_RANK, aliases: [] }]
}

function frontMatterName(policy: Policy): Candidate | undefined {
  const { frontMatter } = policy
  if (frontMatter === undefined) return undefined
  for (const key of ['organization', 'organisation', 'company', 'controller']) {
    const value = frontMatter.values[key]
    if (typeof value === 'string' && value !== '')
      return { name: value, span: frontMatter.valueSpans[key] ?? frontMatter.span, rank: 0, aliases: [] }
  }
  return undefined
}

/** Among passing mentions, the name the text uses most is the likeliest. */
function mostNamed(policy: Policy, candidates: readonly Candidate[]): Candidate | undefined {
  const uses = (name: string) => policy.prose.text.split(name).length
  return [...candidates].sort((a, b) => uses(b.name) - uses(a.name) || a.rank - b.rank || a.span.start - b.span.start)[0]
}

/** A longer form of the same name elsewhere in the opening, with its legal form: "Acme" and "Acme Ltd". */
function withLegalForm(best: Candidate, candidates: readonly Candidate[]): Candidate {
  if (hasLegalForm(best.name)) return best
  const isLonger = (one: Candidate) => one.name.startsWith(best.name) && /^,? /.test(one.name.slice(best.name.length))
  return (
    candidates.find((one) => one.rank <= OPERATOR_RANK && hasLegalForm(one.name) && isLonger(one)) ??
    candidates.find((one) => one.rank === OPERATOR_RANK && isLonger(one)) ??
    best
  )
}

function organizationFrom(policy: Policy, given: Candidate | undefined): Organization | undefined {
  const candidates = [...candidatesIn(policy, namedAsSuch), ...candidatesInTitle(policy)]
  const sure = candidates.filter((one) => one.rank <= TITLE_RANK).sort((a, b) => a.rank - b.rank || a.span.start - b.span.start)[0]
  const best = given ?? sure ?? mostNamed(policy, [...candidates, ...candidatesIn(policy, mentioned)])
  if (best === undefined) return undefined
  const named = withLegalForm(best, candidates)
  const aliases = [...new Set([...named.aliases, ...best.aliases, ...(named === best ? [] : [best.name])])].filter(
    (alias) => alias !== named.name,
  )
  return { name: named.name, span: named.span, aliases }
}

/** The organization that a policy says it is about: in its front matter, else in its text. */
export const organizationOf: (policy: Policy) => Organization | undefined = createFact((policy) =>
  organizationFrom(policy, frontMatterName(policy)),
)

/** The organization that the text of a policy says it is about, whatever its front matter declares. */
export const organizationInText: (policy: Policy) => Organization | undefined = createFact((policy) => organizationFrom(policy, undefined))
