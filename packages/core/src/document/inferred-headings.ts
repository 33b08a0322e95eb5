import type { Block, HeadingBlock, ParagraphBlock } from './block.ts'
import { relativeLevels } from './heading-levels.ts'
import { type HeadingLook, headingLook, isDateLine, LONGEST_HEADING, namesDocument } from './heading-look.ts'
import { headingNumbering, withoutStrayNumbers } from './heading-numbering.ts'
import type { ParsedDocument } from './parsed-document.ts'

interface Candidate {
  /** Index of its block. */
  readonly at: number
  readonly block: ParagraphBlock
  readonly look: HeadingLook
}

/** The ways a whole paragraph can be set off, the most prominent first. */
const MARKS: readonly ParagraphBlock['wrappedIn'][] = ['strong', 'term', 'emphasis', undefined]
/** As many headings in a row without text between them are a list. */
const LIST_RUN = 3
/** How many bare lines of one look make headings of them. */
const ENOUGH_ALIKE = 3
/** The same for lines that are neither numbered nor in capitals. */
const ENOUGH_WORDS = 5
/** Length of text that is more than a value beside its label, in UTF-16 code units. */
const BODY = 60
const DEEPEST = 6
const ENDS_SENTENCE = /[.!?:;。！？]["'”’)\]]{0,2}$/

function textOf({ prose }: ParsedDocument, block: Block): string {
  return prose.text.slice(block.prose.start, block.prose.end)
}

/** The look of a set-off paragraph that may be a heading. */
function wrappedCandidate(document: ParsedDocument, block: ParagraphBlock, at: number): Candidate | undefined {
  if (block.wrappedIn === undefined || block.quoted) return undefined
  const look = headingLook(textOf(document, block))
  if (look === undefined || look.case === 'lower') return undefined
  // A definition list and a number say themselves what is a heading; elsewhere a full stop makes a sentence.
  const surely = block.wrappedIn === 'term' || look.numbering !== undefined
  return surely || !(look.stop || look.sentence) ? { at, block, look } : undefined
}

/** The look of a bare paragraph that may be a heading. */
function bareCandidate(document: ParsedDocument, block: ParagraphBlock, at: number): Candidate | undefined {
  if (block.wrappedIn !== undefined || block.quoted) return undefined
  const look = headingLook(textOf(document, block))
  if (look === undefined || look.stop || look.colon || look.sentence) return undefined
  return look.case === 'lower' && look.numbering === undefined ? undefined : { at, block, look }
}

/** Whether something stands under a candidate that it can be the heading of. */
function hasBody(document: ParsedDocument, { at, block }: Candidate, isCandidate: (at: number) => boolean): boolean {
  const below = document.blocks[at + 1]
  if (below === undefined || below.type === 'heading') return false
  if (isCandidate(at + 1)) return true
  if (below.type !== 'paragraph') return block.wrappedIn !== undefined || below.type !== 'code'
  const text = textOf(document, below)
  return text.length >= BODY || ENDS_SENTENCE.test(text) || isDateLine(text)
}

function looksAlike(a: Candidate, b: Candidate): boolean {
  return a.block.wrappedIn === b.block.wrappedIn && (a.look.numbering === undefined) === (b.look.numbering === undefined)
}

/** Leaves out candidates in a row of one look: a list set in bold, a signature, a table of contents; and what ends up without a body. */
function withBodies(document: ParsedDocument, candidates: readonly Candidate[]): Candidate[] {
  const inRows = new Set<Candidate>()
  let row: Candidate[] = []
  const close = () => {
    if (row.length >= LIST_RUN) for (const candidate of row) inRows.add(candidate)
    row = []
  }
  for (const candidate of candidates) {
    const previous = row.at(-1)
    if (previous === undefined || previous.at !== candidate.at - 1 || !looksAlike(previous, candidate)) close()
    row.push(candidate)
  }
  close()

  // From the end, so that a heading over a heading counts only where that one is kept.
  const kept: Candidate[] = []
  const places = new Set<number>()
  for (const candidate of [...candidates].reverse()) {
    if (inRows.has(candidate) || !hasBody(document, candidate, (at) => places.has(at))) continue
    places.add(candidate.at)
    kept.push(candidate)
  }
  return kept.reverse()
}

/** The markup heading each block stands under, as its index; -1 where there is none. */
function headingsAbove(blocks: readonly Block[]): number[] {
  let above = -1
  return blocks.map((block, at) => {
    if (block.type === 'heading') above = at
    return above
  })
}

/** Terms whose descriptions are mere values ("Phone" over a number) head nothing; the terms of a section are judged together. */
function withoutLabels(blocks: readonly Block[], candidates: readonly Candidate[], above: readonly number[]): Candidate[] {
  const balance = new Map<number, number>()
  const add = (at: number, weight: number) => balance.set(above[at] ?? -1, (balance.get(above[at] ?? -1) ?? 0) + weight)
  for (const [at, block] of blocks.entries()) if (block.type === 'paragraph' && block.wrappedIn === 'term') add(at, -1)
  for (const { at, block } of candidates) if (block.wrappedIn === 'term') add(at, 2)
  return candidates.filter(({ at, block }) => block.wrappedIn !== 'term' || (balance.get(above[at] ?? -1) ?? 0) > 0)
}

/** Which bare lines vouch for each other. */
function styleOf({ look }: Candidate): string {
  if (look.numbering !== undefined) return `${look.numbering.family} ${look.numbering.depth}`
  return look.case === 'capitals' ? 'capitals' : 'words'
}

function recurring(candidates: readonly Candidate[]): Candidate[] {
  const count = new Map<string, number>()
  for (const candidate of candidates) count.set(styleOf(candidate), (count.get(styleOf(candidate)) ?? 0) + 1)
  return candidates.filter((candidate) => {
    const alike = count.get(styleOf(candidate)) ?? 0
    return alike >= (styleOf(candidate) === 'words' ? ENOUGH_WORDS : ENOUGH_ALIKE)
  })
}

/** Leaves out a short item between long ones of the same count: they are a list in bold. */
function withoutListItems(document: ParsedDocument, candidates: readonly Candidate[]): Candidate[] {
  const counted = document.blocks.flatMap((block, at) => {
    if (block.type !== 'paragraph' || block.wrappedIn === undefined) return []
    const numbering = headingNumbering(textOf(document, block).slice(0, LONGEST_HEADING))
    return numbering === undefined ? [] : [{ at, numbering }]
  })
  const order = new Map(counted.map(({ at }, index) => [at, index]))
  const places = new Set(candidates.map((candidate) => candidate.at))
  return candidates.filter(({ at, look: { numbering } }) => {
    const index = order.get(at)
    if (numbering === undefined || index === undefined) return true
    const neighbours = [counted[index - 1], counted[index + 1]].filter(
      (one) => one?.numbering.depth === numbering.depth && Math.abs(one.numbering.ordinal - numbering.ordinal) === 1,
    )
    return neighbours.length < 2 || neighbours.some((one) => one !== undefined && places.has(one.at))
  })
}

function candidatesOf(document: ParsedDocument, look: typeof wrappedCandidate): Candidate[] {
  const found = document.blocks.flatMap((block, at) => (block.type === 'paragraph' ? (look(document, block, at) ?? []) : []))
  const counted = withoutStrayNumbers(found, (candidate) => candidate.look.numbering)
  return withBodies(document, withoutListItems(document, counted))
}

function levelsOf(candidates: readonly Candidate[]): number[] {
  return relativeLevels(
    candidates.map(({ block, look }) => ({
      prominence: MARKS.indexOf(block.wrappedIn),
      capitals: look.case === 'capitals',
      ...(look.numbering === undefined ? {} : { numbering: look.numbering }),
    })),
  )
}

/** The candidates with their levels: one below the markup heading they stand under, nested by look and number. */
function toHeadings(blocks: readonly Block[], candidates: readonly Candidate[], above: readonly number[]): Map<number, HeadingBlock> {
  const sections = new Map<number, Candidate[]>()
  for (const candidate of candidates) {
    const section = above[candidate.at] ?? -1
    const members = sections.get(section)
    if (members === undefined) sections.set(section, [candidate])
    else members.push(candidate)
  }
  const headings = new Map<number, HeadingBlock>()
  for (const [section, members] of sections) {
    const heading = blocks[section]
    const under = heading?.type === 'heading' ? heading.level : 0
    const [first, ...others] = members
    const titled = section < 0 && first?.at === 0 && first.look.numbering === undefined && namesDocument(first.look.text)
    const levels = titled ? [1, ...levelsOf(others).map((level) => level + 1)] : levelsOf(members)
    for (const [index, { at, block }] of members.entries()) {
      const level = Math.min(DEEPEST, under + (levels[index] ?? 1))
      headings.set(at, { type: 'heading', level, origin: 'inferred', span: block.span, prose: block.prose })
    }
  }
  return headings
}

/**
 * Turns paragraphs that are headings in disguise into headings: a short paragraph all in bold or emphasis, the term of a
 * definition list; in a document without headings also bare lines that recur. Rather misses one than takes a sentence for
 * one. Linear in the length of the document.
 */
export function promoteHeadings(document: ParsedDocument): ParsedDocument {
  const { blocks } = document
  const above = headingsAbove(blocks)
  const wrapped = withoutLabels(blocks, candidatesOf(document, wrappedCandidate), above)
  const headed = blocks.filter((block) => block.type === 'heading').length
  const bare = headed < 2 && wrapped.length < 2 ? recurring(candidatesOf(document, bareCandidate)) : []
  const candidates = [...wrapped, ...bare].sort((a, b) => a.at - b.at)
  if (candidates.length === 0) return document
  const headings = toHeadings(blocks, candidates, above)
  return { ...document, blocks: blocks.map((block, at) => headings.get(at) ?? block) }
}
