import type { OwnComment } from './find.ts'

/** What to do with the comment. */
export type CommentPlan =
  | { readonly action: 'skip' }
  | { readonly action: 'keep'; readonly comment: OwnComment }
  | { readonly action: 'create'; readonly body: string }
  | { readonly action: 'update'; readonly comment: OwnComment; readonly body: string }

/** GitHub stores comments with line ends and spaces at the end as it likes. */
const asStored = (body: string) => body.replaceAll('\r\n', '\n').trimEnd()

/**
 * Plans the comment.
 *
 * @param told what there is to tell; undefined for nothing
 * @param resolved what stands in the comment when there is nothing to tell any more
 */
export function planComment(existing: OwnComment | undefined, told: string | undefined, resolved: string): CommentPlan {
  if (existing === undefined) return told === undefined ? { action: 'skip' } : { action: 'create', body: told }
  const body = told ?? resolved
  return asStored(existing.body) === asStored(body) ? { action: 'keep', comment: existing } : { action: 'update', comment: existing, body }
}
