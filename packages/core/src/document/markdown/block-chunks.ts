import type { Anchor } from '../block.ts'
import { createBlockReader } from './blocks.ts'
import type { Chunk } from './chunk.ts'
import { createElementBalance } from './element-balance.ts'
import { createHtmlReader } from './html.ts'
import { createInlineReader } from './inline.ts'
import type { MarkdownBlock, MarkdownNode } from './lezer/tree.ts'
import type { Silent } from './mask.ts'
import { createBlockWriter } from './writer.ts'

/** A block read by itself. */
export interface BlockChunk extends Chunk {
  readonly anchors: readonly Anchor[]
  /** Where it stood. */
  readonly start: number
  /** Its source, and what stands right behind it. */
  readonly source: string
}

/** So far behind its end the reading of a block looks, to see how its last line ends. */
const LOOK_AHEAD = 32

/** What hangs on the rest of the document: HTML, which may open and close anywhere. */
const HTML: ReadonlySet<string> = new Set([
  'HTMLTag',
  'HTMLBlock',
  'Comment',
  'CommentBlock',
  'ProcessingInstruction',
  'ProcessingInstructionBlock',
])

/** Whether what a block says hangs on nothing but the block: it has no HTML, no footnotes, no links whose targets stand elsewhere. */
function standsAlone({ type, children }: MarkdownNode): boolean {
  if (HTML.has(type)) return false
  if ((type === 'Link' || type === 'Image') && !children.some((child) => child.type === 'URL')) return false
  return children.every(standsAlone)
}

function readAlone(source: string, node: MarkdownNode): Omit<BlockChunk, 'source'> {
  const writer = createBlockWriter(source, [])
  const anchors: Anchor[] = []
  const html = createHtmlReader({ source, writer, balance: createElementBalance(), anchors, comments: [] })
  const inline = createInlineReader({ source, writer, html, references: new Map(), footnotes: new Set() })
  createBlockReader({ source, writer, html, inline, anchors })(node)
  return { ...writer.build(), lists: writer.containers.lists, anchors, start: node.start }
}

/** By the block's tree, which an edit elsewhere leaves as it is; undefined for a block that does not stand alone. */
const known = new WeakMap<object, BlockChunk | undefined>()

/**
 * Makes a reader of the blocks that stand alone: what such a block holds is read once, and taken over for as long as it and its source stay.
 * Undefined for any other block, and where something `silent` stands in it.
 */
export function createChunkReader(source: string, silent: readonly Silent[]): (block: MarkdownBlock) => BlockChunk | undefined {
  let passed = 0
  const isTouched = ({ start, end }: MarkdownBlock) => {
    while ((silent[passed]?.span.end ?? Number.POSITIVE_INFINITY) <= start) passed++
    return (silent[passed]?.span.start ?? Number.POSITIVE_INFINITY) < end
  }
  return (block) => {
    if (isTouched(block)) return undefined
    const { identity, start, end } = block
    const own = source.slice(start, end + LOOK_AHEAD)
    if (known.has(identity)) {
      const chunk = known.get(identity)
      if (chunk === undefined || chunk.source === own) return chunk
    }
    const node = block.node()
    // A copy of its own, so that what is kept of a block does not keep the text of the whole document.
    const chunk = standsAlone(node) ? { ...readAlone(source, node), source: ` ${own}`.slice(1) } : undefined
    known.set(identity, chunk)
    return chunk
  }
}
