import type { AnyTool } from '../tool.ts'
import { CHECK_POLICY } from './check-policy.ts'
import { DIFF_POLICIES } from './diff-policies.ts'
import { EXPLAIN } from './explain.ts'
import { IMPORT_POLICY } from './import-policy.ts'
import { INSPECT_POLICY } from './inspect-policy.ts'
import { LIST_LAWS } from './list-laws.ts'
import { REVIEW_CHANGES } from './review-changes.ts'
import { SUGGEST_CLAUSE } from './suggest-clause.ts'

/** Every tool, in the order in which they are listed. */
export const TOOLS: readonly AnyTool[] = [
  CHECK_POLICY,
  INSPECT_POLICY,
  DIFF_POLICIES,
  REVIEW_CHANGES,
  EXPLAIN,
  LIST_LAWS,
  SUGGEST_CLAUSE,
  IMPORT_POLICY,
]
