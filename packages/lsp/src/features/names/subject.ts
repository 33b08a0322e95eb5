import type { Clause, Range, Term } from '@clausal/core'
import { holds } from '../../positions.ts'
import type { PolicyDocument } from '../../workspace/policies.ts'
import { anchorsOf, explicitAnchorOf, fragmentLinksOf, headingWordsOf, isLinkTo } from './sections.ts'
import { wordsOfTerm } from './term-words.ts'

/** What has a name at a place of a policy and can be gone to: a term, or a section. */
export type Subject =
  | { readonly type: 'term'; readonly term: Term; readonly span: { readonly start: number; readonly end: number } }
  | {
      readonly type: 'section'
      /** The policy that has the section; another one where a link leads there. */
      readonly document: PolicyDocument
      readonly clause: Clause
      readonly span: { readonly start: number; readonly end: number }
      /** Whether the place is its heading, its explicit anchor, a link to it, or words that refer to it. */
      readonly at: 'heading' | 'anchor' | 'link' | 'words'
    }

const spanOf = ({ start, end }: Range) => ({ start: start.offset, end: end.offset })
const touches = ({ start, end }: { readonly start: number; readonly end: number }, offset: number) => start <= offset && offset <= end

/** The clause of a policy that a fragment leads to. */
export function clauseWithAnchor(document: PolicyDocument, fragment: string): Clause | undefined {
  const { policy } = document
  const { clauses } = document.inspection()
  const named = clauses.find(
    (clause) =>
      clause.id === fragment || anchorsOf(policy, clause).includes(fragment.toLowerCase()) || anchorsOf(policy, clause).includes(fragment),
  )
  if (named !== undefined) return named
  const anchor = policy.anchors.find(({ id }) => id === fragment)
  return anchor === undefined ? undefined : clauses.findLast(({ range }) => range.start.offset <= anchor.span.start)
}

/** A term at an offset that another policy of the set defines. */
function termElsewhere(document: PolicyDocument, offset: number, set: readonly PolicyDocument[]): Subject | undefined {
  for (const other of set) {
    if (other === document) continue
    for (const term of other.inspection().terms) {
      const span = term.definition === undefined ? undefined : wordsOfTerm(document, term.term).find((one) => touches(one, offset))
      if (span !== undefined) return { type: 'term', term: { term: term.term, uses: [] }, span }
    }
  }
  return undefined
}

/** What stands at an offset. `set` are the policies that links may lead to. */
export function subjectAt(document: PolicyDocument, offset: number, set: readonly PolicyDocument[]): Subject | undefined {
  const { policy } = document
  const { clauses, terms, references } = document.inspection()
  for (const link of fragmentLinksOf(document)) {
    const whole = policy.links.find(({ hrefSpan }) => hrefSpan !== undefined && touches(hrefSpan, link.span.start))
    if (!touches(link.span, offset) && !(whole !== undefined && touches(whole.span, offset))) continue
    const target = set.find((other) => isLinkTo(document, link, other))
    const clause = target === undefined ? undefined : clauseWithAnchor(target, link.fragment)
    if (target !== undefined && clause !== undefined) return { type: 'section', document: target, clause, span: link.span, at: 'link' }
  }
  const reference = references.find(({ range, target }) => target !== null && holds(range, offset))
  const referred = clauses.find(({ id }) => id === reference?.target)
  if (reference !== undefined && referred !== undefined)
    return { type: 'section', document, clause: referred, span: spanOf(reference.range), at: 'words' }
  for (const term of terms) {
    const range = [...(term.definition === undefined ? [] : [term.definition]), ...term.uses].find((one) => holds(one, offset))
    if (range !== undefined) return { type: 'term', term, span: spanOf(range) }
  }
  const elsewhere = termElsewhere(document, offset, set)
  if (elsewhere !== undefined) return elsewhere
  for (const clause of clauses) {
    if (clause.headingRange === undefined || !holds(clause.headingRange, offset)) continue
    const anchor = explicitAnchorOf(policy, clause)
    if (anchor !== undefined && touches(anchor.span, offset)) return { type: 'section', document, clause, span: anchor.span, at: 'anchor' }
    const words = headingWordsOf(policy, clause)
    if (words !== undefined) return { type: 'section', document, clause, span: words.name, at: 'heading' }
  }
  return undefined
}
