import type { GitHub, RepositoryName } from '../github/github.ts'
import type { CommentPlan } from './plan.ts'

/** What became of the comment. */
export interface WrittenComment {
  readonly written: 'created' | 'updated' | 'unchanged' | 'skipped' | 'denied'
  readonly id?: number
  readonly url?: string
}

/** Carries the plan out. */
export async function writeComment(
  github: GitHub,
  repository: RepositoryName,
  pullRequest: number,
  plan: CommentPlan,
): Promise<WrittenComment> {
  switch (plan.action) {
    case 'skip':
      return { written: 'skipped' }
    case 'keep':
      return { written: 'unchanged', id: plan.comment.id, url: plan.comment.url }
    case 'create': {
      const { data } = await github.rest.issues.createComment({ ...repository, issue_number: pullRequest, body: plan.body })
      return { written: 'created', id: data.id, url: data.html_url }
    }
    case 'update': {
      const { data } = await github.rest.issues.updateComment({ ...repository, comment_id: plan.comment.id, body: plan.body })
      return { written: 'updated', id: data.id, url: data.html_url }
    }
  }
}
