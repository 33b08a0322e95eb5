import type { Finding } from '@clausal/core'
import type { PolicyDocument } from '../../workspace/policies.ts'
import { KINDS, type PolicyAction } from './action.ts'

/** The command that tells of a rule or requirement. */
export const EXPLAIN = 'clausal.explain'

/** Tell why a finding was reported. */
export function explainAction({ uri }: Pick<PolicyDocument, 'uri'>, finding: Finding): PolicyAction {
  const title = `Explain ${finding.rule}`
  return {
    title,
    kind: KINDS.quickFix,
    edits: [],
    findings: [finding],
    command: { title, command: EXPLAIN, arguments: [finding.rule, uri] },
  }
}
