import { createClauseFact } from '../document/clause-fact.ts'
import { type ClausePart, partsOf } from '../document/clause-parts.ts'
import { createFact } from '../document/fact.ts'
import type { Policy, Statement } from '../document/policy.ts'
import { LETTER, NUMERAL } from '../text/letters.ts'
import { matchesOf } from '../text/matches.ts'
import { toSourceSpan } from '../text/prose.ts'
import type { Span } from '../text/span.ts'
import { organizationOf } from './organization.ts'
import { undefinedTermsIn } from './undefined-terms.ts'

export interface TermDefinition {
  /** As it is written where it is defined. */
  readonly term: string
  /** The term itself, where it is defined. */
  readonly span: Span
  /** Index of the statement that defines it. */
  readonly statement: number
  /** What it means, as the text has it; absent where the term only stands in brackets behind its meaning. */
  readonly meaning?: string
}

export interface TermUse {
  readonly term: string
  readonly span: Span
  readonly statement: number
}

export interface PolicyTerms {
  readonly defined: readonly TermDefinition[]
  /** Further definitions of terms that are defined before. */
  readonly redefined: readonly TermDefinition[]
  /** Uses of defined terms as they are defined, in the singular or plural, other than the definitions themselves. */
  readonly uses: readonly TermUse[]
  /** Capitalised as defined terms are, and used so, but not defined here. */
  readonly undefinedUses: readonly TermUse[]
}

const OPEN = '["“«‘\']'
const CLOSE = '["”»’\']'
const TERM = `[${LETTER}${NUMERAL}][${LETTER}${NUMERAL} &/.'’-]{0,60}?`
const QUOTED = `${OPEN}(?<term>${TERM})[,.]?${CLOSE}`

/** Quoted terms inside brackets: (the "Service"), ("Personal Data"), (collectively, "we" or "us"). */
const IN_BRACKETS = /\([^()\n]{0,160}\)/g
const EACH_QUOTED = new RegExp(QUOTED, 'gu')
/** "Personal data" means ...; "Cookies" are ... */
const MEANS = new RegExp(
  `${QUOTED}\\)?,? (?:shall |will |also |which )?(?:mean|means|refers? to|is defined as|are defined as|has the meaning|have the meaning|is|are|includes?|stands? for)\\b(?<meaning>[^\\n]{0,300})`,
  'gu',
)
/** ... collectively "X. — where the closing mark was forgotten at the end of the sentence. */
const UNCLOSED = new RegExp(`\\b(?:collectively|together)(?: referred to as| called)?,? (?:the |our )?["“«](?<term>${TERM})\\.$`, 'gu')
/** ... which we call "X"; referred to as "X"; these are the "X". */
const CALLED = new RegExp(
  `(?:\\b(?:we call|call(?:ed)?|refer(?:red)? to(?: \\w+){0,3} as|known as|defined as|term(?:ed)?|these are(?: the)?)) (?:the |a |an |it |this |them |these )?${QUOTED}`,
  'gu',
)
/** Personal Data means any information ... */
const PLAIN =
  /^(?<term>\p{Lu}[\p{L}-]{1,30}(?: \p{L}[\p{L}-]{1,30}){0,3}?) (?:means(?! to\b)|shall mean|refers to)\b(?<meaning>[^\n]{0,300})/u
