import type { FactRow } from '../facts/facts-text.ts'

/** What the table of facts shows. Words with `{0}` take a value. */
export interface FactsPage {
  readonly title: string
  readonly about: string
  readonly rows: readonly FactRow[]
  readonly words: Readonly<
    Record<
      | 'filter'
      | 'anyType'
      | 'typeLabel'
      | 'type'
      | 'says'
      | 'clause'
      | 'line'
      | 'goTo'
      | 'copyMarkdown'
      | 'copyJson'
      | 'count'
      | 'none'
      | 'denied',
      string
    >
  >
}

/** What the table tells the extension. */
export type FromFacts =
  | { readonly type: 'reveal'; readonly index: number }
  | { readonly type: 'copy'; readonly format: 'markdown' | 'json' }
