import type { Note } from '../notes/note.ts'
import type { Approval } from './find-approval.ts'

const listed = (names: readonly string[]) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`)

/** Where the approval stands, in a line; undefined stands for nothing that needs one. */
export function approvalWords(approval: Approval | undefined): string {
  if (approval === undefined) return 'No material change needs an approval.'
  const { met, by, outdated, hidden, approvers } = approval
  if (met) return `Material changes approved by ${by.join(', ')}.`
  if (outdated.length > 0) return `Amended since ${outdated.join(', ')} approved; ${listed(approvers)} has to approve again.`
  if (hidden.length > 0) return `The token cannot read the team ${hidden[0]}; give one that may read members.`
  return `Material changes wait for an approval by ${listed(approvers)}.`
}

/** Where the approval stands and how to give one, for the comment. */
export function approvalNote(approval: Approval | undefined, fingerprint: string): Note {
  const words = approvalWords(approval)
  if (approval === undefined || approval.met) return { text: words, weighs: false }
  const how =
    'Approve the pull request as it stands, or name the fingerprint of its material changes in the review that approves it. The approval holds until one of them is amended. Fingerprint:'
  return { text: `${words} ${how}`, code: fingerprint, weighs: false }
}
