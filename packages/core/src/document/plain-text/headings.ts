import { type Levelled, relativeLevels } from '../heading-levels.ts'
import { type HeadingLook, isDateLine, namesDocument } from '../heading-look.ts'
import { withoutStrayNumbers } from '../heading-numbering.ts'
import { type Candidate, candidateOf, styleOf } from './candidate.ts'
import { scoreOf } from './heading-score.ts'
import { follows } from './marker.ts'
import { type Piece, textOf } from './pieces.ts'
import { endsSentence } from './wrapping.ts'

/** A heading found among the pieces. */
export interface FoundHeading {
  readonly level: number
  /** The piece's text that is the heading, where signs around it are only decoration; UTF-16 code units of its line. */
  readonly words: { readonly start: number; readonly end: number }
}

/** What a candidate must score, alone or with the candidates that look like it. */
const ENOUGH = 2.5
/** A run of as many candidates without text between them is a list or a table of contents. */
const LIST_RUN = 3

/** Numbered pieces that follow on each other without text between them are a list, not headings. */
function numberedListItems(pieces: readonly Piece[]): Set<number> {
  const items = new Set<number>()
  for (const [at, piece] of pieces.entries()) {
    const above = pieces[at - 1]
    if (piece.marker === undefined || above?.marker === undefined || piece.underline || above.underline) continue
    if (follows(above.marker, piece.marker)) items.add(at - 1).add(at)
  }
  return items
}

function usualGap(pieces: readonly Piece[]): number {
  const gaps = pieces
    .slice(1)
    .filter((piece) => piece.marker === undefined)
    .map((piece) => piece.gap)
    .sort((a, b) => a - b)
  return gaps[gaps.length >> 1] ?? 0
}

function normal(look: HeadingLook): string {
  return look.text.slice(look.numbering?.length ?? 0).toLowerCase()
}

/** Runs of candidates with no text between them. Where a run comes to a line it already had, a new one begins. */
function runsOf(candidates: readonly Candidate[]): { readonly run: readonly Candidate[]; readonly repeated: boolean }[] {
  const runs: { run: Candidate[]; repeated: boolean }[] = []
  let seen = new Set<string>()
  for (const candidate of candidates) {
    const current = runs.at(-1)
    const adjacent = current?.run.at(-1)?.at === candidate.at - 1
    const repeats = seen.has(normal(candidate.look))
    if (current !== undefined && adjacent && !repeats) current.run.push(candidate)
    else {
      if (current !== undefined && adjacent) current.repeated = true
      runs.push({ run: [candidate], repeated: false })
      seen = new Set()
    }
    seen.add(normal(candidate.look))
  }
  return runs
}

/** The members of a run that stand line under line, where others of the run stand between blank lines. */
function tightMembers(run: readonly Candidate[]): Candidate[] {
  const groups: Candidate[][] = []
  for (const candidate of run) {
    if (candidate.gap > 0 || groups.length === 0) groups.push([candidate])
    else groups.at(-1)?.push(candidate)
  }
  return groups.length === 1 ? [] : groups.filter((group) => group.length >= LIST_RUN).flat()
}

/** Whether three lines in a row are a chapter, a section and a subsection of one look: no colon announces them, and text follows. */
function areNested(pieces: readonly Piece[], run: readonly Candidate[], dense: boolean): boolean {
  const [first, last] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined || run.length > LIST_RUN) return false
  const [above, below] = [pieces[first.at - 1], pieces[last.at + 1]]
  if (below === undefined || (above !== undefined && /[:：]$/.test(textOf(above)))) return false
  const apart = dense || run.every((one) => one.gap > 0)
  return apart && below.marker === undefined && endsSentence(textOf(below))
}

