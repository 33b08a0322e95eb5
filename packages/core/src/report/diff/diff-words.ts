import type { Change, ClauseRef, DiffSummary, Direction, Materiality, PolicyDiff } from '../../diff/change.ts'
import type { RedlineLine } from '../../diff/redline/redline.ts'
import type { Range } from '../../text/span.ts'

/** The weightiest first, as every report lists them. */
export const MATERIALITIES: readonly Materiality[] = ['material', 'minor', 'editorial']

/** What a direction is to the reader of the policy; the sign differs by shape, so that nothing depends on colour. */
export const DIRECTIONS: Readonly<Record<Direction, { readonly sign: string; readonly words: string }>> = {
  reader: { sign: '▲', words: 'better' },
  organization: { sign: '▼', words: 'worse' },
  mixed: { sign: '◆', words: 'better and worse' },
  neutral: { sign: '•', words: 'neither better nor worse' },
}

/** What is said of a pair of versions without a change. */
export const UNCHANGED = 'No clause changed: both versions read and look the same.'

/** Signs of redline lines. */
export const LINE_SIGNS: Readonly<Record<RedlineLine['type'], string>> = {
  same: ' ',
  formatting: '≈',
  changed: '~',
  added: '+',
  removed: '-',
  'moved-in': '→',
  'moved-out': '←',
}

/** The changes of one materiality, in the order of the text. */
export function changesOf({ changes }: PolicyDiff, materiality: Materiality): readonly Change[] {
  return changes.filter((change) => change.materiality === materiality)
}

function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** `3 material, 1 minor and 4 editorial changes; for the reader: worse`. */
export function countsText({ materiality, direction }: DiffSummary): string {
  const counts = MATERIALITIES.filter((name) => materiality[name] > 0)
  if (counts.length === 0) return 'no changes'
  const last = counts.at(-1)
  const noun = last !== undefined && counts.length === 1 && materiality[last] === 1 ? 'change' : 'changes'
  const told = `${listOf(counts.map((name) => `${materiality[name]} ${name}`))} ${noun}`
  return direction === 'neutral' ? told : `${told}; for the reader: ${DIRECTIONS[direction].words}`
}

const nameOf = ({ heading, id }: ClauseRef) => heading ?? `(${id})`
const namesOf = (clauses: readonly ClauseRef[]) => clauses.map(nameOf).join(' + ')

/** The heading of the changed clause; both where it has another one, all of those split or merged. */
export function titleOf({ before, after }: Change): string {
  const earlier = namesOf(before)
  const later = namesOf(after)
  if (earlier === later || later === '') return earlier
  return earlier === '' ? later : `${earlier} → ${later}`
}

function linesOf({ start, end }: Range): string {
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line
  return last === start.line ? `${start.line}` : `${start.line}–${last}`
}

/** `lines 12–18 → 14–22`; one side only where both are the same, or the clause is new or gone. */
export function placeOf({ before, after }: Change): string {
  const sides = [before, after].map((clauses) => clauses.map(({ range }) => linesOf(range)).join(' + '))
  const told = sides.filter((side) => side !== '')
  const shown = told[0] === told[1] ? told.slice(1) : told
  return `${/^\d+$/.test(shown.join('')) ? 'line' : 'lines'} ${shown.join(' → ')}`
}

/** How many kinds a report names: further ones are side remarks. */
const MOST_KINDS = 3

/** The main kinds of the changed clause. */
export function kindsText({ kinds }: Change): string {
  return kinds
    .slice(0, MOST_KINDS)
    .map(({ kind }) => kind)
    .join(', ')
}

/** Finds what to call the clause a sentence moved from or to. */
export type ClauseNames = (id: string) => string

/** The headings of the changed clauses by id; other clauses are called by their id. */
export function createClauseNames({ changes }: PolicyDiff): ClauseNames {
  const names = new Map(changes.flatMap(({ before, after }) => [...before, ...after].map((clause) => [clause.id, nameOf(clause)] as const)))
  return (id) => names.get(id) ?? id
}

/** What to say of a line that moved; undefined for the others. */
export function moveText({ type, counterpart }: RedlineLine, { before, after }: Change, names: ClauseNames): string | undefined {
  if (counterpart === undefined || (type !== 'moved-in' && type !== 'moved-out')) return undefined
  const own = type === 'moved-in' ? after : before
  if (own.some(({ id }) => id === counterpart))
    return type === 'moved-in' ? 'moved within the clause' : 'moved within the clause, from here'
  return type === 'moved-in' ? `moved here from “${names(counterpart)}”` : `moved to “${names(counterpart)}”`
}

/** Whether a line of a redline says anything else than before, or says it elsewhere. */
export function isTold({ type }: RedlineLine): boolean {
  return type !== 'same' && type !== 'formatting'
}

/** Why a change matters as much as it does, beside what its shifts say already. */
export function reasonsOf({ reasons, shifts, materiality }: Change): readonly string[] {
  const said = new Set(shifts.map(({ message }) => message))
  return reasons.filter((reason) => reason.materiality === materiality && !said.has(reason.text)).map(({ text }) => text)
}
