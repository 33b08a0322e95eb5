import type { Finding } from '@clausal/core'
import { lineIndexOf, rangeOf } from '../../positions.ts'
import { turnOff } from '../../workspace/configuration-edits.ts'
import type { EditableConfiguration } from '../../workspace/configuration-files.ts'
import type { PolicyDocument } from '../../workspace/policies.ts'
import { KINDS, type PolicyAction } from './action.ts'

/** Keep a finding silent in a file that cannot hold comments. What a law asks for is no rule, and cannot be turned off for a file. */
export function suppressInConfigurationAction(
  { policy }: PolicyDocument,
  finding: Finding,
  configuration: EditableConfiguration | undefined,
): PolicyAction | undefined {
  const { rule, law } = finding
  if (policy.format !== 'text' || law !== undefined || configuration === undefined) return undefined
  const { uri, version, text = '', name, key, file } = configuration
  const insertion = turnOff(text, file, rule, key)
  if (insertion === undefined) return undefined
  return {
    title: `Suppress ${rule} for this file in ${name}`,
    kind: KINDS.quickFix,
    edits: [],
    elsewhere: {
      uri,
      version,
      isNew: configuration.text === undefined,
      edits: [{ range: rangeOf(lineIndexOf(text), { start: insertion.at, end: insertion.at }), text: insertion.text }],
    },
    findings: [finding],
  }
}
