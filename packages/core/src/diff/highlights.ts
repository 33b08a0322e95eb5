import type { Change, Direction, Materiality, Shift, ShiftType } from './change.ts'
import { type Description, describeChange, placeOf } from './describe-change.ts'
import { ROWS, rowOf } from './judge/materiality.ts'

/** More sentences than this nobody reads in a summary. */
const MOST_HIGHLIGHTS = 12
/** Of more places than this only the number is told. */
const MOST_PLACES = 3

/** What takes something from the reader comes first. */
const BY_DIRECTION: Readonly<Record<Direction, number>> = { organization: 0, mixed: 1, reader: 2, neutral: 3 }
const BY_MATERIALITY: Readonly<Record<Materiality, number>> = { material: 0, minor: 1, editorial: 2 }

interface Highlight {
  readonly description: Description
  /** Less is told earlier. */
  readonly rank: readonly number[]
}

/** Shifts of a few words, which mean little without the place they stand at. */
const OF_WORDS: ReadonlySet<ShiftType> = new Set(['modality', 'polarity', 'quantity', 'scope'])

/** A shift in the reader's words, with its place where it needs one. */
function describeShift(shift: Shift, change: Change): Description {
  const { type, message } = shift
  if (!OF_WORDS.has(type) && rowOf(shift)?.name !== 'tense-changed') return { type: 'sentence', text: message }
  return { type: 'edit', place: placeOf(change), text: `${message.slice(0, 1).toLowerCase()}${message.slice(1)}` }
}

/** Where a shift stands among the reasons for a verdict: the weightiest first. */
function weightOf(shift: Shift): readonly [materiality: number, row: number] {
  const row = rowOf(shift)
  return row === undefined ? [BY_MATERIALITY.minor, ROWS.length] : [BY_MATERIALITY[row.materiality], ROWS.indexOf(row)]
}

/** What changed in meaning and what was done to sections; the words that came and went where nothing else tells of them. */
function highlightsOfChange(change: Change): Highlight[] {
  const { materiality, direction, shifts, operations } = change
  const own = BY_MATERIALITY[materiality]
  // A section that came or went is told behind what it states; what else was done to the text, behind all that shifted.
  const isWhole = operations.includes('added') || operations.includes('removed')
  const weight = isWhole || shifts.length === 0 ? own : BY_MATERIALITY.editorial
  const ofText = [own, weight, BY_DIRECTION[direction], ROWS.length]
  // Misspellings and quotation marks are not worth a sentence, and what a shift tells is told.
  const quotesWords = materiality !== 'editorial' && shifts.length === 0
  return [
    ...describeChange(change)
      .filter(({ type }) => type !== 'edit' || quotesWords)
      .map((description) => ({ description, rank: ofText })),
    ...shifts.map((shift) => {
      const [weight, row] = weightOf(shift)
      return { description: describeShift(shift, change), rank: [own, weight, BY_DIRECTION[shift.direction], row] }
    }),
  ]
}

function compareRanks(a: Highlight, b: Highlight): number {
  const at = a.rank.findIndex((part, place) => part !== b.rank[place])
  return at < 0 ? 0 : (a.rank[at] ?? 0) - (b.rank[at] ?? 0)
}

/** `"A", "B" and "C"`. */
function listOf(places: readonly string[]): string {
  return places.length < 2 ? places.join('') : `${places.slice(0, -1).join(', ')} and ${places.at(-1)}`
}

function toSentence({
  type,
  text,
  places,
}: {
  readonly type: Description['type']
  readonly text: string
  readonly places: readonly string[]
}): string {
  const many = places.length > MOST_PLACES ? `${places.length} sections` : undefined
  if (type === 'edit') return `In ${many ?? listOf(places)}, ${text}`
  if (type === 'move') {
    const list = many ?? listOf(places)
    return `${list.slice(0, 1).toUpperCase()}${list.slice(1)} ${places.length === 1 ? 'was' : 'were'} moved.`
  }
  return text
}

/** What a reader who sees nothing else must know, the weightiest first; that nothing changed in meaning, if so. */
export function highlightsOf(changes: readonly Change[]): string[] {
  const told = new Map<string, { readonly type: Description['type']; readonly text: string; readonly places: string[] }>()
  for (const { description } of changes.flatMap(highlightsOfChange).sort(compareRanks)) {
    const { type } = description
    const text = type === 'move' ? '' : description.text
    const key = `${type} ${text}`
    const known = told.get(key) ?? { type, text, places: [] }
    told.set(key, known)
    if (type !== 'sentence') known.places.push(description.place)
  }
  const sentences = [...told.values()].map(toSentence)
  if (sentences.length === 0 && changes.length > 0) {
    return [
      changes.length === 1
        ? 'One section looks different and reads the same.'
        : `${changes.length} sections look different and read the same.`,
    ]
  }
  const more = sentences.length - MOST_HIGHLIGHTS
  return more > 0 ? [...sentences.slice(0, MOST_HIGHLIGHTS), `And ${more} more.`] : sentences
}
