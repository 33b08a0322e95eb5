import { tokenize } from '../reading/phrases/tokens.ts'
import type { Change, ClauseRef } from './change.ts'
import type { RedlineLine, RedlineRun } from './redline/redline.ts'

/**
 * What is said of a change. `sentence`: it stands for itself. `edit`: what was done at a place, told once for several places.
 * `move`: only the order changed.
 */
export type Description =
  | { readonly type: 'sentence'; readonly text: string }
  | { readonly type: 'edit'; readonly text: string; readonly place: string }
  | { readonly type: 'move'; readonly place: string }

/** Longer quotations are cut at a word. */
const LONGEST_QUOTATION = 160
const LONGEST_NAME = 80
/** Of a sentence with more separate edits than this the whole is quoted. */
const MOST_EDITS = 2

/** A text in quotation marks, cut at a word where it is long. */
function quote(text: string, longest = LONGEST_QUOTATION): string {
  const words = text.replace(/\s+/g, ' ').trim()
  if (words.length <= longest) return `"${words}"`
  const cut = words.slice(0, longest)
  const space = cut.lastIndexOf(' ')
  return `"${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}…"`
}

const textOf = (runs: readonly RedlineRun[], without: RedlineRun['type']) =>
  runs
    .filter(({ type }) => type !== without)
    .map(({ text }) => text)
    .join('')

const headingOf = (clauses: readonly ClauseRef[]) => clauses.find(({ heading }) => heading !== undefined)?.heading

/** How a clause is called: by its heading, else by its opening words. */
function nameOf(clauses: readonly ClauseRef[], lines: readonly RedlineLine[], without: RedlineRun['type']): string {
  const heading = headingOf(clauses)
  if (heading !== undefined) return quote(heading, LONGEST_NAME)
  return `the part that begins ${quote(lines.map(({ runs }) => textOf(runs, without)).find((text) => text.trim() !== '') ?? '', 50)}`
}

/** How the clause of a change is called in the later version, in the earlier one if it is gone. */
export function placeOf({ before, after, redline }: Change): string {
  return after.length > 0 ? nameOf(after, redline, 'removed') : nameOf(before, redline, 'added')
}

interface Edit {
  readonly removed: string
  readonly added: string
}

/** Whether an edit takes out and puts in the same words. */
function readsTheSame({ removed, added }: Edit): boolean {
  return tokenize(removed).words.join(' ') === tokenize(added).words.join(' ')
}

/** The edits within a line that can be heard, each with what was taken out and what was put in. */
function editsOf(runs: readonly RedlineRun[]): Edit[] {
  const edits: Edit[] = []
  let open: Edit = { removed: '', added: '' }
  for (const { type, text } of [...runs, { type: 'same', text: '' } as const]) {
    if (type !== 'same') open = { ...open, [type]: open[type] + text }
    else {
      edits.push(open)
      open = { removed: '', added: '' }
    }
  }
  return edits.filter((edit) => !readsTheSame(edit))
}

function describeEdit({ removed, added }: Edit): string {
  if (added.trim() === '') return `${quote(removed)} was taken out`
  return removed.trim() === '' ? `${quote(added)} was put in` : `${quote(removed)} became ${quote(added)}`
}

const PART_NAMES = { heading: 'heading', sentence: 'sentence', item: 'list item', row: 'table row' } as const

/** What was done to one line, in words; nothing where it reads the same. */
function describeLine({ type, part, runs }: RedlineLine): string | undefined {
  switch (type) {
    case 'changed': {
      const edits = editsOf(runs)
      if (edits.length <= MOST_EDITS) return edits.length === 0 ? undefined : edits.map(describeEdit).join(' and ')
      return describeEdit({ removed: textOf(runs, 'added'), added: textOf(runs, 'removed') })
    }
    case 'added':
      return `a ${PART_NAMES[part]} was added: ${quote(textOf(runs, 'removed'))}`
    case 'removed':
      return `a ${PART_NAMES[part]} was removed: ${quote(textOf(runs, 'added'))}`
    case 'moved-in':
      return `a ${PART_NAMES[part]} was moved: ${quote(textOf(runs, 'removed'))}`
    case 'moved-out':
    case 'formatting':
    case 'same':
      return undefined
  }
}

/** The main kind by the name readers know it by. */
function kindNote({ kinds }: Change): string {
  const kind = kinds[0]?.kind
  return kind === undefined || kind === 'other' ? '' : ` (${kind.replaceAll('-', ' ')})`
}

function describeNaming({ before, after }: Change, one: string, other: string): string {
  if (headingOf(before) === undefined) return `a heading was put above ${one}: ${other}.`
  return headingOf(after) === undefined ? `the heading ${one} was taken out.` : `the section ${one} is now called ${other}.`
}

const capitalized = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Says in sentences what was done to the text of a clause, with the words that came and went. */
export function describeChange(change: Change): readonly Description[] {
  const { operations, before, after, redline } = change
  const one = nameOf(before, redline, 'added')
  const other = nameOf(after, redline, 'removed')
  const section = (clauses: readonly ClauseRef[], name: string) => (headingOf(clauses) === undefined ? name : `the section ${name}`)
  const sentence = (text: string): Description => ({ type: 'sentence', text: capitalized(text) })
  if (operations.includes('added')) {
    return [
      sentence(
        headingOf(after) === undefined ? `${other} is new${kindNote(change)}.` : `a new section ${other} was added${kindNote(change)}.`,
      ),
    ]
  }
  if (operations.includes('removed')) return [sentence(`${section(before, one)} was removed${kindNote(change)}.`)]

  const list = (clauses: readonly ClauseRef[]) =>
    clauses.flatMap(({ heading }) => (heading === undefined ? [] : [quote(heading, LONGEST_NAME)])).join(' and ')
  const [split, merged] = [operations.includes('split'), operations.includes('merged')]
  const [first, ...rest] = redline.filter(({ part }) => part !== 'heading').flatMap((line) => describeLine(line) ?? [])
  const more = rest.length === 0 ? '' : `, and ${rest.length} more ${rest.length === 1 ? 'place' : 'places'} changed`
  const described: readonly (readonly [boolean, () => Description])[] = [
    [split, () => sentence(`${section(before, one)} was split into ${list(after)}.`)],
    [merged, () => sentence(`${list(before)} were merged into ${other}.`)],
    [operations.includes('renamed') && !split && !merged, () => sentence(describeNaming(change, one, other))],
    [first !== undefined, () => ({ type: 'edit', place: other, text: `${first}${more}.` })],
    [operations.includes('moved') && first === undefined, () => ({ type: 'move', place: other })],
  ]
  return described.flatMap(([holds, describe]) => (holds ? [describe()] : []))
}
