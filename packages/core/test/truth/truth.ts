import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** A clause as a careful reader cuts it: by 1-based lines, or by its heading. */
export type TrueClause = { readonly kinds: readonly string[] } & (
  | { readonly lines: readonly [number, number] }
  | { readonly heading: string }
  | { readonly sub: string }
)

/** What a linter should report, at the lines given. */
export interface TrueDefect {
  readonly rule: string
  readonly lines?: readonly number[]
  readonly not?: readonly number[]
  readonly count?: number
  readonly note?: string
}

/** What a careful reader finds in one policy. */
export interface PolicyTruth {
  readonly title: string | null
  readonly organization: string
  readonly effectiveDate: string | null
  readonly lastUpdated: string | null
  readonly clauses: readonly TrueClause[]
  readonly disclosures: readonly (Readonly<Record<string, unknown>> & { readonly type: string })[]
  readonly requirements: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly defects: readonly TrueDefect[]
  readonly clean: readonly string[]
}

/** Reads a table of truths by file name. */
export function readTruth(path: string): Readonly<Record<string, PolicyTruth>> {
  return parse(readFileSync(path, 'utf8'))
}
