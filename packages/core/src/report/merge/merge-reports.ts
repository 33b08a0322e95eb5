import { isJsonReport, mergeJson, mergeNdjson } from './merge-json.ts'
import { isSarifLog, mergeSarif } from './merge-sarif.ts'
import { type MergedReport, MergeError, type WrittenReport } from './merged.ts'

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Joins reports of `clausal check` in one of the formats json, ndjson and sarif: those of all shards of a run give what the run gives undivided.
 *
 * @throws {MergeError} for a report that is none, or belongs to another run.
 */
export function mergeReports(reports: readonly WrittenReport[]): MergedReport {
  const parsed = reports.map(({ name, text }) => ({ name, report: parse(text) }))
  const json = parsed.flatMap(({ name, report }) => (isJsonReport(report) ? [{ name, report }] : []))
  const sarif = parsed.flatMap(({ name, report }) => (isSarifLog(report) ? [{ name, report }] : []))
  if (json.length === 0 && sarif.length === 0) return mergeNdjson(reports)
  if (json.length === reports.length) return mergeJson(json)
  if (sarif.length === reports.length) return mergeSarif(sarif)
  const [known = '', word] = json.length > 0 ? [json[0]?.name, 'JSON'] : [sarif[0]?.name, 'SARIF']
  const other = parsed.find(({ name, report }) => name !== known && !(json.length > 0 ? isJsonReport(report) : isSarifLog(report)))
  throw new MergeError(`${other?.name}: it is no ${word} report of clausal check, and ${known} is. Merge reports of one format.`)
}
