import type { Prose } from '../text/prose.ts'
import type { Span } from '../text/span.ts'
import type { Block, HeadingBlock } from './block.ts'
import type { ClauseNode, Section, Statement } from './policy.ts'
import { createUniqueNames, toSlug } from './slug.ts'
import { createStatements, type SentenceSegmenter } from './statements.ts'

/** For a run of blocks without headings: the indices at which a new subject begins. The first block always begins one. */
export type SubjectCutter = (prose: Prose, blocks: readonly Block[]) => readonly number[]

export interface Outline {
  readonly sections: readonly Section[]
  readonly clauses: readonly ClauseNode[]
  readonly statements: readonly Statement[]
}

/** A clause before its statements are known. */
interface Draft {
  readonly heading?: HeadingBlock
  readonly path: readonly HeadingBlock[]
  readonly blocks: Block[]
}

/** The heading that stands alone above all others, if the document has one. */
function documentTitle(drafts: readonly Draft[]): HeadingBlock | undefined {
  const outermost = drafts.filter((draft) => draft.heading !== undefined && draft.path.length === 0)
  return outermost.length === 1 ? outermost[0]?.heading : undefined
}

/** Divides the blocks at headings, remembering for each part the headings above it. */
function divideAtHeadings(blocks: readonly Block[]): Draft[] {
  const drafts: Draft[] = []
  let open: HeadingBlock[] = []
  for (const block of blocks) {
    if (block.type === 'heading') {
      open = open.filter((above) => above.level < block.level)
      drafts.push({ heading: block, path: open, blocks: [] })
      open = [...open, block]
    } else {
      if (drafts.length === 0) drafts.push({ path: [], blocks: [] })
      drafts.at(-1)?.blocks.push(block)
    }
  }
  return drafts
}

/** Divides a part without headings of its own where its subject changes; what comes first stays under the part's heading. */
function divideAtSubjects(prose: Prose, draft: Draft, cut: SubjectCutter): Draft[] {
  const { heading, path, blocks } = draft
  const starts = [...new Set([0, ...cut(prose, blocks)])].filter((at) => at >= 0 && at < blocks.length).sort((a, b) => a - b)
  if (starts.length === 0) return [draft]
  const below = heading === undefined ? path : [...path, heading]
  return starts.map((start, index) => {
    const run = blocks.slice(start, starts[index + 1] ?? blocks.length)
    return index === 0 ? { ...draft, blocks: run } : { path: below, blocks: run }
  })
}

function spanOf(parts: readonly { readonly span: Span }[]): Span {
  return { start: parts[0]?.span.start ?? 0, end: parts.reduce((end, part) => Math.max(end, part.span.end), 0) }
}

function openingWords(prose: Prose, blocks: readonly Block[]): string {
  const first = blocks.find((block) => block.prose.end > block.prose.start)
  return first === undefined ? '' : toSlug(prose.text.slice(first.prose.start, Math.min(first.prose.end, first.prose.start + 160)), 6)
}

function sectionTree(clauses: readonly ClauseNode[], drafts: readonly Draft[]): Section[] {
  interface OpenSection {
    heading?: HeadingBlock
    level: number
    span: { start: number; end: number }
    clause: ClauseNode
    children: OpenSection[]
  }
  const roots: OpenSection[] = []
  const stack: OpenSection[] = []
  for (const clause of clauses) {
    const heading = drafts[clause.index]?.heading
    const section: OpenSection = { level: clause.level, span: { ...clause.span }, clause, children: [] }
    if (heading !== undefined) section.heading = heading
    if (heading === undefined) stack.length = 0
    while ((stack.at(-1)?.level ?? -1) >= section.level && stack.length > 0) stack.pop()
    ;(stack.at(-1)?.children ?? roots).push(section)
    for (const above of stack) above.span.end = Math.max(above.span.end, section.span.end)
    if (heading !== undefined) stack.push(section)
  }
  return roots
}

/** Sections, clauses and statements of a document. `cut` is asked only where there is no heading but a title. */
export function createOutline(prose: Prose, blocks: readonly Block[], segment: SentenceSegmenter, cut: SubjectCutter): Outline {
  const divided = divideAtHeadings(blocks)
  const headed = divided.filter((draft) => draft.heading !== undefined).length > 1
  const drafts = headed ? divided : divided.flatMap((draft) => divideAtSubjects(prose, draft, cut))

  const clauseOfBlock = new Map<Block, number>()
  for (const [index, draft] of drafts.entries()) for (const block of draft.blocks) clauseOfBlock.set(block, index)
  const statements = createStatements(prose, blocks, (block) => clauseOfBlock.get(block) ?? 0, segment)
  const statementsOf: Statement[][] = drafts.map(() => [])
  for (const statement of statements) statementsOf[statement.clause]?.push(statement)

  const text = (heading: HeadingBlock) => prose.text.slice(heading.prose.start, heading.prose.end)
  const slugs = new Map<HeadingBlock, string>()
  /** Made once of each heading: sections share those above them. */
  const slugOf = (heading: HeadingBlock) => {
    const slug = slugs.get(heading) ?? toSlug(text(heading))
    slugs.set(heading, slug)
    return slug
  }
  const title = documentTitle(drafts)
  const unique = createUniqueNames()
  const clauses = drafts.map((draft, index): ClauseNode => {
    const { heading, blocks: body } = draft
    // The document's title stands above everything; in identifiers it would only make all of them change together.
    const slugs = [...draft.path, ...(heading ? [heading] : [])].filter((one) => one !== title || one === heading).map(slugOf)
    const id = unique(heading?.id ?? (slugs.filter((slug) => slug !== '').join('/') || openingWords(prose, body) || `clause-${index + 1}`))
    return {
      id,
      index,
      ...(heading === undefined ? {} : { heading: text(heading), headingSpan: heading.span }),
      path: draft.path.map(text),
      level: heading?.level ?? 0,
      span: spanOf(heading === undefined ? body : [heading, ...body]),
      blocks: body,
      statements: statementsOf[index] ?? [],
    }
  })
  return { sections: sectionTree(clauses, drafts), clauses, statements }
}
