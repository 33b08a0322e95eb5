import { createPartFact } from '../document/clause-fact.ts'
import { type ClausePart, partsOf } from '../document/clause-parts.ts'
import { createFact } from '../document/fact.ts'
import type { Policy } from '../document/policy.ts'
import { LETTER, UPPER } from '../text/letters.ts'
import { toSourceSpan } from '../text/prose.ts'
import { overlaps, type Span } from '../text/span.ts'
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

interface Naming {
  /** What occurs in every naming of this form: it is looked for first, and the pattern only around it. */
  readonly anchor: RegExp
  readonly pattern: RegExp
  /** How sure the form is: the surest that occurs wins, then the first. */
  readonly rank: number
  /** Only a name with a legal form counts: others are defined in this form too. */
  readonly withLegalForm?: true
}

/** The title is surer than a passing mention, less sure than being named the controller. */
const TITLE_RANK = 2.5
/** Who runs the service, and what a full name is shortened to, complete the title's name. */
const OPERATOR_RANK = 2.6

const QUOTE = '["“”\'‘’«»]'
const POLICY = '(?:[Pp]rivacy |[Dd]ata [Pp]rotection |[Cc]ookie )?(?:[Pp]olicy|[Nn]otice|[Ss]tatement)'

/** The forms in which policies say whose they are. The name is the group `name`. */
const NAMINGS: readonly Naming[] = [
  {
    rank: 1,
    anchor: new RegExp(`\\(["“”'‘’«»${LETTER}, .]{0,120}?${QUOTE}(?:[Ww]e|[Uu]s|[Oo]ur|WE|US)[,.]?${QUOTE}`, 'gu'),
    pattern: new RegExp(
      `(?<name>${NAME})[^.()\\n]{0,80}\\((?<aliases>[^()\\n]{0,160}?${QUOTE}(?:[Ww]e|[Uu]s|[Oo]ur|WE|US)[,.]?${QUOTE}[^()\\n]{0,120})\\)`,
      'gu',
    ),
  },
  {
    rank: 2,
    anchor: /\b[Cc]ontroller\b|\b[Rr]esponsible (?:party|entity|body)/g,
    pattern: new RegExp(
      `(?:[Cc]ontroller (?:of|for|in|responsible)[^.\\n]{0,120}? (?:is|are)|[Cc]ontroller is|[Cc]ontroller: ?|[Rr]esponsible (?:party|entity|body)[^.\\n]{0,60}? is)[:\\s]{1,3}(?:the company |us, )?(?<name>${NAME})`,
      'gu',
    ),
  },
  {
    rank: 2,
    anchor: /\bcontroller\b/g,
    pattern: new RegExp(`(?<name>${NAME})[^.\\n]{0,80} (?:is|are|acts as|act as) (?:the|a|an|your) (?:data )?controller`, 'gu'),
  },
  { rank: 2, anchor: /\b[Ww]e,? (?:at|are) /g, pattern: new RegExp(`\\b[Ww]e,? (?:at|are) (?<name>${NAME})`, 'gu') },
  {
    rank: 2,
    anchor: new RegExp(
      `${QUOTE}(?:the )?(?:Company|COMPANY|Provider|Operator|Owner|Developer|Data Controller|Controller|Service Provider)[,.]?${QUOTE}`,
      'g',
    ),
    pattern: new RegExp(
      `(?<name>${NAME})[^.()\\n]{0,60}\\((?:the |hereinafter[^()\\n]{0,40}|hereafter[^()\\n]{0,40}|(?:hereby |here )?referred to as )?(?<aliases>${QUOTE}(?:the )?(?:Company|COMPANY|Provider|Operator|Owner|Developer|Data Controller|Controller|Service Provider)[,.]?${QUOTE})[^()\\n]{0,80}\\)`,
      'gu',
    ),
  },
  {
    rank: OPERATOR_RANK,
    anchor: new RegExp(`\\((?:the )?${QUOTE}[${UPPER}]`, 'gu'),
    pattern: new RegExp(`(?<name>${NAME}) \\((?<aliases>(?:the )?${QUOTE}[${UPPER}][^()"“”\\n]{1,40}${QUOTE})\\)`, 'gu'),
    withLegalForm: true,
  },
  {
    // What a paragraph begins with: "Acme Ltd. lends bicycles."
    rank: OPERATOR_RANK,
    anchor: /(?<=^|\n)(?=[\p{Lu}\d])/gu,
    pattern: new RegExp(`(?<=^|\\n)(?<name>${NAME}) \\p{Ll}`, 'gu'),
    withLegalForm: true,
  },
  {
    rank: 3,
    anchor: / is an? /g,
    pattern: new RegExp(
      `(?<name>${NAME})(?: \\([^()\\n]{2,40}\\))? is an? (?:[a-z-]{2,20} ){0,4}(?:company|organi[sz]ation|charity|foundation|association|business|provider|cooperative|co-operative|firm|non-?profit|start-?up|studio)\\b`,
      'gu',
    ),
  },
  {
    rank: OPERATOR_RANK,
    anchor: /(?:ed|un) by (?=the company|a company|\p{Lu}|\d)/gu,
    pattern: new RegExp(
      `(?:operated|owned|provided|developed|published|run|maintained|created|managed)(?: and (?:operated|owned|maintained|provided|managed|run|developed))? by (?:the company |a company named )?(?<name>${NAME})`,
      'gu',
    ),
  },
  {
    rank: 3,
    anchor: /\b(?:how|that|ways|which|whenever|when) (?=\p{Lu})/gu,
    pattern: new RegExp(
      `(?:how|that|ways|in which|whenever|when) (?<name>${NAME})(?:,[^,.\\n]{0,60},| \\([^()\\n]{0,60}\\))? (?:and its [a-z ]{0,30})?(?:collects?|uses?|process(?:es)?|handles?|treats?|may|protects?|gathers?|will|manages?|shares?|stores?|obtains?|discloses?)\\b`,
      'gu',
    ),
  },
  {
    rank: 3,
    anchor: / (?:built|developed|created) (?:the|this|our) /g,
    pattern: new RegExp(`(?<name>${NAME}) (?:built|has built|have built|developed|created) (?:the|this|our) `, 'gu'),
  },
  {
    rank: 4,
    anchor: /(?:olicy|otice|tatement|ractices?|terms) (?:of|for|governs?|describes?)/g,
    pattern: new RegExp(`(?:${POLICY}|practices?|terms) (?:of|for|governs?|describes?[^.\\n]{0,30}) (?:the )?(?<name>${NAME})`, 'gu'),
  },
  {
    rank: 4,
    anchor: /(?:elcome to|\b[Aa]t|Thank you for)/g,
    pattern: new RegExp(
      `(?:[Ww]elcome to|[Aa]t|Thank you for (?:using|choosing|visiting)) (?:the )?(?<name>${NAME})(?:['’]s|,| we|\\.|!)`,
      'gu',
    ),
  },
  {
    rank: 4,
    anchor:
      / (?:respects?|values?|takes?|is committed|are committed|recogni[sz]es?|cares?|understands?|believes?|knows?|operates?|collects?|does not|provides?|uses) /g,
    pattern: new RegExp(
      `(?<name>${NAME}) (?:respects?|values?|takes? (?:your|the)|is committed|are committed|recogni[sz]es?|cares?|understands?|believes?|knows?|operates?|collects?|does not|provides?|uses) `,
      'gu',
    ),
  },
  {
    rank: 5,
    anchor: /©|\([Cc]\)|[Cc]opyright/g,
    pattern: new RegExp(`(?:©|\\([Cc]\\)|[Cc]opyright)[ ©]{0,3}(?:\\d{4}(?:[-–, ]{1,3}\\d{4})?,? )?(?:by )?(?<name>${NAME})`, 'gu'),
  },
]

