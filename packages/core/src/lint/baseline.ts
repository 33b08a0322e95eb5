import { type CheckResult, summarize } from './check-result.ts'
import { type FingerprintedPolicy, fingerprintFindings } from './fingerprint.ts'

/** Version of the baseline file. */
const BASELINE_VERSION = 1

/** A finding that was there when the baseline was made. Only the fingerprint counts; rule and line are for the reader. */
export interface AcceptedFinding {
  readonly fingerprint: string
  readonly rule: string
  readonly line: number
}

/** Findings that were there before, by file. They stay silent, and new ones speak. */
export interface Baseline {
  readonly version: typeof BASELINE_VERSION
  readonly files: Readonly<Record<string, readonly AcceptedFinding[]>>
}

/** A baseline file that cannot be followed. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError'
}

type Entry = readonly [file: string, accepted: readonly AcceptedFinding[]]

const toBaseline = (entries: readonly Entry[]): Baseline => ({
  version: BASELINE_VERSION,
  files: Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))),
})

/** Accepts the findings of these files. Files without any are left out. */
export function createBaseline(
  files: readonly { readonly file: string; readonly policy: FingerprintedPolicy; readonly result: CheckResult }[],
): Baseline {
  const entries = files.flatMap(({ file, policy, result }): readonly Entry[] => {
    const fingerprints = fingerprintFindings(policy, result.findings)
    const accepted = result.findings.map(({ rule, range }, index) => ({
      fingerprint: fingerprints[index] ?? '',
      rule,
      line: range.start.line,
    }))
    return accepted.length === 0 ? [] : [[file, accepted]]
  })
  return toBaseline(entries)
}

/** Several baselines as one; of one file in several, the last counts. */
export const joinBaselines = (baselines: readonly Baseline[]): Baseline =>
  toBaseline(baselines.flatMap(({ files }) => Object.entries(files)))

/** Takes out the findings that a baseline accepts in a file. Requirements stay as they are. */
export function applyBaseline(policy: FingerprintedPolicy, result: CheckResult, accepted: readonly AcceptedFinding[]): CheckResult {
  if (accepted.length === 0) return result
  const known = new Set(accepted.map(({ fingerprint }) => fingerprint))
  const fingerprints = fingerprintFindings(policy, result.findings)
  const findings = result.findings.filter((_, index) => !known.has(fingerprints[index] ?? ''))
  return { ...result, findings, summary: summarize(findings, result.requirements) }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isAccepted(value: unknown): value is AcceptedFinding {
  return (
    isRecord(value) && typeof value['fingerprint'] === 'string' && typeof value['rule'] === 'string' && typeof value['line'] === 'number'
  )
}

/**
 * Reads the text of a baseline file.
 *
 * @throws {BaselineError} for text that no Clausal wrote.
 */
export function parseBaseline(text: string, file: string): Baseline {
  const remedy = 'Make a new one with --update-baseline.'
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new BaselineError(`${file}: this baseline is not valid JSON. ${remedy}`)
  }
  if (!isRecord(value) || value['version'] !== BASELINE_VERSION || !isRecord(value['files']))
    throw new BaselineError(`${file}: this is no baseline of version ${BASELINE_VERSION}. ${remedy}`)
  const entries = Object.entries(value['files']).map(([name, accepted]) => {
    if (Array.isArray(accepted) && accepted.every(isAccepted)) return [name, accepted] as const
    throw new BaselineError(`${file}: the entry of '${name}' is none of a baseline. ${remedy}`)
  })
  return { version: BASELINE_VERSION, files: Object.fromEntries(entries) }
}
