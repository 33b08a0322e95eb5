import { type TreeCursor, TreeFragment } from '@lezer/common'
import { type MarkdownConfig, parser, Strikethrough, TaskList } from '@lezer/markdown'
import { LIMITS } from '../../../text/limits.ts'
import { createOwner, type PolicyMemory } from '../../memory.ts'
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

/** Reads a block that is nested too deep as a paragraph of one line. */
const DEPTH_LIMIT: MarkdownConfig = {
  parseBlock: [
    {
      name: 'DepthLimit',
      before: 'LinkReference',
      parse(cx, line) {
        if (cx.depth <= LIMITS.markdownDepth) return false
        const start = cx.lineStart + line.pos
        cx.addElement(cx.elt('Paragraph', start, cx.lineStart + line.text.length))
        cx.nextLine()
        return true
      },
    },
  ],
}

const MARKDOWN = parser.configure([createTable(), Strikethrough, TaskList, ...createInlineSyntax(), LINK_REFERENCE, DEPTH_LIMIT])

/** Translates offsets into a text without the CR of its CRLF line ends to offsets into the text with them. */
function createOffsets(text: string): (offset: number) => number {
  /** For each line feed that had a CR before it: where it stands in the text without CRs. */
  const lineFeeds = [...text.matchAll(/\r\n/g)].map(({ index }, removed) => index - removed)
  if (lineFeeds.length === 0) return (offset) => offset
  return (offset) => {
    let low = 0
    let high = lineFeeds.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((lineFeeds[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return offset + low
  }
}

/** The last version of a text that was parsed, and what of its tree can be used again. */
interface LastTree {
  text: string
  fragments: readonly TreeFragment[]
}

const LAST_TREE = createOwner<LastTree>()

/** Texts are compared by stretches of this length first, which is much faster than by characters. */
const STRETCH = 1024

const BLANK = /^[ \t\r]*$/

/** Where the lines begin that follow each other without a blank one up to an offset. */
function startOfRun(text: string, offset: number): number {
  let start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  while (start > 0) {
    const before = text.lastIndexOf('\n', start - 2) + 1
    if (BLANK.test(text.slice(before, start - 1))) break
    start = before
  }
  return start
}

/** Where the lines end that follow each other without a blank one from an offset on. */
function endOfRun(text: string, offset: number): number {
  for (let start = offset; ; ) {
    const end = text.indexOf('\n', start)
    if (end < 0) return text.length
    const next = text.indexOf('\n', end + 1)
    if (BLANK.test(text.slice(end + 1, next < 0 ? text.length : next))) return end
    start = end + 1
  }
}

/**
 * The stretch in which two texts differ, widened to blank lines: whether a paragraph goes on can hang on lines behind it, as where a table
 * begins, and the parser does not look behind what it takes over.
 */
function changedRange(before: string, after: string) {
  const shorter = Math.min(before.length, after.length)
  let same = 0
  while (same + STRETCH <= shorter && before.slice(same, same + STRETCH) === after.slice(same, same + STRETCH)) same += STRETCH
  while (same < shorter && before.charCodeAt(same) === after.charCodeAt(same)) same++
  let end = 0
  const stretchBefore = (text: string) => text.slice(text.length - end - STRETCH, text.length - end)
  while (end + STRETCH <= shorter - same && stretchBefore(before) === stretchBefore(after)) end += STRETCH
  while (end < shorter - same && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end++
  const start = startOfRun(after, same)
  const behind = endOfRun(after, after.length - end) - (after.length - end)
  return { fromA: start, toA: before.length - end + behind, fromB: start, toB: after.length - end + behind }
}

/** Parses a text; blocks that an edit did not touch are taken over from the tree before it. */
function parseText(text: string, memory: PolicyMemory | undefined) {
  if (memory === undefined) return MARKDOWN.parse(text)
  const last = memory.recall(LAST_TREE, '', (): LastTree => ({ text: '', fragments: [] }))
  const kept = TreeFragment.applyChanges(last.fragments, [changedRange(last.text, text)])
  const tree = MARKDOWN.parse(text, kept)
  last.text = text
  last.fragments = TreeFragment.addTree(tree, kept)
  return tree
}

/** One of the blocks that a document consists of, outermost. */
export interface MarkdownBlock extends Pick<MarkdownNode, 'start' | 'end'> {
  /** The same for a block that an edit elsewhere left as it was. */
  readonly identity: object
  /** The block and all in it. */
  node(): MarkdownNode
}

function createNodeReader(toOffset: (offset: number) => number): (cursor: TreeCursor) => MarkdownNode {
  const read = (cursor: TreeCursor): MarkdownNode => {
    const { name: type, from, to } = cursor
    const children: MarkdownNode[] = []
    if (cursor.firstChild()) {
      do children.push(read(cursor))
      while (cursor.nextSibling())
      cursor.parent()
    }
    return { type, start: toOffset(from), end: toOffset(to), children }
  }
  return read
}

/**
 * The blocks of a CommonMark text with GFM's tables, strikethrough, task lists and autolinks. Lines end with LF or
 * CRLF. Only this folder knows which parser makes them. Linear, within the limits named in this folder.
 */
export function parseMarkdownBlocks(text: string, memory?: PolicyMemory): readonly MarkdownBlock[] {
  const toOffset = createOffsets(text)
  const read = createNodeReader(toOffset)
  const blocks: MarkdownBlock[] = []
  const cursor = parseText(text.replace(/\r\n/g, '\n'), memory).cursor()
  if (!cursor.firstChild()) return blocks
  do {
    const { node } = cursor
    blocks.push({
      start: toOffset(node.from),
      end: toOffset(node.to),
      identity: node.tree ?? node,
      node: () => read(node.cursor()),
    })
  } while (cursor.nextSibling())
  return blocks
}
