import { periodsOf } from '@clausal/core'
import { periodWords } from '@clausal/core/report'
import type { InlayHint } from 'vscode-languageserver-types'
import { toLspRange } from '../positions.ts'
import type { PolicyDocument } from '../workspace/policies.ts'

const bare = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Periods in one form behind the words, where the words have another: "thirty (30) days" is 30 days. */
export function inlayHintsIn({ policy }: PolicyDocument, start: number, end: number): InlayHint[] {
  return periodsOf(policy).flatMap(({ period, range }): InlayHint[] => {
    if (range.end.offset < start || end < range.start.offset) return []
    const words = periodWords(period)
    if (bare(policy.source.text.slice(range.start.offset, range.end.offset)) === bare(words)) return []
    return [{ position: toLspRange(range).end, label: `= ${words}`, paddingLeft: true, tooltip: period }]
  })
}
