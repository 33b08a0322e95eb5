import * as v from 'valibot'
import { NO_TOTALS, totalsOf } from '../check-totals.ts'
import { formatJson, formatJsonLine, JSON_VERSION } from '../json.ts'
import { COUNT, inOrder, type MergedReport, MergeError, type Placed, SHARD, type WrittenReport } from './merged.ts'

const SUMMARY = v.object({
  findings: v.object({ error: COUNT, warning: COUNT, info: COUNT }),
  requirements: v.object({ present: COUNT, partial: COUNT, missing: COUNT, unclear: COUNT, 'not-applicable': COUNT }),
})
const FILE = v.looseObject({ file: v.string(), shard: v.optional(SHARD), summary: SUMMARY, failures: v.optional(v.array(v.unknown())) })
const REPORT = v.looseObject({ version: v.literal(JSON_VERSION), files: v.array(FILE) })
const PROBLEM = v.looseObject({ line: COUNT, error: v.string() })

type FileRecord = v.InferOutput<typeof FILE>

/** Whether it is what `--format json` prints. */
export const isJsonReport = (value: unknown): value is v.InferOutput<typeof REPORT> => v.is(REPORT, value)

const toPlaced = (record: FileRecord, report: string): Placed<FileRecord> => {
  const { shard, ...value } = record
  return { file: record.file, report, shard, value }
}

function merged(placed: readonly Placed<FileRecord>[], write: (files: readonly FileRecord[]) => string): MergedReport {
  const { values, missing } = inOrder(placed)
  const failed = values.some(({ failures = [] }) => failures.length > 0)
  return { text: write(values), findings: totalsOf(values).findings, missing, failed }
}

/** Joins what `--format json` printed. */
export function mergeJson(reports: readonly { readonly name: string; readonly report: v.InferOutput<typeof REPORT> }[]): MergedReport {
  const placed = reports.flatMap(({ name, report }) => report.files.map((record) => toPlaced(record, name)))
  return merged(placed, (files) => formatJson({ version: JSON_VERSION, files, summary: files.length === 0 ? NO_TOTALS : totalsOf(files) }))
}

function parseRecord(line: string, name: string, number: number): FileRecord | v.InferOutput<typeof PROBLEM> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new MergeError(`${name}:${number}: this line is not valid JSON. Merge reports of --format json, ndjson or sarif.`)
  }
  if (v.is(FILE, value) || v.is(PROBLEM, value)) return value
  throw new MergeError(`${name}:${number}: this line is no record of clausal check. Merge reports of --format json, ndjson or sarif.`)
}

/** Joins what `--format ndjson` printed. Lines of a stream that could not be checked come last. */
export function mergeNdjson(reports: readonly WrittenReport[]): MergedReport {
  const placed: Placed<FileRecord>[] = []
  const problems: string[] = []
  for (const { name, text } of reports)
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue
      const record = parseRecord(line, name, index + 1)
      if (v.is(PROBLEM, record)) problems.push(line)
      else placed.push(toPlaced(record, name))
    }
  const { text, failed, ...rest } = merged(placed, (files) => files.map(formatJsonLine).join(''))
  return { text: text + problems.map((line) => `${line}\n`).join(''), failed: failed || problems.length > 0, ...rest }
}
