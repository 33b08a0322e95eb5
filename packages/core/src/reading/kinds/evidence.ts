import { overlaps, type Span } from '../../text/span.ts'
import type { KindModel } from './model.ts'
import type { Passage } from './passage.ts'

const MOST_EVIDENCE = 3
/** Words further apart than one character are divided by a stop, and no phrase. */
const MOST_BETWEEN = 1

/** Words that say something only beside another. */
const EMPTY: ReadonlySet<string> = new Set(
  'a an and are as at be been but by for from has have if in into is it its may not of on or our that the their this to us was we when which will with you your'.split(
    ' ',
  ),
)

/** The words that add most to a kind, strongest first, without overlaps. */
export function evidenceFor(model: KindModel, kind: number, { tokens, words, from, to }: Passage): Span[] {
  const candidates: { readonly span: Span; readonly weight: number }[] = []
  let weightBefore = 0
  for (const [offset, token] of tokens.slice(from, to).entries()) {
    const index = from + offset
    const before = offset === 0 ? undefined : tokens[index - 1]
    const single = model.weightOfWord(words, index, kind)
    if (single > 0 && !EMPTY.has(token.stem)) candidates.push({ span: token.span, weight: single })
    if (before !== undefined && token.span.start - before.span.end <= MOST_BETWEEN) {
      const pair = model.weightOfPair(words, index, kind) + Math.max(0, single) + Math.max(0, weightBefore)
      if (pair > single && !(EMPTY.has(before.stem) && EMPTY.has(token.stem)))
        candidates.push({ span: { start: before.span.start, end: token.span.end }, weight: pair })
    }
    weightBefore = single
  }
  candidates.sort((a, b) => b.weight - a.weight || a.span.start - b.span.start)
  const chosen: Span[] = []
  for (const { span } of candidates) {
    if (chosen.length === MOST_EVIDENCE) break
    if (!chosen.some((one) => overlaps(one, span))) chosen.push(span)
  }
  return chosen.sort((a, b) => a.start - b.start)
}
