import { overlaps, type Span } from '../../text/span.ts'
import { stemOf } from './features.ts'
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
  let emptyBefore = true
  for (let index = from; index < to; index++) {
    const [start, end] = [tokens.starts[index] ?? 0, tokens.ends[index] ?? 0]
    const isEmpty = EMPTY.has(stemOf(tokens.forms[index] ?? ''))
    const single = model.weightOfWord(words, index, kind)
    if (single > 0 && !isEmpty) candidates.push({ span: { start, end }, weight: single })
    if (index > from && start - (tokens.ends[index - 1] ?? 0) <= MOST_BETWEEN) {
      const pair = model.weightOfPair(words, index, kind) + Math.max(0, single) + Math.max(0, weightBefore)
      if (pair > single && !(emptyBefore && isEmpty)) candidates.push({ span: { start: tokens.starts[index - 1] ?? 0, end }, weight: pair })
    }
    weightBefore = single
    emptyBefore = isEmpty
  }
  candidates.sort((a, b) => b.weight - a.weight || a.span.start - b.span.start)
  const chosen: Span[] = []
  for (const { span } of candidates) {
    if (chosen.length === MOST_EVIDENCE) break
    if (!chosen.some((one) => overlaps(one, span))) chosen.push(span)
  }
  return chosen.sort((a, b) => a.start - b.start)
}
