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

/** Besides elements by name, the labels of panels that open and close. */
function isCounted(element: ElementNode, kind: Counted): boolean {
  return kind === 'panel' ? isPanelControl(element) || isPanelTitle(element) : COUNTED[kind].test(element.name)
}

const WHITE_SPACE = /\s/
/** By code, for the characters that texts are mostly made of: 1 where it is no white space. */
const IS_LETTER = Uint8Array.from({ length: 256 }, (_, code) => (WHITE_SPACE.test(String.fromCharCode(code)) ? 0 : 1))

/** How many characters of a stretch are no white space, in UTF-16 code units. */
function countLetters(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    count += IS_LETTER[code] ?? (WHITE_SPACE.test(text.charAt(at)) ? 0 : 1)
  }
  return count
}

/** Sums of values: at each place that of all before it. */
function sumUp(size: number, valueAt: (index: number) => number): Float64Array {
  const sums = new Float64Array(size + 1)
  for (let index = 0; index < size; index++) sums[index + 1] = (sums[index] ?? 0) + valueAt(index)
  return sums
}

/** Measures every element of a tree, leaving out nodes that are not kept. Linear: sums over the nodes in their order. */
export type Measurer = (kept: Uint8Array) => Measure

/** Makes a measurer of a tree, which is measured again when less of it is kept. */
export function createMeasurer({ text }: Source, { nodes }: HtmlTree): Measurer {
  const size = nodes.length
  const letterCounts = nodes.map((node) => (node.type === 'text' ? countLetters(text, node.start, node.end) : 0))
  const isInLink = new Uint8Array(size)
  let lastInLink = -1
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'element' && node.name === 'a') lastInLink = Math.max(lastInLink, node.last)
    if (index <= lastInLink) isInLink[index] = 1
  }
  /** By kind the elements of it, made when first asked for. */
  const members = new Map<Counted, Uint8Array>()
  const membersOf = (kind: Counted) => {
    const known = members.get(kind) ?? Uint8Array.from(nodes, (node) => (node.type === 'element' && isCounted(node, kind) ? 1 : 0))
    members.set(kind, known)
    return known
  }
  return (nowKept) => {
    const kept = nowKept.slice()
    const letters = sumUp(size, (index) => (kept[index] === 1 ? (letterCounts[index] ?? 0) : 0))
    const linked = sumUp(size, (index) => (kept[index] === 1 && isInLink[index] === 1 ? (letterCounts[index] ?? 0) : 0))
    const counts = new Map<Counted, Float64Array>()
    const countsOf = (kind: Counted) => {
      const isMember = membersOf(kind)
      const known = counts.get(kind) ?? sumUp(size, (index) => (kept[index] === 1 || kind === 'control' ? (isMember[index] ?? 0) : 0))
      counts.set(kind, known)
      return known
    }
    const within = (sums: Float64Array, { index, last }: ElementNode) => (sums[last + 1] ?? 0) - (sums[index + 1] ?? 0)
    return {
      letters: (element) => within(letters, element),
      unlinked: (element) => within(letters, element) - within(linked, element),
      count: (element, kind) => within(countsOf(kind), element),
    }
  }
}
