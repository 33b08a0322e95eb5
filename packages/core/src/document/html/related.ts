import type { Source } from '../../text/source.ts'
import type { Measure } from './measure.ts'
import type { ElementNode, HtmlTree } from './node.ts'

const CONTAINERS: ReadonlySet<string> = new Set(['div', 'section', 'aside', 'ul', 'ol'])
/** A list of other pages has no more text, in characters, */
const LONGEST = 2500
/** of which at least this share is links, */
const LINK_SHARE = 0.5
/** and begins with a line that says so. */
const LABEL =
  /^\s{0,99}(?:you (?:may|might) (?:also )?(?:like|be interested in)|(?:related|recommended|suggested|(?:most )?(?:popular|read|viewed|recent)|latest|trending|similar|other|further|featured|more|recently viewed) (?:articles?|posts?|stories|topics?|categories|questions|reads?|news|guides?|content|pages|blogs?|searches))\b.{0,20}\s{0,99}$/iu

/** Tells lists of other pages of a site, "Related articles" and the like, that stand amid or below its text. Linear time. */
export function findRelated(source: Source, tree: HtmlTree, kept: Uint8Array, measure: Measure): (element: ElementNode) => boolean {
  /** For each node whether the first text in it or behind it is such a label. */
  const labelled = new Uint8Array(tree.nodes.length + 1)
  for (let index = tree.nodes.length - 1; index >= 0; index--) {
    const node = tree.nodes[index]
    const text = node?.type === 'text' && kept[index] === 1 ? source.text.slice(node.start, node.end) : ''
    labelled[index] = /\S/.test(text) ? Number(text.length < 200 && LABEL.test(text)) : (labelled[index + 1] ?? 0)
  }
  return (element) => {
    if (labelled[element.index] !== 1 || !CONTAINERS.has(element.name)) return false
    const letters = measure.letters(element)
    return letters > 0 && letters < LONGEST && letters - measure.unlinked(element) >= letters * LINK_SHARE
  }
}
