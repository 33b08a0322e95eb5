import type { Comment, State } from '../state.ts'
import { type Links, nodeId, repositoryApi, repositoryWeb } from './links.ts'
import { toApp, toAssociation, toUser } from './person.ts'

export function toComment({ id, number, author, body, createdAt, updatedAt }: Comment, state: State, links: Links) {
  return {
    url: `${repositoryApi(links, state)}/issues/comments/${id}`,
    html_url: `${repositoryWeb(links, state)}/pull/${number}#issuecomment-${id}`,
    issue_url: `${repositoryApi(links, state)}/issues/${number}`,
    id,
    node_id: nodeId('IC', id),
    user: toUser(author, links),
    created_at: createdAt,
    updated_at: updatedAt,
    body,
    author_association: toAssociation(author, state),
    performed_via_github_app: toApp(author, links),
  }
}
