import type { Span } from '../../text/span.ts'
import { decodeEntities } from './entities.ts'
import type { MarkdownBlock, MarkdownNode } from './lezer/tree.ts'

export interface Target {
  readonly href: string
  readonly span: Span
}

/** Link reference definitions by normalised label; the first of a label counts. */
export type References = ReadonlyMap<string, Target>

/** A backslash and the punctuation it escapes. */
export const ESCAPE = /\\([!-/:-@[-`{-~])/g

/** The address of a link: without angle brackets, escapes and entities decoded. */
export function readTarget(source: string, url: MarkdownNode): Target {
  const angled = source[url.start] === '<' && source[url.end - 1] === '>' && url.end - url.start >= 2
  const span = angled ? { start: url.start + 1, end: url.end - 1 } : { start: url.start, end: url.end }
  return { href: decodeEntities(source.slice(span.start, span.end).replace(ESCAPE, '$1')), span }
}

/** A label as CommonMark compares them: case folded, white space collapsed. */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()
}

/** What every definition has. */
const DEFINES = ']:'

export function collectReferences(source: string, blocks: readonly MarkdownBlock[]): References {
  const references = new Map<string, Target>()
  const visit = (node: MarkdownNode) => {
    if (node.type === 'LinkReference') {
      const label = node.children.find(({ type }) => type === 'LinkLabel')
      const url = node.children.find(({ type }) => type === 'URL')
      if (label === undefined || url === undefined) return
      const name = normalizeLabel(source.slice(label.start + 1, label.end - 1))
      if (!references.has(name)) references.set(name, readTarget(source, url))
    } else if (BLOCKS_WITH_BLOCKS.has(node.type)) node.children.forEach(visit)
  }
  for (const { start, end, node } of blocks) if (source.slice(start, end).includes(DEFINES)) visit(node())
  return references
}

const BLOCKS_WITH_BLOCKS: ReadonlySet<string> = new Set(['Blockquote', 'BulletList', 'OrderedList', 'ListItem'])
