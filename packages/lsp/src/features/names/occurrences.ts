import type { Span, Term } from '@clausal/core'
import type { PolicyDocument } from '../../workspace/policies.ts'
import { explicitAnchorOf, fragmentLinksOf, headingWordsOf, isLinkTo } from './sections.ts'
import { clauseWithAnchor, type Subject } from './subject.ts'
import { wordsOfTerm } from './term-words.ts'

/** A place at which a term or a section is named. */
export interface Occurrence {
  readonly document: PolicyDocument
  readonly span: Span
  readonly role: 'definition' | 'use'
  /** How it is named there; a term is always named by itself. */
  readonly by: 'term' | 'heading' | 'anchor' | 'link' | 'words'
}

/** The same term in another policy of the set. */
const termIn = (document: PolicyDocument, name: string): Term | undefined => document.inspection().terms.find(({ term }) => term === name)

function termOccurrences(name: string, set: readonly PolicyDocument[]): Occurrence[] {
  return set.flatMap((document) => {
    const term = termIn(document, name)
    if (term === undefined)
      return wordsOfTerm(document, name).map((span) => ({ document, span, role: 'use' as const, by: 'term' as const }))
    const { definition, uses } = term
    const at = (role: Occurrence['role'], { start, end }: NonNullable<typeof definition>): Occurrence => ({
      document,
      span: { start: start.offset, end: end.offset },
      role,
      by: 'term',
    })
    return [...(definition === undefined ? [] : [at('definition', definition)]), ...uses.map((use) => at('use', use))]
  })
}

function sectionOccurrences({ document, clause }: Extract<Subject, { type: 'section' }>, set: readonly PolicyDocument[]): Occurrence[] {
  const { policy } = document
  const heading = headingWordsOf(policy, clause)
  const anchor = explicitAnchorOf(policy, clause)
  const found: Occurrence[] = [
    ...(heading === undefined ? [] : [{ document, span: heading.name, role: 'definition' as const, by: 'heading' as const }]),
    ...(anchor === undefined ? [] : [{ document, span: anchor.span, role: 'definition' as const, by: 'anchor' as const }]),
  ]
  for (const other of set) {
    for (const link of fragmentLinksOf(other))
      if (isLinkTo(other, link, document) && clauseWithAnchor(document, link.fragment)?.id === clause.id)
        found.push({ document: other, span: link.span, role: 'use', by: 'link' })
  }
  const links = new Set(policy.links.map(({ span }) => span.start))
  for (const { range, target } of document.inspection().references)
    if (target === clause.id && !links.has(range.start.offset))
      found.push({ document, span: { start: range.start.offset, end: range.end.offset }, role: 'use', by: 'words' })
  return found
}

/** Every place in a set of policies at which a subject is named, the definition first, file by file. */
export function occurrencesOf(subject: Subject, set: readonly PolicyDocument[]): readonly Occurrence[] {
  return subject.type === 'term' ? termOccurrences(subject.term.term, set) : sectionOccurrences(subject, set)
}