/** The forms that name the organization as such, and complete such a name. */
const NAMED = NAMINGS.filter(({ rank }) => rank <= OPERATOR_RANK)
/** Passing mentions: looked for only where nothing surer names it. */
const MENTIONED = NAMINGS.filter(({ rank }) => rank > OPERATOR_RANK)

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
  return [...text.matchAll(ALIAS)].map((match) => match.groups?.['alias'] ?? '').filter((alias) => alias !== '' && !PRONOUN.test(alias))
}

interface NamingMatch {
  readonly name: string
  readonly start: number
  readonly aliases: string
  /** The whole of what names it. */
  readonly whole: Span
}

/** The matches of a pattern near the matches of its anchor. */
function matchesAround(text: string, anchor: RegExp, pattern: RegExp): NamingMatch[] {
  const found: NamingMatch[] = []
  let searched = 0
  for (const { index } of text.matchAll(anchor)) {
    if (index < searched) continue
    const from = Math.max(searched, index - REACH)
    searched = index + REACH
    for (const match of text.slice(from, searched).matchAll(pattern)) {
      const name = match.groups?.['name']
      const start = from + match.index
      if (name !== undefined)
        found.push({
          name,
          start: start + match[0].indexOf(name),
          aliases: match.groups?.['aliases'] ?? '',
          whole: { start, end: start + match[0].length },
        })
    }
  }
  return found
}

/** Who is named in a clause by each of some forms. */
type NamedIn = (part: ClausePart) => readonly (readonly NamingMatch[])[]

const namedBy = (namings: readonly Naming[]): NamedIn =>
  createPartFact(({ policy, prose: { start, end } }) => {
    const text = policy.prose.text.slice(start, end)
    return namings.map(({ anchor, pattern }) => matchesAround(text, anchor, pattern))
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

/** Who is named in some forms, at the beginning of a text and at its end. */
function candidatesIn(policy: Policy, namings: readonly Naming[], namedIn: NamedIn): Candidate[] {
  const ends = endsOf(policy).map((end) =>
    partsOf(policy)
      .filter(({ prose }) => overlaps(end, prose))
      .map((part) => ({ end, offset: part.prose.start, named: namedIn(part) })),
  )
  return namings.flatMap(({ rank, withLegalForm: mustHaveForm }, form) =>
    ends.flat().flatMap(({ end, offset, named }) =>
      (named[form] ?? []).flatMap(({ name: written, start: from, aliases, whole }) => {
        if (offset + whole.start < end.start || offset + whole.end > end.end) return []
        const start = offset + from
        const name = toName(written, { start, end: start + written.length })
        if (name === undefined || (mustHaveForm === true && !hasLegalForm(name.name))) return []
        return [{ name: name.name, span: toSourceSpan(policy.prose, name.span), rank, aliases: aliasesIn(aliases) }]
      }),
    ),
  )
}

/** Whom the title names. */
function candidatesInTitle(policy: Policy): Candidate[] {
  const title = findTitle(policy)
  const titled = title === undefined ? undefined : (TITLE.exec(title.text) ?? TITLE_BEHIND.exec(title.text))?.groups?.['name']
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
  const candidates = [...candidatesIn(policy, NAMED, namedAsSuch), ...candidatesInTitle(policy)]
  const sure = candidates.filter((one) => one.rank <= TITLE_RANK).sort((a, b) => a.rank - b.rank || a.span.start - b.span.start)[0]
  const best = given ?? sure ?? mostNamed(policy, [...candidates, ...candidatesIn(policy, MENTIONED, mentioned)])
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
