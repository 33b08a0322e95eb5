import type { ChangedFile } from '../git/changed-files.ts'
import type { CommitObject } from '../git/objects.ts'
import type { State } from '../state.ts'
import { encodePath, type Links, nodeId, repositoryApi, repositoryWeb } from './links.ts'

const UNSIGNED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }

/** As pull requests and comparisons list it. */
export function toCommit({ id, tree, parents, message, author, email, date }: CommitObject, state: State, links: Links) {
  const api = repositoryApi(links, state)
  const web = repositoryWeb(links, state)
  const by = { name: author, email, date }
  return {
    sha: id,
    node_id: nodeId('C', id),
    url: `${api}/commits/${id}`,
    html_url: `${web}/commit/${id}`,
    comments_url: `${api}/commits/${id}/comments`,
    commit: {
      url: `${api}/git/commits/${id}`,
      author: by,
      committer: by,
      message,
      comment_count: 0,
      tree: { sha: tree, url: `${api}/git/trees/${tree}` },
      verification: UNSIGNED,
    },
    author: null,
    committer: null,
    parents: parents.map((parent) => ({ sha: parent, url: `${api}/commits/${parent}`, html_url: `${web}/commit/${parent}` })),
  }
}

/** As the git database gives it. */
export function toGitCommit(commit: CommitObject, state: State, links: Links) {
  const { sha, node_id, html_url, parents, commit: inner } = toCommit(commit, state, links)
  const { url, author, committer, message, tree, verification } = inner
  return { sha, node_id, url, html_url, author, committer, message, tree, verification, parents }
}

export function toDiffEntry(file: ChangedFile, commit: string, state: State, links: Links) {
  const path = encodePath(file.path)
  const web = repositoryWeb(links, state)
  return {
    sha: file.blob,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${web}/blob/${commit}/${path}`,
    raw_url: `${web}/raw/${commit}/${path}`,
    contents_url: `${repositoryApi(links, state)}/contents/${path}?ref=${commit}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.pathBefore === undefined ? {} : { previous_filename: file.pathBefore }),
  }
}
