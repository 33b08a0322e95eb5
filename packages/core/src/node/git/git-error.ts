/**
 * Why git cannot give what was asked for. `shallow`: the clone has too little history. `no-base`: nothing to compare with could
 * be told. `outside`: a path that is not in the repository.
 */
export type GitProblem = 'no-git' | 'no-repository' | 'unknown-ref' | 'ambiguous-ref' | 'shallow' | 'no-base' | 'outside' | 'failed'

/** What git cannot give, why, and what to do. The message says it all in one line. */
export class GitError extends Error {
  override readonly name = 'GitError'
  readonly problem: GitProblem

  constructor(problem: GitProblem, subject: string, reason: string, options: { readonly cause?: unknown } = {}) {
    super(`${subject}: ${reason}`, options)
    this.problem = problem
  }
}
