import { createProseBuilder } from '../text/prose.ts'
import type { Source } from '../text/source.ts'
import { readBlocks } from './html/blocks.ts'
import { findContent } from './html/content.ts'
import { readInline } from './html/inline.ts'
import { createMeasurer } from './html/measure.ts'
import { createTextWriter } from './html/text-writer.ts'
import { readTitle } from './html/title.ts'
import { parseTree } from './html/tree.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** Reads an HTML page or fragment. Of a page only its own text is read, not the menus and dialogs around it. Never throws; linear time. */
export function parseHtml(source: Source): ParsedDocument {
  const tree = parseTree(source.text)
  const measureKept = createMeasurer(source, tree)
  const kept = findContent(source, tree, measureKept)
  const builder = createProseBuilder()
  const writer = createTextWriter(source.text, builder)
  const blocks = readBlocks(source, tree, kept, measureKept(kept), builder, writer)
  const prose = builder.build()
  return {
    prose,
    blocks,
    ...readInline(source, tree, kept, prose),
    ...readTitle(source, tree),
    comments: tree.comments,
    problems: tree.problems.filter(({ node }) => node < 0 || kept[node] === 1).map(({ type, span, detail }) => ({ type, span, detail })),
  }
}
