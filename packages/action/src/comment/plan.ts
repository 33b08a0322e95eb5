import type { OwnComment } from './find.ts'
import { saysTheSame } from './marker.ts'

/** What to do with the comment. */
export type CommentPlan =
  | { readonly action: 'skip' }
  | { readonly action: 'keep'; readonly comment: OwnComment }
  | { readonly action: 'create'; readonly body: string }
  | { readonly action: 'update'; readonly comment: OwnComment; readonly body: string }

/**
 * Plans the comment.
 *
 * @param told what there is to tell; undefined for nothing
 * @param resolved what stands in the comment when there is nothing to tell any more
 */
export function planComment(existing: OwnComment | undefined, told: string | undefined, resolved: string): CommentPlan {
  if (existing === undefined) return told === undefined ? { action: 'skip' } : { action: 'create', body: told }
  const body = told ?? resolved
  return saysTheSame(existing.body, body) ? { action: 'keep', comment: existing } : { action: 'update', comment: existing, body }
}
