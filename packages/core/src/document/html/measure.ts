import type { Source } from '../../text/source.ts'
import type { ElementNode, HtmlTree } from './node.ts'
import { isPanelControl, isPanelTitle } from './panels.ts'

/** How much there is to read inside an element, in characters that are not white space. */
export interface Measure {
  /** All text. */
  letters(element: ElementNode): number
  /** Text outside of links. */
  unlinked(element: ElementNode): number
  /** How many elements of a kind there are inside, itself not counted; controls also where they are not kept. */
  count(element: ElementNode, kind: Counted): number
}

const COUNTED = {
  heading: /^h[1-6]$/,
  title: /^h1$/,
  block: /^(?:p|div|table|ul|ol|dl|section|article|blockquote)$/,
  control: /^(?:button|input|select|textarea)$/,
  link: /^a$/,
  list: /^(?:ul|ol|menu)$/,
  table: /^table$/,
} as const
export type Counted = keyof typeof COUNTED | 'panel'
const KINDS: readonly Counted[] = ['heading', 'title', 'block', 'control', 'link', 'list', 'table', 'panel']

/** Besides elements by name, the labels of panels that open and close. */
function isCounted(element: ElementNode, kind: Counted): boolean {
  return kind === 'panel' ? isPanelControl(element) || isPanelTitle(element) : COUNTED[kind].test(element.name)
}

const NON_SPACE = /[^\s]/g

/** Measures every element of a tree, leaving out nodes that are not kept. Linear: sums over the nodes in their order. */
export function measureTree(source: Source, tree: HtmlTree, kept: Uint8Array): Measure {
  const size = tree.nodes.length
  const letters = new Float64Array(size + 1)
  const linked = new Float64Array(size + 1)
  const sumsOf = new Map(KINDS.map((kind) => [kind, new Float64Array(size + 1)]))
  let lastInLink = -1
  for (const [index, node] of tree.nodes.entries()) {
    let size = 0
    const here = kept[index] === 1
    if (node.type === 'text') size = here ? (source.text.slice(node.start, node.end).match(NON_SPACE)?.length ?? 0) : 0
    else if (node.name === 'a') lastInLink = Math.max(lastInLink, node.last)
    letters[index + 1] = (letters[index] ?? 0) + size
    linked[index + 1] = (linked[index] ?? 0) + (index <= lastInLink ? size : 0)
    for (const [kind, sums] of sumsOf) {
      const counts = (here || kind === 'control') && node.type === 'element' && isCounted(node, kind)
      sums[index + 1] = (sums[index] ?? 0) + (counts ? 1 : 0)
    }
  }
  const within = (sums: Float64Array | undefined, element: ElementNode) =>
    (sums?.[element.last + 1] ?? 0) - (sums?.[element.index + 1] ?? 0)
  return {
    letters: (element) => within(letters, element),
    unlinked: (element) => within(letters, element) - within(linked, element),
    count: (element, kind) => within(sumsOf.get(kind), element),
  }
}
