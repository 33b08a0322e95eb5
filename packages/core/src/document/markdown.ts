import type { Source } from '../text/source.ts'
import { parseFrontMatter } from './front-matter.ts'
import { createChunkReader } from './markdown/block-chunks.ts'
import { createBlockReader } from './markdown/blocks.ts'
import { createElementBalance } from './markdown/element-balance.ts'
import { createHtmlReader } from './markdown/html.ts'
import { createInlineReader } from './markdown/inline.ts'
import { parseMarkdownBlocks } from './markdown/lezer/tree.ts'
import { maskSource } from './markdown/mask.ts'
import { collectReferences } from './markdown/references.ts'
import { createBlockWriter } from './markdown/writer.ts'
import type { PolicyMemory } from './memory.ts'
import type { ParsedDocument } from './parsed-document.ts'

/**
 * Reads Markdown: CommonMark and GFM with HTML inside, front matter, footnotes, `{#id}` anchors, and what Jekyll and MDX
 * leave behind. Never throws; linear in the length of the text.
 */
export function parseMarkdown(source: Source, memory?: PolicyMemory): ParsedDocument {
  const { frontMatter, problems, bodyStart } = parseFrontMatter(source, memory)
  const masked = maskSource(source, bodyStart)
  const blocks = parseMarkdownBlocks(masked.text, memory)
  const writer = createBlockWriter(source.text, masked.silent)
  const balance = createElementBalance()
  const anchors = [...masked.anchors]
  const comments = [...masked.comments]
  const html = createHtmlReader({ source: source.text, writer, balance, anchors, comments })
  const references = collectReferences(source.text, blocks)
  const inline = createInlineReader({ source: source.text, writer, html, references, footnotes: masked.footnotes })
  const read = createBlockReader({ source: source.text, writer, html, inline, anchors })
  const chunkOf = memory === undefined ? undefined : createChunkReader(source.text, masked.silent)
  for (const block of blocks) {
    const chunk = writer.isIdle && !html.isHidden ? chunkOf?.(block) : undefined
    if (chunk === undefined) read(block.node())
    else {
      const by = block.start - chunk.start
      writer.append(chunk, by)
      for (const { id, span } of chunk.anchors) anchors.push({ id, span: { start: span.start + by, end: span.end + by } })
    }
  }
  balance.finish()
  return {
    ...writer.build(),
    anchors: anchors.sort((a, b) => a.span.start - b.span.start),
    comments: comments.sort((a, b) => a.span.start - b.span.start),
    problems: [...problems, ...balance.problems],
    ...(frontMatter === undefined ? {} : { frontMatter }),
  }
}
