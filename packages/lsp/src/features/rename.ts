import { otherNumber, toSlug } from '@clausal/core'
import type { Range, WorkspaceEdit } from 'vscode-languageserver-types'
import { rangeOf } from '../positions.ts'
import { type FileEdit, toWorkspaceEdit } from '../workspace/edits.ts'
import type { PolicyDocument } from '../workspace/policies.ts'
import { type Occurrence, occurrencesOf } from './names/occurrences.ts'
import { anchorsOf, explicitAnchorOf, headingWordsOf, nameInReference } from './names/sections.ts'
import { type Subject, subjectAt } from './names/subject.ts'

/** Why something cannot be renamed; for people. */
export interface Refusal {
  readonly refused: string
}

export interface RenameRange {
  readonly range: Range
  readonly placeholder: string
}

const refuse = (refused: string): Refusal => ({ refused })

type Renamed = { readonly subject: Subject; readonly name: string } | Refusal

function renamedAt(document: PolicyDocument, offset: number, set: readonly PolicyDocument[]): Renamed {
  const subject = subjectAt(document, offset, set)
  if (subject === undefined)
    return refuse('Here stands neither a defined term nor the name of a section. Put the cursor on one of these to rename it.')
  if (subject.type === 'term') {
    const { term } = subject.term
    const isDefined = occurrencesOf(subject, set).some(({ role }) => role === 'definition')
    if (!isDefined) return refuse(`'${term}' is used like a term but defined nowhere in these policies. Define it first, then rename it.`)
    return { subject, name: term }
  }
  const { clause, at } = subject
  const words = headingWordsOf(subject.document.policy, clause)
  if (at === 'words') return refuse(`This refers to the section '${clause.heading ?? clause.id}'. Rename its heading, and this follows.`)
  if (at === 'heading') {
    if (words === undefined) return refuse('This section has no heading that could be renamed.')
    return { subject, name: words.text }
  }
  const anchor = explicitAnchorOf(subject.document.policy, clause)
  if (anchor === undefined)
    return refuse(`This anchor follows from the heading '${clause.heading ?? clause.id}'. Rename the heading, and its links follow.`)
  return { subject, name: anchor.id }
}

/** What would be renamed at an offset, or why nothing can be. */
export function prepareRename(document: PolicyDocument, offset: number, set: readonly PolicyDocument[]): RenameRange | Refusal {
  const renamed = renamedAt(document, offset, set)
  if ('refused' in renamed) return renamed
  const { subject } = renamed
  const { start, end } = subject.span
  return { range: rangeOf(document.policy.source, subject.span), placeholder: document.policy.source.text.slice(start, end) }
}

const LINE_OR_QUOTE = /[\r\n"“”«»]/
const ANCHOR = /^[\p{L}\p{N}_][\p{L}\p{N}_.:-]{0,99}$/u

function refusalOfTerm(name: string, old: string, set: readonly PolicyDocument[]): Refusal | undefined {
  if (name === '' || LINE_OR_QUOTE.test(name)) return refuse('A term is one or more words on one line, without quotation marks.')
  const known = set.find((document) =>
    document.inspection().terms.some(({ term, definition }) => definition !== undefined && term === name && name !== old),
  )
  return known === undefined
    ? undefined
    : refuse(`'${name}' is a defined term already, in ${known.configuration.path}. Choose another name.`)
}

const edit = ({ document, span }: Pick<Occurrence, 'document' | 'span'>, newText: string): FileEdit => ({
  document,
  edit: { range: rangeOf(document.policy.source, span), newText },
})

/** The new name in the number in which the old one stands: a term "Service" is used as "Services", too. */
function termEdits(old: string, name: string, occurrences: readonly Occurrence[]): FileEdit[] {
  return occurrences.map((occurrence) => {
    const { text } = occurrence.document.policy.source
    const written = text.slice(occurrence.span.start, occurrence.span.end).replace(/\s+/g, ' ')
    return edit(occurrence, written === otherNumber(old) ? otherNumber(name) : name)
  })
}

function headingEdits(subject: Extract<Subject, { type: 'section' }>, name: string, occurrences: readonly Occurrence[]): FileEdit[] {
  const { document, clause } = subject
  const words = headingWordsOf(document.policy, clause)
  const explicit = explicitAnchorOf(document.policy, clause)
  const [numbered] = anchorsOf(document.policy, clause)
  return occurrences.flatMap((occurrence) => {
    const { span, by } = occurrence
    const written = occurrence.document.policy.source.text.slice(span.start, span.end)
    if (by === 'heading') return [edit(occurrence, name)]
    // An anchor of its own stays when the heading changes; that is what it is for.
    if (by === 'link' && explicit === undefined)
      return [edit(occurrence, toSlug(written === numbered ? `${words?.number ?? ''}${name}` : name, 100))]
    if (by !== 'words' || words === undefined) return []
    const reference = document.inspection().references.find(({ range }) => range.start.offset === span.start)
    const named = reference === undefined ? undefined : nameInReference({ ...reference, text: written }, words.text)
    return named === undefined ? [] : [edit({ document: occurrence.document, span: named }, name)]
  })
}

/** Renames what stands at an offset everywhere in the set of policies, or says why not. */
export function renameAt(
  document: PolicyDocument,
  offset: number,
  newName: string,
  set: readonly PolicyDocument[],
): WorkspaceEdit | Refusal {
  const renamed = renamedAt(document, offset, set)
  if ('refused' in renamed) return renamed
  const { subject, name: old } = renamed
  const name = newName.trim()
  const occurrences = occurrencesOf(subject, set)
  if (subject.type === 'term') return refusalOfTerm(name, old, set) ?? toWorkspaceEdit(termEdits(old, name, occurrences))
  if (subject.at === 'heading') {
    if (name === '' || /[\r\n]/.test(name)) return refuse('A heading is one or more words on one line.')
    return toWorkspaceEdit(headingEdits(subject, name, occurrences))
  }
  if (!ANCHOR.test(name))
    return refuse('An anchor begins with a letter or digit and has no spaces; letters, digits, hyphens, dots and underscores may follow.')
  if (
    subject.document
      .inspection()
      .clauses.some((clause) => clause.id !== subject.clause.id && anchorsOf(subject.document.policy, clause).includes(name))
  )
    return refuse(`Another section has the anchor '${name}' already. Choose another name.`)
  return toWorkspaceEdit(occurrences.filter(({ by }) => by === 'anchor' || by === 'link').map((occurrence) => edit(occurrence, name)))
}
