import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** A clause as a careful reader cuts it: by 1-based lines, by its heading, or both; `sub` is a heading by looks only. */
export interface TrueClause {
  readonly kinds: readonly string[]
  readonly heading?: string
  readonly sub?: string
  readonly id?: string
  readonly lines?: readonly [number, number]
}

/** What a linter should report, at the lines given. */
export interface TrueDefect {
  readonly rule: string
  readonly lines?: readonly number[]
  readonly not?: readonly number[]
  readonly count?: number
  readonly note?: string
}

/** A look-alike that must stay silent: in words, or at the lines given. */
export type TrueSilence = string | { readonly lines: readonly number[]; readonly note: string }

/** Requirement ids and statuses by law. */
export type TrueStatuses = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What a careful reader finds in one policy. */
export interface PolicyTruth {
  readonly title: string | null
  readonly organization: string
  readonly effectiveDate: string | null
  readonly lastUpdated: string | null
  readonly clauses: readonly TrueClause[]
  readonly disclosures: readonly (Readonly<Record<string, unknown>> & { readonly type: string })[]
  readonly requirements: TrueStatuses
  /** What turns when the clause of that id alone is taken out. */
  readonly deletions?: Readonly<Record<string, TrueStatuses>>
  readonly defects: readonly TrueDefect[]
  readonly clean: readonly TrueSilence[]
}

/** Reads a table of truths by file name. */
export function readTruth(path: string): Readonly<Record<string, PolicyTruth>> {
  return parse(readFileSync(path, 'utf8'))
}
