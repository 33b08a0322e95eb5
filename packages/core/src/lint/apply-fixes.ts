import { firstAt } from '../text/first-at.ts'
import type { Finding, FindingEdit } from './finding.ts'

interface Offsets {
  readonly start: number
  readonly end: number
}

const offsetsOf = ({ range }: FindingEdit): Offsets => ({ start: range.start.offset, end: range.end.offset })

/** Whether two edits would change the same place; two insertions at one place would, too. */
const collide = (a: Offsets, b: Offsets) => (a.start < b.end && b.start < a.end) || a.start === b.start

/** Edits of which none collides with another, in the order of the text. */
function createEdits<T extends { readonly place: Offsets }>() {
  const taken: T[] = []
  const indexOf = ({ start }: Offsets) => firstAt(start, 0, taken.length, (index) => taken[index]?.place.start ?? 0)
  return {
    taken,
    /** Only its neighbours can collide with an edit: those before and behind them are farther away. */
    isFree(place: Offsets): boolean {
      const at = indexOf(place)
      return [taken[at - 1], taken[at]].every((other) => other === undefined || !collide(place, other.place))
    },
    take(edit: T): void {
      taken.splice(indexOf(edit.place), 0, edit)
    },
  }
}

/** A text after the fixes of some of its findings. */
export interface FixedText {
  readonly text: string
  /** The findings whose fixes were applied. A fix that touches the place of an earlier one waits for the next pass. */
  readonly applied: readonly Finding[]
}

/** The fixes of findings that can be made together. */
export interface CompatibleFixes {
  /** In the order of the text. */
  readonly edits: readonly FindingEdit[]
  /** The findings that they mend. */
  readonly applied: readonly Finding[]
}

/** Those fixes of findings of which none touches the place of an earlier one: each whole or not at all, in the order of the findings. */
export function compatibleFixes(findings: readonly Finding[]): CompatibleFixes {
  const { taken, isFree, take } = createEdits<{ readonly place: Offsets; readonly edit: FindingEdit }>()
  const applied: Finding[] = []
  for (const finding of findings) {
    const edits = (finding.fix ?? []).map((edit) => ({ place: offsetsOf(edit), edit }))
    if (edits.length === 0 || !edits.every(({ place }) => isFree(place))) continue
    for (const edit of edits) take(edit)
    applied.push(finding)
  }
  return { edits: taken.map(({ edit }) => edit), applied }
}

/** Applies the fixes of findings to the text they are about, as far as they are compatible. */
export function applyFixes(text: string, findings: readonly Finding[]): FixedText {
  const { edits, applied } = compatibleFixes(findings)
  let fixed = ''
  let from = 0
  for (const { range, text: replacement } of edits) {
    fixed += text.slice(from, range.start.offset) + replacement
    from = range.end.offset
  }
  return { text: fixed + text.slice(from), applied }
}
