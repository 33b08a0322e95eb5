import type { CheckConfig, HistoryRow } from '@clausal/core'
import { LoadError } from '@clausal/core/node'
import { formatHistoryRow, formatHtmlHistory, formatJson, formatJsonLine, JSON_VERSION, totalsText } from '@clausal/core/report'
import type { HISTORY_FORMATS } from '../choices.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { readHistory } from '../file-history.ts'
import { openRows } from '../history-rows.ts'
import type { Terminal } from '../terminal.ts'

export interface HistoryOptions {
  readonly format: (typeof HISTORY_FORMATS)[number]
  readonly law?: readonly string[]
  readonly declare?: NonNullable<CheckConfig['facts']>
  /** A day or a commit. */
  readonly since?: string
  /** A file of rows to go on from, and to add to. */
  readonly resume?: string
  readonly config?: string | boolean
}

/** How a format prints each row as it comes, and what it prints when all are there. */
interface HistoryFormat {
  readonly each?: (row: HistoryRow, terminal: Terminal) => string
  readonly all?: (rows: readonly HistoryRow[], file: string) => string
}

const FORMATS = {
  text: { each: formatHistoryRow, all: (rows) => `${totalsText(rows)}\n` },
  ndjson: { each: (row) => formatJsonLine(row) },
  json: { all: (rows, file) => formatJson({ version: JSON_VERSION, file, rows, summary: { versions: rows.length } }) },
  html: { all: (rows, file) => formatHtmlHistory(file, rows) },
} as const satisfies Record<HistoryOptions['format'], HistoryFormat>

/** What the totals need of a row; of a long history no more is kept unless the format wants all. */
const slim = (row: HistoryRow): HistoryRow => ({ ...row, shifts: [], coverage: [], summary: null })

/** `clausal history`: prints what each version of a file in git changed for the reader. */
export async function runHistory(file: string, options: HistoryOptions, terminal: Terminal): Promise<ExitCode> {
  const { law, declare, since, resume, config: configFile } = options
  if (since !== undefined && resume !== undefined)
    throw new LoadError('--since', 'rows that are gone on from (--resume) begin with the first version. Leave one of the two out.')
  const format: HistoryFormat = FORMATS[options.format]
  const kept = resume === undefined ? undefined : await openRows(resume, terminal)
  const rows: HistoryRow[] = []
  const tell = (row: HistoryRow) => {
    if (format.each !== undefined) terminal.out(format.each(row, terminal))
    if (format.all !== undefined) rows.push(format.each === undefined ? row : slim(row))
  }
  const past = kept?.rows ?? []
  for (const row of past) tell(row)
  const query = {
    file,
    past,
    config: { ...(law === undefined ? {} : { laws: law }), ...(declare === undefined ? {} : { facts: declare }) },
    ...(since === undefined ? {} : { since }),
    ...(configFile === undefined ? {} : { configFile }),
  }
  for await (const row of readHistory(query, terminal)) {
    await kept?.append(row)
    tell(row)
  }
  if (format.all !== undefined) terminal.out(format.all(rows, file))
  return EXIT.clean
}
