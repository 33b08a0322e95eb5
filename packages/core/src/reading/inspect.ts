import type { ClauseNode, Policy } from '../document/policy.ts'
import { toRange } from '../text/source.ts'
import type { Range, Span } from '../text/span.ts'
import type { Disclosure as DisclosureReading } from './disclosure.ts'
import { languageOf } from './language.ts'
import { type KindConfidence, type PolicyReading, readPolicy } from './reading.ts'
import type { PolicyTerms } from './terms.ts'

/** A clause as it is told about: where it stands and what it is about. */
export interface Clause {
  /** Stable across versions: an explicit anchor, else a slug of the heading path, else of the opening words. */
  readonly id: string
  readonly heading?: string
  /** Level of the heading, 1 to 6; 0 without one. */
  readonly level: number
  /** The main kind first. */
  readonly kinds: readonly KindConfidence[]
  /** From the heading to the end of the section's own body. */
  readonly range: Range
  readonly headingRange?: Range
}

type Told<D> = D extends DisclosureReading ? Omit<D, 'span' | 'statement'> & { readonly range: Range; readonly clause: string } : never

/** A typed fact the text states, with the words that state it and the id of the clause they stand in. */
export type Disclosure = Told<DisclosureReading>

/** A term the policy defines, or uses as if it did. */
export interface Term {
  readonly term: string
  /** Where it is defined; absent where it is only used. */
  readonly definition?: Range
  readonly meaning?: string
  readonly uses: readonly Range[]
}

/** A reference to another part of the same policy. */
export interface CrossReference {
  readonly text: string
  readonly range: Range
  /** Id of the clause it leads to; null where it leads nowhere. */
  readonly target: string | null
}

/** What a policy says. */
export interface Inspection {
  readonly title: string | null
  /** Whose policy it is. */
  readonly organization: string | null
  /** Language of the text as BCP 47 names it; null where it is too short to tell. What clauses say is read in English (`en`) only. */
  readonly language: string | null
  /** YYYY-MM-DD. */
  readonly dates: { readonly effective?: string; readonly lastUpdated?: string }
  readonly clauses: readonly Clause[]
  readonly disclosures: readonly Disclosure[]
  readonly terms: readonly Term[]
  readonly references: readonly CrossReference[]
}

type Placer = (span: Span) => Range

function toClause(node: ClauseNode, reading: PolicyReading, place: Placer): Clause {
  return {
    id: node.id,
    ...(node.heading === undefined ? {} : { heading: node.heading }),
    level: node.level,
    kinds: reading.kindsOf(node),
    range: place(node.span),
    ...(node.headingSpan === undefined ? {} : { headingRange: place(node.headingSpan) }),
  }
}

function toTerms({ defined, uses, undefinedUses }: PolicyTerms, place: Placer): Term[] {
  const usesOf = new Map<string, Range[]>()
  const note = ({ term, span }: { readonly term: string; readonly span: Span }) => {
    const ranges = usesOf.get(term)
    if (ranges === undefined) usesOf.set(term, [place(span)])
    else ranges.push(place(span))
  }
  for (const use of [...uses, ...undefinedUses]) note(use)
  const known = defined.map(({ term, span, meaning }): Term => {
    const told = { term, definition: place(span), uses: usesOf.get(term) ?? [] }
    return meaning === undefined ? told : { ...told, meaning }
  })
  const names = new Set(defined.map(({ term }) => term))
  return [...known, ...[...usesOf].filter(([term]) => !names.has(term)).map(([term, ranges]) => ({ term, uses: ranges }))]
}

/** Tells what a policy says: its outline with clause kinds, its disclosures, terms, references and dates. */
export function inspect(policy: Policy): Inspection {
  const reading = readPolicy(policy)
  const place: Placer = (span) => toRange(policy.source, span)
  const { effective, lastUpdated } = reading.dates
  return {
    title: reading.title?.text ?? null,
    organization: reading.organization?.name ?? null,
    language: languageOf(policy)?.tag ?? null,
    dates: {
      ...(effective === undefined ? {} : { effective: effective.value }),
      ...(lastUpdated === undefined ? {} : { lastUpdated: lastUpdated.value }),
    },
    clauses: policy.clauses.map((clause) => toClause(clause, reading, place)),
    disclosures: reading.disclosures.map(({ span, statement, ...fact }) => ({
      ...fact,
      range: place(span),
      clause: policy.clauses[policy.statements[statement]?.clause ?? 0]?.id ?? '',
    })),
    terms: toTerms(reading.terms, place),
    references: reading.references.map(({ text, span, target }) => ({ text, range: place(span), target: target ?? null })),
  }
}
