import type { Prose } from '../text/prose.ts'
import type { Source } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import type { Anchor, Block, Cell, Comment, FrontMatter, HeadingBlock, Link, Mark, MarkupProblem } from './block.ts'
import type { Extractor } from './extractor.ts'

/** How the text of a policy is written. */
export type Format = 'markdown' | 'html' | 'text'

/** One parsed privacy policy. Immutable; facts about it are computed when asked for and kept (see fact.ts). */
export interface Policy {
  readonly path?: string
  readonly format: Format
  /** Language the document itself declares, such as HTML's `lang`. */
  readonly language?: string
  readonly source: Source
  /** The readable text of the whole document, mapped to the source. */
  readonly prose: Prose
  readonly frontMatter?: FrontMatter
  /** The format's own title, such as HTML's `<title>`, as a source span. */
  readonly titleSpan?: Span
  /** Every block in reading order. */
  readonly blocks: readonly Block[]
  /** The outermost sections. A preamble, if there is one, is the first, without a heading. */
  readonly sections: readonly Section[]
  /** Every clause in reading order. Their spans do not overlap and cover all prose. */
  readonly clauses: readonly ClauseNode[]
  /** Every statement in reading order. */
  readonly statements: readonly Statement[]
  readonly links: readonly Link[]
  readonly marks: readonly Mark[]
  readonly anchors: readonly Anchor[]
  readonly comments: readonly Comment[]
  readonly problems: readonly MarkupProblem[]
  /** What plug-ins read from it besides. */
  readonly extractors?: readonly Extractor[]
}

/** A heading and all below it; or, in a part without headings, a run of paragraphs on one subject. */
export interface Section {
  readonly heading?: HeadingBlock
  /** Level of the heading; 0 for a section without one. */
  readonly level: number
  /** From the heading to the end of the last block of the last subsection. */
  readonly span: Span
  /** The section's own body. */
  readonly clause: ClauseNode
  readonly children: readonly Section[]
}

/** A section's own body: the smallest part one can point at and track across versions. */
export interface ClauseNode {
  /** Unique in the policy and stable: an explicit anchor, else a slug of the heading path, else of the opening words. */
  readonly id: string
  /** Place among `policy.clauses`. */
  readonly index: number
  /** The heading's readable text. */
  readonly heading?: string
  readonly headingSpan?: Span
  /** Readable texts of the headings above this clause's own, outermost first. */
  readonly path: readonly string[]
  /** Level of the heading; 0 without one. */
  readonly level: number
  /** From the heading to the end of the body. */
  readonly span: Span
  /** The body's blocks, without the heading. May be empty. */
  readonly blocks: readonly Block[]
  readonly statements: readonly Statement[]
}

/** A sentence, list item or table row inside a clause. A list item of several sentences gives one statement for each. */
export interface Statement {
  readonly kind: 'sentence' | 'item' | 'row'
  /** Where it stands in the source. */
  readonly span: Span
  /** Offsets into `policy.prose.text`. */
  readonly prose: Span
  /** The readable text; cells of a row are joined by ` | `. */
  readonly text: string
  readonly block: Block
  /** Index of the clause that holds it. */
  readonly clause: number
  /** Index of the statement that introduces the list or table this one belongs to ("We collect:"). */
  readonly introduction?: number
  /** For a row: its cells, each with the header above it. */
  readonly cells?: readonly StatementCell[]
}

export interface StatementCell extends Cell {
  readonly header?: string
  readonly text: string
}
