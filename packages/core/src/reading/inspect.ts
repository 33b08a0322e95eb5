import type { ExtractedValue } from '../document/extractor.ts'
import type { PluginFailure } from '../document/plugin-failure.ts'
import type { ClauseNode, Policy } from '../document/policy.ts'
import { LEGAL_BASIS_IRIS, TRANSFER_MECHANISM_IRIS } from '../taxonomy/legal-bases.ts'
import { RIGHT_IRIS } from '../taxonomy/rights.ts'
import { toRange } from '../text/source.ts'
import type { Range, Span } from '../text/span.ts'
import type { Disclosure as DisclosureReading } from './disclosure.ts'
import { type ExtractedDisclosure, extractedOf } from './extracted.ts'
import { isRead, languageOf } from './language.ts'
import { type KindConfidence, type PolicyReading, readPolicy } from './reading.ts'
import type { PolicyTerms } from './terms.ts'

/** A clause as it is told about: where it stands and what it is about. */
export interface Clause {
  /** Stable across versions: an explicit anchor, else a slug of the heading path, else of the opening words. */
  readonly id: string
  readonly heading?: string
  /** Level of the heading, 1 to 6; 0 without one. */
  readonly level: number
  /** The main kind first; none in a language whose clauses are not read. */
  readonly kinds: readonly KindConfidence[]
  /** From the heading to the end of the section's own body. */
  readonly range: Range
  readonly headingRange?: Range
}

interface ToldBesides {
  readonly range: Range
  readonly clause: string
  /** For a right, a legal basis and a transfer mechanism: its term in the Data Privacy Vocabulary 2.3, where it has one. */
  readonly iri?: string
}

type Told<D> = D extends DisclosureReading ? Omit<D, 'span' | 'statement'> & ToldBesides : never

/** A fact that a plug-in read: its type begins with the name of the plug-in. */
export interface PluginDisclosure {
  readonly type: `${string}/${string}`
  readonly affirmed: boolean
  /** What it says, by name. */
  readonly fields: Readonly<Record<string, ExtractedValue>>
  readonly range: Range
  readonly clause: string
}

/** A typed fact the text states, with the words that state it and the id of the clause they stand in. */
export type Disclosure = Told<DisclosureReading> | PluginDisclosure

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
  /** Parts of plug-ins that could not read the policy; absent where all did. */
  readonly failures?: readonly PluginFailure[]
}

type Placer = (span: Span) => Range

function toClause(node: ClauseNode, reading: PolicyReading, isEnglish: boolean, place: Placer): Clause {
  return {
    id: node.id,
    ...(node.heading === undefined ? {} : { heading: node.heading }),
    level: node.level,
    kinds: isEnglish ? reading.kindsOf(node) : [],
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

function iriOf(disclosure: DisclosureReading): string | undefined {
  switch (disclosure.type) {
    case 'right':
      return RIGHT_IRIS[disclosure.right]
    case 'legal-basis':
      return LEGAL_BASIS_IRIS[disclosure.basis]
    case 'transfer':
      return disclosure.mechanism === undefined ? undefined : TRANSFER_MECHANISM_IRIS[disclosure.mechanism]
    default:
      return undefined
  }
}

function toDisclosure(disclosure: DisclosureReading, policy: Policy, place: Placer): Disclosure {
  const { span, statement, ...fact } = disclosure
  const iri = iriOf(disclosure)
  const clause = policy.clauses[policy.statements[statement]?.clause ?? 0]?.id ?? ''
  return { ...fact, ...(iri === undefined ? {} : { iri }), range: place(span), clause }
}

const isNamespaced = (type: string): type is PluginDisclosure['type'] => type.includes('/')

function toPluginDisclosures(policy: Policy, disclosures: readonly ExtractedDisclosure[], place: Placer): readonly PluginDisclosure[] {
  return disclosures.flatMap(({ type, affirmed, fields = {}, span }) => {
    const clause = policy.clauses.findLast((one) => one.span.start <= span.start)?.id ?? ''
    return isNamespaced(type) ? [{ type, affirmed, fields, range: place(span), clause }] : []
  })
}

/** Tells what a policy says: its outline with clause kinds, its disclosures, terms, references and dates. */
export function inspect(policy: Policy): Inspection {
  const reading = readPolicy(policy)
  const place: Placer = (span) => toRange(policy.source, span)
  const { effective, lastUpdated } = reading.dates
  const isEnglish = isRead(policy)
  const { failures } = extractedOf(policy)
  return {
    title: reading.title?.text ?? null,
    organization: reading.organization?.name ?? null,
    language: languageOf(policy)?.tag ?? null,
    dates: {
      ...(effective === undefined ? {} : { effective: effective.value }),
      ...(lastUpdated === undefined ? {} : { lastUpdated: lastUpdated.value }),
    },
    clauses: policy.clauses.map((clause) => toClause(clause, reading, isEnglish, place)),
    disclosures: [
      ...reading.disclosures.map((disclosure) => toDisclosure(disclosure, policy, place)),
      ...toPluginDisclosures(policy, reading.extracted, place),
    ],
    terms: toTerms(reading.terms, place),
    references: reading.references.map(({ text, span, target }) => ({ text, range: place(span), target: target ?? null })),
    ...(failures.length > 0 && { failures }),
  }
}