/** **Personal data**: any information ... */
const BEHIND_BOLD = /^\s{0,2}(?:[:–—-]|means|refers to|is|are)\s/
const DEFINITIONS_HEADING = /definition|glossary|key terms|terms (?:we use|used)|interpretation|terminology/i
const PRONOUN = /^(?:we|us|our|ours|you|your|yours|i|me|my|it|they|them|this|that|these|those|which|what)$/i
/** Brackets that give an example or a place: what is quoted in them is not defined. */
const GIVES_EXAMPLE = /^\((?:such as|e\.? ?g\b|for example|for instance|like|see|including|i\.e|under|in|on|via|by)\b/i

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

interface Found {
  readonly term: string
  readonly span: Span
  readonly meaning?: string
}

function quotedIn(text: string, offset: number): Found[] {
  const found: Found[] = []
  for (const match of matchesOf(text, EACH_QUOTED)) {
    const term = match.groups?.['term']
    if (term === undefined) continue
    const start = offset + match.index + match[0].indexOf(term)
    found.push({ term, span: { start, end: start + term.length } })
  }
  return found
}

function definitionsIn({ policy, clause, marks }: ClausePart, statement: Statement): Found[] {
  const { prose } = statement
  // Not the statement's own text, in which the cells of a row stand further apart.
  const text = policy.prose.text.slice(prose.start, prose.end)
  const found: Found[] = []
  if (/["“”«»‘’']/.test(text)) {
    for (const brackets of matchesOf(text, IN_BRACKETS))
      if (!GIVES_EXAMPLE.test(brackets[0])) for (const one of quotedIn(brackets[0], prose.start + brackets.index)) found.push(one)
    for (const pattern of [MEANS, CALLED, UNCLOSED]) {
      for (const match of matchesOf(text, pattern)) {
        const term = match.groups?.['term']
        if (term === undefined) continue
        const start = prose.start + match.index + match[0].indexOf(term)
        const meaning = match.groups?.['meaning']?.trim()
        found.push({ term, span: { start, end: start + term.length }, ...(meaning === undefined ? {} : { meaning }) })
      }
    }
  }
  const plain = PLAIN.exec(text)?.groups
  if (plain?.['term'] !== undefined)
    found.push({
      term: plain['term'],
      span: { start: prose.start, end: prose.start + plain['term'].length },
      meaning: (plain['meaning'] ?? '').trim(),
    })
  const { heading = '' } = clause
  const bold = marks.find((mark) => mark.type === 'strong' && mark.prose.start === prose.start && mark.prose.end < prose.end)
  if (bold !== undefined) {
    const behind = policy.prose.text.slice(bold.prose.end, prose.end)
    const term = policy.prose.text.slice(bold.prose.start, bold.prose.end).replace(/(?<![:.\s])[:.\s]+$/, '')
    const defines =
      /^\s{0,2}(?:means|refers to)\b/.test(behind) ||
      (DEFINITIONS_HEADING.test(heading) && (BEHIND_BOLD.test(behind) || policy.prose.text[bold.prose.end - 1] === ':'))
    if (defines && term !== '')
      found.push({
        term,
        span: { start: bold.prose.start, end: bold.prose.start + term.length },
        meaning: behind.replace(/^[\s:–—-]+/, ''),
      })
  }
  return found
}

/** The plural or singular of a term, by its last word. */
export function otherNumber(term: string): string {
  if (/[^aeiou]ies$/.test(term)) return `${term.slice(0, -3)}y`
  if (/(?:s|x|z|ch|sh)es$/.test(term)) return term.slice(0, -2)
  if (/[^s]s$/.test(term)) return term.slice(0, -1)
  if (/[^aeiou]y$/.test(term)) return `${term.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(term) ? `${term}es` : `${term}s`
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** Something found in a clause: its place counts from the beginning of the clause, in the prose and among the statements. */
interface Placed extends Found {
  readonly statement: number
}

const definitionsOf = createClauseFact((part): readonly Placed[] =>
  part.clause.statements.flatMap((statement, index) =>
    definitionsIn(part, statement).map((found) => ({ ...found, span: moved(found.span, -part.prose.start), statement: index })),
  ),
)

/** What is defined where, with places in the prose, and what all of it is called: by its form, singular or plural. */
interface Definitions {
  readonly defined: readonly Placed[]
  readonly redefined: readonly Placed[]
  readonly forms: ReadonlyMap<string, string>
}

const readDefinitions = createFact((policy): Definitions => {
  const defined: Placed[] = []
  const redefined: Placed[] = []
  const known = new Set<string>()
  const definedAt = new Set<number>()
  for (const definition of placed(policy, definitionsOf(policy))) {
    const { term, span, meaning } = definition
    if (PRONOUN.test(term) || definedAt.has(span.start)) continue
    // In lower case and without "means" a quotation is a quotation.
    if (!/\p{Lu}/u.test(term) && meaning === undefined) continue
    const isFirst = !known.has(term)
    ;(isFirst ? defined : redefined).push(definition)
    // A further definition counts among the uses as well.
    if (isFirst) definedAt.add(span.start)
    known.add(term)
  }
  const forms = new Map<string, string>()
  for (const { term } of defined) for (const form of [term, otherNumber(term)]) if (!forms.has(form)) forms.set(form, term)
  return { defined, redefined, forms }
})

/** An expression that finds all forms of the defined terms; empty where nothing is defined. */
const anyForm = createFact((policy) => {
  const forms = [...readDefinitions(policy).forms.keys()].sort((a, b) => b.length - a.length).map(escaped)
  return forms.length === 0 ? '' : `(?<![${LETTER}${NUMERAL}])(?:${forms.join('|')})(?![${LETTER}${NUMERAL}])`
})

const usesOf = createClauseFact(({ policy, clause, prose: { start } }): readonly Placed[] => {
  const form = anyForm(policy)
  if (form === '') return []
  const pattern = new RegExp(form, 'gu')
  return clause.statements.flatMap(({ prose }, statement) =>
    matchesOf(policy.prose.text.slice(prose.start, prose.end), pattern).map(({ 0: term, index }) => {
      const from = prose.start - start + index
      return { term, span: { start: from, end: from + term.length }, statement }
    }),
  )
}, anyForm)

/** What was found in the clauses, at its place in the policy. */
function placed(policy: Policy, found: readonly (readonly Placed[])[]): readonly Placed[] {
  return partsOf(policy).flatMap(({ prose, firstStatement }, index) =>
    (found[index] ?? []).map((one) => ({ ...one, span: moved(one.span, prose.start), statement: firstStatement + one.statement })),
  )
}

/** Reads definitions and the uses of defined terms. */
export const termsOf: (policy: Policy) => PolicyTerms = createFact((policy) => {
  const { defined, redefined, forms } = readDefinitions(policy)
  const definedAt = new Set(defined.map(({ span }) => span.start))
  const inSource = <T extends TermUse>(use: T) => ({ ...use, span: toSourceSpan(policy.prose, use.span) })
  const uses = placed(policy, usesOf(policy)).flatMap(({ term: form, span, statement }) => {
    const term = forms.get(form)
    return term === undefined || definedAt.has(span.start) ? [] : [inSource({ term, span, statement })]
  })
  const organization = organizationOf(policy)
  const names = organization === undefined ? [] : [organization.name, ...organization.aliases]
  const undefinedUses = undefinedTermsIn(policy, forms, names).map(inSource)
  return { defined: defined.map(toDefinition), redefined: redefined.map(toDefinition), uses, undefinedUses }

  function toDefinition({ term, span, statement, meaning }: Placed): TermDefinition {
    return inSource({ term, span, statement, ...(meaning === undefined || meaning === '' ? {} : { meaning }) })
  }
})
