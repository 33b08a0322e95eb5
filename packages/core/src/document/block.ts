import type { Span } from '../text/span.ts'

/** Something that stands in the document, with its place in the source and the prose it contributes. */
export interface Placed {
  /** Where it stands in the source, markup included. */
  readonly span: Span
  /** Offsets into `policy.prose.text`: its readable text. */
  readonly prose: Span
}

/** A heading: ATX or setext, `<h1>`..`<h6>`, or a line that is one by its looks. */
export interface HeadingBlock extends Placed {
  readonly type: 'heading'
  /** 1 to 6, as written; for an inferred heading, one below the heading it stands under. */
  readonly level: number
  /** An explicit anchor: `{#id}` or an `id` attribute. */
  readonly id?: string
  /** `markup`: the format says it is a heading. `inferred`: its looks do (a bare line, bold paragraph, `<dt>`...). */
  readonly origin: 'markup' | 'inferred'
}

export interface ParagraphBlock extends Placed {
  readonly type: 'paragraph'
  /** Set when one inline mark or element holds the whole paragraph: such a paragraph may be a heading in disguise. */
  readonly wrappedIn?: 'strong' | 'emphasis' | 'term'
  /** Set when the paragraph stands in a block quotation. */
  readonly quoted?: true
}

/** One item of a list; a nested list's items follow their parent as blocks of a greater depth. */
export interface ItemBlock extends Placed {
  readonly type: 'item'
  /** 0 for an item of an outermost list. */
  readonly depth: number
  readonly ordered: boolean
  /** The number of the list in the document, from 0: items of one list share it. */
  readonly list: number
}

export type Cell = Placed

export interface TableRow extends Placed {
  readonly cells: readonly Cell[]
}

export interface TableBlock extends Placed {
  readonly type: 'table'
  /** Undefined for a table without a header row. */
  readonly header?: TableRow
  readonly rows: readonly TableRow[]
}

/** A code block or other text that is not read: it has a place but says nothing. Its prose span is empty. */
export interface CodeBlock extends Placed {
  readonly type: 'code'
}

/** The parts a document consists of, in reading order. */
export type Block = HeadingBlock | ParagraphBlock | ItemBlock | TableBlock | CodeBlock

export interface Link extends Placed {
  /** The target as written, entities decoded. */
  readonly href: string
  /** Where the target stands; absent for a reference-style link, whose target stands elsewhere. */
  readonly hrefSpan?: Span
  readonly image: boolean
}

export interface Mark extends Placed {
  readonly type: 'strong' | 'emphasis' | 'code' | 'deleted'
}

/** A place that can be linked to. */
export interface Anchor {
  readonly id: string
  readonly span: Span
}

/** A comment of the format, for directives such as suppressions. */
export interface Comment {
  readonly text: string
  readonly span: Span
}

/** Something broken in the markup itself. */
export interface MarkupProblem {
  readonly type: 'unmatched-closing-tag' | 'unclosed-tag' | 'misplaced-element' | 'front-matter'
  readonly span: Span
  /** The element's name, or the parser's message for front matter. */
  readonly detail: string
}

/** The YAML block at the very beginning of a file. */
export interface FrontMatter {
  readonly span: Span
  /** The parsed mapping; empty where it could not be parsed (see the document's problems). */
  readonly values: Readonly<Record<string, unknown>>
  /** Where each top-level key's value stands. */
  readonly valueSpans: Readonly<Record<string, Span>>
}
