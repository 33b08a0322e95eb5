export type { CheckedFile } from './checked-file.ts'
export { type CheckReport, formatJson, type InspectReport, JSON_VERSION, toCheckReport, toInspectReport } from './json.ts'
export { formatPretty, type PrettyOptions } from './pretty.ts'
export { formatInspection } from './pretty-inspection.ts'
