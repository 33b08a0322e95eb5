import type { Tree, TreeCursor } from '@lezer/common'
import { type MarkdownConfig, parser, Strikethrough, TaskList } from '@lezer/markdown'
import { createInlineSyntax } from './inline-syntax.ts'
import { LINK_REFERENCE } from './link-reference.ts'
import { createTable } from './table.ts'

/** A node of the Markdown syntax tree, with offsets into the source. Names are those of @lezer/markdown. */
export interface MarkdownNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly children: readonly MarkdownNode[]
}

/** Blocks nested deeper than this are read as paragraphs: each level costs the parser a look at the whole line. */
const MAX_DEPTH = 60

/** Reads a block that is nested too deep as a paragraph of one line. */
const DEPTH_LIMIT: MarkdownConfig = {
  parseBlock: [
    {
      name: 'DepthLimit',
      before: 'LinkReference',
      parse(cx, line) {
        if (cx.depth <= MAX_DEPTH) return false
        const start = cx.lineStart + line.pos
        cx.addElement(cx.elt('Paragraph', start, cx.lineStart + line.text.length))
        cx.nextLine()
        return true
      },
    },
  ],
}

const MARKDOWN = parser.configure([createTable(), Strikethrough, TaskList, ...createInlineSyntax(), LINK_REFERENCE, DEPTH_LIMIT])

function toNode(tree: Tree): MarkdownNode {
  const read = (cursor: TreeCursor): MarkdownNode => {
    const { name: type, from: start, to: end } = cursor
    const children: MarkdownNode[] = []
    if (cursor.firstChild()) {
      do children.push(read(cursor))
      while (cursor.nextSibling())
      cursor.parent()
    }
    return { type, start, end, children }
  }
  return read(tree.cursor())
}

/**
 * The syntax tree of a CommonMark text with GFM's tables, strikethrough, task lists and autolinks. The text must use
 * line feeds alone. Only this folder knows which parser makes it. Linear, within the limits named in this folder.
 */
export function parseMarkdownTree(text: string): MarkdownNode {
  return toNode(MARKDOWN.parse(text))
}
