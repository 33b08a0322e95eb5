import type { Source } from '../../text/source.ts'
import { HEADINGS, INLINE } from './elements.ts'
import type { ElementNode, HtmlTree } from './node.ts'

/** A control with a longer source says more than what it does. */
const LONGEST_SOURCE = 400
const ACTION =
  /^(?:(?:see|show|read|view|learn|load) (?:more|less|all|details)|(?:expand|collapse|open|close)(?: all)?|(?:(?:back|return|go|jump|scroll) )?(?:to )?(?:the )?top(?: of (?:the )?page)?|print(?: this page)?|share|menu|[↑▲^])[ .…›»>↑▲^]{0,5}$/iu
const TAG = /<[^<>]{0,300}>/g

function textOf(source: Source, { content }: ElementNode): string {
  return source.text
    .slice(content.start, content.end)
    .replace(TAG, ' ')
    .replace(/&nbsp;/g, ' ')
    .trim()
    .replace(/\s+/g, ' ')
}

/**
 * The links and buttons that do something to the page and say nothing of the text: "Back to top" in a heading, "Show more"
 * on a line of its own. Within a sentence they are words of it. Linear time.
 */
export function findActions(source: Source, tree: HtmlTree, kept: Uint8Array): (element: ElementNode) => boolean {
  const { nodes } = tree
  /** The block each node stands in. */
  const blocks = new Int32Array(nodes.length)
  const previousText = new Int32Array(nodes.length + 1).fill(-1)
  const nextText = new Int32Array(nodes.length + 1).fill(-1)
  const isText = (index: number) => {
    const node = nodes[index]
    return node?.type === 'text' && kept[index] === 1 && /\S/.test(source.text.slice(node.start, node.end).replace(/&nbsp;/g, ' '))
  }
  for (const { index, parent } of nodes) {
    const around = nodes[parent]
    blocks[index] = around?.type === 'element' && INLINE.has(around.name) ? (blocks[parent] ?? -1) : parent
    previousText[index + 1] = isText(index) ? index : (previousText[index] ?? -1)
  }
  for (let index = nodes.length - 1; index >= 0; index--) nextText[index] = isText(index) ? index : (nextText[index + 1] ?? -1)

  return (element) => {
    const { index, last, name, attributes } = element
    if (name !== 'a' && name !== 'button' && attributes.get('role') !== 'button') return false
    if (element.end - element.start > LONGEST_SOURCE || !ACTION.test(textOf(source, element))) return false
    const href = attributes.get('href')
    if (href !== undefined && !/^(?:#|javascript:)/i.test(href)) return false
    const block = blocks[index] ?? -1
    const isBeside = (text: number) => text >= 0 && blocks[text] === block
    const around = nodes[block]
    const closesHeading = around?.type === 'element' && HEADINGS.has(around.name) && isBeside(previousText[index] ?? -1)
    return !isBeside(nextText[last + 1] ?? -1) && (closesHeading || !isBeside(previousText[index] ?? -1))
  }
}
