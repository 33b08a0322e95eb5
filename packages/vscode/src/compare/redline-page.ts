import type { Comparison, ReviewPreview } from '@clausal/lsp/protocol'
import type { PlainRange } from '../policy/reveal.ts'
import type { Translate } from '../translate.ts'
import type { RedlinePage, ShownPromise } from '../webview/redline-messages.ts'

type Change = Comparison['diff']['changes'][number]

/** The order in which the page numbers changes. */
const ORDER: readonly Change['materiality'][] = ['material', 'minor', 'editorial']

/** The changes in the order of the page. */
export const numberedChanges = ({ diff }: Comparison): readonly Change[] =>
  ORDER.flatMap((materiality) => diff.changes.filter((change) => change.materiality === materiality))

/** Where a change stands in the later version, lines and characters from 0; undefined where it is gone from it. */
export function placeOfChange({ after: [clause] }: Change): PlainRange | undefined {
  if (clause === undefined) return undefined
  const { start, end } = clause.range
  return { start: { line: start.line - 1, character: start.column - 1 }, end: { line: end.line - 1, character: end.column - 1 } }
}

function promisesOf(preview: ReviewPreview | null, t: Translate): readonly ShownPromise[] {
  const promises = preview?.review.policies.flatMap((policy) => policy.promises) ?? []
  return promises.map(({ state, message, quote }) => ({
    state: state === 'broken' ? t('Broken:') : t('Due:'),
    isBroken: state === 'broken',
    message,
    ...(quote === undefined ? {} : { quote }),
  }))
}

/** The comparison as its page shows it: what is broken and due first, then the changes, material ones on top. */
export function toRedlinePage(comparison: Comparison, preview: ReviewPreview | null, t: Translate): RedlinePage {
  return {
    base: comparison.base.name,
    html: comparison.html,
    promises: promisesOf(preview, t),
    places: numberedChanges(comparison).map((change) => placeOfChange(change) !== undefined),
    words: {
      chooseBase: t('Compare with…'),
      openDiff: t('Open in the diff editor'),
      previewComment: t('Preview the comment'),
      promises: t('What the policy itself promises'),
      showInText: t('Show in the text'),
      keys: t('F7 leads to the next change, Shift+F7 to the one before.'),
      actions: t('Actions'),
    },
  }
}
