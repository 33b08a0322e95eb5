import { appendFile, readFile, truncate } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { HistoryRow } from '@clausal/core'
import { codeOf, LoadError, toWriteError } from '@clausal/core/node'
import { formatJsonLine } from '@clausal/core/report'
import type { Terminal } from './terminal.ts'

const REMEDY = 'Name a file that clausal history --resume wrote, or one that does not exist yet.'

const isRow = (row: Partial<HistoryRow>, number: number): row is HistoryRow =>
  row.version === 1 && row.number === number && typeof row.commit === 'string' && Array.isArray(row.coverage) && Array.isArray(row.shifts)

function toRow(name: string, line: string, number: number): HistoryRow {
  try {
    const row: Partial<HistoryRow> = JSON.parse(line)
    if (isRow(row, number)) return row
  } catch {
    // Told below, like a line that holds something else.
  }
  throw new LoadError(name, `this is not row ${number} of a history. ${REMEDY}`, { line: number })
}

/** How a row begins, as it is written. */
const BEGINNINGS = ['{"version":1,"', '{"commit":"']

/** Whether a last line without an end is a row that a run was stopped at; any other is somebody's text. */
const isBegun = (line: string) => BEGINNINGS.some((beginning) => line.startsWith(beginning) || beginning.startsWith(line))

/** A file of rows that is written on. */
export interface RowsFile {
  /** Those it has. */
  readonly rows: readonly HistoryRow[]
  append(row: HistoryRow): Promise<void>
}

/**
 * Opens the rows of an earlier run; a last line that was not written to its end is taken away.
 *
 * @throws {LoadError} where it holds something else, or cannot be read or written.
 */
export async function openRows(name: string, { cwd }: Terminal): Promise<RowsFile> {
  const path = resolve(cwd, name)
  const fail = (cause: unknown): never => {
    throw toWriteError(name, cause)
  }
  const text = await readFile(path, 'utf8').catch((error: unknown) => (codeOf(error) === 'ENOENT' ? '' : fail(error)))
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  const rows = whole.split('\n').flatMap((line, index) => (line === '' ? [] : toRow(name, line, index + 1)))
  if (!isBegun(text.slice(whole.length))) toRow(name, text.slice(whole.length), rows.length + 1)
  if (whole.length < text.length) await truncate(path, Buffer.byteLength(whole)).catch(fail)
  return { rows, append: (row) => appendFile(path, formatJsonLine(row)).catch(fail) }
}
