/**
 * The reports of the command line, as text.
 *
 * @module @clausal/core/report
 */

export { periodWords } from '../diff/shifts/period-words.ts'
export { CHECK_FORMATS, type CheckFormat, type CheckFormatName, checkFormat, type ReportRun, type ReportWriter } from './check-formats.ts'
export { type CheckTotals, NO_TOTALS, totalsOf, withFile } from './check-totals.ts'
export { type CheckedFile, restoreReportedPolicy, type ShardPlace, type StreamPlace, toReportedPolicy } from './checked-file.ts'
export {
  type Compared,
  formatDiff,
  formatHtmlDiff,
  formatMarkdownDiff,
  type MarkdownDiffOptions,
  type PrettyDiffOptions,
} from './diff/index.ts'
export { disclosureWords } from './disclosure-words.ts'
export { DOCS } from './docs.ts'
export { docsLink, docsPath } from './docs-link.ts'
export { type Explanation, findExplanation, suggestExplanation, toExplanationReport, toLawsReport, toRulesReport } from './explanation.ts'
export { formatGithub } from './github.ts'
export { formatHistoryRow, formatHtmlHistory, totalsText } from './history/index.ts'
export { formatHtmlCheck } from './html-check/html-check.ts'
export {
  type CheckReport,
  type DiffReport,
  type FileReport,
  formatJson,
  formatJsonLine,
  type InspectReport,
  JSON_VERSION,
  type LineReport,
  toCheckReport,
  toDiffReport,
  toInspectReport,
  toLineReport,
} from './json.ts'
export { formatJunit } from './junit.ts'
export { formatMarkdown } from './markdown-check.ts'
export { markdownCode, markdownText } from './markdown-text.ts'
export { mergeReports } from './merge/merge-reports.ts'
export { type MergedReport, MergeError, type WrittenReport } from './merge/merged.ts'
export { formatPretty, type PrettyOptions } from './pretty.ts'
export { formatExplanation, formatLaws, formatRules } from './pretty-explanation.ts'
export { formatInspection } from './pretty-inspection.ts'
export { formatLineExplanation } from './pretty-line-explanation.ts'
export { formatVendors } from './pretty-vendors.ts'
export {
  type FileLine,
  formatReview,
  formatReviewMarkdown,
  isQuiet,
  type ReviewMarkdownOptions,
  type ReviewNote,
  type ReviewReport,
  toReviewReport,
  verdictOf,
} from './review/index.ts'
export { formatSarif } from './sarif.ts'
export { toPrintable } from './steering.ts'
export type { CheckRecord, StreamDocument, StreamProblem } from './stream-records.ts'
export { unlistedCount } from './unlisted.ts'
export { toVendorsReport, type VendorsReport } from './vendors-report.ts'
