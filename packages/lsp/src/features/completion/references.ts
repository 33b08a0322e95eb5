import type { PolicyDocument } from '../../workspace/policies.ts'
import { anchorsOf, headingWordsOf } from '../names/sections.ts'
import { CompletionItemKind, type Proposal } from './item.ts'

const IN_WORDS = /(?:\b(?:see|under|in|section|paragraph|clause)(?: the)? ["“])([^"“”\n]*)$/i
const BY_NUMBER = /\b(?:sections?|paragraphs?|clauses?) (\d{0,2}(?:\.\d{0,2}){0,3})$/i
/** An anchor in HTML; in Markdown editors know anchors themselves. */
const HREF = /\bhref=["']#([^"'\s]*)$/i

/** Names, numbers and anchors of sections, where the words before the cursor begin a reference; undefined elsewhere. */
export function referenceProposals(document: PolicyDocument, line: string): Proposal[] | undefined {
  const { policy } = document
  const clauses = document.inspection().clauses.filter(({ heading }) => heading !== undefined)
  const propose = (text: string, detail: string): Proposal => ({ label: text, text, kind: CompletionItemKind.Reference, detail, rank: 0 })
  if (HREF.test(line))
    return clauses.flatMap((clause) =>
      anchorsOf(policy, clause)
        .slice(-1)
        .map((anchor) => propose(anchor, clause.heading ?? '')),
    )
  if (IN_WORDS.test(line))
    return clauses.flatMap((clause) => headingWordsOf(policy, clause) ?? []).map(({ text }) => propose(text, 'section of this policy'))
  if (BY_NUMBER.test(line)) {
    const numbered = clauses.flatMap((clause) => {
      const words = headingWordsOf(policy, clause)
      const number = words?.number.match(/\d{1,2}(?:\.\d{1,2}){0,3}/)?.[0]
      return number === undefined || words === undefined ? [] : [propose(number, words.text)]
    })
    return numbered.length === 0 ? undefined : numbered
  }
  return undefined
}

/** The words at the cursor that a reference replaces. */
export function referencePrefix(line: string): string | undefined {
  return (HREF.exec(line) ?? IN_WORDS.exec(line) ?? BY_NUMBER.exec(line))?.[1]
}
