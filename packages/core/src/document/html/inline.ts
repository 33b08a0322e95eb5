import type { Prose } from '../../text/prose.ts'
import type { Source } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import type { Anchor, Link, Mark } from '../block.ts'
import { lookOf } from './looks.ts'
import type { ElementNode, HtmlTree } from './node.ts'
import { createProseFinder } from './prose-finder.ts'

const CODE: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'tt'])
const DELETED: ReadonlySet<string> = new Set(['del', 's', 'strike'])

function markType(element: ElementNode): Mark['type'] | undefined {
  if (CODE.has(element.name)) return 'code'
  return DELETED.has(element.name) ? 'deleted' : lookOf(element.name, element.attributes)
}

/** Where an attribute's value stands, without its quotes. */
function valueSpan(source: Source, element: ElementNode, name: string): Span | undefined {
  const whole = element.attributeSpans.get(name)
  if (whole === undefined) return undefined
  const match = /^[^=]*=\s{0,1000}(["']?)/.exec(source.text.slice(whole.start, whole.end))
  if (match === null) return undefined
  const start = whole.start + match[0].length
  return { start, end: Math.max(start, whole.end - (match[1] === '' ? 0 : 1)) }
}

/** Links, images and marks of the kept text, and the anchors of the whole page. */
export function readInline(
  source: Source,
  tree: HtmlTree,
  kept: Uint8Array,
  prose: Prose,
): { readonly links: readonly Link[]; readonly marks: readonly Mark[]; readonly anchors: readonly Anchor[] } {
  const links: Link[] = []
  const marks: Mark[] = []
  const anchors: Anchor[] = []
  const findProse = createProseFinder(prose)
  for (const element of tree.nodes) {
    if (element.type !== 'element') continue
    const { name, attributes, content } = element
    for (const id of new Set([attributes.get('id'), name === 'a' ? attributes.get('name') : undefined])) {
      if (id) anchors.push({ id, span: { start: element.start, end: content.start } })
    }
    if (kept[element.index] !== 1) continue
    const span = { start: element.start, end: element.end }
    const target = name === 'a' ? 'href' : name === 'img' ? 'src' : undefined
    const href = target === undefined ? undefined : attributes.get(target)
    if (target !== undefined && href !== undefined) {
      const hrefSpan = valueSpan(source, element, target)
      links.push({ href, ...(hrefSpan === undefined ? {} : { hrefSpan }), image: name === 'img', span, prose: findProse(content) })
    }
    const type = markType(element)
    if (type === undefined) continue
    const written = findProse(content)
    if (written.end > written.start) marks.push({ type, span, prose: written })
  }
  return { links, marks, anchors }
}
