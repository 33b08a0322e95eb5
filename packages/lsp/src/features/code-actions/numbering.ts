import type { Clause, Span } from '@clausal/core'
import type { PolicyDocument } from '../../workspace/policies.ts'
import { headingWordsOf } from '../names/sections.ts'

/** The number a new section gets, and what changes behind it so that the count goes on. */
export interface Renumbering {
  /** With what stands around it, such as "4. "; empty where headings are not numbered. */
  readonly number: string
  readonly changes: readonly { readonly span: Span; readonly text: string }[]
}

const NONE: Renumbering = { number: '', changes: [] }
const TOP = /^(\D{0,10})(\d{1,2})((?:\.\d{1,2}){0,3})(.*)$/s
const REFERENCE = /^(\D*)(\d{1,2})((?:\.\d{1,2}){0,3})$/s

/** The number that opens a heading, and where its digits stand in the source. */
function numberOf(
  { policy }: PolicyDocument,
  clause: Clause,
): { readonly top: number; readonly lead: string; readonly tail: string; readonly span: Span } | undefined {
  const words = headingWordsOf(policy, clause)
  if (words === undefined || clause.headingRange === undefined) return undefined
  const [, lead = '', digits = '', , tail = ''] = TOP.exec(words.number) ?? []
  if (digits === '') return undefined
  const start = policy.source.text.indexOf(digits, clause.headingRange.start.offset)
  return start < 0 || start > words.name.start
    ? undefined
    : { top: Number(digits), lead: lead.trimStart(), tail, span: { start, end: start + digits.length } }
}

/** Makes room in the numbers of headings, and of references in words, for a section behind `before`. */
export function renumberFrom(document: PolicyDocument, sections: readonly Clause[], before: Clause | undefined): Renumbering {
  const last = before === undefined ? undefined : numberOf(document, before)
  const counted = sections.filter((section) => numberOf(document, section) !== undefined)
  if (last === undefined || counted.length * 2 < sections.length) return NONE
  const { clauses, references } = document.inspection()
  const moved = clauses.flatMap((clause) => {
    const found = clause.range.start.offset > (before?.range.start.offset ?? 0) ? numberOf(document, clause) : undefined
    return found === undefined || found.top <= last.top ? [] : [{ clause, ...found }]
  })
  const ids = new Map(moved.map(({ clause, top }) => [clause.id, top]))
  const inReferences = references.flatMap(({ text, range, target }) => {
    const top = target === null ? undefined : ids.get(target)
    const [, words = '', digits = ''] = REFERENCE.exec(text) ?? []
    if (top === undefined || Number(digits) !== top) return []
    const start = range.start.offset + words.length
    return [{ span: { start, end: start + digits.length }, text: String(top + 1) }]
  })
  return {
    number: `${last.lead}${last.top + 1}${last.tail}`,
    changes: [...moved.map(({ span, top }) => ({ span, text: String(top + 1) })), ...inReferences],
  }
}
