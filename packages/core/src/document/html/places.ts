import type { Source } from '../../text/source.ts'
import type { Measure } from './measure.ts'
import type { ElementNode, HtmlTree } from './node.ts'
import { opensPanel } from './panels.ts'

/** A heading with more characters has swallowed the text below it. */
const LONGEST_HEADING = 300
/** A target no more nodes than this behind a heading or tab may be its own panel. */
const NEARBY = 8

/** Where the links and controls of a page lead on the page itself. */
export interface Places {
  /** Whether a heading is an entry of a table of contents: all of it links to another place of the page. */
  leadsElsewhere(heading: ElementNode): boolean
  /** Whether an element is a tab that stands in a row with others, not right above its panel: it would head the panel of another. */
  isTabInRow(element: ElementNode): boolean
}

/** Index of the first node with each id. */
function placesById(tree: HtmlTree): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const node of tree.nodes) {
    const id = node.type === 'element' ? (node.attributes.get('id') ?? node.attributes.get('name')) : undefined
    if (id !== undefined && !places.has(id)) places.set(id, node.index)
  }
  return places
}

export function createPlaces(source: Source, tree: HtmlTree, measure: Measure): Places {
  const places = placesById(tree)
  /** Whether a place is the next thing to read behind a node. */
  const isNext = (place: number, last: number) =>
    place > last &&
    place <= last + NEARBY &&
    !tree.nodes.slice(last + 1, place).some((node) => node.type === 'text' && /\S/.test(source.text.slice(node.start, node.end)))
  return {
    leadsElsewhere(heading) {
      const letters = measure.letters(heading)
      if (letters === 0 || letters > LONGEST_HEADING || measure.unlinked(heading) > 0) return false
      for (let index = heading.index + 1; index <= heading.last; index++) {
        const link = tree.nodes[index]
        if (link?.type !== 'element' || link.name !== 'a') continue
        const target = link.attributes.get('href') ?? ''
        const place = target.startsWith('#') ? places.get(target.slice(1)) : undefined
        if (place === undefined || opensPanel(link) || link.attributes.get('data-toggle') !== undefined) return false
        return place < heading.parent || place > heading.last + NEARBY
      }
      return false
    },
    isTabInRow({ attributes, last }) {
      const place = attributes.get('role') === 'tab' ? places.get(attributes.get('aria-controls') ?? '') : undefined
      return place !== undefined && !isNext(place, last)
    },
  }
}
