import type { Place } from '../worker/messages.ts'

const NAME = 'clausal-evidence'

/** The node and offset of a place in the text of an element. */
function pointIn(root: Node, offset: number): { readonly node: Node; readonly offset: number } | undefined {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  let left = offset
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    if (left <= length) return { node, offset: left }
    left -= length
  }
  return undefined
}

/** The stretch of `place` within an element that shows the text from `from` to `to`; undefined where it shows nothing of it. */
function rangeWithin(shown: HTMLElement, { start, end }: Pick<Place, 'start' | 'end'>): Range | undefined {
  const from = Number(shown.dataset['start'])
  const to = Number(shown.dataset['end'])
  if (start >= to || end <= from) return undefined
  const first = pointIn(shown, Math.max(start, from) - from)
  const last = pointIn(shown, Math.min(end, to) - from)
  if (first === undefined || last === undefined) return undefined
  const range = document.createRange()
  range.setStart(first.node, first.offset)
  range.setEnd(last.node, last.offset)
  return range
}

/** Shows places of the text, which stands in elements that say with `data-start` and `data-end` what of it they show. */
export function highlight(pane: HTMLElement, places: readonly Pick<Place, 'start' | 'end'>[]): void {
  const shown = [...pane.querySelectorAll<HTMLElement>('[data-start]')]
  const ranges = places.flatMap((place) => shown.flatMap((element) => rangeWithin(element, place) ?? []))
  // Browsers that cannot colour a range show the first one as selected.
  if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(...ranges))
  else if (ranges[0] !== undefined)
    document.getSelection()?.setBaseAndExtent(ranges[0].startContainer, ranges[0].startOffset, ranges[0].endContainer, ranges[0].endOffset)
  ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
}
