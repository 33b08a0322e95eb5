import { otherNumber, type Span } from '@clausal/core'
import type { PolicyDocument } from '../../workspace/policies.ts'

const LETTER = /[\p{L}\p{N}]/u

/** Where a term stands in the statements of a policy that does not define it, as it is written or in the other number. */
export function wordsOfTerm({ policy }: PolicyDocument, term: string): readonly Span[] {
  const { text } = policy.source
  const found: Span[] = []
  for (const form of new Set([term, otherNumber(term)])) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const end = at + form.length
      const isWhole = !LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[end] ?? ' ')
      const isRead = policy.statements.some(({ span }) => span.start <= at && end <= span.end)
      if (isWhole && isRead && !found.some((other) => other.start < end && at < other.end)) found.push({ start: at, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
