import { compatibleFixes, type Finding } from '@clausal/core'
import { toLspRange } from '../../positions.ts'
import { type ActionEdit, KINDS, type PolicyAction } from './action.ts'

const editsOf = (edits: NonNullable<Finding['fix']>): ActionEdit[] => edits.map(({ range, text }) => ({ range: toLspRange(range), text }))

const compatibleEdits = (findings: readonly Finding[]) => editsOf(compatibleFixes(findings).edits)

/** For each finding: fix this; and for each rule, once: fix every finding of it. */
export function fixActions(here: readonly Finding[], all: readonly Finding[]): PolicyAction[] {
  const offered = new Set<string>()
  return here.flatMap((finding): PolicyAction[] => {
    const { rule, fix } = finding
    if (fix === undefined) return []
    const one: PolicyAction = {
      title: `Fix this: ${rule}`,
      kind: KINDS.quickFix,
      edits: editsOf(fix),
      findings: [finding],
      isPreferred: true,
    }
    if (offered.has(rule)) return [one]
    offered.add(rule)
    const alike = all.filter((other) => other.rule === rule && other.fix !== undefined)
    if (alike.length < 2) return [one]
    return [one, { title: `Fix all ${alike.length} of ${rule}`, kind: KINDS.quickFix, edits: compatibleEdits(alike), findings: alike }]
  })
}

/** Every fix of the policy at once. */
export function fixAllAction(all: readonly Finding[]): PolicyAction | undefined {
  const fixable = all.filter(({ fix }) => fix !== undefined)
  if (fixable.length === 0) return undefined
  return { title: 'Fix all layout that Clausal can fix', kind: KINDS.fixAll, edits: compatibleEdits(fixable), findings: fixable }
}

/** Other wordings, which a person chooses. */
export function suggestionActions(finding: Finding): PolicyAction[] {
  return (finding.suggestions ?? []).map(({ title, edits }) => ({
    title,
    kind: KINDS.quickFix,
    edits: editsOf(edits),
    findings: [finding],
  }))
}
