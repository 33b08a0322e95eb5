/** What a run gives to later steps, by the names in action.yml. */
export interface Outputs {
  readonly result: 'passed' | 'failed' | 'warned' | 'skipped'
  readonly 'policies-checked': number
  readonly 'policies-changed': number
  readonly 'material-changes': number
  readonly 'missing-requirements': number
  readonly findings: number
  readonly changes: string
  readonly 'comment-id': string
  readonly 'comment-url': string
  readonly 'comment-written': 'created' | 'updated' | 'unchanged' | 'skipped' | 'denied'
  readonly 'sarif-file': string
  readonly 'redline-file': string
  readonly 'report-file': string
  readonly 'summary-file': string
  readonly 'approvals-met': 'true' | 'false' | ''
  readonly 'base-sha': string
  readonly 'head-sha': string
}

/** What every run gives, until it knows better. */
export const NO_OUTPUTS: Outputs = {
  result: 'skipped',
  'policies-checked': 0,
  'policies-changed': 0,
  'material-changes': 0,
  'missing-requirements': 0,
  findings: 0,
  changes: '[]',
  'comment-id': '',
  'comment-url': '',
  'comment-written': 'skipped',
  'sarif-file': '',
  'redline-file': '',
  'report-file': '',
  'summary-file': '',
  'approvals-met': '',
  'base-sha': '',
  'head-sha': '',
}
