import type { Change, PolicyDiff, Shift } from '../../diff/change.ts'
import type { RedlineLine, RedlineRun } from '../../diff/redline/redline.ts'
import { markdownCode, markdownText } from '../markdown-text.ts'
import type { Compared } from './compared.ts'
import {
  type ClauseNames,
  countsText,
  createClauseNames,
  DIRECTIONS,
  isTold,
  kindsText,
  MATERIALITIES,
  moveText,
  placeOf,
  reasonsOf,
  titleOf,
  UNCHANGED,
} from './diff-words.ts'

/** How changes are written as Markdown. */
export interface MarkdownDiffOptions {
  /** Characters the text may have, as a comment on GitHub has a limit; the least that matters is left out first. */
  readonly maxLength?: number
}

const TAGS: Readonly<Record<RedlineRun['type'], readonly [string, string]>> = {
  same: ['', ''],
  removed: ['<del>', '</del>'],
  added: ['<ins>', '</ins>'],
}

/** Stands for a value that a version does not give. */
const NOTHING = '–'

/** One line of a redline, as an item of a list. */
function redlineItem(line: RedlineLine, change: Change, names: ClauseNames): string {
  const words = line.runs.map(({ type, text }) => {
    const [open, close] = TAGS[type]
    return open + markdownText(text) + close
  })
  const moved = moveText(line, change, names)
  return `- ${words.join('')}${moved === undefined ? '' : ` _(${markdownText(moved)})_`}`
}

/** What a change did to the text, as items of a list: the lines that say something else, or say it elsewhere. */
export function redlineItems(change: Change, names: ClauseNames): string[] {
  return change.redline.filter(isTold).map((line) => redlineItem(line, change, names))
}

function redlineBlock(change: Change, names: ClauseNames): string[] {
  const items = redlineItems(change, names)
  return items.length === 0 ? [] : ['', '<details><summary>Wording</summary>', '', ...items, '', '</details>']
}

/** A change in a paragraph: its clause, what happened, why it matters. */
function markdownChange(change: Change, names: ClauseNames): { readonly told: string; readonly wording: string } {
  const { sign } = DIRECTIONS[change.direction]
  const about = [change.operations.join(', '), placeOf(change), kindsText(change)].filter((text) => text !== '').join('; ')
  const said = [...change.shifts.map(({ message }) => message), ...reasonsOf(change)]
  const told = [`**${sign} ${markdownText(titleOf(change))}** (${about})`, '', ...said.map((text) => `- ${markdownText(text)}`)]
  return { told: told.join('\n'), wording: redlineBlock(change, names).join('\n') }
}

const valueText = (value: string | null) => (value === null ? NOTHING : markdownText(value))

function shiftRow(change: Change, { type, before, after, direction }: Shift): string {
  const { sign, words } = DIRECTIONS[direction]
  return `| ${type} | ${valueText(before)} | ${valueText(after)} | ${sign} ${words} | ${markdownText(titleOf(change))} |`
}

/** All shifts in a table, those of the weightiest changes first. */
function shiftTable({ changes }: PolicyDiff): string {
  const rows = MATERIALITIES.flatMap((materiality) =>
    changes
      .filter((change) => change.materiality === materiality)
      .flatMap((change) => change.shifts.map((shift) => shiftRow(change, shift))),
  )
  return rows.length === 0
    ? ''
    : ['| What | Before | After | For the reader | Clause |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')
}

/** The parts in order that fit into a length, with those that do not counted. */
function fitParts(parts: readonly Part[], maxLength: number): string[] {
  const kept: string[] = []
  let left = maxLength - ROOM_FOR_COUNT
  let omitted = 0
  for (const { whole, short } of parts) {
    const fitting = [whole, short].find((text) => text.length + 2 <= left)
    if (fitting === undefined) omitted += 1
    else if (fitting !== '') {
      kept.push(fitting)
      left -= fitting.length + 2
    }
  }
  return omitted === 0 ? kept : [...kept, `_${omitted} more ${omitted === 1 ? 'part does' : 'parts do'} not fit here._`]
}

interface Part {
  readonly whole: string
  /** What stands for it where the whole has no room. */
  readonly short: string
}

/** `_12345 more parts do not fit here._` and the space around it. */
const ROOM_FOR_COUNT = 60

const always = (text: string): Part => ({ whole: text, short: text })

/** What changed between two versions as Markdown for a comment or a change log. Nothing in the policies becomes markup, link or mention. */
export function formatMarkdownDiff(
  { before, after, diff }: Compared,
  { maxLength = Number.POSITIVE_INFINITY }: MarkdownDiffOptions = {},
): string {
  const names = createClauseNames(diff)
  const heading = `### What changed from ${markdownCode(before)} to ${markdownCode(after)}`
  if (diff.changes.length === 0) return `${heading}\n\n${UNCHANGED}\n`
  const highlights = diff.summary.highlights.map((highlight) => `- ${markdownText(highlight)}`)
  const listed = MATERIALITIES.flatMap((materiality) => {
    const changes = diff.changes.filter((change) => change.materiality === materiality)
    const title = `#### ${materiality.charAt(0).toUpperCase()}${materiality.slice(1)}`
    return changes.map((change, index): Part => {
      const { told, wording } = markdownChange(change, names)
      const above = index === 0 ? `${title}\n\n` : ''
      return { whole: `${above}${told}${wording === '' ? '' : `\n${wording}`}`, short: `${above}${told}` }
    })
  })
  const parts = [
    always(heading),
    always(`**${countsText(diff.summary)}**`),
    ...highlightParts(highlights),
    { whole: shiftTable(diff), short: '' },
    ...listed,
  ]
  return `${fitParts(parts, maxLength).join('\n\n')}\n`
}

/** A list that loses its end where it has no room. */
function highlightParts(highlights: readonly string[]): Part[] {
  return highlights.length === 0 ? [] : [{ whole: highlights.join('\n'), short: highlights.slice(0, 3).join('\n') }]
}
