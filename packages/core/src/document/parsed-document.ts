import type { Prose } from '../text/prose.ts'
import type { Span } from '../text/span.ts'
import type { Anchor, Block, Comment, FrontMatter, Link, Mark, MarkupProblem } from './block.ts'

/** What each format's parser gives: everything about the file that does not need to know what policies are. */
export interface ParsedDocument {
  readonly prose: Prose
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  readonly marks: readonly Mark[]
  readonly anchors: readonly Anchor[]
  readonly comments: readonly Comment[]
  readonly problems: readonly MarkupProblem[]
  readonly frontMatter?: FrontMatter
  /** The format's own title, such as HTML's `<title>`. */
  readonly title?: Span
  /** The language the file says it is in, as written: a BCP 47 tag such as `en-GB`. */
  readonly language?: string
}
