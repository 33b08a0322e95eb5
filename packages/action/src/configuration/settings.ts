import type { ProjectConfig } from '@clausal/core'
import type { Inputs } from '../inputs/inputs.ts'

/** What the Action does with a review, each value the first that is said: by an input, the configuration, or here. */
export interface Settings {
  readonly comment: 'changes' | 'always' | 'on-failure' | 'never'
  readonly commentKey: string
  readonly annotations: 'diff' | 'file' | 'all' | 'off'
  readonly summary: boolean
  readonly labels: boolean
  readonly failOn: readonly string[]
  readonly warnOnly: boolean
  readonly requireApproval: 'material' | 'never'
  readonly approvers: readonly string[]
}

const toList = (value: string | readonly string[] | undefined) => (typeof value === 'string' ? [value] : value)

/** @param config what the configuration at the top of the repository says of the Action */
export function toSettings(inputs: Inputs, config: ProjectConfig['action'] = {}): Settings {
  return {
    comment: inputs.comment ?? config.comment ?? 'changes',
    commentKey: inputs['comment-key'] ?? 'default',
    annotations: inputs.annotations ?? config.annotations ?? 'diff',
    summary: inputs.summary ?? config.summary ?? true,
    labels: inputs.labels ?? config.labels ?? false,
    failOn: inputs['fail-on'] ?? toList(config.failOn) ?? ['never'],
    warnOnly: inputs['warn-only'] ?? config.warnOnly ?? false,
    requireApproval: inputs['require-approval'] ?? config.requireApproval ?? 'never',
    approvers: inputs.approvers ?? config.approvers ?? [],
  }
}
