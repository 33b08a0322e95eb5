import type { Span } from '../../text/span.ts'
import type { Comment, MarkupProblem } from '../block.ts'

/** How the text at a place looks, by the elements and inline styles around it. */
export interface Looks {
  readonly strong: boolean
  readonly emphasis: boolean
}

interface NodeBase {
  /** Place in the tree's list of nodes. */
  readonly index: number
  /** Index of the element around it; -1 at the outermost level. */
  readonly parent: number
  readonly start: number
  readonly end: number
}

export interface TextNode extends NodeBase {
  readonly type: 'text'
  readonly looks: Looks
}

export interface ElementNode extends NodeBase {
  readonly type: 'element'
  /** Lower-case tag name. */
  readonly name: string
  /** Values decoded, names in lower case. */
  readonly attributes: ReadonlyMap<string, string>
  /** Where each whole attribute stands, `name="value"`. */
  readonly attributeSpans: ReadonlyMap<string, Span>
  /** From the end of the start tag to the beginning of the end tag, or to where the element is closed without one. */
  readonly content: Span
  /** Whether an end tag of its own closes it. */
  readonly closed: boolean
  /** Index of the last node inside it; its own where it is empty. */
  readonly last: number
}

export type Node = ElementNode | TextNode

/** A fault of the markup, with the node it lies in or is about. */
export interface PlacedProblem extends MarkupProblem {
  readonly node: number
}

/**
 * A parsed page. Nodes stand in the order of the source, a parent before its children: the descendants of an element are
 * the nodes up to its `last`, and no walk needs recursion.
 */
export interface HtmlTree {
  readonly nodes: readonly Node[]
  readonly comments: readonly Comment[]
  readonly problems: readonly PlacedProblem[]
  /** Whether it is a page of its own rather than a fragment to be put into one. */
  readonly page: boolean
}