/** Candidates that are no headings but a list without bullets or a table of contents. */
function listed(pieces: readonly Piece[], candidates: readonly Candidate[], styleOf: (candidate: Candidate) => string): Set<Candidate> {
  const members = new Set<Candidate>()
  const dense = usualGap(pieces) === 0
  for (const { run, repeated } of runsOf(candidates)) {
    // The first line of all is the title.
    const unmarked = run.filter((one) => one.at > 0 && one.marked === undefined && one.underline === undefined)
    const tight = new Set(tightMembers(unmarked))
    for (const one of tight) members.add(one)
    const contents = unmarked.filter((one) => !tight.has(one))
    const alike = new Map<string, number>()
    for (const one of contents) alike.set(styleOf(one), (alike.get(styleOf(one)) ?? 0) + 1)
    // Chapter, section, subsection: as many looks as lines.
    if (contents.length < LIST_RUN || alike.size === contents.length) continue
    if (!repeated && areNested(pieces, contents, dense)) continue
    const [before, last] = contents.slice(-2)
    const apart = last !== undefined && before !== undefined && (styleOf(last) !== styleOf(before) || last.gap > before.gap)
    for (const one of contents) {
      if (one.look.numbering !== undefined && (alike.get(styleOf(one)) ?? 0) < LIST_RUN) continue
      if (one !== last || !apart || repeated) members.add(one)
    }
  }
  return members
}

function levelled(accepted: readonly Candidate[]): Levelled[] {
  return accepted.map(({ look, marked, underline }) => ({
    prominence: marked !== undefined ? 0 : underline === '=' ? 1 : underline !== undefined ? 2 : 3,
    capitals: look.case === 'capitals',
    ...(look.numbering === undefined ? {} : { numbering: look.numbering }),
  }))
}

/** Whether the first heading names the document rather than its first section. */
function isTitle([first, second]: readonly Candidate[], pieces: readonly Piece[]): boolean {
  if (first === undefined || second === undefined || first.at !== 0) return false
  const { look, underline } = first
  if (look.numbering !== undefined || look.asks) return false
  const below = pieces[1]
  const dated = below !== undefined && isDateLine(textOf(below))
  const setOff = look.case === 'capitals' && second.look.case !== 'capitals'
  return namesDocument(look.text) || dated || setOff || second.at === 1 || (underline !== undefined && underline !== second.underline)
}

/** What the pieces of a plain text are that their own signs do not tell, by their indices. */
export interface FoundStructure {
  readonly headings: ReadonlyMap<number, FoundHeading>
  /** Lines of a list without bullets, a table of contents among them. */
  readonly listed: ReadonlySet<number>
}

/** Finds the headings among the pieces of a plain text, and the lines in a row that only look like headings. */
export function findHeadings(pieces: readonly Piece[]): FoundStructure {
  const headings = new Map<number, FoundHeading>()
  const items = numberedListItems(pieces)
  const all = withoutStrayNumbers(
    pieces.flatMap((_, at) => (items.has(at) ? [] : (candidateOf(pieces, at) ?? []))),
    (candidate) => candidate.look.numbering,
  )
  const titles = all.filter((candidate) => candidate.look.case === 'title').length
  const sentences = all.filter((candidate) => candidate.look.case === 'sentence').length
  const style = (candidate: Candidate) => styleOf(candidate, titles >= sentences ? 'title' : 'sentence')
  const inLists = listed(pieces, all, style)
  const candidates = all.filter((candidate) => !inLists.has(candidate))
  const places = new Set(candidates.map((candidate) => candidate.at))
  const listedPlaces = new Set([...inLists].map((candidate) => candidate.at))
  const gap = usualGap(pieces)
  const scored = candidates.map((candidate) => ({
    candidate,
    score: scoreOf(pieces, candidate, { gap, candidates: places, listed: listedPlaces }),
  }))

  const support = new Map<string, number>()
  for (const { candidate, score } of scored) {
    if (score >= 1.5) support.set(style(candidate), (support.get(style(candidate)) ?? 0) + 1)
  }
  const accepted = scored
    .filter(({ candidate, score }) => score + Math.min(1, 0.25 * ((support.get(style(candidate)) ?? 1) - 1)) >= ENOUGH)
    .map(({ candidate }) => candidate)

  const titled = isTitle(accepted, pieces)
  const levels = titled ? [1, ...relativeLevels(levelled(accepted.slice(1))).map((level) => level + 1)] : relativeLevels(levelled(accepted))
  for (const [index, { at, look, marked }] of accepted.entries()) {
    const level = Math.min(6, marked?.level || (levels[index] ?? 1))
    headings.set(at, { level, words: marked ?? { start: 0, end: look.text.length } })
  }
  return { headings, listed: listedPlaces }
}
