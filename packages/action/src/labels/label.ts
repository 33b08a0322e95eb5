import type { Review } from '@clausal/core'

/** A label of ours. */
export interface Label {
  readonly name: string
  /** Six hexadecimal digits. */
  readonly color: string
  readonly description: string
  readonly isDue: (review: Review) => boolean
}

/** What tells our labels from those of people who named theirs alike: its description names us. */
const MARK = 'Set by Clausal'

const label = (name: string, color: string, why: string, isDue: Label['isDue']): Label => ({
  name: `policy: ${name}`,
  color,
  description: `${MARK}: ${why}`,
  isDue,
})

const has = (status: Review['policies'][number]['status']) => (review: Review) => review.policies.some((policy) => policy.status === status)

export const LABELS: readonly Label[] = [
  label('material', 'b60205', 'a policy changes in what matters to its readers', ({ summary }) => summary.changes.material > 0),
  label('minor', 'fbca04', 'a policy changes in little', ({ summary: { changes } }) => changes.material === 0 && changes.minor > 0),
  label(
    'editorial',
    'c5def5',
    'a policy reads the same',
    ({ policies, summary: { changes } }) => policies.some(({ status }) => status === 'changed') && changes.material + changes.minor === 0,
  ),
  label('new', '0e8a16', 'a policy is new', has('added')),
  label('deleted', 'b60205', 'a policy is deleted', has('removed')),
  label('promise broken', 'd93f0b', 'the change breaks a promise of the policy', ({ summary }) => summary.promisesBroken > 0),
  label('requirement lost', 'd93f0b', 'a statement that a law asks for is lost', ({ summary }) => summary.requirementsLost > 0),
]

/** Whether a label of a repository is ours and not people's. */
export const isOurs = (description: string | null | undefined) => description?.startsWith(MARK) === true
