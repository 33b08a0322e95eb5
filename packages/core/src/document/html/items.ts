import type { Source } from '../../text/source.ts'
import { INLINE } from './elements.ts'
import type { Measure } from './measure.ts'
import type { ElementNode, HtmlTree } from './node.ts'

/** An item longer than this that begins with a title of its own is a section of the text. */
const LONGEST_ITEM = 800
/** A title that stands in a list of its own is no longer, in characters, */
const LONGEST_TITLE = 110
/** holds no more nodes, */
const MOST_NODES = 20
/** and where it is not bold there are so many of them. */
const ENOUGH_TITLES = 3

/** A title is looked for among so many nodes of an item. */
const MOST_NODES_BEFORE_TEXT = 200

/** Below a list that ends one of these stands the next of them. */
const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'tr', 'li', 'dd', 'dt'])

const HAS_WORD = /[\p{L}\p{N}]/u
const ENDS_STATEMENT = /[.,;!:。；，]\s{0,9}$/u

export function isList({ name }: ElementNode): boolean {
  return name === 'ul' || name === 'ol' || name === 'menu'
}

/** Whether an item's own text, without the lists inside it, begins with a bold line of its own. */
function beginsWithTitle(source: Source, tree: HtmlTree, item: ElementNode): boolean {
  let title = false
  const end = Math.min(item.last, item.index + MOST_NODES_BEFORE_TEXT)
  for (let index = item.index + 1; index <= end; index++) {
    const node = tree.nodes[index]
    if (node?.type === 'element') {
      if (isList(node)) return false
      // A block that begins behind the bold text ends its line.
      if (title && (node.name === 'br' || !INLINE.has(node.name))) return true
    } else if (node !== undefined && HAS_WORD.test(source.text.slice(node.start, node.end))) {
      if (!node.looks.strong) return false
      title = true
    }
  }
  return false
}

/** Whether an item holds a part of the text with a heading rather than one point of a list. */
export function isSection(source: Source, tree: HtmlTree, item: ElementNode, measure: Measure): boolean {
  if (measure.count(item, 'heading') > 0) return true
  if (measure.count(item, 'panel') > 0 && measure.count(item, 'block') > 0 && measure.letters(item) > LONGEST_TITLE) return true
  return measure.letters(item) > LONGEST_ITEM && measure.count(item, 'block') > 1 && beginsWithTitle(source, tree, item)
}

/** The only element inside another, white space aside. */
function onlyChild(source: Source, tree: HtmlTree, parent: ElementNode): ElementNode | undefined {
  const child = tree.nodes.slice(parent.index + 1, parent.index + 3).find((node) => node.type === 'element')
  if (child?.type !== 'element' || child.parent !== parent.index) return undefined
  const rest = tree.nodes[child.last + 1]
  const alone = child.last === parent.last || (child.last + 1 === parent.last && rest?.type === 'text' && isBlank(source, rest))
  return alone ? child : undefined
}

function isBlank(source: Source, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return !HAS_WORD.test(source.text.slice(start, end))
}

/** What stands right below a list: a block or text of the element around the list, of one farther out, or neither. */
function below(source: Source, tree: HtmlTree, list: ElementNode): 'beside' | 'farther' | undefined {
  let index = list.last + 1
  for (let node = tree.nodes[index]; node?.type === 'text' && isBlank(source, node); node = tree.nodes[index]) index++
  const next = tree.nodes[index]
  if (next === undefined || (next.type === 'element' && (isList(next) || INLINE.has(next.name) || CELLS.has(next.name)))) return undefined
  return next.parent === list.parent ? 'beside' : 'farther'
}

/**
 * Items that are titles of what stands below their list: word processors write a numbered heading as a list of a single
 * item. One that is bold is a title; others are where the document has several of them.
 */
export function findTitleItems(source: Source, tree: HtmlTree, kept: Uint8Array, measure: Measure): ReadonlySet<number> {
  const titles = new Set<number>()
  const likely: number[] = []
  for (const list of tree.nodes) {
    if (list.type !== 'element' || !isList(list) || kept[list.index] !== 1) continue
    const item = onlyChild(source, tree, list)
    const fits =
      item?.name === 'li' && measure.letters(item) > 0 && measure.letters(item) <= LONGEST_TITLE && item.last - item.index <= MOST_NODES
    const place = below(source, tree, list)
    if (item === undefined || !fits || measure.count(item, 'list') > 0 || place === undefined) continue
    const texts = tree.nodes.slice(item.index + 1, item.last + 1).filter((node) => node.type === 'text' && !isBlank(source, node))
    const last = texts.at(-1)
    if (last === undefined) continue
    if (texts.every((node) => node.type === 'text' && node.looks.strong)) titles.add(item.index)
    else if (place === 'beside' && !ENDS_STATEMENT.test(source.text.slice(Math.max(last.start, last.end - 12), last.end)))
      likely.push(item.index)
  }
  if (likely.length + titles.size >= ENOUGH_TITLES) for (const index of likely) titles.add(index)
  return titles
}
