import type { Change, Shift } from '../../diff/change.ts'
import { countOf } from '../plural.ts'
import type { PrettyOptions } from '../pretty.ts'
import { toPrintable } from '../steering.ts'
import { wrapText } from '../terminal-text.ts'
import type { Compared } from './compared.ts'
import {
  type ClauseNames,
  changesOf,
  countsText,
  createClauseNames,
  DIRECTIONS,
  isTold,
  kindsText,
  placeOf,
  reasonsOf,
  titleOf,
  UNCHANGED,
} from './diff-words.ts'
import { prettyRedlineLine } from './pretty-redline.ts'
import { createDiffStyles, type DiffStyles } from './pretty-styles.ts'

/** How changes are written for a terminal. */
export interface PrettyDiffOptions extends PrettyOptions {
  /** Lists editorial changes too, and long redlines whole. */
  readonly verbose: boolean
}

interface Page extends PrettyDiffOptions {
  readonly styles: DiffStyles
  readonly names: ClauseNames
}

const NARROWEST = 40
/** Sentences of a redline shown of one change; the rest is counted. */
const MOST_LINES = 12

function wrapped(text: string, first: string, rest: string, width: number): string[] {
  return wrapText(toPrintable(text), width - rest.length).map((line, index) => (index === 0 ? first : rest) + line)
}

function shiftLines({ type, before, after, direction, message }: Shift, { styles, width }: Page): string[] {
  const { sign, words } = DIRECTIONS[direction]
  const [earlier, later] = [before, after].map((value) => value ?? 'nothing')
  const mark = direction === 'neutral' ? sign : `${sign} ${words}`
  const [first = '', ...rest] = wrapText(toPrintable(`${mark}  ${type}: ${earlier} → ${later}`), width - 4)
  return [
    `  ${styles.direction[direction](mark)}${first.slice(mark.length)}`,
    ...rest.map((line) => `    ${line}`),
    ...wrapped(message, '    ', '    ', width),
  ]
}

function redlineLines(change: Change, { names, styles, width, verbose }: Page): string[] {
  const told = change.redline.filter(isTold)
  const shown = verbose ? told : told.slice(0, MOST_LINES)
  const left = told.length - shown.length
  return [
    ...shown.flatMap((line) => prettyRedlineLine(line, change, names, styles, width)),
    ...(left === 0 ? [] : [styles.dim(`      … ${left} more; --verbose shows all`)]),
  ]
}

function changeLines(change: Change, page: Page): string[] {
  const { styles, width } = page
  const about = [placeOf(change), kindsText(change)].filter((text) => text !== '').join('; ')
  return [
    ...wrapText(toPrintable(`${change.operations.join(', ')}: ${titleOf(change)}`), width).map(styles.bold),
    `  ${styles.dim(about)}`,
    ...change.shifts.flatMap((shift) => shiftLines(shift, page)),
    ...reasonsOf(change).flatMap((text) => wrapped(text, '  why: ', '    ', width)),
    ...redlineLines(change, page),
    '',
  ]
}

function editorialLine(change: Change, { styles, width }: Page): string[] {
  const reason = change.reasons[0]?.text ?? ''
  const line = `${change.operations.join(', ')}: ${titleOf(change)} (${placeOf(change)}). ${reason}`
  return wrapped(line, `${styles.dim('≈')} `, '  ', width)
}

function editorialLines(changes: readonly Change[], page: Page): string[] {
  if (changes.length === 0) return []
  if (page.verbose)
    return [page.styles.materiality.editorial('EDITORIAL'), '', ...changes.flatMap((change) => editorialLine(change, page)), '']
  const told = changes.length === 1 ? 'is not shown; it reads' : 'are not shown; they read'
  return [
    page.styles.dim(
      `${countOf(changes.length, 'editorial change')} ${told} the same. --verbose lists ${changes.length === 1 ? 'it' : 'them'}.`,
    ),
    '',
  ]
}

/** What changed between two versions, for a person at a terminal: the weightiest first, with the words that were removed and added. */
export function formatDiff({ before, after, diff }: Compared, options: PrettyDiffOptions): string {
  const styles = createDiffStyles(options.colour)
  const page: Page = { ...options, width: Math.max(NARROWEST, options.width), styles, names: createClauseNames(diff) }
  const title = styles.underline(toPrintable(`${before} → ${after}`))
  if (diff.changes.length === 0) return [title, '', UNCHANGED, ''].join('\n')
  return [
    title,
    '',
    styles.bold(countsText(diff.summary)),
    ...diff.summary.highlights.flatMap((highlight) => wrapped(highlight, '- ', '  ', page.width)),
    '',
    ...(['material', 'minor'] as const).flatMap((materiality) => {
      const changes = changesOf(diff, materiality)
      const heading = styles.materiality[materiality](materiality.toUpperCase())
      return changes.length === 0 ? [] : [heading, '', ...changes.flatMap((change) => changeLines(change, page))]
    }),
    ...editorialLines(changesOf(diff, 'editorial'), page),
  ].join('\n')
}
