import type { HistoryRow } from '../../history/history-row.ts'
import { DIRECTIONS } from '../diff/diff-words.ts'
import { createDiffStyles } from '../diff/pretty-styles.ts'
import type { PrettyOptions } from '../pretty.ts'
import { toPrintable } from '../steering.ts'
import { createStyles } from '../styles.ts'
import { wrapText } from '../terminal-text.ts'
import { coverageText, dayOf, shortCommit, statusText } from './history-words.ts'

const NARROWEST = 40
const INDENT = 4

/** A version for a person at a terminal: a line of its own, and one for each thing that changes for the reader. */
export function formatHistoryRow(row: HistoryRow, { colour, width }: PrettyOptions): string {
  const styles = { ...createStyles(colour), ...createDiffStyles(colour) }
  const columns = Math.max(NARROWEST, width) - INDENT - 2
  const coverage = coverageText(row)
  const sign = row.summary === null ? ' ' : styles.direction[row.summary.direction](DIRECTIONS[row.summary.direction].sign)
  const lines = [
    `${styles.bold(`#${row.number}`)}  ${dayOf(row)}  ${styles.dim(shortCommit(row))}  ${sign} ${toPrintable(statusText(row))}${coverage === '' ? '' : styles.dim(`  [${coverage}]`)}`,
    ...(row.pathBefore === undefined ? [] : [`    renamed: ${toPrintable(row.pathBefore)} → ${toPrintable(row.path)}`]),
    ...row.shifts.flatMap(({ message, direction }) =>
      wrapText(toPrintable(message), columns).map(
        (line, index) => `    ${index === 0 ? styles.direction[direction](DIRECTIONS[direction].sign) : ' '} ${line}`,
      ),
    ),
  ]
  return `${lines.join('\n')}\n`
}
