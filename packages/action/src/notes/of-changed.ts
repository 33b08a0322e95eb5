import type { ChangedPolicies } from '@clausal/core'
import type { Note } from './note.ts'

/** More than these are counted. */
const MOST = 20

/** What of the changed files could not be read, and what nobody looked into. */
export function notesOf({ unread, unseen }: ChangedPolicies): Note[] {
  const told = unread.slice(0, MOST).map(({ path, explanation }) => ({ text: `Not reviewed: ${path}: ${explanation}`, weighs: true }))
  const more = unread.length - told.length
  return [
    ...told,
    ...(more > 0 ? [{ text: `Not reviewed either: ${more} more files.`, weighs: true }] : []),
    ...(unseen > 0
      ? [
          {
            text: `${unseen} more changed text files were not looked into for a "policy:" key. Name the policies in clausal.yaml under "policies".`,
            weighs: false,
          },
        ]
      : []),
  ]
}
