/** A run of text, or a link. Text is data: what writes it out takes care that nothing in it becomes markup. */
export interface Inline {
  readonly text: string
  readonly href?: string
}

/** A part of a policy, before it is written in a format. */
export type Block =
  | { readonly type: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly type: 'list'; readonly items: readonly (readonly Inline[])[] }
  | Table

export interface Table {
  readonly type: 'table'
  readonly head: readonly string[]
  readonly rows: readonly (readonly (readonly Inline[])[])[]
  /** The rows as sentences, for a format that has no tables. */
  readonly sentences: readonly (readonly Inline[])[]
}

/** A section with its heading. */
export interface RenderedClause {
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
}

/** A whole policy, before it is written in a format. */
export interface Page {
  readonly locale: string
  readonly title: string
  /** What stands below the title: the dates. */
  readonly opening: readonly Block[]
  readonly clauses: readonly RenderedClause[]
}

export const paragraph = (...content: readonly (readonly Inline[])[]): Block => ({
  type: 'paragraph',
  // Sentences of one paragraph, with a space between them.
  content: content.flatMap((sentence, index) => (index === 0 ? sentence : [{ text: ' ' }, ...sentence])),
})
export const list = (items: readonly (readonly Inline[])[]): Block => ({ type: 'list', items })
export const text = (words: string): readonly Inline[] => [{ text: words }]
