import type { Source } from '../../text/source.ts'
import { namesDocument } from '../heading-look.ts'
import { findActions } from './controls.ts'
import { HEADINGS, UNREAD } from './elements.ts'
import { isFurniture, type Surroundings } from './furniture.ts'
import { findMasthead } from './masthead.ts'
import type { Measure, Measurer } from './measure.ts'
import type { ElementNode, HtmlTree } from './node.ts'
import { opensPanel } from './panels.ts'
import { findRelated } from './related.ts'

/** A main element that holds this share of the page's text holds all of it that matters. */
const MAIN_SHARE = 0.6
/** A child that holds this share of its parent's text is the text; what stands beside it is looked at closely. */
const DOMINANT_SHARE = 0.6

/** A menu has no more text than this outside of its links, in characters. */
const LONGEST_MENU_TEXT = 1500

/** What is left of a page's header without its menu is shorter, in characters. */
const LONGEST_HEADER = 300

/** Elements that a page's parts are made of. */
const CONTAINERS: ReadonlySet<string> = new Set(['div', 'section', 'aside', 'header', 'footer', 'center', 'form'])

const CONTROLLING = ['aria-controls', 'data-target', 'data-bs-target', 'href']

function idsOpened(tree: HtmlTree): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const node of tree.nodes) {
    if (node.type !== 'element') continue
    const toggles =
      node.attributes.has('aria-expanded') ||
      node.attributes.has('data-toggle') ||
      node.attributes.has('data-bs-toggle') ||
      node.attributes.get('role') === 'tab'
    for (const name of CONTROLLING) {
      const value = node.attributes.get(name)
      if (value === undefined || (name === 'href' && !(toggles && value.startsWith('#')))) continue
      for (const id of value.split(/\s+/)) if (id.replace(/^#/, '') !== '') ids.add(id.replace(/^#/, ''))
    }
  }
  return ids
}

function drop(kept: Uint8Array, element: ElementNode) {
  kept.fill(0, element.index, element.last + 1)
}

function isMain(element: ElementNode): boolean {
  return element.name === 'main' || element.attributes.get('role')?.toLowerCase() === 'main'
}

/** Goes down the nodes, passing over what is dropped on the way. */
function dropWhere(tree: HtmlTree, kept: Uint8Array, dropped: (element: ElementNode) => boolean) {
  for (let index = 0; index < tree.nodes.length; index++) {
    const node = tree.nodes[index]
    if (node?.type !== 'element' || kept[index] !== 1 || !dropped(node)) continue
    drop(kept, node)
    index = node.last
  }
}

function createUnreadTest(): (element: ElementNode) => boolean {
  let headingEnd = -1
  return (element) => {
    if (/^h[1-6]$|^summary$/.test(element.name)) headingEnd = Math.max(headingEnd, element.last)
    if (element.name === 'button' || element.attributes.get('role') === 'button') {
      const action = element.name === 'button' || element.attributes.get('href') === '#'
      return action && element.index > headingEnd && !opensPanel(element)
    }
    return UNREAD.has(element.name)
  }
}

/** The element that holds the page's text: its main element or only article, where that is written and holds enough. */
function findRoot(tree: HtmlTree, kept: Uint8Array, measure: Measure, total: number): ElementNode | undefined {
  const candidates = tree.nodes.filter((node): node is ElementNode => node.type === 'element' && kept[node.index] === 1)
  for (const isRoot of [isMain, (element: ElementNode) => element.name === 'article']) {
    const root = candidates.find((element) => isRoot(element) && measure.unlinked(element) >= total * MAIN_SHARE)
    if (root !== undefined) return root
  }
  return undefined
}

/** The page's title, where it stands above the element that holds the text and not in it. */
function titleAbove(source: Source, tree: HtmlTree, kept: Uint8Array, root: ElementNode, measure: Measure): ElementNode | undefined {
  if (measure.count(root, 'title') > 0) return undefined
  const titles = tree.nodes
    .slice(0, root.index)
    .filter((node): node is ElementNode => node.type === 'element' && node.name === 'h1' && kept[node.index] === 1)
  const [title] = titles
  if (title === undefined || titles.length > 1 || title.last >= root.index || measure.letters(title) > LONGEST_HEADER) return undefined
  return namesDocument(source.text.slice(title.content.start, title.content.end)) ? title : undefined
}

/** Children of an element, in order. */
function childrenOf(tree: HtmlTree, parent: ElementNode): ElementNode[] {
  const children: ElementNode[] = []
  for (let index = parent.index + 1; index <= parent.last; index++) {
    const node = tree.nodes[index]
    if (node?.type !== 'element') continue
    children.push(node)
    index = node.last
  }
  return children
}

function hasMenu(tree: HtmlTree, element: ElementNode): boolean {
  for (let index = element.index + 1; index <= element.last; index++) {
    const node = tree.nodes[index]
    if (node?.type === 'element' && node.name === 'nav') return true
  }
  return false
}

/** Drops what stands beside the text and is made of links, or is what is left around a menu. */
function dropPeriphery(tree: HtmlTree, kept: Uint8Array, root: ElementNode, measure: Measure) {
  for (let parent: ElementNode | undefined = root; parent !== undefined; ) {
    const children: ElementNode[] = childrenOf(tree, parent).filter((child) => kept[child.index] === 1)
    const share: number = measure.unlinked(parent) * DOMINANT_SHARE
    const dominant: ElementNode | undefined = children.find((child) => share > 0 && measure.unlinked(child) >= share)
    if (dominant === undefined) return
    // Beside paragraphs and headings of the text itself a list of links, or a single one, may belong to it.
    const amidText = children.some((child) => child.name === 'p' || HEADINGS.has(child.name))
    for (const child of children) {
      if (child === dominant || !(CONTAINERS.has(child.name) || (child.name === 'ul' && !amidText)) || measure.count(child, 'title') > 0)
        continue
      const unlinked = measure.unlinked(child)
      const linked = measure.letters(child) - unlinked
      const fewLinks = amidText || unlinked > 0 ? 3 : 1
      const menu = linked > unlinked && unlinked < LONGEST_MENU_TEXT && measure.count(child, 'link') >= fewLinks
      if (menu || (linked + unlinked < LONGEST_HEADER && hasMenu(tree, child))) drop(kept, child)
    }
    parent = dominant
  }
}

/** For each node of a tree whether it belongs to the text of the page. In doubt it does. Linear time. */
export function findContent(source: Source, tree: HtmlTree, measureKept: Measurer): Uint8Array {
  const kept = new Uint8Array(tree.nodes.length).fill(1)
  dropWhere(tree, kept, createUnreadTest())

  const measure = measureKept(kept)
  const outermost = tree.nodes.filter((node): node is ElementNode => node.type === 'element' && node.parent < 0)
  const total = outermost.reduce((sum, element) => sum + measure.unlinked(element), 0)
  const controlled = idsOpened(tree)
  const isRelated = findRelated(source, tree, kept, measure)
  const isAction = findActions(source, tree, kept)
  let mainEnd = -1
  let headingEnd = -1
  dropWhere(tree, kept, (element) => {
    const { index, last, name } = element
    const surroundings: Surroundings = { measure, total, controlled, inMain: index <= mainEnd, inHeading: index <= headingEnd }
    if (tree.page ? isFurniture(element, surroundings) || isRelated(element) || isAction(element) : name === 'nav') return true
    if (isMain(element) || name === 'article') mainEnd = Math.max(mainEnd, last)
    if (HEADINGS.has(name)) headingEnd = Math.max(headingEnd, last)
    return false
  })
  if (!tree.page) return kept

  for (const element of findMasthead(tree, kept, measureKept(kept))) drop(kept, element)
  const remaining = measureKept(kept)
  const left = outermost.reduce((sum, element) => sum + remaining.unlinked(element), 0)
  const root = findRoot(tree, kept, remaining, left)
  const body = tree.nodes.find((node): node is ElementNode => node.type === 'element' && node.name === 'body')
  if (root !== undefined) {
    const title = titleAbove(source, tree, kept, root, remaining)
    const titleKept = title === undefined ? kept.slice(0, 0) : kept.slice(title.index, title.last + 1)
    kept.fill(0, 0, root.index)
    kept.fill(0, root.last + 1)
    kept.set(titleKept, title?.index ?? 0)
  } else if (body !== undefined) dropPeriphery(tree, kept, body, remaining)
  return kept
}
