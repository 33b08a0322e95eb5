import type { Measure } from './measure.ts'
import type { ElementNode, HtmlTree } from './node.ts'

/** What stands above a page's title is shorter, in characters. */
const LONGEST = 3000
/** Below the title stands at least this share of the page's text. */
const TEXT_SHARE = 0.6

function isMenu({ name, attributes }: ElementNode): boolean {
  return name === 'nav' || name === 'form' || name === 'input' || attributes.get('role') === 'search'
}

function findTitle(tree: HtmlTree, kept: Uint8Array, measure: Measure): ElementNode | undefined {
  const title = tree.nodes.find(
    (node): node is ElementNode =>
      node.type === 'element' &&
      node.name === 'h1' &&
      kept[node.index] === 1 &&
      measure.unlinked(node) === measure.letters(node) &&
      measure.letters(node) > 0,
  )
  return title
}

/** The parts of a page above its title that hold a menu or a search form: the site's header, by whatever name. Linear time. */
export function findMasthead(tree: HtmlTree, kept: Uint8Array, measure: Measure): ElementNode[] {
  const title = findTitle(tree, kept, measure)
  if (title === undefined) return []
  const above: ElementNode[] = []
  let total = 0
  let before = 0
  for (const node of tree.nodes) if (node.type === 'element' && node.parent < 0) total += measure.unlinked(node)
  for (let index = 0; index < title.index; index++) {
    const node = tree.nodes[index]
    // What holds the title is gone into; what stands above it is passed over.
    if (node?.type !== 'element' || node.last >= title.index) continue
    before += kept[index] === 1 ? measure.unlinked(node) : 0
    const menu = tree.nodes.slice(node.index, node.last + 1).some((one) => one.type === 'element' && isMenu(one))
    if (menu && kept[index] === 1 && measure.letters(node) < LONGEST && measure.count(node, 'heading') === 0) above.push(node)
    index = node.last
  }
  return total - before >= total * TEXT_SHARE ? above : []
}
